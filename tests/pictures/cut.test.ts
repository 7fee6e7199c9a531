/** A picture is cut the right way up, without what the camera wrote into it, and never enlarged; what cannot be is named. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { cutPicture, type Made } from '../../scripts/pictures/cut.ts'
import { widthsFor } from '../../scripts/pictures/recipe.ts'
import { drawn, jpeg } from './draw.ts'

async function made(bytes: Uint8Array): Promise<Made> {
  const cut = await cutPicture(bytes)
  assert.ok('cut' in cut, JSON.stringify(cut))
  return cut
}

test('widths are never more than a picture has', () => {
  for (const [width, height, widths, cutHeight] of [
    [6000, 4000, [480, 960, 1600], 1067],
    [1000, 700, [480, 1000], 700],
    [500, 300, [500], 300],
    [3, 2, [3], 2],
    [1000, 20_000, [100], 2000],
  ] as const)
    assert.deepEqual(widthsFor(width, height), { widths, height: cutHeight }, `${width} × ${height}`)
})

test('every file has its size, and nothing that the camera wrote', async () => {
  const bytes = await drawn(1200, 800)
    .flatten()
    .withExif({ IFD0: { Artist: 'Quill Ostler' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
    .jpeg()
    .toBuffer()
  const { cut, files } = await made(bytes)
  const names = [480, 960, 1200].flatMap((width) => [`${cut.hash}-${width}.avif`, `${cut.hash}-${width}.webp`])
  assert.deepEqual([...files.keys()], [...names, `${cut.hash}.jpg`])
  for (const [name, content] of files) {
    const { width, exif, xmp, iptc } = await sharp(content).metadata()
    const asked = /-(\d+)\./.exec(name)?.[1]
    assert.equal(width, Number(asked ?? cut.jpeg.width), name)
    assert.deepEqual([exif, xmp, iptc], [undefined, undefined, undefined], name)
    assert.ok(!Buffer.from(content).includes('Quill'), name)
  }
})

test('what the camera turned stands the right way up', async () => {
  const { cut, files } = await made(await drawn(900, 600).flatten().withMetadata({ orientation: 6 }).jpeg().toBuffer())
  assert.deepEqual([cut.width, cut.height], [600, 900])
  const { width = 0, height = 0 } = await sharp(files.get(`${cut.hash}.jpg`)).metadata()
  assert.ok(height > width)
})

test('the same bytes come to the same', async () => {
  const bytes = await jpeg(700, 500)
  const [one, other] = [await made(bytes), await made(bytes)]
  assert.deepEqual(one, other)
})

test('what cannot be cut is named', async () => {
  const whole = await jpeg(800, 600)
  const bad: readonly (readonly [string, Uint8Array])[] = [
    ['broken', whole.subarray(0, whole.length / 2)],
    ['strange', Buffer.from('The ferry is late.')],
    [
      'vector',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'),
    ],
    ['vast', vast(20_000, 10_000)],
  ]
  for (const [fault, bytes] of bad) assert.deepEqual(await cutPicture(bytes), { fault })
})

test('colours for print, and what moves, are published and told', async () => {
  const cmyk = await drawn(300, 200).flatten().toColourspace('cmyk').jpeg().toBuffer()
  assert.equal((await made(cmyk)).notice, 'cmyk')
  const frames = await Promise.all(['#111', '#eee'].map((sky) => drawn(60, 40, sky).png().toBuffer()))
  const gif = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer()
  assert.equal((await made(gif)).notice, 'moves')
})

/** The head of a PNG that says how large it is, and hardly more. */
function vast(width: number, height: number): Buffer {
  const head = Buffer.alloc(33)
  head.write('\x89PNG\r\n\x1a\n', 0, 'latin1')
  head.writeUInt32BE(13, 8)
  head.write('IHDR', 12)
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  head.set([8, 2], 24)
  head.writeUInt32BE(crc32(head.subarray(12, 29)), 29)
  const chunk = (type: string) => {
    const name = Buffer.from(type)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(name))
    return Buffer.concat([Buffer.alloc(4), name, sum])
  }
  return Buffer.concat([head, chunk('IDAT'), chunk('IEND')])
}

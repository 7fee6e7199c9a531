/** A picture is cut the right way up, without what the camera wrote into it, and never enlarged; what cannot be is named. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crc32 } from 'node:zlib'
import sharp, { type Region, type Sharp, type Stats } from 'sharp'
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

type Turn = (one: Sharp) => Sharp
const mirrored: Turn = (one) => one.flop()
const turnedBy =
  (degrees: number): Turn =>
  (one) =>
    one.rotate(degrees)

/** By the number of EXIF: how what stands the right way up is turned to be stored so, a step after the other. */
const STORED: readonly (readonly [orientation: number, turns: readonly Turn[]])[] = [
  [1, []],
  [2, [mirrored]],
  [3, [turnedBy(180)]],
  [4, [(one) => one.flip()]],
  [5, [turnedBy(90), mirrored]],
  [6, [turnedBy(270)]],
  [7, [turnedBy(270), mirrored]],
  [8, [turnedBy(90)]],
]

test('what the camera turned stands the right way up, whichever way it was held', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><path d="M0 0H900V600H0Z" fill="#fff"/><path d="M0 0H300V300H0Z" fill="#d00"/></svg>'
  for (const [orientation, turns] of STORED) {
    let stored = await sharp(Buffer.from(svg)).flatten().png().toBuffer()
    for (const turn of turns) stored = await turn(sharp(stored)).png().toBuffer()
    const { cut, files } = await made(await sharp(stored).withMetadata({ orientation }).jpeg().toBuffer())
    assert.deepEqual([cut.width, cut.height], [900, 600], `${orientation}`)
    const shown = files.get(`${cut.hash}.jpg`)
    const corner = async (left: number, top: number) =>
      (await statsOf(shown, { left, top, width: 200, height: 200 })).channels[1]?.mean ?? 0
    assert.ok((await corner(20, 20)) < 60, `${orientation}: the corner is elsewhere`)
    assert.ok((await corner(680, 20)) > 200 && (await corner(20, 380)) > 200, `${orientation}`)
  }
})

test('every format of a camera, an archive or a printer comes out in its own colours', async () => {
  const red = () => drawn(300, 200, '#aa3333').flatten()
  const filed: Readonly<Record<string, Sharp>> = {
    tiff: red().tiff({ compression: 'lzw' }),
    avif: red().avif({ quality: 80 }),
    webp: red().webp(),
    gif: red().gif(),
    grown: red().toColourspace('rgb16').png(),
    wide: red().withIccProfile('p3').jpeg(),
    inks: red().withIccProfile('cmyk').jpeg(),
    bare: red().toColourspace('cmyk').jpeg(),
  }
  for (const [name, one] of Object.entries(filed)) {
    const { cut, files } = await made(await one.toBuffer())
    assert.deepEqual([cut.width, cut.height], [300, 200], name)
    const { dominant } = await statsOf(files.get(`${cut.hash}.jpg`), { left: 0, top: 0, width: 90, height: 60 })
    const isRed = dominant.r > 140 && dominant.g < 90 && dominant.b < 90
    assert.ok(isRed, `${name}: ${JSON.stringify(dominant)}`)
  }
  // What lets the ground through has a white one where there is none.
  const clear = await sharp({
    create: { width: 300, height: 200, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .png()
    .toBuffer()
  const { cut, files } = await made(clear)
  assert.ok(((await sharp(files.get(`${cut.hash}.jpg`)).stats()).channels[0]?.mean ?? 0) > 250)
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
    ['sliver', await drawn(1, 1).png().toBuffer()],
    [
      'sliver',
      await sharp({ create: { width: 20_000, height: 20, channels: 3, background: '#888' } })
        .png()
        .toBuffer(),
    ],
    [
      'sliver',
      await sharp({ create: { width: 20, height: 20_000, channels: 3, background: '#888' } })
        .png()
        .toBuffer(),
    ],
    ['heic', Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(400)])],
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
  const webp = await sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer()
  assert.equal((await made(webp)).notice, 'moves')
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

/** Of a part of a picture, which sharp counts only of what is whole. */
async function statsOf(bytes: Uint8Array | undefined, part: Region): Promise<Stats> {
  return await sharp(await sharp(bytes).extract(part).toBuffer()).stats()
}

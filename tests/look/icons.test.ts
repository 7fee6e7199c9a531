/** The icons of a paper: from its look, or from its name; what home screens read of them, and what stands in the head. */

import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import sharp from 'sharp'
import { manifest } from '../../layouts/machines/manifest.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { initialOf } from '../../scripts/look/icons/initial.ts'
import { withLook } from '../../scripts/look/read-look.ts'
import { masthead } from '../../scripts/masthead/masthead.ts'
import { pathsOf } from '../../scripts/paths.ts'
import { TYPE_FOLDER } from '../../scripts/typeface.ts'

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-icons-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const paths = pathsOf(join(folder, 'content'), join(folder, '_site'))
mkdirSync(paths.content, { recursive: true })

const svg = (side: string, inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side}">${inner}</svg>`
writeFileSync(join(paths.content, 'dot.svg'), svg('9 9', '<circle cx="4.5" cy="4.5" r="4.5" fill="teal"/>'))
writeFileSync(join(paths.content, 'flag.svg'), svg('9 9', '<path fill="navy" d="M0 0h9v9H0z"/>'))
writeFileSync(join(paths.content, 'wide.svg'), svg('90 9', '<path fill="navy" d="M0 0h90v9H0z"/>'))

async function paperOf(head: string): Promise<Paper> {
  const read = masthead(`name: The Gull\n${head}`)
  assert.ok(read.ok)
  const worn = await withLook(read.value, paths)
  assert.ok(worn.ok, JSON.stringify(worn))
  return worn.value
}

const bytesOf = ({ own }: Paper, name: string) => {
  const found = own?.assets.find(({ url }) => url === `/assets/look/${name}`)
  assert.ok(found !== undefined, name)
  return readFileSync(found.path)
}

/** Of a pixel, counted from the upper left, as six digits; with how much one sees of it. */
async function colourAt(png: Buffer, x: number, y: number): Promise<string> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (y * info.width + x) * 4
  return data.subarray(at, at + 4).toString('hex')
}

test('a paper that asks for nothing has icons of its name, in each size, and the colours of its paper', async () => {
  const paper = await paperOf('')
  const { icons, ground } = paper.dress ?? {}
  assert.deepEqual(
    icons?.map(({ url, rel, sizes, purpose }) => [url.slice(13), rel ?? '', sizes, purpose ?? '']),
    [
      ['icon.svg', 'icon', 'any', ''],
      ['icon-180.png', 'apple-touch-icon', '180x180', ''],
      ['icon-192.png', 'icon', '192x192', ''],
      ['icon-512.png', '', '512x512', ''],
      ['icon-maskable-512.png', '', '512x512', 'maskable'],
    ],
  )
  assert.deepEqual(ground, { light: '#fcfaf5', dark: '#161513' })
  for (const [name, size] of [
    ['icon-180.png', 180],
    ['icon-192.png', 192],
    ['icon-512.png', 512],
    ['icon-maskable-512.png', 512],
  ] as const) {
    const { width, height } = await sharp(bytesOf(paper, name)).metadata()
    assert.deepEqual([width, height], [size, size], name)
    assert.equal(await colourAt(bytesOf(paper, name), 0, 0), 'fcfaf5ff', name)
  }
  const drawing = bytesOf(paper, 'icon.svg').toString()
  assert.match(drawing, /@media \(prefers-color-scheme:dark\)\{\.g\{fill:#161513\}/)
  assert.doesNotMatch(drawing, /<text|href|url\(/)
})

test('what is drawn is within the circle that a mask leaves', async () => {
  const { data, info } = await sharp(bytesOf(await paperOf(''), 'icon-maskable-512.png'))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  for (let at = 0; at < data.length; at += 3) {
    const [x, y] = [(at / 3) % info.width, Math.floor(at / 3 / info.width)]
    if (Math.hypot(x - 255.5, y - 255.5) > 512 * 0.4)
      assert.equal(data.subarray(at, at + 3).toString('hex'), 'fcfaf5', `${x} ${y}`)
  }
})

test('its own icon counts, then a logo that is nearly square, then the name', async () => {
  const own = await paperOf('look: { icon: dot.svg, logo: flag.svg }')
  assert.match(bytesOf(own, 'icon.svg').toString(), /teal/)
  // Nobody sees through what Apple shows, and what leaves room has the paper's colour there.
  assert.equal(await colourAt(bytesOf(own, 'icon-180.png'), 0, 0), 'fcfaf5ff')
  assert.equal(await colourAt(bytesOf(own, 'icon-192.png'), 0, 0).then((one) => one.slice(6)), '00')
  const square = await paperOf('look: { logo: flag.svg }')
  assert.match(bytesOf(square, 'icon.svg').toString(), /navy/)
  assert.equal(await colourAt(bytesOf(square, 'icon-maskable-512.png'), 0, 0), '000080ff')
  const wide = await paperOf('look: { logo: wide.svg }')
  assert.match(bytesOf(wide, 'icon.svg').toString(), /class="r"/)
})

test('the colours are those of the look; of a style that stands alone nobody knows them', async () => {
  const paper = await paperOf('look: { paper: "#eef4ff", paper-dark: "#0b1020", accent: "#0a4060" }')
  assert.deepEqual(paper.dress?.ground, { light: '#eef4ff', dark: '#0b1020' })
  assert.match(bytesOf(paper, 'icon.svg').toString(), /\.g\{fill:#eef4ff\}.*\.r\{fill:#0a4060\}/)
  assert.equal((await paperOf('theme: plain')).dress?.ground, undefined)
  assert.equal((await paperOf('theme: plain\nlook: { paper: "#ffffff" }')).dress?.ground?.light, '#ffffff')
})

test('the initial is the first letter of the name as a capital, whatever stands before it; none where no typeface has it', async () => {
  const folders = { content: '', own: '', theme: '', packages: folder, kept: paths.look }
  const table = readFileSync(join(TYPE_FOLDER, 'initials.tsv'), 'utf8')
  const pathOf = (letter: string) =>
    table
      .split('\n')
      .find((line) => line.startsWith(`${letter}\t`))
      ?.slice(2)
  for (const [name, language, letter] of [
    ['«quayside»', 'en', 'Q'],
    ['їжак', 'uk', 'Ї'],
    ['izmir', 'tr', 'İ'],
    ['E\u0301toile', 'fr', 'É'],
    ['ßpiegel', 'de', 'S'],
    ['7 Days', 'en', '7'],
    ['Ωμέγα', 'el', 'Ω'],
  ] as const) {
    const found = await initialOf({ name, language }, {}, folders)
    assert.ok(found !== null && found.path === pathOf(letter), name)
  }
  for (const name of ['صوت', '新聞', '…!']) assert.equal(await initialOf({ name, language: 'en' }, {}, folders), null)
})

test('the initial is in the typeface of the headlines', async () => {
  const ours = bytesOf(await paperOf(''), 'icon.svg')
  const tabloid = bytesOf(await paperOf('theme: tabloid'), 'icon.svg')
  const letter = (drawing: Buffer) => /class="i"[^>]* d="([^"]*)"/.exec(drawing.toString())?.[1]
  assert.ok(letter(tabloid) !== undefined && letter(tabloid) !== letter(ours))
})

test('the manifest: names, language, direction, path, sections; all but Apple’s icon', async () => {
  const paper = await paperOf('short-name: Gull\nlanguage: ar\nmotto: Daily\nurl: https://gull.example/paper/')
  const sections = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ url: `/sections/${name}/`, text: name.toUpperCase() }))
  const said = JSON.parse(manifest({ paper, sections, lists: [], years: [] }))
  assert.deepEqual(
    [said.name, said.short_name, said.lang, said.dir, said.id, said.start_url, said.scope, said.description],
    ['The Gull', 'Gull', 'ar', 'rtl', '/paper/', '/paper/', '/paper/', 'Daily'],
  )
  assert.deepEqual([said.theme_color, said.background_color], ['#fcfaf5', '#fcfaf5'])
  assert.deepEqual(
    said.icons.map(({ src }: { src: string }) => src.replace('/paper/assets/look/', '')),
    ['icon.svg', 'icon-192.png', 'icon-512.png', 'icon-maskable-512.png'],
  )
  assert.deepEqual(said.shortcuts.at(0), { name: 'A', url: '/paper/sections/a/' })
  assert.equal(said.shortcuts.length, 4)
})

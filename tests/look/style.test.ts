/** Style sheets of a theme: what is wrong in them, with its place; addresses lead to the theme's own files. */

import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { styleOf } from '../../scripts/look/style.ts'
import { svgFault, svgSize } from '../../scripts/look/svg.ts'
import { SITE } from '../../scripts/paths.ts'

async function read(css: string) {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-style-'))
  const path = join(folder, 'own.css')
  writeFileSync(path, css)
  const styled = await styleOf([{ name: 'own.css', path }], new Set(['assets/quay.webp']), '../theme')
  rmSync(folder, { recursive: true })
  return { ...styled, told: styled.problems.map(({ code, line, column }) => `${line}:${column} ${code}`) }
}

test('a sound sheet is written small, and its pictures are those of the theme', async () => {
  const { css, told } = await read('h2 {\n  color: navy; /* blue */\n  background: url("assets/quay.webp")\n}\n')
  assert.deepEqual(told, [])
  assert.equal(css, 'h2{color:navy;background:url(theme/quay.webp)}')
})

test('a picture of the theme is found wherever an address may stand', async () => {
  const { css, told } = await read(
    'h2{background:image-set("assets/quay.webp" 1x type("image/webp"))}h3{--a:url( assets/quay.webp ) x;--b:"seen"}',
  )
  assert.deepEqual(told, [])
  assert.equal(
    css,
    'h2{background:image-set("theme/quay.webp"1x type("image/webp"))}h3{--a:url(theme/quay.webp) x;--b:"seen"}',
  )
})

test('the plain theme is as small as docs/look.md says', async () => {
  const path = join(SITE, 'themes', 'plain', 'plain.css')
  const { css, problems } = await styleOf([{ name: 'plain.css', path }], new Set(), 'plain')
  assert.deepEqual(problems, [])
  const [, whole, sent] =
    /([\d.]+) KB of style \(([\d.]+) KB/.exec(readFileSync(join(SITE, '..', 'docs', 'look.md'), 'utf8')) ?? []
  assert.equal(Math.round(css.length / 500) / 2, Number(whole))
  assert.equal(Math.round(gzipSync(css).length / 500) / 2, Number(sent))
})

test('new kinds of rule are no errors', async () => {
  const css =
    '.a{&:hover{color:red}}@container (width > 20em){p{margin:0}}@supports (display:grid){b{top:0}}:is(h1,h2):has(em){--x:1}'
  assert.deepEqual((await read(css)).told, [])
})

for (const [css, told] of [
  ['a { color red; }', '1:11 bad-css'],
  ['p { margin: 0 }\nh2 { color: navy', '2:4 bad-css'],
  ['p { margin: 0 }\n /* and so on', '2:2 bad-css'],
  ['@import "other.css";', '1:1 bad-css'],
  ['a{}\n  b { background: url(//cdn.example/x.png) }', '2:19 foreign-address'],
  ['b { background: url(data:image/png;base64,AAAA) }', '1:17 foreign-address'],
  ['h1{background:image-set("https://evil.example/b.png" 1x)}', '1:25 foreign-address'],
  ["h1{background:-webkit-image-set('//evil.example/b.png' 1x)}", '1:33 foreign-address'],
  ['h1{background:src("https://evil.example/b.png")}', '1:19 foreign-address'],
  ['h1{--x:url(https://evil.example/a.png);background:var(--x)}', '1:8 foreign-address'],
  ['h1{\n --x: 1px\n image-set("https://evil.example/a.png" 1x)}', '3:12 foreign-address'],
  ['h1{--x:"https://evil.example/a.png";background:image-set(var(--x) 1x)}', '1:8 foreign-address'],
  ['b { background: url(assets/quai.webp) }', '1:17 no-asset'],
  ['b { background: url(../../secret.png) }', '1:17 no-asset'],
  ['b {\n  font-wieght: 700 }', '2:3 unknown-property'],
] as const)
  test(`told: ${css}`, async () => {
    const { told: found, problems } = await read(css)
    assert.ok(found.includes(told), found.join(', '))
    for (const { file, reason, hint } of problems) {
      assert.equal(file, '../theme/own.css')
      assert.ok(reason.length > 10 && hint.length > 5)
    }
  })

test('a drawing that only draws is taken', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 60"><a href="#x"><path fill="url(#g)"/></a></svg>'
  assert.equal(svgFault(svg), null)
  assert.deepEqual(svgSize(svg), { width: 300, height: 60 })
})

for (const inner of [
  '<script>alert(1)</script>',
  '<svg:script/>',
  '<g onload="x()"/>',
  '<foreignObject><p/></foreignObject>',
  '<image href="https://cdn.example/x.png"/>',
  '<a xlink:href="javascript:x()"/>',
  '<use href="data:image/svg+xml,x"/>',
  '<style>@import "x.css"</style>',
  '<rect fill="url(https://cdn.example/#g)"/>',
])
  test(`a drawing is refused that has ${inner}`, () => {
    assert.equal(svgFault(`<svg viewBox="0 0 1 1">${inner}</svg>`)?.code, 'unsafe-svg')
  })

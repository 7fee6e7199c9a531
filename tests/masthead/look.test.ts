/** What the masthead says of the look, and what is wrong with it. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { masthead } from '../../scripts/masthead/masthead.ts'

function read(look: string) {
  return masthead(`name: The Weir\n${look}`)
}

test('a masthead that says nothing of it has no look', () => {
  const paper = read('')
  assert.ok(paper.ok)
  assert.deepEqual(
    Object.keys(paper.value).filter((key) => ['look', 'theme', 'dress', 'own'].includes(key)),
    [],
  )
})

test('each value is read with its place', () => {
  const paper = read(`theme: tabloid
look:
  accent: "#0a6640"
  text: "@fontsource/lora"
  furniture: { regular: weir.ttf, bold: weir-bold.ttf }
  navigation: [sections, Fish: Harbour, Shop: https://shop.example/]
  foot: { lines: [Set by hand], links: [About: /about/] }
  front: { seconds: 1, rail: no }
`)
  assert.ok(paper.ok, JSON.stringify(paper))
  const { look, theme } = paper.value
  assert.equal(theme?.text, 'tabloid')
  assert.deepEqual(look?.colours.accent, {
    text: '#0a6640',
    at: { file: 'masthead.yaml', line: 4, column: 11, frame: '  accent: "#0a6640"' },
  })
  assert.equal(look?.faces.text?.kind, 'package')
  assert.equal(look?.faces.furniture?.kind, 'files')
  assert.deepEqual(
    look?.navigation?.map(({ text, to }) => [text, to.text]),
    [
      [null, 'sections'],
      ['Fish', 'Harbour'],
      ['Shop', 'https://shop.example/'],
    ],
  )
  assert.deepEqual(look?.foot?.lines, ['Set by hand'])
  assert.deepEqual(look?.front, { seconds: 1, rail: false })
})

for (const [look, code, place] of [
  ['look: tabloid', 'bad-look', '2:7'],
  ['theme: [tabloid]', 'unknown-theme', '2:8'],
  ['look:\n  acent: red', 'unknown-key', '3:3'],
  ['look:\n  accent: #ff0000', 'bad-colour', '3:11'],
  ['look:\n  text: [a, b]', 'bad-typeface', '3:9'],
  ['look:\n  text: two words.woff', null, null],
  ['look:\n  text: { bold: b.ttf }', 'bad-typeface', '3:9'],
  ['look:\n  front: { seconds: 9 }', 'bad-count', '3:21'],
  ['look:\n  front: { rail: maybe }', 'bad-look', '3:18'],
  ['look:\n  front: wide', 'bad-look', '3:10'],
  ['look:\n  style: none', 'bad-look', '3:10'],
  ['look:\n  navigation: [{ Shop: }]', 'bad-way', '3:18'],
] as const)
  test(`told: ${look.replaceAll('\n', ' ')}`, () => {
    const paper = read(look)
    if (code === null) {
      assert.ok(paper.ok)
      return
    }
    assert.ok(!paper.ok)
    const [problem] = paper.problems
    assert.equal(problem?.code, code)
    assert.equal(`${problem?.line}:${problem?.column}`, place)
  })

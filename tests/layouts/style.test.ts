import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { squeezed, styleSheet } from '../../layouts/shell/style.ts'
import { STYLE_FOLDER } from '../../scripts/paths.ts'

test('a style sheet loses what only people read, and nothing that means something', () => {
  for (const [css, less] of [
    ['/* why */\na {\n  color: red;\n}\n', 'a{color:red}'],
    ['a > b,\na + b ~ i { margin: 0 calc(1px + 2px) }', 'a>b,a + b ~ i{margin:0 calc(1px + 2px)}'],
    ['.a :is(b, i):hover { content: "–  /* x */ "; }', '.a :is(b,i):hover{content:"–  /* x */ "}'],
    [
      '@media (min-width: 40rem) and (max-width: 60rem) { a { b: c } }',
      '@media (min-width:40rem) and (max-width:60rem){a{b:c}}',
    ],
  ] as const)
    assert.equal(squeezed(css), less)
})

test('every file of the style folder is in the sheet', () => {
  const sheet = styleSheet()
  for (const name of readdirSync(STYLE_FOLDER))
    assert.ok(sheet.includes(squeezed(readFileSync(join(STYLE_FOLDER, name), 'utf8'))), name)
})

/** A property and its value, with the custom properties that give the scale its steps taken out. */
const DECLARATION = /(?<=[{;])(?<name>[a-z-]+):(?<value>[^;{}]+)/g

test('nothing is off the scale: each size of type is a step of it, each colour one of five', () => {
  const rooms = readdirSync(STYLE_FOLDER).filter((name) => name !== 'scale.css' && name !== 'faces.css')
  for (const room of rooms) {
    const css = squeezed(readFileSync(join(STYLE_FOLDER, room), 'utf8'))
    for (const { groups } of css.matchAll(DECLARATION)) {
      const { name = '', value = '' } = groups ?? {}
      if (name === 'font-size')
        assert.match(
          value,
          /^(?:var\(--(?:s-?\d+|half)\)|\.833em|clamp\(var\(--s\d+\),.+,var\(--s\d+\)\)|1(?:25%|0pt))$/,
          room,
        )
      if (name === 'font')
        assert.match(value, /^(?:112\.5%|(?:[67]00 )?var\(--s-?\d+\)) ?\/ ?[\d.]+ var\(--\w+\)$/, room)
      if (/color$/.test(name))
        assert.match(value, /^(?:inherit|var\(--(?:paper|ink|grey|rule|red)\))$/, `${room}: ${name}`)
      if (name === 'border-radius') assert.equal(value, '0', room)
      assert.doesNotMatch(
        name,
        /^(?:margin|padding|border)-(?:left|right|top|bottom)|^(?:left|right|top|bottom|width|height|text-shadow|box-shadow)$/,
        room,
      )
    }
  }
})

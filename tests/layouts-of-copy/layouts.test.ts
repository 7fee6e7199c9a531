/** The generator of layouts: the same seed gives the same, a letter for every line, and what the fields say stands where the letters say. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houses } from './house.ts'
import { KINDS } from './kinds.ts'
import { type Layout, layouts } from './layouts.ts'
import { STOCKS } from './stock.ts'

const COUNT = 1000
const made = layouts({ seed: 7, count: COUNT })

/** The units of a layout that have one of these letters, their lines joined. */
function unitsOf({ text, roles }: Layout, letters: string): string[] {
  const units: string[] = []
  text.split('\n').forEach((line, at) => {
    const letter = roles.charAt(at)
    if (!letters.includes(letter.toUpperCase())) return
    if (letter === letter.toUpperCase()) units.push(line)
    else units.push(`${units.pop() ?? ''} ${line}`)
  })
  return units
}

/** Whether units say some words, in whatever case, wrapped or hyphenated. */
function says(units: readonly string[], words: string, language: string): boolean {
  const plain = (text: string): string => text.toLocaleUpperCase(language).replaceAll(/[\s>-]+/g, '')
  return plain(units.join(' ')).includes(plain(words))
}

test('the same seed gives the same layouts, another seed others', () => {
  assert.deepEqual(layouts({ seed: 7, count: 40 }), made.slice(0, 40))
  assert.notDeepEqual(layouts({ seed: 8, count: 5 }), made.slice(0, 5))
})

test('every line has a letter, and a unit begins in upper case', () => {
  for (const layout of made) {
    const lines = layout.text.split('\n')
    assert.equal(layout.roles.length, lines.length, layout.name)
    assert.match(layout.roles, /^[ HhKkDdBbTtLlSsPpIiQqVvRrCcNnEeFfXxGgAaJjOo]+$/, layout.name)
    lines.forEach((line, at) => {
      const blank = layout.roles.charAt(at) === ' '
      assert.ok(blank ? /^>?\s*$/.test(line) : line.trim() !== '', `${layout.name}: ${line}`)
    })
  }
})

test('what the fields say stands where the letters say', () => {
  for (const layout of made) {
    const { headline, kicker, dek, bylines, agency, place, source, firstWords, lastWords, related } = layout.fields
    const wanted: readonly (readonly [string, string | null])[] = [
      ['H', headline],
      ['K', kicker],
      ['D', dek],
      ...bylines.map((name) => ['B', name] as const),
      ['BLGP', agency],
      ['PL', place],
      ['G', source],
      ['P', firstWords],
      ['P', lastWords],
      ...related.map((head) => ['E', head] as const),
    ]
    const glued = /^P ?$/.test(layout.roles)
    for (const [letters, words] of wanted)
      assert.ok(
        words === null || says(unitsOf(layout, glued ? 'P' : letters), words, layout.language),
        `${layout.name}: ${words} in ${letters}`,
      )
  }
})

test('no slot is left open, and nothing is said that is not known', () => {
  for (const { name, text } of made) assert.doesNotMatch(text, /\{[A-Za-z]+\}|undefined|\[object|NaN/, name)
})

test('each kind, each language and many houses come', () => {
  const kinds = Map.groupBy(made, ({ kind }) => kind)
  assert.deepEqual(
    Object.keys(KINDS).filter((kind) => !kinds.has(kind as Layout['kind'])),
    [],
  )
  const languages = new Set(made.map(({ language }) => language))
  assert.deepEqual(
    [...STOCKS.keys()].filter((language) => !languages.has(language)),
    [],
  )
  assert.ok(new Set(made.map(({ site }) => site)).size >= 120)
  assert.equal(new Set(houses.map(({ site }) => site)).size, houses.length)
})

test('most of what is copy is prose, and some of it looks like something else', () => {
  const prose = made.flatMap((layout) => unitsOf(layout, 'P'))
  assert.ok(prose.length > made.length * 3)
  const short = prose.filter((text) => text.length < 60).length / prose.length
  assert.ok(short > 0.05 && short < 0.4, `${short}`)
  const lookalikes = made.flatMap((layout) => {
    const openers = new Set(
      STOCKS.get(layout.language)
        ?.of('odd')
        .map((text) => text.split(' ')[0] ?? ''),
    )
    return unitsOf(layout, 'P').filter((text) => openers.has(text.trim().split(' ')[0] ?? ''))
  })
  assert.ok(lookalikes.length / prose.length > 0.03, `${lookalikes.length}`)
})

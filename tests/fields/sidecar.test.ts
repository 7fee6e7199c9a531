/** The sidecar: what it says wins, and of several stories it says which it means. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Item } from '../../scripts/flow/item.ts'
import { applySidecar } from '../../scripts/intake/sidecar/sidecar.ts'
import { brief, field, story } from '../register/samples.ts'

const MILL = story('Mill burns', 'The mill burned at night.', { section: field('World') })
const BRIDGE = story('Bridge reopens', 'The bridge carried its first cars.')
const FLOOD = brief('Flood warning for Northmere')
const TRAM = brief('Tram fares to rise')

/** Each item's fields that a sidecar gave: `headline: Mill burns`. */
function given(items: readonly Item[], text: string): string[][] {
  return applySidecar(items, 'a.yaml', text).items.map((item) =>
    Object.entries(item.fields).flatMap(([name, value]) =>
      [value].flat().flatMap((one) => (one.origin === 'sidecar' ? [`${name}: ${one.value}`] : [])),
    ),
  )
}

function said(items: readonly Item[], text: string): string[] {
  return applySidecar(items, 'a.yaml', text).problems.map(
    ({ severity, code, file, line, column, reason, hint }) =>
      `${file}:${line}:${column} ${severity} ${code} ${reason} ${hint}`,
  )
}

/** A sidecar for one story, and the fields that it gives. */
const FIELDS: readonly (readonly [string, readonly string[]])[] = [
  ['headline: Fire at the mill', ['headline: Fire at the mill']],
  ['title: "Fire: a mill"', ['headline: Fire: a mill']],
  ['section: Harbour', ['section: Harbour']],
  ['date: 2026-11-22', ['date: 2026-11-22']],
  ['by: Jane Doe and Luis Ortega', ['bylines: Jane Doe', 'bylines: Luis Ortega']],
  ['byline:\n  - Jane Doe\n  - Luis Ortega', ['bylines: Jane Doe', 'bylines: Luis Ortega']],
  ['topics: [mill, fires]', ['topics: mill', 'topics: fires']],
  [
    'correction:\n  - The mill is red; it is old.\n  - It is not.',
    ['corrections: The mill is red; it is old.', 'corrections: It is not.'],
  ],
  ['slug: the-mill\nembargo: 2026-11-22 09:00', ['slug: the-mill', 'embargo: 2026-11-22T09:00']],
  ['slug: 007', ['slug: 007']],
  ['dek:', []],
  ['', []],
  ['# a note', []],
]

describe('beside one story', () => {
  for (const [text, fields] of FIELDS) {
    test(JSON.stringify(text), () => {
      const body = applySidecar([MILL], 'a.yaml', text).items[0]
      assert.deepEqual(
        given([MILL], text),
        [[...fields]].map((all) => orderedAs(MILL, all)),
      )
      assert.equal(body?.kind === 'story' && body.body, MILL.body)
      assert.deepEqual(said([MILL], text), [])
    })
  }

  test('what it does not say stays as the copy has it', () => {
    const [item] = applySidecar([MILL], 'a.yaml', 'dek: The first fire').items
    assert.deepEqual(item?.fields, { ...MILL.fields, dek: { value: 'The first fire', origin: 'sidecar' } })
  })
})

/** Fields that the copy has too keep their place among the others. */
function orderedAs(item: Item, fields: readonly string[]): string[] {
  const names = Object.keys(item.fields)
  const has = (line: string) => names.includes(line.slice(0, line.indexOf(':')))
  return [...fields.filter(has), ...fields.filter((line) => !has(line))]
}

describe('beside several items', () => {
  test('date, section and topics are for all of them', () => {
    const all = ['date: 2026-11-22', 'section: Harbour', 'topics: fires']
    const text = 'date: 2026-11-22\nsection: Harbour\ntopics: fires'
    assert.deepEqual(given([BRIDGE, FLOOD, TRAM], text), [all, all, all])
    assert.deepEqual(said([BRIDGE, FLOOD, TRAM], text), [])
  })

  test('with one story among briefs, the rest is the story’s', () => {
    assert.deepEqual(given([BRIDGE, FLOOD], 'dek: After two years\ndate: 2026-11-22'), [
      ['dek: After two years', 'date: 2026-11-22'],
      ['date: 2026-11-22'],
    ])
  })

  for (const match of [
    'Bridge reopens',
    'bridge',
    '“BRIDGE – reopens!”',
    'The bridge carried',
    'The bridge carried its first cars.',
  ]) {
    test(`a story is meant by ${match}`, () => {
      const text = `stories:\n  - match: '${match}'\n    dek: After two years`
      assert.deepEqual(given([MILL, BRIDGE, FLOOD], text), [[], ['dek: After two years'], []])
      assert.deepEqual(said([MILL, BRIDGE, FLOOD], text), [])
    })
  }

  test('what is said of one comes before what is said of all', () => {
    const text = 'section: World\nstories:\n  - match: Flood\n    section: Harbour'
    assert.deepEqual(given([BRIDGE, FLOOD], text), [['section: World'], ['section: Harbour']])
  })
})

const KEYS =
  'headline, kicker, dek, byline, agency, place, date, section, topics, source, embargo, publish, expires, draft, correction, note, slug, formerly, language, urgency, lead, pin, until, minor, corrects, alt, caption, credit, event, series, part, wire version, translation of, duplicate'

/** Items, sidecar, and what is said; then it gives nothing to anyone. */
const WRONG: readonly (readonly [readonly Item[], string, string])[] = [
  [
    [MILL, BRIDGE],
    'stories:\n  - match: Tram\n    dek: x',
    'a.yaml:2:12 error no-match Found no item that “match: Tram” fits; expected exactly one. Write the headline, or as many of the first words as only one item has.',
  ],
  [
    [MILL, story('Mill rebuilt')],
    'stories:\n  - match: Mill\n    dek: x',
    'a.yaml:2:12 error no-match Found 2 items that “match: Mill” fits; expected exactly one. Write the headline, or as many of the first words as only one item has.',
  ],
  [
    [MILL, BRIDGE],
    'stories:\n  - dek: x',
    'a.yaml:2:5 error no-match Found no item that “match: ” fits; expected exactly one. Write the headline, or as many of the first words as only one item has.',
  ],
  [
    [MILL, BRIDGE],
    'stories:\n  - Mill',
    'a.yaml:2:5 error no-match Found an entry of “stories:” that is no map; expected “match:” and fields. Write “- match: the first words of the story”, and the fields below it.',
  ],
  [
    [MILL],
    'Headlin: Fire',
    `a.yaml:1:1 error unknown-key Found the key “Headlin” in the sidecar; expected one of stories, encoding, keep, pictures, ${KEYS}. Did you mean “headline”?`,
  ],
  [
    [MILL],
    '\nphone: 555',
    `a.yaml:2:1 error unknown-key Found the key “phone” in the sidecar; expected one of stories, encoding, keep, pictures, ${KEYS}. Take it out, or use one of the known keys.`,
  ],
  [
    [MILL],
    'stories:\n  - match: Mill\n    dekk: x',
    `a.yaml:3:5 error unknown-key Found the key “dekk” in an entry of “stories:”; expected one of match, pictures, ${KEYS}. Did you mean “dek”?`,
  ],
  [
    [MILL],
    '- Mill',
    'a.yaml:1:1 error bad-yaml Found a list, since the first line begins with “- ”; expected keys, each with a colon and its value. Take the “- ” at the beginning of each line away: a list stands below a key.',
  ],
  [
    [MILL],
    'slug:\ndate: 2026-02-30',
    'a.yaml:2:7 error impossible-date Found the date “2026-02-30”, which no calendar has; expected a day that exists. Correct the day, or delete the line to leave the date open.',
  ],
  [
    [MILL],
    'date: Sunday',
    'a.yaml:1:7 warning incomplete-date Found the date “Sunday”; expected day, month and year, for example 22 November 2026. Write the date in full, or the page will say that the copy gives none.',
  ],
  [
    [FLOOD],
    'dek: x',
    'a.yaml:1:1 warning not-for-a-brief Found “dek” for a headline without a story; expected date, section, topics, language, embargo, publish, expires or draft. It is not on the page. Write the headline itself into the copy, or give it a story.',
  ],
  [
    [BRIDGE, FLOOD],
    'stories:\n  - match: Flood\n    headline: x',
    'a.yaml:3:5 warning not-for-a-brief Found “headline” for a headline without a story; expected date, section, topics, language, embargo, publish, expires or draft. It is not on the page. Write the headline itself into the copy, or give it a story.',
  ],
]

describe('what is wrong', () => {
  for (const [items, text, problem] of WRONG) {
    test(JSON.stringify(text), () => {
      assert.deepEqual(said(items, text), [problem])
      assert.deepEqual(given(items, text).flat(), [])
    })
  }

  test('bad YAML, where it is', () => {
    assert.deepEqual(said([MILL], 'dek: The fire: a story'), [
      'a.yaml:1:6 error bad-yaml Found a second colon in the value of “dek”, behind which YAML expects another value; expected a text with a colon in quotes. Write dek: "The fire: a story"',
    ])
  })

  test('a headline for two stories: which?', () => {
    const problem = (stories: number) =>
      `a.yaml:1:1 error which-story Found “headline” in the sidecar of a file with ${stories} stories; expected it under “stories:”, with a “match:”. Write “stories:”, and below it “- match: the first words of the story”.`
    assert.deepEqual(said([MILL, BRIDGE], 'date: 2026-11-22\nheadline: x'), [problem(2)])
    assert.deepEqual(said([FLOOD, TRAM], 'headline: x'), [problem(0)])
  })
})

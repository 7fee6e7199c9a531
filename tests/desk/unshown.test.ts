/** What stands in a span of the copy and in no value is told as dropped, with a rule that says what it is. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parse } from '../../scripts/desk/parse.ts'
import type { Copy } from '../../scripts/flow/copy.ts'
import type { Item } from '../../scripts/flow/item.ts'
import { faults, spansOf, unshownIn } from './accounted.ts'
import { copyOf } from './copy-samples.ts'

const BODY = 'The slipway opened on Monday after nine weeks of work, the harbour master said to a small crowd.'

/** What is dropped within the spans of what is shown: `time: 07:04 EST`. */
function beside(lines: readonly string[]): string[] {
  const copy = copyOf('a.txt', lines.join('\n'))
  const parsed = parse(copy, 'en')
  assert.deepEqual([...faults(copy, spansOf(parsed)), ...unshownIn(copy, parsed)], [])
  return parsed.dropped.map(({ rule, text }) => `${rule}: ${text}`)
}

const STORIES: readonly (readonly [line: string, told: readonly string[]])[] = [
  ['By Ines Marl', []],
  ['By Ines Marl and Ada Quill, Chief Reporter', ['beside byline: Chief Reporter']],
  ['Posted by Ines Marl on 5 May 2026 in Town | 3 Comments', ['beside date: in Town | 3 Comments']],
  ['PUBLISHED: 07:04 EST, 9 January 2014', ['time: 07:04 EST']],
  ['Sunday, 3 May 2026', []],
  ['By Ines Marl | 3 May 2026 | 14:05', ['time: 14:05']],
]

describe('beside the fields of a story', () => {
  for (const [line, told] of STORIES)
    test(line, () => assert.deepEqual(beside(['Slipway opens again after nine weeks', '', line, '', BODY]), told))

  test('a dateline’s day without a year, and what a wire sets before a headline', () => {
    assert.deepEqual(
      beside(['UPDATE 2-Slipway opens again after nine weeks', '', `STRAND, May 3 (Tidewire) - ${BODY}`]),
      ['beside headline: UPDATE 2', 'beside place: May 3'],
    )
  })
})

const LISTS: readonly (readonly [
  name: string,
  lines: readonly string[],
  told: readonly string[],
  texts: readonly string[],
])[] = [
  [
    'events keep their times',
    [
      '10 a.m. Story hour, Strand library',
      '7 p.m. Board meeting, town hall',
      '7:30 p.m. Choir rehearsal, fire station',
    ],
    [],
    [
      '10 a.m. Story hour, Strand library',
      '7 p.m. Board meeting, town hall',
      '7:30 p.m. Choir rehearsal, fire station',
    ],
  ],
  [
    'so do those of a timetable of twenty-four hours, behind a bullet too',
    ['• 19:30 Choir rehearsal, fire station', '• 20:00 Board meeting, town hall', '• 20:15 Gull count, the mole'],
    [],
    ['19:30 Choir rehearsal, fire station', '20:00 Board meeting, town hall', '20:15 Gull count, the mole'],
  ],
  [
    'a ticker’s stamps are told',
    [
      '19:33 Choir sings for the harbour master',
      '18:07 Board votes to keep the slipway',
      '17:41 Gulls counted on the long mole',
    ],
    ['stamp: 19:33', 'stamp: 18:07', 'stamp: 17:41'],
    ['Choir sings for the harbour master', 'Board votes to keep the slipway', 'Gulls counted on the long mole'],
  ],
  [
    'numbers and sources are told',
    [
      '1. Choir sings again (Strand Herald)',
      '2. Board keeps the slipway (Ostrey Courier)',
      '3. Gulls counted on the mole (Strand Herald)',
    ],
    [
      'number: 1',
      'beside brief: Strand Herald',
      'number: 2',
      'beside brief: Ostrey Courier',
      'number: 3',
      'beside brief: Strand Herald',
    ],
    ['Choir sings again', 'Board keeps the slipway', 'Gulls counted on the mole'],
  ],
]

describe('beside the lines of a list', () => {
  for (const [name, lines, told, texts] of LISTS)
    test(name, () => {
      assert.deepEqual(beside(lines), told)
      assert.deepEqual(
        parse(copyOf('a.txt', lines.join('\n')), 'en').items.map((item) => item.kind === 'brief' && item.text),
        texts,
      )
    })
})

test('a byline below a date is no second line of the date, though a caption’s cue stands above', () => {
  const lines = [
    'Headline: Slipway opens (:14)',
    'Date: 3 May 2026',
    'By: Ines Marl',
    '((SOT FULL))',
    '((VO))',
    '',
    BODY,
  ]
  const [item] = parse(copyOf('a.txt', lines.join('\n')), 'en').items
  assert.equal(item?.kind === 'story' && item.fields.bylines?.[0]?.value, 'Ines Marl')
})

test('the check itself sees a word that no value shows, and that it is dropped', () => {
  const copy: Copy = copyOf('a.txt', '19:33 Choir sings')
  const brief = {
    kind: 'brief',
    language: 'en',
    direction: 'ltr',
    names: [],
    fields: {},
    text: 'Choir sings',
    span: { start: 0, end: 17 },
  } satisfies Item
  assert.equal(unshownIn(copy, { items: [brief], dropped: [] }).length, 2)
  assert.deepEqual(
    unshownIn(copy, { items: [brief], dropped: [{ text: '19:33', rule: 'time', span: { start: 0, end: 5 } }] }),
    [],
  )
})

test('what a fence says of its block is a mark, and nobody misses it', () => {
  const copy = copyOf(
    'a.md',
    ['# Slipway opens again', '', BODY, '', '```sh not-run: it takes a day', 'tide --now', '```'].join('\n'),
  )
  const { dropped } = parse(copy, 'en')
  assert.deepEqual(
    dropped.filter(({ text }) => text.includes('tak')).map(({ rule }) => rule),
    ['markdown-mark'],
  )
})

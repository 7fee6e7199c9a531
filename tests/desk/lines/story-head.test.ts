/** Several stories in one file: where much blank space stands above a head, another one begins. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from '../../../scripts/desk/parse.ts'
import { copyOf } from '../copy-samples.ts'

const ABOVE = `Ferry to sail again on Monday

The ferry will sail again on Monday after nine weeks in the yard, the harbour board said.

Its engine had been mended twice, and paid for once, said the captain.`

const TEXT = `The town library will open its doors on Sundays from June, for the first time in its history.

Nobody on the council had voted against it, which was a first as well.`

const headlines = (text: string): string[] =>
  parse(copyOf('a.txt', text), 'en').items.map((item) =>
    item.kind === 'story' ? `story ${item.fields.headline?.value}` : item.kind,
  )

/** What stands between two texts, and the headline of the second. */
const HEADS: readonly (readonly [string, string])[] = [
  ['Library opens its doors on Sundays\nBy Nell Quarrow', 'Library opens its doors on Sundays'],
  ['LIBRARY\nLibrary opens its doors on Sundays', 'Library opens its doors on Sundays'],
  [
    'Library opens its doors on Sundays\nReaders had asked for it for thirty years\n14 May 2026',
    'Library opens its doors on Sundays',
  ],
]

for (const [head, headline] of HEADS)
  test(`another story begins with: ${head.split('\n').join(' / ')}`, () => {
    assert.deepEqual(headlines(`${ABOVE}\n\n\n${head}\n\n${TEXT}`), [
      'story Ferry to sail again on Monday',
      `story ${headline}`,
    ])
  })

test('a subhead with as much space above it begins none', () => {
  assert.deepEqual(headlines(`${ABOVE}\n\n\nWhat the board says\n\n${TEXT}`), ['story Ferry to sail again on Monday'])
})

test('nor does a head where all paragraphs stand as far apart', () => {
  const apart = (text: string) => text.replaceAll('\n\n', '\n\n\n')
  const found = headlines(apart(`${ABOVE}\n\nWhat the board says\n\n${TEXT}`))
  assert.deepEqual(found, ['story Ferry to sail again on Monday'])
})

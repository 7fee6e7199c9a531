/** The day of a file's name: where the copy gives none, or before it, but never before what a key says. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onNameDay } from '../../scripts/fields/name-day.ts'
import type { Field, Item } from '../../scripts/flow/item.ts'

function dated(date?: Field): Item {
  const fields = date === undefined ? {} : { date }
  return { kind: 'story', language: 'en', direction: 'ltr', names: [], fields, body: [], related: [] }
}

const field = (value: string, origin: Field['origin']): Field => ({ value, origin })
const NAMED = field('2029-05-12', 'path')
const OWN = field('2029-05-14', 'copy')
const KEYED = field('2029-05-15', 'header')

const CASES: readonly (readonly [what: string, own: Field | undefined, isFirst: boolean, day: Field | undefined])[] = [
  ['a copy without a day has that of its name', undefined, false, NAMED],
  ['the copy’s own day stays', OWN, false, OWN],
  ['where names come first, it does not', OWN, true, NAMED],
  ['what a key says stays', KEYED, true, KEYED],
]

for (const [what, own, isFirst, day] of CASES)
  test(what, () => {
    const [item] = onNameDay([dated(own)], 'town/290512_fair.txt', { form: 'YYMMDD', isFirst })
    assert.deepEqual(item?.fields.date, day)
  })

test('a name without a day, and a paper without that habit, change nothing', () => {
  assert.equal(onNameDay([dated()], 'fair.txt', { form: 'YYMMDD', isFirst: true })[0]?.fields.date, undefined)
  assert.equal(onNameDay([dated()], '290512.txt', null)[0]?.fields.date, undefined)
})

test('a path that begins with the year says its day in any paper, for copy that gives none', () => {
  const [undated, own] = onNameDay([dated(), dated(OWN)], '2029/05/12/fair.txt', null)
  assert.deepEqual([undated?.fields.date, own?.fields.date], [NAMED, OWN])
})

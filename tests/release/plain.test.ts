/** What is out without being judged: whatever an item says and wherever it lies, the judge says the same. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fields, Item } from '../../scripts/flow/item.ts'
import { judgeAt, plainDay, todayAt } from '../../scripts/release/verdict.ts'
import fc from '../properties/seeded.ts'

const value = (...values: string[]) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...values).map((one) => ({ value: one, origin: 'header' as const })) },
  )

const fields = fc.record({
  date: value('2031-05-12', '2031-05-13', '2031-05-14', '2031-05-15'),
  embargo: value('2031-05-13T08:00:00Z', '2031-06-01', 'when the chair has spoken'),
  publish: value('now', '2031-05-14T13:00:00Z', 'soon'),
  expires: value('2031-05-14', '2032-01-01'),
  hold: value('yes', 'no', 'draft: true'),
})
const path = fc.constantFrom('a.txt', 'drafts/a.txt', '_a.txt', 'news/wall DRAFT.txt', 'news/b.txt')
const clock = fc.record({
  now: fc.constantFrom('2031-05-13T23:30:00Z', '2031-05-14T12:00:00Z', '2031-05-14T22:30:00Z'),
  zone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/Los_Angeles'),
})

test('what is plain and of a day that is over is out, and never expires', () => {
  let plain = 0
  const isSame = fc.property(fields, path, clock, (said, where, at) => {
    const given = Object.fromEntries(Object.entries(said).filter(([, field]) => field !== undefined)) as Fields
    const item = { kind: 'story', fields: given } as Item
    const day = plainDay(item, where)
    if (day === null || day >= todayAt(at)) return
    plain += 1
    assert.deepEqual(judgeAt(at)(item, where), { kind: 'out', expires: null })
  })
  fc.assert(isSame, { numRuns: 2000 })
  assert.ok(plain > 100, `${plain} were plain`)
})

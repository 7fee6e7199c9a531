/** An hour that a zone skips is told, with the one that is taken; an hour that comes twice is no fault. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Field, Fields, Item } from '../../scripts/flow/item.ts'
import { skippedHours } from '../../scripts/release/skipped-hours.ts'

function told(fields: { readonly [key: string]: string }, zone = 'Europe/Berlin'): string[] {
  const given = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, { value, origin: 'sidecar' }]))
  const item = { kind: 'story', fields: given as Fields } as Item
  const place = (_: Field) => ({ file: 'a.yaml', line: 2, column: 1 })
  return skippedHours([item], zone, place).map(
    ({ file, line, reason }) =>
      `${file}:${line} ${/behind “(\w+)”/.exec(reason)?.[1]} ${/(\S+) is taken/.exec(reason)?.[1]}`,
  )
}

test('an hour that is skipped, by any key that names an instant', () => {
  for (const key of ['publish', 'embargo', 'expires', 'until'])
    assert.deepEqual(told({ [key]: '2026-03-29T02:30' }), [`a.yaml:2 ${key} 03:30`])
  assert.deepEqual(told({ embargo: '2026-03-08T02:00' }, 'America/New_York'), ['a.yaml:2 embargo 03:00'])
  assert.deepEqual(told({ publish: '2026-10-04T02:15' }, 'Australia/Lord_Howe'), ['a.yaml:2 publish 02:45'])
})

test('once, where two keys say the same', () => {
  assert.equal(told({ publish: '2026-03-29T02:30', embargo: '2026-03-29T02:30' }).length, 1)
})

test('not an hour that is there, comes twice or names its zone, nor what is no instant', () => {
  for (const value of [
    '2026-03-29T01:59',
    '2026-03-29T03:00',
    '2026-10-25T02:30',
    '2026-03-29T02:30Z',
    '2026-03-29',
    'now',
  ])
    assert.deepEqual(told({ publish: value }), [], value)
  assert.deepEqual(told({ publish: '2026-03-29T02:30' }, 'Asia/Tokyo'), [])
})

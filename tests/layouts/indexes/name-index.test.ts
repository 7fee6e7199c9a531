/** The index of names: by what they are names of, if that is known of enough, and under their letters. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameIndex } from '../../../layouts/name-index.ts'
import type { NameKind } from '../../../scripts/flow/item.ts'
import { masthead } from '../../../scripts/masthead/masthead.ts'

const read = masthead('name: The Testing Post\nlanguage: en\n')
assert.ok(read.ok)
const paper = read.value

const named = (kind: NameKind | null, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    link: { url: `/topics/${kind}-${at}/`, text: `${'ABC'[at % 3]} ${kind} ${at}` },
    count: 2,
    ...(kind === null ? {} : { kind }),
  }))

const headings = (names: Parameters<typeof nameIndex>[1]) =>
  [...String(nameIndex(paper, names)).matchAll(/<h[23][^>]*>([^<]+)/g)].map(([, text]) => text)

test('few names have neither kinds nor letters', () => assert.deepEqual(headings(named('person', 10)), []))

test('names of one kind alone are under their letters', () => {
  assert.deepEqual(headings(named(null, 30)), ['A', 'B', 'C'])
})

test('people and places come first, with letters where they are many; what is not known, and a kind of few, last', () => {
  const names = [...named('person', 30), ...named('place', 8), ...named('event', 2), ...named(null, 9)]
  assert.deepEqual(headings(names), ['People', 'A', 'B', 'C', 'Places', 'Other topics'])
  assert.equal(String(nameIndex(paper, names)).match(/<a href="\/topics/g)?.length, names.length)
})

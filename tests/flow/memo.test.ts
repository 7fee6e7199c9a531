/** What is kept by identity, and the fingerprints that are made of it. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fingerprintOf } from '../../scripts/flow/fingerprint.ts'
import { memo, memoOfText, setMemo } from '../../scripts/flow/memo.ts'
import { proseLater, proseOf } from '../../scripts/flow/prose.ts'

test('a result is kept for an object, and for what was asked beside it', () => {
  let count = 0
  const sum = memo((of: { readonly a: number }, b: number, list: readonly number[]) => ({
    count: ++count,
    sum: list.reduce((all, one) => all + one, of.a + b),
  }))
  const [one, other] = [{ a: 1 }, { a: 1 }]
  const first = sum(one, 2, [3, 4])
  assert.deepEqual(first, { count: 1, sum: 10 })
  assert.equal(sum(one, 2, [3, 4]), first)
  assert.notEqual(sum(other, 2, [3, 4]), first)
  for (const [b, list] of [
    [3, [3, 4]],
    [2, [3]],
    [2, [3, 4, 5]],
    [2, [4, 3]],
  ] as const)
    assert.notEqual(sum(one, b, list), first, `${b} ${list}`)
  sum.keep(one, first, 9, [])
  assert.equal(sum(one, 9, []), first)
})

test('switched off, all is worked out each time', () => {
  let count = 0
  const of = memo((_: object) => ++count)
  const ofText = memoOfText(() => ++count)
  const object = {}
  assert.deepEqual([of(object), of(object), ofText('a'), ofText('a')], [1, 1, 2, 2])
  setMemo(false)
  assert.deepEqual([of(object), ofText('a')], [3, 4])
  setMemo(true)
  assert.deepEqual([of(object), ofText('a')], [3, 4])
})

test('of texts the last two are kept', () => {
  const asked: string[] = []
  const length = memoOfText((text) => {
    asked.push(text)
    return text.length
  })
  for (const text of ['a', 'b', 'a', 'b', 'c', 'a']) assert.equal(length(text), 1)
  assert.deepEqual(asked, ['a', 'b', 'c', 'a'])
})

const teaserOf = memo((text: { readonly text: string }) => ({ url: '/a/', text: text.text }))
const [short, long] = ['A lamp', `A lamp ${'and another '.repeat(40)}`].map((text) => ({ text })) as [
  { text: string },
  { text: string },
]

test('equal values have one fingerprint, whoever made them', () => {
  for (const text of [short, long]) {
    const view = { day: '2031-05-14', stories: [teaserOf(text)], prose: proseOf('It was lit.') }
    const again = { day: '2031-05-14', stories: [teaserOf({ ...text })], prose: proseOf('It was lit.') }
    assert.equal(fingerprintOf(view), fingerprintOf(again))
    setMemo(false)
    assert.equal(fingerprintOf({ ...again, stories: [teaserOf({ ...text })] }), fingerprintOf(view))
    setMemo(true)
  }
})

test('whatever is another value has another', () => {
  const values: readonly object[] = [
    { stories: [teaserOf(short)] },
    { stories: [teaserOf(long)] },
    { stories: [teaserOf(long), teaserOf(short)] },
    { stories: [teaserOf(short), teaserOf(long)] },
    { stories: [[teaserOf(short)], teaserOf(long)] },
    { stories: [] },
    { stories: null },
    {},
    { prose: proseOf('It was lit.') },
    { prose: proseOf('It was out.') },
    { prose: 'It was lit.' },
    { prose: proseOf('It was lit.').hash },
  ]
  assert.equal(new Set(values.map((value) => fingerprintOf(value))).size, values.length)
})

test('prose that stands elsewhere is read only when its text is asked for', () => {
  let reads = 0
  const { hash, size } = proseOf('It was lit.')
  const prose = proseLater({ hash, size }, () => {
    reads += 1
    return 'It was lit.'
  })
  const copied = { ...{ markdown: prose } }
  assert.equal(fingerprintOf(copied), fingerprintOf({ markdown: proseOf('It was lit.') }))
  assert.equal(reads, 0)
  // Whoever sends it to a worker sends the text.
  assert.deepEqual(structuredClone(copied), { markdown: proseOf('It was lit.') })
  assert.equal(reads, 1)
})

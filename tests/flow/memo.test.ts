/** What is kept by identity, and the fingerprints that are made of it. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asPart, fingerprintOf } from '../../scripts/flow/fingerprint.ts'
import { isEqual, memo, memoEach, memoOfText, setMemo } from '../../scripts/flow/memo.ts'
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

test('a list is made place by place, and again only where something is new', () => {
  const made: string[] = []
  const namesOf = memoEach((one: { readonly name: string }, other: readonly number[]) => {
    made.push(one.name)
    return { name: one.name, size: other.length }
  }, isEqual)
  const all = Array.from({ length: 9 }, (_, at) => ({ name: `${at}` }))
  const beside = all.map((_, at) => [at])
  const first = namesOf(all, beside)
  assert.equal(made.splice(0).length, 9)
  // The same ones in other lists.
  assert.equal(
    namesOf(
      [...all],
      beside.map((one) => [...one]),
    ),
    first,
  )
  assert.deepEqual(made, [])
  // One that says the same, and one that does not.
  assert.equal(namesOf(all.with(3, { name: '3' }), beside), first)
  const other = namesOf(all.with(3, { name: 'three' }), beside)
  assert.deepEqual(
    other.map((one, at) => one === first[at]),
    all.map((_, at) => at !== 3),
  )
  assert.deepEqual(made.splice(0), ['3', 'three'])
  // One that comes in between, and one that goes.
  const before = namesOf(all, beside)
  made.length = 0
  const more = namesOf(all.toSpliced(4, 0, { name: 'new' }), beside.toSpliced(4, 0, [4]))
  assert.deepEqual(made.splice(0), ['new'])
  assert.deepEqual(more.toSpliced(4, 1), before)
  assert.equal(more.at(-1), before.at(-1))
  assert.deepEqual(namesOf(all, beside), before)
  assert.deepEqual(
    namesOf(all.toSpliced(2, 1), beside.toSpliced(2, 1)).map(({ name }) => name),
    ['0', '1', '3', '4', '5', '6', '7', '8'],
  )
  assert.deepEqual(made.splice(0), [])
  // Lists that have nothing to do with these do not drive them out.
  assert.deepEqual(namesOf([], []), [])
  namesOf([{ name: 'held' }], [[]])
  made.length = 0
  assert.equal(namesOf(all.toSpliced(2, 1), beside.toSpliced(2, 1)).length, 8)
  assert.deepEqual(made, [])
  setMemo(false)
  assert.deepEqual(namesOf(all, beside), first)
  assert.equal(made.length, 9)
  setMemo(true)
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

const teaserOf = memo((text: { readonly text: string }) => asPart({ url: '/a/', text: text.text }))
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

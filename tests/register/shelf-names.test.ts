import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadRegister } from '../../scripts/register/file/load.ts'
import { EMPTY_REGISTER, printRegister, type Register, registerOf } from '../../scripts/register/register.ts'
import { withShelfNames } from '../../scripts/register/shelf-names.ts'
import { itemLine, topicLine } from './samples.ts'

const NOW = '2026-11-22T09:30:00Z'

/** Each shelf's name and address, sorted by name. */
function addressesIn({ shelves }: Register): string[][] {
  return shelves.map(({ name, address }) => [name, address]).sort()
}

test('a topic gets a line, and keeps its slug', () => {
  const register = withShelfNames(
    registerOf([itemLine()], [], undefined, undefined),
    'topic',
    ['Northmere', 'Straße 9', '—'],
    NOW,
  )
  assert.deepEqual(addressesIn(register), [
    ['Northmere', '/topics/northmere/'],
    ['Straße 9', '/topics/straße-9/'],
    ['—', '/topics/topic/'],
  ])
  assert.deepEqual(register.items, [itemLine()])
  assert.deepEqual(loadRegister(printRegister(register)), { register, problems: [] })
})

test('the same names later: the same register', () => {
  const first = withShelfNames(EMPTY_REGISTER, 'topic', ['Northmere', 'Ostrey'], NOW)
  assert.equal(withShelfNames(first, 'topic', ['Ostrey', 'Northmere'], '2027-01-01T00:00:00Z'), first)
})

test('spelled otherwise, it is the same topic', () => {
  const register = registerOf([], [topicLine()], undefined, undefined)
  assert.equal(withShelfNames(register, 'topic', ['NORTHMERE', ' northmere '], NOW), register)
})

test('names of two kinds have nothing to do with each other', () => {
  const register = withShelfNames(
    withShelfNames(EMPTY_REGISTER, 'topic', ['Ada Quill'], NOW),
    'byline',
    ['Ada Quill'],
    NOW,
  )
  assert.deepEqual(addressesIn(register), [
    ['Ada Quill', '/bylines/ada-quill/'],
    ['Ada Quill', '/topics/ada-quill/'],
  ])
})

test('names that only their signs tell apart are two topics, whatever their order', () => {
  const expected = [
    ['C#', '/topics/c-2/'],
    ['C++', '/topics/c-3/'],
    ['C', '/topics/c/'],
  ]
  for (const names of [
    ['C', 'C++', 'C#'],
    ['C#', 'C++', 'C'],
  ]) {
    assert.deepEqual(addressesIn(withShelfNames(EMPTY_REGISTER, 'topic', names, NOW)), expected)
  }
})

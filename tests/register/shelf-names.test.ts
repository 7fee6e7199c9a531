import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadRegister } from '../../scripts/register/file/load.ts'
import { EMPTY_REGISTER, printRegister, registerOf } from '../../scripts/register/register.ts'
import { topicSlugs } from '../../scripts/register/shelf-names.ts'
import { itemLine, topicLine } from './samples.ts'

const NOW = '2026-11-22T09:30:00Z'

test('a topic gets a line, and keeps its slug', () => {
  const { register, slugs } = topicSlugs(registerOf([itemLine()], [], undefined), ['Northmere', 'Straße 9', '—'], NOW)
  assert.deepEqual([...slugs].sort(), [
    ['Northmere', 'northmere'],
    ['Straße 9', 'straße-9'],
    ['—', 'topic'],
  ])
  assert.deepEqual(register.items, [itemLine()])
  assert.equal(register.shelves.length, 3)
  assert.deepEqual(loadRegister(printRegister(register)), { register, problems: [] })
})

test('the same names later: the same register', () => {
  const first = topicSlugs(EMPTY_REGISTER, ['Northmere', 'Ostrey'], NOW)
  const again = topicSlugs(first.register, ['Ostrey', 'Northmere'], '2027-01-01T00:00:00Z')
  assert.equal(again.register, first.register)
  assert.deepEqual([...again.slugs].sort(), [...first.slugs].sort())
})

test('spelled otherwise, it is the same topic', () => {
  const { register, slugs } = topicSlugs(registerOf([], [topicLine()], undefined), ['NORTHMERE', ' northmere '], NOW)
  assert.deepEqual([...slugs.values()], ['northmere', 'northmere'])
  assert.deepEqual(register.shelves, [topicLine()])
})

test('names that only their signs tell apart are two topics, whatever their order', () => {
  const expected = [
    ['C#', 'c-2'],
    ['C++', 'c-3'],
    ['C', 'c'],
  ]
  for (const names of [
    ['C', 'C++', 'C#'],
    ['C#', 'C++', 'C'],
  ]) {
    assert.deepEqual([...topicSlugs(EMPTY_REGISTER, names, NOW).slugs].sort(), expected)
  }
})

/** The text of something that is held, in a file that is out, is told; what is held alone, or short, is not. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { enterAt, field, file, said, story } from './samples.ts'

const TEXT =
  'The ferry to the outer islands will sail twice a day again from Monday, after the harbour office found a second crew.'
const HELD = { embargo: field('2031-12-03T09:00:00Z') }

describe('a text that is held', () => {
  test('and stands in another file without its embargo: published, and told', () => {
    const next = enterAt('09:30', [
      file('a.txt', story('Ferry sails', TEXT, HELD)),
      file('b.txt', story('Ferry', TEXT)),
    ])
    assert.deepEqual([next.entered.length, next.held.length], [1, 1])
    assert.deepEqual(said(next), ['b.txt:1:1 warning held-text'])
    assert.match(next.problems[0]?.reason ?? '', /The text of “Ferry” is held in a\.txt:1:1, and is published here/)
  })
  test('in both files: nothing is out, and nothing told', () => {
    const files = ['a.txt', 'b.txt'].map((path) => file(path, story('Ferry sails', TEXT, HELD)))
    assert.deepEqual(said(enterAt('09:30', files)), [])
  })
  test('of a few words, as another has them', () => {
    const files = [file('a.txt', story('One', 'See page 3.', HELD)), file('b.txt', story('Two', 'See page 3.'))]
    assert.deepEqual(said(enterAt('09:30', files)), [])
  })
})

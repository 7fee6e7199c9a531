/** Topics of the whole paper: one spelling, one page, and an address that stays. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Named } from '../../../scripts/edition/shelves/topic-names.ts'
import { topicBook, topicNames } from '../../../scripts/edition/shelves/topics.ts'
import type { NameKind } from '../../../scripts/flow/item.ts'
import { masthead } from '../../../scripts/masthead/masthead.ts'

function paper(more = '') {
  const read = masthead(`name: The Testing Post\nlanguage: en\n${more}`)
  assert.ok(read.ok)
  return read.value
}

function item(language: string, ...names: readonly string[]): Named {
  return { language, fields: {}, names: names.map((value) => ({ value, kind: 'person' as NameKind })) }
}

const NONE = new Map()

describe('which names have a page', () => {
  test('those of two items', () => {
    const items = [item('en', 'Ada Quill', 'Kyiv'), item('en', 'Ada Quill')]
    assert.deepEqual([...topicNames(paper(), items).values()], ['Ada Quill'])
  })

  test('a country that items name in several languages, once, as the paper calls it', () => {
    const items = [item('uk', 'Україна'), item('es', 'Ucrania'), item('en', 'Ukraine')]
    assert.deepEqual([...topicNames(paper(), items).values()], ['Ukraine'])
    const { links, linksOf } = topicBook(paper(), items, NONE)
    assert.deepEqual(links, [{ url: '/topics/ukraine/', text: 'Ukraine' }])
    assert.deepEqual(
      items.map((one) => linksOf(one).length),
      [1, 1, 1],
    )
  })

  test('none that the masthead ignores', () => {
    const items = [item('en', 'Ada Quill'), item('en', 'Ada Quill')]
    assert.deepEqual([...topicNames(paper('ignore: [ada quill]\n'), items).values()], [])
  })
})

describe('a surname that had a page before the full name was known', () => {
  const known = new Map([['schaumer', { name: 'Schaumer', slug: 'schaumer' }]])

  test('leads to the full name', () => {
    const items = [item('en', 'Carl Schaumer'), item('en', 'Carl Schaumer')]
    const { links, moves } = topicBook(paper(), items, known)
    assert.deepEqual(links, [{ url: '/topics/carl-schaumer/', text: 'Carl Schaumer' }])
    assert.deepEqual(moves, [{ from: '/topics/schaumer/', to: '/topics/carl-schaumer/' }])
  })

  test('stays where two people have it', () => {
    const items = ['Carl Schaumer', 'Amy Schaumer'].flatMap((name) => [item('en', name), item('en', name)])
    const { links, moves } = topicBook(paper(), items, known)
    assert.deepEqual(
      links.map(({ text }) => text),
      ['Amy Schaumer', 'Carl Schaumer', 'Schaumer'],
    )
    assert.deepEqual(moves, [])
  })
})

/** Names: the masthead's topics, wherever one of their spellings stands as a whole word. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { NameFinder } from '../../scripts/ingest/names.ts'
import { brief, story } from './register/samples.ts'

function topic(name: string, ...aliases: string[]) {
  return { name, aliases, formerly: [], follow: false }
}

const FINDER = new NameFinder([
  topic('Ada Quill', 'Quill', 'Mayor Quill'),
  topic('Ostrey', 'Острей'),
  topic('Ostrey United'),
  topic('C++ (language)', 'C++'),
  topic('Café Löwe'),
])

const TEXTS: readonly (readonly [string, readonly string[]])[] = [
  ['Ada Quill opens the bridge', ['Ada Quill']],
  ['Quill, Mayor Quill and Ada Quill', ['Ada Quill']],
  ['Ostrey United leave Ostrey', ['Ostrey United', 'Ostrey']],
  ['Ostrey’s mill; “Quill”', ['Ostrey', 'Ada Quill']],
  ['У місті Острей', ['Ostrey']],
  ['Written in C++.', ['C++ (language)']],
  ['Cafe\u0301 Lo\u0308we closes', ['Café Löwe']],
  ['ostrey, Ostreyan, Quills, Tranquill', []],
  ['Острейська', []],
  ['', []],
]

describe('the names that a headline mentions, in order', () => {
  for (const [text, names] of TEXTS) {
    test(JSON.stringify(text), () => {
      assert.deepEqual(
        FINDER.name(brief(text)).names,
        names.map((value) => ({ value, kind: 'topic' })),
      )
    })
  }
})

test('a story is searched in its headline, then in its body', () => {
  const values = FINDER.name(story('Bridge reopens in Ostrey', 'It rained.\nMayor Quill came.')).names.map(
    ({ value }) => value,
  )
  assert.deepEqual(values, ['Ostrey', 'Ada Quill'])
})

test('two paragraphs make no name together', () => {
  assert.deepEqual(FINDER.name(story('Bridge', 'It was Ada\nOstrey\nUnited they stood')).names, [
    { value: 'Ostrey', kind: 'topic' },
  ])
})

test('without topics the item stays as it is', () => {
  const item = brief('Ada Quill')
  assert.equal(new NameFinder([]).name(item), item)
})

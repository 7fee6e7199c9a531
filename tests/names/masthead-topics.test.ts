/** The masthead's topics, wherever one of their spellings stands as a whole word. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { TopicFinder } from '../../scripts/names/masthead-topics.ts'

function topic(name: string, ...aliases: string[]) {
  return { name, aliases, formerly: [], follow: false }
}

const FINDER = new TopicFinder([
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
  ['It was Ada\nOstrey\nUnited they stood', ['Ostrey']],
  ['', []],
]

describe('the topics that a text mentions, in order', () => {
  for (const [text, names] of TEXTS) {
    test(JSON.stringify(text), () => {
      assert.deepEqual(
        FINDER.in(text),
        names.map((value) => ({ value, kind: 'topic' })),
      )
    })
  }
})

test('every spelling is the masthead’s, whatever its case', () => {
  assert.deepEqual(
    ['quill', 'ОСТРЕЙ', 'Ada Quill', 'Ada'].map((name) => FINDER.has(name)),
    [true, true, true, false],
  )
})

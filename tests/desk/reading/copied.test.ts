/** What was copied from a page, from its headline to its last paragraph, and typed copy that looks a little like it. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { galleyOf } from '../../../scripts/desk/galley.ts'
import { wasCopied } from '../../../scripts/desk/reading/copied.ts'
import { copyOf } from '../copy-samples.ts'

const TEXT = [
  'The council voted on Tuesday to keep the ferry running until the end of the year, officials said.',
  'It will cost 40,000 a year, the report says, and nobody was against it in the meeting that lasted four hours.',
  'The ferry has sailed since 1871, and its captain, Ola Reed, has sailed with it for thirty years of those.',
]
const HEAD = ['Ferry sails again after nine weeks', '', 'Ada Quill', '17.05.2026, 19:06']

/** @param between what stands between paragraphs */
function isCopied(head: readonly string[], between: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = TEXT
  return wasCopied(galleyOf(copyOf('a.txt', [...head, '', first, '', second, '', ...between, '', third].join('\n'))))
}

test('a day with its time and a box within the text are those of a page', () => {
  assert.equal(isCopied([...HEAD, '8 Min', 'Artikel teilen mit:'], ['Mehr zum Thema', 'Pier to close in May']), true)
})

test('a day with its time alone, or subheads, are in typed copy, too', () => {
  assert.equal(isCopied(HEAD, []), false)
  assert.equal(isCopied(HEAD.slice(0, 3), ['Money']), false)
})

test('what a page sets around its text needs no day', () => {
  assert.equal(
    isCopied(HEAD.slice(0, 3), ['Advertisement', 'Sign up for our newsletter', 'Most read', 'Share this', 'Log in']),
    true,
  )
})

/** What markup says, laid on the galley: the blocks of a body. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { structure } from '../../../scripts/desk/rules/body/structure.ts'
import { claims } from './read.ts'

const page = 'a.html'
const LAID: readonly (readonly [string, string, readonly string[]])[] = [
  ['headings', '<h3>The flood</h3>', ['subhead: The flood']],
  [
    'lists',
    '<ul><li>rails<li>a <a href="https://t.example/">bridge</a></ul>',
    ['listItem: rails', 'listItem: a bridge'],
  ],
  ['quotes', '<blockquote>It is late.</blockquote>', ['quote: It is late.']],
  ['tables', '<table><tr><td>a<td>b<tr><td>c<td>d</table>', ['table: a\tb\nc\td']],
  ['headlines in a list have a rule of their own', '<ul><li><a href="/a">Mill Burns Down at Night</a></ul>', []],
  ['paragraphs are what is left', '<p>Words.', []],
]

describe('the blocks', () => {
  for (const [name, html, found] of LAID) test(name, () => assert.deepEqual(claims(structure, html, page), found))
})

test('plain text has no structure', () => assert.deepEqual(claims(structure, '# One\n\n- two'), []))

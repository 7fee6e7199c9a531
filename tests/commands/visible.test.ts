/** What a terminal is shown of names and copy that would command it. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatProblems } from '../../scripts/commands/show/show-problems.ts'
import { visible, visibleName } from '../../scripts/commands/show/visible.ts'

const TABLE: readonly (readonly [text: string, shown: string])[] = [
  ['harbour/паром é 号.txt', 'harbour/паром é 号.txt'],
  ['\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
  ['\u001b]0;title\u0007', '␛]0;title␇'],
  ['two\nlines\r', 'two␊lines␍'],
  ['\u009b2J and \u0085', '\ufffd2J and \ufffd'],
  ['gone\u007f\b\b', 'gone␡␈␈'],
  ['tab\tstays', 'tab\tstays'],
]
for (const [text, shown] of TABLE) test(JSON.stringify(text), () => assert.equal(visible(text), shown))

test('a name cannot be turned round', () => {
  assert.equal(visibleName('report\u202etxt.exe'), 'report\ufffdtxt.exe')
  assert.equal(visibleName('a\u2066b\u2069c\u200f'), 'a\ufffdb\ufffdc\ufffd')
  assert.equal(visibleName('البحّارة.txt'), 'البحّارة.txt')
})

test('a problem commands no terminal by its file, its words or its line', () => {
  const command = '\u001b]0;taken\u0007'
  const problem = { severity: 'error', code: 'broken', file: `a${command}.txt`, line: 1, column: 2 } as const
  const said = formatProblems(
    [{ ...problem, reason: `Found ${command}.\nAnd more.`, hint: `Not ${command}.`, frame: `x${command}` }],
    'content',
    (_, text) => text,
  )
  assert.doesNotMatch(said, /(?!\n)\p{Cc}/u)
  assert.match(said, /^content\/a␛\]0;taken␇\.txt:1:2 error broken\n {2}Found ␛\]0;taken␇\.\nAnd more\.\n/)
})

/** The score of what the desk says of itself: how sure, and what it warned of. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Desk } from '../../scripts/intake/desk.ts'
import { masthead } from '../../scripts/masthead/masthead.ts'
import { judgedLines, printReliability, printWarned } from './learnt/reliability.ts'

test('lines are counted by how sure they are, beside how many are right', () => {
  const line = (certainty: number, isRight: boolean) => ({ certainty, isRight })
  assert.equal(
    printReliability([line(0.91, true), line(0.93, true), line(0.93, false), line(0.8, true), line(0.1, false)]),
    `| sure | lines | as said | right |
| --- | ---: | ---: | ---: |
| from 0 % | 1 | 10 % | 0 % |
| from 80 % | 1 | 80 % | 100 % |
| from 90 % | 3 | 92 % | 67 % |`,
  )
})

test('of wrong and right readings those that were warned of', () => {
  const text = (headline: boolean | null, story: boolean, ...codes: readonly string[]) => ({
    headline,
    story,
    codes: new Set(codes),
  })
  const table = printWarned([
    text(false, true, 'unsure-headline'),
    text(false, false, 'unsure-stories'),
    text(false, true),
    text(true, true, 'unsure-date'),
    text(null, true),
  ])
  assert.match(table, /\| headline wrong \| 3 \| 2 \|\n\| headline right \| 1 \| 0 \|/)
  assert.match(table, /read as more or none \| 1 \| 1 \|\n.*read as one \| 4 \| 0 \|/)
})

test('a line is right if its label has a role that comes out so', async () => {
  const paper = masthead('name: Scored\n')
  assert.ok(paper.ok)
  const text = `Ferry leaves late again
The ferry left late, and arrived later, the harbour master said on Monday in the harbour office.
Nobody was told why, and nobody asked, since it is late on every Monday in the year.`
  const understood = await new Desk(paper.value).understand({ path: 'a.txt', bytes: Buffer.from(text), sidecar: null })
  const right = (letters: string) => judgedLines(understood, letters).map(({ isRight }) => isRight)
  assert.deepEqual(right('HPP'), [true, true, true])
  assert.deepEqual(right('KPO'), [false, true, false])
  assert.deepEqual(right('H?P'), [true, true])
})

/** Titles: which of several lines that say a headline is the story's. */

import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { Role } from '../../../scripts/desk/roles/roles.ts'
import { titleOf, unmarkedTitle } from '../../../scripts/desk/roles/title.ts'
import type { Unit } from '../../../scripts/desk/roles/units.ts'

const titleIn = (...lines: readonly (readonly [role: Role, text: string])[]) =>
  titleOf(lines.map(([role, text]) => ({ role, text }) as Unit))?.text

suite('the title among the headlines', () => {
  const text = ['paragraph', 'The ferry came back to the harbour on Monday.'] as const

  test('the heading rather than the title of the window, which names the site', () => {
    const title = ['headline', 'Ferry returns to Cobbin harbour after storm – The Gannet Post'] as const
    const heading = ['headline', 'Ferry returning to Cobbin harbour after storm'] as const
    assert.equal(titleIn(title, ['above', 'News'], heading, text), heading[1])
  })

  test('not the dek, which says it in more words', () => {
    const heading = ['headline', 'Ferry returns to Cobbin harbour'] as const
    const dek = ['headline', 'Ferry crews returns to the Cobbin harbour wall they left in March'] as const
    assert.equal(titleIn(heading, dek, text), heading[1])
  })

  test('in as many words, the one that stands nearer to the text', () => {
    const path = ['headline', 'Ferry returned to Cobbin harbour'] as const
    const heading = ['headline', 'Ferry returns to Cobbin harbour'] as const
    assert.equal(titleIn(path, heading, text), heading[1])
  })
})

test('marks around a headline are none of it', () => {
  assert.equal(unmarkedTitle('# Ferry stops'), 'Ferry stops')
  assert.equal(unmarkedTitle('**Ferry stops**'), 'Ferry stops')
  assert.equal(unmarkedTitle('_Ferry stops_'), 'Ferry stops')
  assert.equal(unmarkedTitle('#ferry is no heading'), '#ferry is no heading')
  assert.equal(unmarkedTitle('5 * 3 * 2'), '5 * 3 * 2')
})

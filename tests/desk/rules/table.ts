/** Tables of small texts: what rules claim of each, and what they leave; and the story of a ferry that the texts tell. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Rule } from '../../../scripts/desk/galley.ts'
import { readBy } from './read.ts'

export const HEAD = 'Ferry sails again after repairs'
export const P1 =
  'The ferry sailed again on Monday after nine weeks in the yard, and nobody on the quay believed it at first.'
export const P2 =
  'The captain, Ada Quill, said that the engine had been mended twice and paid for once, which was about right.'
export const P3 =
  'The next sailing is at nine, if the tide allows it and the harbour board has no other ideas by then, she said.'

/** A name, the rules in their order, the lines, what is claimed, and the lines that are left. */
export type Row = readonly [
  string,
  Rule | readonly Rule[],
  lines: readonly string[],
  claimed: readonly string[],
  left: readonly string[],
]

/** A test for each row. */
export function testRows(rows: readonly Row[]): void {
  describe('rule by rule', () => {
    for (const [name, rules, lines, claimed, left] of rows) {
      test(name, () => {
        const { claims, free } = readBy(rules, lines.join('\n'))
        assert.deepEqual({ claims, free }, { claims: claimed, free: left })
      })
    }
  })
}

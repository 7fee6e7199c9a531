/** Tables and verse, which keep their lines, each beside copy that only looks like it. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Rule } from '../../../scripts/ingest/galley.ts'
import { barredTable, table } from '../../../scripts/ingest/rules/table.ts'
import { verse } from '../../../scripts/ingest/rules/verse.ts'
import { readBy } from './read.ts'

const P = 'The ferry sailed again on Monday after nine weeks in the yard, and nobody on the quay believed it at first.'
const STANZA = [
  'The ferry went away in May,',
  'The ferry came again,',
  'And all the harbour said hooray',
  'And stood there in the rain.',
]

/** A rule, the lines, what it claims, and what it leaves. */
const READ: readonly (readonly [string, Rule, readonly string[], readonly string[], readonly string[]])[] = [
  [
    'a table with bars',
    barredTable,
    ['| Boat | Crew |', '| --- | --- |', '| Gull | 9 |', '', P],
    ['table: Boat  Crew\nGull  9'],
    [P],
  ],
  ['one row is no table', barredTable, ['| Boat | Crew |', '', P], [], ['| Boat | Crew |', P]],
  ['an open bar is none', barredTable, ['| Boat | Crew', '| Gull | 9'], [], ['| Boat | Crew', '| Gull | 9']],
  [
    'columns below each other',
    table,
    ['Boat      Crew  Berth', 'Gull         9      1', 'Tern        12      2', '', P],
    ['table: Boat      Crew  Berth\nGull         9      1\nTern        12      2'],
    [P],
  ],
  [
    'dots that lead',
    table,
    ['Ferry ........ 12.40', 'Tram ......... 2.10'],
    ['table: Ferry ........ 12.40\nTram ......... 2.10'],
    [],
  ],
  ['columns by tabs', table, ['Паром\t9', 'Човен\t12'], ['table: Паром\t9\nЧовен\t12'], []],
  [
    'two spaces behind a full stop',
    table,
    ['She came.  He left.', 'It was a quiet day on the pier.  Nobody else came.'],
    [],
    ['She came.  He left.', 'It was a quiet day on the pier.  Nobody else came.'],
  ],
  [
    'times and headlines',
    table,
    ['11:02  Ferry sails', '11:09  Pier closes'],
    [],
    ['11:02  Ferry sails', '11:09  Pier closes'],
  ],
  ['verse within prose', verse, [P, '', ...STANZA, '', P], [`verse: ${STANZA.join('\n')}`], [P, P]],
  [
    'stanzas alone',
    verse,
    [...STANZA, '', ...STANZA],
    [`verse: ${STANZA.join('\n')}`, `verse: ${STANZA.join('\n')}`],
    [],
  ],
  ['two lines are no verse', verse, [P, '', ...STANZA.slice(0, 2), '', P], [], [P, ...STANZA.slice(0, 2), P]],
  [
    'headlines are no verse',
    verse,
    [P, '', 'Ferry Sails Again', 'Pier Closes, Board Says', 'Mayor Resigns Over Hat', '', P],
    [],
    [P, 'Ferry Sails Again', 'Pier Closes, Board Says', 'Mayor Resigns Over Hat', P],
  ],
]

describe('rule by rule', () => {
  for (const [name, rule, lines, expected, left] of READ) {
    test(name, () => {
      const { claims, free } = readBy(rule, lines.join('\n'))
      assert.deepEqual({ claims, free }, { claims: expected, free: left })
    })
  }
})

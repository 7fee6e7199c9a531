/** Tables and verse, which keep their lines, each beside copy that only looks like it. */

import { barredTable, table } from '../../../scripts/desk/rules/body/table.ts'
import { verse } from '../../../scripts/desk/rules/body/verse.ts'
import { P1, type Row, testRows } from './table.ts'

const STANZA = [
  'The ferry went away in May,',
  'The ferry came again,',
  'And all the harbour said hooray',
  'And stood there in the rain.',
]

const READ: readonly Row[] = [
  [
    'a table with bars',
    barredTable,
    ['| Boat | Crew |', '| --- | --- |', '| Gull | 9 |', '', P1],
    ['table: Boat  Crew\nGull  9'],
    [P1],
  ],
  ['one row is no table', barredTable, ['| Boat | Crew |', '', P1], [], ['| Boat | Crew |', P1]],
  ['an open bar is none', barredTable, ['| Boat | Crew', '| Gull | 9'], [], ['| Boat | Crew', '| Gull | 9']],
  [
    'columns below each other',
    table,
    ['Boat      Crew  Berth', 'Gull         9      1', 'Tern        12      2', '', P1],
    ['table: Boat      Crew  Berth\nGull         9      1\nTern        12      2'],
    [P1],
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
  ['verse within prose', verse, [P1, '', ...STANZA, '', P1], [`verse: ${STANZA.join('\n')}`], [P1, P1]],
  [
    'stanzas alone',
    verse,
    [...STANZA, '', ...STANZA],
    [`verse: ${STANZA.join('\n')}`, `verse: ${STANZA.join('\n')}`],
    [],
  ],
  ['two lines are no verse', verse, [P1, '', ...STANZA.slice(0, 2), '', P1], [], [P1, ...STANZA.slice(0, 2), P1]],
  [
    'headlines are no verse',
    verse,
    [P1, '', 'Ferry Sails Again', 'Pier Closes, Board Says', 'Mayor Resigns Over Hat', '', P1],
    [],
    [P1, 'Ferry Sails Again', 'Pier Closes, Board Says', 'Mayor Resigns Over Hat', P1],
  ],
]

testRows(READ)

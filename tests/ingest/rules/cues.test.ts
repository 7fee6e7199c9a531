/** Small texts that a studio, a pager or a poet sets, rule by rule, each beside one that only looks like it. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Rule } from '../../../scripts/ingest/galley.ts'
import { sectionBreak } from '../../../scripts/ingest/rules/break.ts'
import { listAbove, newsList } from '../../../scripts/ingest/rules/news-list.ts'
import { scriptCues } from '../../../scripts/ingest/rules/script.ts'
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
    'cues of a script',
    scriptCues,
    ['(ANCHOR)', P, '[SOT FULL]', 'We sailed at nine. (:11)'],
    ['dropped script-cue: (ANCHOR)', 'dropped script-cue: [SOT FULL]', 'dropped script-cue: (:11)'],
    [P, 'We sailed at nine.'],
  ],
  [
    'a cue that is wrapped, and the line of the rundown',
    scriptCues,
    ['A12  FERRY  VO/SOT  0:40', 'TAKE VO', P, '((SOT FULL :11', 'Quill: We sailed.))', 'TAG'],
    [
      'dropped script-cue: TAKE VO',
      'dropped script-cue: TAG',
      'dropped script-cue: ((SOT FULL :11',
      'dropped script-cue: Quill: We sailed.))',
      'dropped script-cue: A12  FERRY  VO/SOT  0:40',
    ],
    [P],
  ],
  [
    'one cue may be a word',
    scriptCues,
    ['LEAD', P, 'It was found in the water.'],
    [],
    ['LEAD', P, 'It was found in the water.'],
  ],
  [
    'how a name is said, in no script',
    scriptCues,
    ['They sailed to Ekholt. Pronouncer: EK-holt'],
    ['dropped script-cue: Pronouncer: EK-holt'],
    ['They sailed to Ekholt.'],
  ],
  [
    'breaks',
    sectionBreak,
    [P, '* * *', P, '⁂', P, '---'],
    ['dropped break: * * *', 'dropped break: ⁂', 'dropped break: ---'],
    [P, P, P],
  ],
  ['no breaks', sectionBreak, ['* a', '-1', '#1', 'x x x'], [], ['* a', '-1', '#1', 'x x x']],
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
  [
    'a list of news',
    newsList,
    [
      'MORNING LIST',
      'Tuesday, June 4, 2024',
      '',
      'POLITICS',
      ' 1. Four towns ask to leave the county (NPA)',
      ' 2. Mayor resigns over a hat (NPA)',
      ' 3. Ferry sails again after nine weeks (HWA)',
    ],
    [
      'dropped list-label: MORNING LIST',
      'date: 2024-06-04',
      'dropped list-label: POLITICS',
      'brief: Four towns ask to leave the county',
      'brief: Mayor resigns over a hat',
      'brief: Ferry sails again after nine weeks',
    ],
    [],
  ],
  [
    'a headline and a story are no list',
    newsList,
    ['Ferry sails again after repairs', '', P, P],
    [],
    ['Ferry sails again after repairs', P, P],
  ],
  [
    'a list above a body',
    listAbove,
    [
      'Four towns ask to leave county',
      'Mayor resigns over a hat',
      'Ferry sails after nine weeks',
      'Pier to close for good',
      '',
      P,
    ],
    [
      'brief: Four towns ask to leave county',
      'brief: Mayor resigns over a hat',
      'brief: Ferry sails after nine weeks',
      'brief: Pier to close for good',
    ],
    [P],
  ],
  [
    'a byline among them makes a head',
    listAbove,
    [
      'Four towns ask to leave county',
      'Mayor resigns over a hat',
      'Ferry sails after nine weeks',
      'By Ada Quill',
      '',
      P,
    ],
    [],
    ['Four towns ask to leave county', 'Mayor resigns over a hat', 'Ferry sails after nine weeks', 'By Ada Quill', P],
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

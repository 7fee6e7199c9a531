/** Scripts, breaks and lists of news, rule by rule, each beside one that only looks like it. */

import { sectionBreak } from '../../../scripts/desk/rules/body/break.ts'
import { listAbove, newsList } from '../../../scripts/desk/rules/briefs/news-list.ts'
import { scriptCues } from '../../../scripts/desk/rules/edges/script.ts'
import { P1, type Row, testRows } from './table.ts'

const READ: readonly Row[] = [
  [
    'cues of a script',
    scriptCues,
    ['(ANCHOR)', P1, '[SOT FULL]', 'We sailed at nine. (:11)'],
    ['dropped script-cue: (ANCHOR)', 'dropped script-cue: [SOT FULL]', 'dropped script-cue: (:11)'],
    [P1, 'We sailed at nine.'],
  ],
  [
    'a cue that is wrapped, and the line of the rundown',
    scriptCues,
    ['A12  FERRY  VO/SOT  0:40', 'TAKE VO', P1, '((SOT FULL :11', 'Quill: We sailed.))', 'TAG'],
    [
      'dropped script-cue: TAKE VO',
      'dropped script-cue: TAG',
      'dropped script-cue: ((SOT FULL :11',
      'dropped script-cue: Quill: We sailed.))',
      'dropped script-cue: A12  FERRY  VO/SOT  0:40',
    ],
    [P1],
  ],
  [
    'one cue may be a word',
    scriptCues,
    ['LEAD', P1, 'It was found in the water.'],
    [],
    ['LEAD', P1, 'It was found in the water.'],
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
    [P1, '* * *', P1, '⁂', P1, '---'],
    ['break: * * *', 'break: ⁂', 'dropped break: ---'],
    [P1, P1, P1],
  ],
  [
    'a rule across the sheet is no section',
    sectionBreak,
    [P1, '---------', P1, '=====', P1],
    ['dropped break: ---------', 'dropped break: ====='],
    [P1, P1, P1],
  ],
  [
    'of two breaks one',
    sectionBreak,
    ['***', P1, '—————', '◇', P1],
    ['dropped break: ***', 'break: —————', 'dropped break: ◇'],
    [P1, P1],
  ],
  ['no breaks', sectionBreak, ['* a', '-1', '#1', 'x x x'], [], ['* a', '-1', '#1', 'x x x']],
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
    ['Ferry sails again after repairs', '', P1, P1],
    [],
    ['Ferry sails again after repairs', P1, P1],
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
      P1,
    ],
    [
      'brief: Four towns ask to leave county',
      'brief: Mayor resigns over a hat',
      'brief: Ferry sails after nine weeks',
      'brief: Pier to close for good',
    ],
    [P1],
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
      P1,
    ],
    [],
    ['Four towns ask to leave county', 'Mayor resigns over a hat', 'Ferry sails after nine weeks', 'By Ada Quill', P1],
  ],
]

testRows(READ)

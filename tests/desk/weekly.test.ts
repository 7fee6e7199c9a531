/** Weekly copy is known by several lines alike: what only looks like it is left to the other rules. */

import { advisory } from '../../scripts/desk/rules/weekly/advisory.ts'
import { classifieds } from '../../scripts/desk/rules/weekly/classifieds.ts'
import { correction } from '../../scripts/desk/rules/weekly/correction.ts'
import { diary } from '../../scripts/desk/rules/weekly/diary.ts'
import { letter } from '../../scripts/desk/rules/weekly/letter.ts'
import { live } from '../../scripts/desk/rules/weekly/live.ts'
import { photo } from '../../scripts/desk/rules/weekly/photo.ts'
import { post } from '../../scripts/desk/rules/weekly/post.ts'
import { recipe } from '../../scripts/desk/rules/weekly/recipe.ts'
import { HEAD, P1, P2, P3, type Row, testRows } from './rules/table.ts'

const RULES = [post, letter, correction, photo, recipe, classifieds, diary, live, advisory]

/** Copy of which these rules claim nothing. */
const left = (name: string, lines: readonly string[]): Row => [
  name,
  RULES,
  lines,
  [],
  lines.filter((line) => line !== ''),
]

const READ: readonly Row[] = [
  left('a story', [HEAD, '', P1, '', P2, '', P3]),
  left('a time that opens a paragraph', [HEAD, '', P1, '', '9:15 is when the ferry sails, she said.', '', P2]),
  left('a ticker', ['11:02 Ferry sails', '11:09 Pier closes', '11:31 Mayor resigns']),
  left('one day among paragraphs', [HEAD, '', P1, '', 'Monday', '', P2]),
  left('a story with what was measured', [HEAD, '', P1, '', '2 cups of tea were drunk.', '', P2]),
  left('headlines that count', ['2 boats sink', '3 mayors resign', '1 ferry sails', '4 piers close']),
  left('a word that heads advertisements, over prose', ['FREE', '', P1, '', P2]),
  left('a colon behind a question word', [HEAD, '', 'What: nobody knew.', '', P1]),
  left('a correction above a story', ['CORRECTION', '', HEAD, '', P1]),
  left('a greeting without a signature', ['To the Editor:', '', P1]),
  left('two sentences about letters', ['Letters', '', P1, '', P2]),
  [
    'a column of letters under one title is one story',
    RULES,
    [HEAD, '', 'Sir, – The clock is slow.', 'Bo Nilsson, Quay Street', '', 'The bench is wet.', 'Ada Quill, Marram'],
    [],
    [HEAD, 'Sir, – The clock is slow.', 'Bo Nilsson, Quay Street', 'The bench is wet.', 'Ada Quill, Marram'],
  ],
  [
    'days as they are said, and the times of two of them',
    diary,
    ['Vandaag', '', 'maandag 16 november', '10.00 uur Markt', 'dinsdag 17 november', '20.00 uur Koor'],
    [
      'headline: Vandaag',
      ...['subhead: maandag 16 november', 'listItem: 10.00 uur Markt'],
      ...['subhead: dinsdag 17 november', 'listItem: 20.00 uur Koor'],
    ],
    [],
  ],
]

testRows(READ)

/** What stands twice or below a story, and last paragraphs that are copy. */

import { repeats } from '../../../scripts/desk/rules/edges/repeats.ts'
import { shirtTail } from '../../../scripts/desk/rules/edges/shirt-tail.ts'
import { tail } from '../../../scripts/desk/rules/edges/tail.ts'
import { head } from '../../../scripts/desk/rules/top/head.ts'
import { HEAD, P1, P2, type Row, testRows } from './table.ts'

const READ: readonly Row[] = [
  [
    'a pull quote and the headline again',
    [head, repeats],
    [
      HEAD,
      '',
      P1,
      '',
      '“We were lucky, and we know it,” she said, and sat down on the quay to look at the harbour in the rain.',
      '',
      '“We were lucky, and we know it”',
      '',
      P2,
      '',
      HEAD.toUpperCase(),
    ],
    [
      `headline: ${HEAD}`,
      'dropped pull-quote: “We were lucky, and we know it”',
      `dropped repeated-headline: ${HEAD.toUpperCase()}`,
    ],
    [P1, '“We were lucky, and we know it,” she said, and sat down on the quay to look at the harbour in the rain.', P2],
  ],
  [
    'a quotation that is said once, and a sentence like the headline',
    [head, repeats],
    [HEAD, '', P1, '', '“We have never been lucky”', '', `${HEAD}.`, '', P2],
    [`headline: ${HEAD}`],
    [P1, '“We have never been lucky”', `${HEAD}.`, P2],
  ],
  ...[
    'Words: Iryna Koval',
    '(Text: Iryna Koval)',
    'Report by Iryna Koval',
    '(Texto: Iryna Koval, 1.020 caracteres)',
  ].map((credit): Row => [`below a story: ${credit}`, tail, [HEAD, P1, credit], ['bylines: Iryna Koval'], [HEAD, P1]]),
  ['the desk’s marks below a story', tail, [HEAD, P1, P2, 'jd/kt'], ['dropped sign-off: jd/kt'], [HEAD, P1, P2]],
  ['the date below a story', tail, [HEAD, P1, P2, '9 May 2026'], ['date: 2026-05-09'], [HEAD, P1, P2]],
  ['a paper below a story', tail, [HEAD, P1, P2, 'Marram Herald'], ['source: Marram Herald'], [HEAD, P1, P2]],
  ['a sentence below a story', tail, [HEAD, P1, P2, 'It rained.'], [], [HEAD, P1, P2, 'It rained.']],
  [
    'who writes, below the story',
    [head, shirtTail],
    [
      HEAD,
      'By Ada Quill',
      '',
      P1,
      '',
      P2,
      '',
      'Ada Quill is a fellow of the Marram Institute and has sailed since 1991.',
    ],
    [
      'bylines: Ada Quill',
      `headline: ${HEAD}`,
      'notes: Ada Quill is a fellow of the Marram Institute and has sailed since 1991.',
    ],
    [P1, P2],
  ],
  [
    'another name, below the story',
    [head, shirtTail],
    [HEAD, 'By Ada Quill', '', P1, '', P2, '', 'Oona Brandt was the last to leave the quay, and she was not sorry.'],
    ['bylines: Ada Quill', `headline: ${HEAD}`],
    [P1, P2, 'Oona Brandt was the last to leave the quay, and she was not sorry.'],
  ],
]

testRows(READ)

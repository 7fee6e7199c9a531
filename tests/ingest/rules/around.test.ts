/** What stands around a story, rule by rule: mail, pages, related headlines, notices, repeats, the tail; and stories that have the same words within. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Rule } from '../../../scripts/ingest/galley.ts'
import { head } from '../../../scripts/ingest/rules/head.ts'
import { mailHeader } from '../../../scripts/ingest/rules/mail-header.ts'
import { notices } from '../../../scripts/ingest/rules/notices.ts'
import { pageControls } from '../../../scripts/ingest/rules/page.ts'
import { comments, pageBoxes } from '../../../scripts/ingest/rules/page-boxes.ts'
import { related } from '../../../scripts/ingest/rules/related.ts'
import { repeats } from '../../../scripts/ingest/rules/repeats.ts'
import { shirtTail } from '../../../scripts/ingest/rules/shirt-tail.ts'
import { pageFoot, tail } from '../../../scripts/ingest/rules/tail.ts'
import { readBy } from './read.ts'

const P1 = 'The ferry sailed again on Monday after nine weeks in the yard, and nobody on the quay believed it at first.'
const P2 =
  'The captain, Ada Quill, said that the engine had been mended twice and paid for once, which was about right.'
const P3 =
  'The next sailing is at nine, if the tide allows it and the harbour board has no other ideas by then, she said.'
const HEAD = 'Ferry sails again after repairs'
const CONTROLS = ['Skip to content', 'Log in', 'Share', 'Print']
const PAGE = CONTROLS.map((line) => `dropped page-control: ${line}`)
const page = [pageControls, comments, pageBoxes, pageFoot]

const READ: readonly (readonly [
  string,
  Rule | readonly Rule[],
  readonly string[],
  readonly string[],
  readonly string[],
])[] = [
  [
    'headers of a mail',
    mailHeader,
    [
      'From: Ada Quill <ada@marram.example>',
      'To: desk@marram.example',
      'Subject: Fwd: ferry copy',
      'Date: 9 May 2026',
      '',
      'Hi all,',
      '',
      P1,
      '',
      P2,
      '',
      P3,
      '',
      'Cheers,',
      'Ada',
    ],
    [
      'bylines: Ada Quill',
      'dropped mail-header: To: desk@marram.example',
      'dropped mail-header: Subject: Fwd: ferry copy',
      'date: 2026-05-09',
      'dropped greeting: Hi all,',
      'dropped closing: Cheers,',
      'dropped signature: Ada',
    ],
    [P1, P2, P3],
  ],
  [
    'headers in German',
    mailHeader,
    ['Von: Jutta Fehrenbrook', 'An: Redaktion', 'Betreff: Fähre fährt wieder nach Marram', '', P1, '', P2],
    ['bylines: Jutta Fehrenbrook', 'dropped mail-header: An: Redaktion', 'headline: Fähre fährt wieder nach Marram'],
    [P1, P2],
  ],
  [
    'a sentence that opens like a header',
    mailHeader,
    ['From the sea: a letter', '', P1],
    [],
    ['From the sea: a letter', P1],
  ],
  ['controls of a page', page, [...CONTROLS, '', HEAD, '', P1, '', P2], PAGE, [HEAD, P1, P2]],
  [
    'three words of a page',
    page,
    [HEAD, '', 'Share', '', P1, '', 'Print', '', P2, '', 'Home'],
    [],
    [HEAD, 'Share', P1, 'Print', P2, 'Home'],
  ],
  [
    'comments below a page’s story',
    page,
    [...CONTROLS, '', HEAD, '', P1, '', P2, '', 'Comments', '', 'First!'],
    [...PAGE, 'dropped page-control: Comments', 'dropped comments: First!'],
    [HEAD, P1, P2],
  ],
  [
    'a box of a page',
    page,
    [...CONTROLS, '', HEAD, '', P1, '', 'Most read', 'Pier to close for good', 'Mayor resigns over a hat', '', P2],
    [
      ...PAGE,
      'dropped page-box: Most read',
      'dropped page-box: Pier to close for good',
      'dropped page-box: Mayor resigns over a hat',
    ],
    [HEAD, P1, P2],
  ],
  [
    'related headlines',
    related,
    [
      P1,
      '',
      'Lesen Sie auch',
      '• Hafen bleibt am Montag zu',
      '• Brücke wird neu gebaut',
      '',
      P2,
      '',
      'Read more: Ferry fares to rise',
    ],
    [
      'dropped related-heading: Lesen Sie auch',
      'related: Hafen bleibt am Montag zu',
      'related: Brücke wird neu gebaut',
      'related: Ferry fares to rise',
    ],
    [P1, P2],
  ],
  ['a heading over prose', related, [P1, '', 'Background', '', P2], [], [P1, 'Background', P2]],
  [
    'a sentence behind a label',
    related,
    [P1, '', 'Earlier: it had rained for days.'],
    [],
    [P1, 'Earlier: it had rained for days.'],
  ],
  [
    'notices',
    notices,
    [
      P1,
      '',
      'CORRECTION: The ferry was nine weeks in the yard, not seven.',
      '',
      'Editor’s note: This is the first of two parts.',
      '',
      'Foto: Ana Ruiz',
      '',
      'Additional reporting by Ana Ruiz',
      '',
      P2,
    ],
    [
      'corrections: CORRECTION: The ferry was nine weeks in the yard, not seven.',
      'notes: Editor’s note: This is the first of two parts.',
      'dropped caption: Foto: Ana Ruiz',
      'dropped credit: Additional reporting by Ana Ruiz',
    ],
    [P1, P2],
  ],
  [
    'a correction below its heading',
    notices,
    [P1, '', 'CORRECTION', '', 'The ferry was nine weeks in the yard, and not seven as the board had said on Sunday.'],
    [
      'dropped correction-heading: CORRECTION',
      'corrections: The ferry was nine weeks in the yard, and not seven as the board had said on Sunday.',
    ],
    [P1],
  ],
  [
    'words of notices in prose',
    notices,
    [P1, '', 'Photo finishes decided three races.', '', 'Notes were taken.'],
    [],
    [P1, 'Photo finishes decided three races.', 'Notes were taken.'],
  ],
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

describe('rule by rule', () => {
  for (const [name, rules, lines, expected, left] of READ) {
    test(name, () => {
      const { claims, free } = readBy(rules, lines.join('\n'))
      assert.deepEqual({ claims, free }, { claims: expected, free: left })
    })
  }
})

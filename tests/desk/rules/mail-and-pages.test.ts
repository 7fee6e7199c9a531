/** What mail programs and web pages set around a story, and stories that have their words within. */

import { pageFoot } from '../../../scripts/desk/rules/edges/tail.ts'
import { pageControls } from '../../../scripts/desk/rules/page/page.ts'
import { comments, pageBoxes } from '../../../scripts/desk/rules/page/page-boxes.ts'
import { mailHeader } from '../../../scripts/desk/rules/top/mail-header.ts'
import { HEAD, P1, P2, P3, type Row, testRows } from './table.ts'

const CONTROLS = ['Skip to content', 'Log in', 'Share', 'Print']
const PAGE = CONTROLS.map((line) => `dropped page-control: ${line}`)
const page = [pageControls, comments, pageBoxes, pageFoot]

const READ: readonly Row[] = [
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
]

testRows(READ)

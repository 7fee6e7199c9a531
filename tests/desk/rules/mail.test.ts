/** What mail programs set around a story, and stories that have their words within. */

import { mailHeader } from '../../../scripts/desk/rules/top/mail-header.ts'
import { P1, P2, P3, type Row, testRows } from './table.ts'

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
    'copy right below the headers',
    mailHeader,
    ['From: Ada Quill', 'To: sports desk', 'Subject: match report', 'Ferry crew wins the gig race', `  ${P1}`, P2],
    ['bylines: Ada Quill', 'dropped mail-header: To: sports desk', 'dropped mail-header: Subject: match report'],
    ['Ferry crew wins the gig race', P1, P2],
  ],
  [
    'a subject that was folded',
    mailHeader,
    [
      'From: Ada Quill',
      'To: desk@marram.example',
      'Subject: The ferry that everybody had given up',
      ' sails again',
      '',
      P1,
      '',
      P2,
    ],
    [
      'bylines: Ada Quill',
      'dropped mail-header: To: desk@marram.example',
      'headline: The ferry that everybody had given up sails again',
    ],
    [P1, P2],
  ],
  [
    'a sentence that opens like a header',
    mailHeader,
    ['From the sea: a letter', '', P1],
    [],
    ['From the sea: a letter', P1],
  ],
]

testRows(READ)

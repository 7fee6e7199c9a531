/** Related headlines and notices between paragraphs, and paragraphs that begin like them. */

import { notices } from '../../../scripts/desk/rules/edges/notices.ts'
import { related } from '../../../scripts/desk/rules/edges/related.ts'
import { P1, P2, type Row, testRows } from './table.ts'

const READ: readonly Row[] = [
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
]

testRows(READ)

/** Related headlines and notices between paragraphs, and paragraphs that begin like them. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Rule } from '../../../scripts/ingest/galley.ts'
import { notices } from '../../../scripts/ingest/rules/notices.ts'
import { related } from '../../../scripts/ingest/rules/related.ts'
import { readBy } from './read.ts'

const P1 = 'The ferry sailed again on Monday after nine weeks in the yard, and nobody on the quay believed it at first.'
const P2 =
  'The captain, Ada Quill, said that the engine had been mended twice and paid for once, which was about right.'

const READ: readonly (readonly [
  string,
  Rule | readonly Rule[],
  readonly string[],
  readonly string[],
  readonly string[],
])[] = [
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

describe('rule by rule', () => {
  for (const [name, rules, lines, expected, left] of READ) {
    test(name, () => {
      const { claims, free } = readBy(rules, lines.join('\n'))
      assert.deepEqual({ claims, free }, { claims: expected, free: left })
    })
  }
})

/** What stands around the story in a mail, and mails that have nothing around it. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { galleyOf } from '../../../scripts/desk/galley.ts'
import { aroundStory, storyStart } from '../../../scripts/desk/lines/mail-body.ts'
import { copyOf } from '../copy-samples.ts'

const PROSE = [
  'The ferry sailed again on Monday after nine weeks in the yard, and nobody believed it.',
  'The captain, Ada Quill, said that the engine had been mended twice and paid for once.',
  'The next sailing is at nine, if the tide allows it, the harbour board said on Monday.',
]

function around(lines: readonly string[]): string[] {
  const galley = galleyOf(copyOf('a.txt', lines.join('\n')))
  const claims = aroundStory(
    galley.free.filter((free) => free !== null),
    galley,
  )
  return claims
    .map((claim) =>
      claim.kind === 'dropped'
        ? `${claim.rule}: ${galley.copy.text.slice(claim.span.start, claim.span.end)}`
        : claim.kind,
    )
    .sort()
}

const AROUND: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['a greeting', ['Hi all,', '', ...PROSE], ['greeting: Hi all,']],
  ['a greeting in German', ['Liebe Kolleginnen,', '', ...PROSE], ['greeting: Liebe Kolleginnen,']],
  ['a greeting in Ukrainian', ['Добрий день!', '', ...PROSE], ['greeting: Добрий день!']],
  [
    'a covering note',
    ['Hi,', 'Ferry piece below as promised, 190 words.', '', ...PROSE],
    ['cover-note: Ferry piece below as promised, 190 words.', 'greeting: Hi,'],
  ],
  [
    'up to the headline above the byline',
    ['Dear desk,', 'It rained all day.', 'Ferry sails again after repairs', 'By Ada Quill', ...PROSE],
    ['cover-note: It rained all day.', 'greeting: Dear desk,'],
  ],
  [
    'a closing and a name',
    [...PROSE, '', 'Best wishes,', 'Ada Quill'],
    ['closing: Best wishes,', 'signature: Ada Quill'],
  ],
  ['a closing in German', [...PROSE, '', 'Viele Grüße', 'Ada'], ['closing: Viele Grüße', 'signature: Ada']],
  ['a closing in Ukrainian', [...PROSE, '', 'З повагою,', 'Ганна'], ['closing: З повагою,', 'signature: Ганна']],
  [
    'a signature below two hyphens',
    [...PROSE, '', '--', 'Ada Quill', '555 0100'],
    ['signature: --', 'signature: 555 0100', 'signature: Ada Quill'],
  ],
  ['nothing', PROSE, []],
  ['a headline that opens like a greeting', ['Hip operations stop at Ostrey hospital', '', ...PROSE], []],
  [
    'a sentence that opens like a closing',
    [...PROSE, 'Thanksgiving is on Thursday, and the ferry will not sail on it at all.'],
    [],
  ],
  ['an empty mail', [''], []],
]

describe('around the story', () => {
  for (const [name, lines, expected] of AROUND) test(name, () => assert.deepEqual(around(lines), expected))
})

const STARTS: readonly (readonly [string, readonly string[], { at: number; isTitled: boolean } | null])[] = [
  ['at a byline', ['Hi all,', 'By Ada Quill', ...PROSE], { at: 1, isTitled: false }],
  [
    'at the headline above it',
    ['Hi all,', 'Ferry sails again after repairs', 'By Ada Quill'],
    { at: 1, isTitled: true },
  ],
  [
    'above the dek',
    ['Ferry sails again after repairs', 'It was nine weeks in the yard.', 'By Ada Quill'],
    { at: 0, isTitled: true },
  ],
  ['at a dateline', ['Hi all,', 'OSTREY (HWA) — The ferry sailed again on Monday.'], { at: 1, isTitled: false }],
  ['nowhere', PROSE, null],
]

describe('where the story begins', () => {
  for (const [name, lines, expected] of STARTS) {
    test(name, () => {
      const galley = galleyOf(copyOf('a.txt', lines.join('\n')))
      assert.deepEqual(storyStart(galley.free.filter((free) => free !== null)), expected)
    })
  }
})

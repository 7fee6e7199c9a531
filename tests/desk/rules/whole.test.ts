/** Small texts as the whole desk reads them: each shape that a rule knows, and beside it the one that only looks like it. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parse } from '../../../scripts/desk/parse.ts'
import type { Item } from '../../../scripts/flow/item.ts'
import { copyOf } from '../copy-samples.ts'
import { HEAD, P1, P2, P3 } from './table.ts'

/** What a text became: fields, blocks and related headlines of each story, briefs, and by which rules what was left out. */
function made(...lines: string[]): string[] {
  const { items, dropped } = parse(copyOf('a.txt', lines.join('\n')), 'en')
  return [...items.flatMap(shown), ...dropped.map(({ rule, text }) => `× ${rule}: ${text}`)]
}

function shown(item: Item): string[] {
  if (item.kind === 'brief') return [`brief: ${item.text}`]
  const fields = Object.entries(item.fields).flatMap(([name, field]) =>
    [field].flat().map(({ value, origin }) => `${name}${origin === 'drafted' ? '?' : ''}: ${value}`),
  )
  const body = item.body.map(({ kind, text }) =>
    PROSE.has(text) ? `P${[...PROSE].indexOf(text) + 1}` : `${kind}: ${text}`,
  )
  return [...fields, ...body, ...item.related.map(({ text }) => `related: ${text}`)]
}

const PROSE = new Set([P1, P2, P3])

const READ: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['headline, body', [HEAD, '', P1, '', P2], [`headline: ${HEAD}`, 'P1', 'P2']],
  [
    'the headline again above the body',
    [HEAD, '', HEAD.toUpperCase(), '', P1, '', P2],
    [`headline: ${HEAD}`, 'P1', 'P2', `× repeated-headline: ${HEAD.toUpperCase()}`],
  ],
  [
    '“Related” and headlines below are the story’s',
    [HEAD, '', P1, '', P2, '', 'Related:', 'Harbour board to meet on Friday', 'Nine weeks without a ferry'],
    [
      `headline: ${HEAD}`,
      'P1',
      'P2',
      'related: Harbour board to meet on Friday',
      'related: Nine weeks without a ferry',
      '× related-heading: Related:',
    ],
  ],
  [
    'a row of headlines below, without a heading, are briefs',
    [
      HEAD,
      '',
      P1,
      '',
      P2,
      '',
      'Harbour board to meet on Friday',
      'Nine weeks without a ferry',
      'Mayor loses hat at regatta',
    ],
    [
      `headline: ${HEAD}`,
      'P1',
      'P2',
      'brief: Harbour board to meet on Friday',
      'brief: Nine weeks without a ferry',
      'brief: Mayor loses hat at regatta',
    ],
  ],
  [
    'a correction within the body',
    [HEAD, '', P1, '', 'CORRECTION: The ferry was nine weeks in the yard, not seven.', '', P2],
    [`headline: ${HEAD}`, 'corrections: CORRECTION: The ferry was nine weeks in the yard, not seven.', 'P1', 'P2'],
  ],
  [
    'correction fluid is copy',
    [HEAD, '', P1, '', 'Correction fluid was found on three of the tickets, she said on the quay.', '', P2],
    [
      `headline: ${HEAD}`,
      'P1',
      'paragraph: Correction fluid was found on three of the tickets, she said on the quay.',
      'P2',
    ],
  ],
  [
    'verse keeps its lines',
    [
      HEAD,
      '',
      P1,
      '',
      'The ferry went away in May,',
      'The ferry came again,',
      'And all the harbour said hooray',
      'And stood there in the rain.',
      '',
      P2,
    ],
    [
      `headline: ${HEAD}`,
      'P1',
      'verse: The ferry went away in May,\nThe ferry came again,\nAnd all the harbour said hooray\nAnd stood there in the rain.',
      'P2',
    ],
  ],
  [
    'an end mark, and what a desk writes below it',
    [HEAD, '', P1, '', P2, '', '-30-', '', 'HW/aq'],
    [`headline: ${HEAD}`, 'P1', 'P2', '× end-mark: -30-', '× transmission: HW/aq'],
  ],
  [
    'the author’s life below the story is a note',
    [HEAD, 'By Ada Quill', '', P1, '', P3, '', 'Ada Quill is the harbour correspondent of this paper.'],
    [
      `headline: ${HEAD}`,
      'bylines: Ada Quill',
      'notes: Ada Quill is the harbour correspondent of this paper.',
      'P1',
      'P3',
    ],
  ],
  [
    'several documents, each a story',
    [HEAD, '', P1, '', P2, '', '========================', '', 'Mayor loses hat at regatta', '', P3, '', P1],
    [
      `headline: ${HEAD}`,
      'P1',
      'P2',
      'headline: Mayor loses hat at regatta',
      'P3',
      'P1',
      '× document-ruler: ========================',
    ],
  ],
  [
    'a scene break within a story is no new one',
    [HEAD, '', P1, '', '* * *', '', P2],
    [`headline: ${HEAD}`, 'P1', 'break: * * *', 'P2'],
  ],
  [
    'a table with bars is one, its ruler within',
    [HEAD, '', P1, '', '| | P | W |', '|---|---|---|', '| Marram | 22 | 15 |', '| Ostrey | 22 | 12 |', '', P2],
    [`headline: ${HEAD}`, 'P1', 'table:   P  W\nMarram  22  15\nOstrey  22  12', 'P2'],
  ],
  [
    'words of a page in prose are prose',
    [HEAD, '', P1, '', 'Sign up an additional 400,000 troops, the general told them, and share the cost.', '', P2],
    [
      `headline: ${HEAD}`,
      'P1',
      'paragraph: Sign up an additional 400,000 troops, the general told them, and share the cost.',
      'P2',
    ],
  ],
]

/** They open as furniture does, and are copy. */
const SENTENCES: readonly string[] = [
  'This story has been told before, and what the mayor said of it is known on the quay.',
  'The report said the ferry was safe, and the board believed it for nine weeks.',
  'This article of the constitution was amended in 1931, and the harbour has been free since.',
  'Edited by hand on the quay, the log of the ferry took her nine years to finish.',
  'Written by hand on the back of a ticket, the letter asked for nine hundred crowns.',
  'Sources: the mayor will resign on Monday over a hat that he lost at the regatta.',
  'Photographs by the hundred were lost when the harbour office burned down on Sunday.',
  'Courtesy of the crew, tea was served to everybody who had waited on the quay.',
  'Editors, writers and other animals met on the quay to wait for the ferry.',
  'Attention: the ferry closes at nine and does not wait for anybody, the board said.',
  'Copyright row over sea shanty of 1931 sails into its ninth year in the harbour court.',
  'From: the sea, with love',
  'The board voted to move the ferry notices to page 4',
]

const HEADLINES: readonly string[] = [
  'US-led ferry talks fail',
  'EU-wide ban on herring',
  'PM-elect loses hat',
  'HOLD THE LINE',
  'Bishop resigns, page boy tells all on page 3',
  'Powered by the tide',
  'Copyright row over sea shanty 2026',
  'Editors: a dying breed',
  'Edited by hand: a life in the log',
  'From: the sea, with love',
]

describe('what only opens like furniture', () => {
  for (const line of SENTENCES)
    test(`stays in the body: ${line}`, () =>
      assert.deepEqual(made(HEAD, '', P1, '', line, '', P2, '', P3), [
        `headline: ${HEAD}`,
        'P1',
        `${line.endsWith('.') ? 'paragraph' : 'subhead'}: ${line}`,
        'P2',
        'P3',
      ]))
  for (const line of HEADLINES)
    test(`is the headline: ${line}`, () =>
      assert.deepEqual(made(line, '', P1, '', P2, '', P3), [`headline: ${line}`, 'P1', 'P2', 'P3']))
})

describe('a whole text', () => {
  for (const [name, lines, expected] of READ) test(name, () => assert.deepEqual(made(...lines), expected))
})

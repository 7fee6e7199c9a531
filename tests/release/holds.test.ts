/** What says that copy is not for publication, and what only begins like it. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { embargoInside, embargoLine } from '../../scripts/desk/signs/held/embargoes.ts'
import { isHold, isHoldBeside } from '../../scripts/desk/signs/held/holds.ts'
import { holdSaid } from '../../scripts/fields/hold-keys.ts'
import { heldPlace } from '../../scripts/release/held-place.ts'

const LINES: readonly (readonly [sign: (line: string) => boolean, yes: readonly string[], no: readonly string[]])[] = [
  [
    isHold,
    [
      'DRAFT',
      'Draft',
      'DRAFT - DO NOT PUBLISH',
      'DRAFT – DO NOT PUBLISH',
      '*** DRAFT 2 ***',
      '[ROUGH DRAFT]',
      'NOT FOR PUBLICATION',
      'HOLD',
      'HOLD FOR RELEASE',
      'HOLD\u00a0FOR\u00a0RELEASE',
      'NO PUBLICAR TODAVÍA'.normalize('NFD'),
      'Entwurf\u202f– nicht zur Veröffentlichung'.normalize('NFD'),
      'HOLD FOR SUNDAY’S PAPER',
      'EMBARGOED',
      'DO NOT PUBLISH YET',
      'DRAFT v3 - 27 Nov',
      'December 1, 2026 -- EMBARGOED',
      'MANDATORY KILL',
      'ENTWURF – NICHT VERÖFFENTLICHEN',
      'BROUILLON : NE PAS PUBLIER',
      'BORRADOR. NO PUBLICAR',
      'RASCUNHO',
      'BOZZA – NON PUBBLICARE',
      'NIE PUBLIKOWAĆ',
      'ЧЕРНЕТКА',
      'НЕ ДЛЯ ПУБЛІКАЦІЇ',
      'مسودة',
      '草稿',
      '下書き',
    ],
    [
      'HOLD THE LINE',
      'Hold on to your hats',
      'Draft budget passes',
      'DRAFT BEER IS BACK',
      'NFL draft',
      'Not for the first time',
      'Embargo lifted',
      'Do not publish and be damned, says editor',
      'Entwurf des Haushalts liegt vor',
    ],
  ],
  [
    isHoldBeside,
    [
      '[DRAFT] Roof leaks',
      'DRAFT: Roof leaks',
      '(HOLD) Roof leaks',
      'EMBARGOED: Bridge to be paid',
      '【草稿】屋顶漏水',
    ],
    ['Draft: Gannets pick Smith', 'HOLD THE LINE: a history', 'Hold: what it means', 'DRAFT ANIMALS: a history'],
  ],
]

for (const [sign, yes, no] of LINES) {
  describe(sign.name, () => {
    for (const line of yes) test(line, () => assert.equal(sign(line), true))
    for (const line of no) test(`not: ${line}`, () => assert.equal(sign(line), false))
  })
}

const EMBARGOES: readonly (readonly [string, ReturnType<typeof embargoLine>])[] = [
  ['EMBARGOED UNTIL 9 May 2026, 6 a.m.', { when: '9 May 2026, 6 a.m', reading: 'read' }],
  ['*** Sperrfrist: 9. Mai 2026, 6 Uhr ***', { when: '9. Mai 2026, 6 Uhr', reading: 'read' }],
  ['Sous embargo jusqu’au 9 mai 2026', { when: '9 mai 2026', reading: 'read' }],
  ['Ембарго до 9 травня 2026', { when: '9 травня 2026', reading: 'read' }],
  ['STRICT EMBARGO: 0001 GMT Tuesday 1 December', { when: '0001 GMT Tuesday 1 December', reading: 'read' }],
  ['Hold for release until Monday', { when: 'Monday', reading: 'vague' }],
  ['EMBARGOED UNTIL FURTHER NOTICE', { when: 'FURTHER NOTICE', reading: 'vague' }],
  ['EMBARGOED UNTIL THE MINISTER SPEAKS', { when: 'THE MINISTER SPEAKS', reading: 'unsure' }],
  ['The embargo of 1931 closed the harbour', null],
  ['Embargo on 40 ships lifted', null],
  ['Embargo until 2027 angers growers', null],
  ['EMBARGO LIFTED', null],
  ['Embargo: none', null],
  [
    'EMBARGO: not for publication before 10.00 on 12 October 2026',
    { when: '10.00 on 12 October 2026', reading: 'read' },
  ],
  ['Eds: Embargoed until 6 a.m. EST Dec. 1, 2026', { when: '6 a.m. EST Dec. 1, 2026', reading: 'read' }],
  ['ADVANCE FOR RELEASE SUNDAY, DEC. 6, 2026', { when: 'SUNDAY, DEC. 6, 2026', reading: 'read' }],
  ['EMBARGO JUSQU’AU MARDI 1ER DÉCEMBRE 2026 À 00H01', { when: 'MARDI 1ER DÉCEMBRE 2026 À 00H01', reading: 'read' }],
]

describe('an embargo line', () => {
  for (const [line, found] of EMBARGOES) test(line, () => assert.deepEqual(embargoLine(line), found))
})

const INSIDE: readonly (readonly [string, string | null])[] = [
  ['Bridge to be rebuilt (embargoed until 6 a.m. EST Dec. 1, 2026)', '6 a.m. EST Dec. 1, 2026'],
  ['State budget: Embargoed until 6 a.m.', '6 a.m'],
  ['The report, embargoed until Tuesday, was leaked on Monday.', null],
  ['Ships were embargoed until the war ended', null],
]

describe('an embargo behind other words', () => {
  for (const [line, when] of INSIDE) test(line, () => assert.equal(embargoInside(line), when))
})

const KEYS: readonly (readonly [key: string, text: string, said: ReturnType<typeof holdSaid>])[] = [
  ['draft', 'true', 'yes'],
  ['Draft', 'Yes', 'yes'],
  ['draft', 'false', 'no'],
  ['draft', '2', 'unread'],
  ['Draft', 'Gannets pick Smith first', null],
  ['status', 'draft', 'yes'],
  ['Status', 'Pending review', 'yes'],
  ['post_status', 'private', 'yes'],
  ['status', 'on-hold', 'yes'],
  ['status', 'on hold', 'yes'],
  ['Status', 'Approved', null],
  ['status', 'published', null],
  ['published', 'false', 'yes'],
  ['published', 'true', 'no'],
  ['Published', '3 May 2026', null],
  ['publish', 'no', 'yes'],
  ['publish', 'now', null],
  ['headline', 'Draft', null],
]

describe('what a key says of holding', () => {
  for (const [key, text, said] of KEYS) test(`${key}: ${text}`, () => assert.equal(holdSaid(key, text), said))
})

const PLACES: readonly (readonly [string, string | null])[] = [
  ['a.txt', null],
  ['harbour/a_b.txt', null],
  ['draft-horses/a.txt', null],
  ['draft.txt', null],
  ['_a.txt', 'a file name that begins with “_”'],
  ['harbour/_a.txt', 'a file name that begins with “_”'],
  ['drafts/a.txt', 'the folder drafts/'],
  ['harbour/Drafts/2031/a.txt', 'the folder Drafts/'],
  ['_drafts/a.txt', 'the folder _drafts/'],
  ['on-hold/a.txt', 'the folder on-hold/'],
  ['embargoed/a.txt', 'the folder embargoed/'],
  ['work in progress/a.txt', 'the folder work in progress/'],
  ['household/a.txt', null],
  ['Quay HOLD.txt', 'the file name “Quay HOLD.txt”'],
  ['DRAFT-quay.md', 'the file name “DRAFT-quay.md”'],
  ['quay_do-not-publish.txt', 'the file name “quay_do-not-publish.txt”'],
  ['quay (draft).txt', 'the file name “quay (draft).txt”'],
  ['quay.draft.txt', 'the file name “quay.draft.txt”'],
  ['quay-draft-v2.docx', 'the file name “quay-draft-v2.docx”'],
  ['NFL DRAFT.txt', null],
  ['nfl-draft-2031.txt', null],
  ['arms-embargo.txt', null],
  ['HOLDINGS of the museum.txt', null],
]

describe('what a place says of holding', () => {
  for (const [path, said] of PLACES) test(path, () => assert.equal(heldPlace(path), said))
})

/** A release on one line: cut where it is certain what a part is, and nowhere in prose. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from '../../../scripts/desk/parse.ts'
import { copyOf } from '../copy-samples.ts'

const PROSE =
  'The harbour board opened a second ferry pier on Thursday, doubling the number of sailings that the town can take in a day. The first boat from Skarra docked at noon.'

/** What comes before the prose, and what it is to be read as: headline, date, place. */
const GLUED: readonly (readonly [string, string | null, string | null, string | null])[] = [
  [
    'FOR IMMEDIATE RELEASE: 14 May 2026 Contact: Maren Tolle, 555-0143, press@gull.example Harbour Board of Gull Point Opens a Pier GULL POINT, Marram – ',
    'Harbour Board of Gull Point Opens a Pier',
    '2026-05-14',
    'GULL POINT, Marram',
  ],
  [
    'PRESSEMITTEILUNG 7. Mai 2026 Stadtwerke Ahlenau öffnen den Steg AHLENAU – ',
    'Stadtwerke Ahlenau öffnen den Steg',
    '2026-05-07',
    'AHLENAU',
  ],
  ['GULL POINT HARBOUR BOARD OPENS SECOND FERRY PIER ', 'GULL POINT HARBOUR BOARD OPENS SECOND FERRY PIER', null, null],
  [
    'Pier Opens on the Ouseburn This Week     Ten more sailings ended a long wait     For Immediate Release     2 March 2026     SKARRA, March 2 — ',
    'Pier Opens on the Ouseburn This Week',
    '2026-03-02',
    'SKARRA',
  ],
  [
    'Harbour Board Opens Pier By Nell Quarrow SKARRA, Feb. 11, 2026 (Harbour Wire) – ',
    'Harbour Board Opens Pier',
    '2026-02-11',
    'SKARRA',
  ],
  ['Harbour Board Opens Pier Washington, D.C. – ', 'Harbour Board Opens Pier', null, 'Washington, D.C.'],
  ['', null, null, null],
]

for (const [head, headline, date, place] of GLUED) {
  test(`on one line: ${head.slice(0, 60)}`, () => {
    const [item] = parse(copyOf('a.txt', `${head}${PROSE}`), 'en').items
    assert.ok(item?.kind === 'story')
    const { fields, body } = item
    assert.deepEqual(
      [
        fields.headline?.origin === 'drafted' ? null : fields.headline?.value,
        fields.date?.value ?? null,
        fields.place?.value ?? null,
      ],
      [headline, date, place],
    )
    assert.deepEqual(
      body.map(({ text }) => text),
      [PROSE],
    )
  })
}

test('whom to ask and what the office says of itself are cut off behind the last sentence', () => {
  const tail = ' Contact: Ona Vell, 555 0188, ona@skarra.example About Skarra Harbour: The harbour handles timber.'
  const [item] = parse(copyOf('a.txt', `Harbour Board Opens Pier SKARRA – ${PROSE}${tail}`), 'en').items
  assert.ok(item?.kind === 'story')
  assert.deepEqual(
    item.body.map(({ text }) => text),
    [PROSE],
  )
})

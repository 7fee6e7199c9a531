/** Datelines of many houses, and what only looks like one. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateline, datelineAlone } from '../../../scripts/desk/signs/dateline.ts'

const READ: readonly [string, string, string | null, string | null][] = [
  [
    'GULL POINT, Marram, May 14 (Harbour Wire) - The ferry sailed again on Monday.',
    'GULL POINT, Marram',
    'Harbour Wire',
    'May 14',
  ],
  ['TOLVA (NPA) — The bank cut its main rate by half a point.', 'TOLVA', 'NPA', null],
  ['(NORHAVEN, D.C.) – The council voted on Monday to close it.', 'NORHAVEN, D.C.', null, null],
  ['(Pellan Quay-HW) -- All 310 passengers are off the ferry.', 'Pellan Quay', 'HW', null],
  ['Strand, March 4, Kestrel -- The painter died on Sunday at home.', 'Strand', 'Kestrel', 'March 4'],
  ['TOLVA, Saturday.—A boiler burst this forenoon in the laundry.', 'TOLVA', null, 'Saturday'],
  ['NORHAVEN, D.C.  Senator Wren Abara gave the following statement.', 'NORHAVEN, D.C.', null, null],
  ['Київ, 5 травня (Укрінформ) – Уряд ухвалив рішення про міст.', 'Київ', 'Укрінформ', '5 травня'],
  ['Puerto Sal, 3 oct (ADL).- El gobierno de la ciudad ha decidido.', 'Puerto Sal', 'ADL', '3 oct'],
  ['بيروت (الساحل) - قالت الحكومة إنها ستعيد فتح الميناء', 'بيروت', 'الساحل', null],
]

for (const [text, place, agency, date] of READ) {
  test(`${place}: ${text.slice(0, 40)}`, () => {
    const found = dateline(text)
    assert.deepEqual([found?.place, found?.agency, found?.date], [place, agency, date])
    assert.equal(text.slice(found?.at, (found?.at ?? 0) + place.length), place)
  })
}

const LEFT: readonly string[] = [
  'LIVE – The ferry stays in on Monday night, the harbour board says.',
  'NOTE – The ferry stays in on Monday night, the harbour board says.',
  'Ada Quill (41) – The ferry stays in on Monday night, the board says.',
  'Good news – The ferry is back on its way to the island today.',
  'AFTER TWO-YEAR TRIAL the county opens its night bus corridor.',
  'By 2030 - the plan says - all of the oak will have been felled.',
  'Monday – The council met and voted and went home before nine.',
  'HARBOUR WIRE BROADCAST SUMMARY -- 4TH HOURLY',
  'FOOTBALL / Division Two / Week 22',
  'CYCLISME / Tour de Valmer / Dernière étape',
  'The ferry - which had not sailed since May - sailed on Monday.',
]

for (const text of LEFT) test(`no dateline: ${text.slice(0, 40)}`, () => assert.equal(dateline(text), null))

test('a dateline on a line of its own', () => {
  assert.equal(datelineAlone('New Tolva, July 17.')?.place, 'New Tolva')
  assert.equal(datelineAlone('Monday, July 17.'), null)
})

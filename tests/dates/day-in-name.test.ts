/** The day in a file's name: found in the form that is asked for, and in no other. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayInName, dayInPath, isNameForm, nameFormsOf } from '../../scripts/dates/day-in-name.ts'

const DAYS: readonly (readonly [path: string, form: string, day: string | null])[] = [
  ['2029-05-12-council.txt', 'YYYY-MM-DD', '2029-05-12'],
  ['harbour/council_120529.txt', 'DDMMYY', '2029-05-12'],
  ['council 12.05.2029.txt', 'DD.MM.YYYY', '2029-05-12'],
  ['2029/05/12/council.txt', 'YYYY/MM/DD', '2029-05-12'],
  ['council-12-may-2029.txt', 'words', '2029-05-12'],
  ['sitzung_12_märz_2029.txt', 'words', '2029-03-12'],
  // Written otherwise, a longer number, no day of any calendar, none at all.
  ['20290512-council.txt', 'YYYY-MM-DD', null],
  ['12029-05-120.txt', 'YYYY-MM-DD', null],
  ['2029-02-30.txt', 'YYYY-MM-DD', null],
  ['council.txt', 'YYMMDD', null],
  ['page-2905123.txt', 'DDMMYY', null],
  // The ending is no part of the name.
  ['council.20290512', 'YYYYMMDD', null],
]

for (const [path, form, day] of DAYS) test(`${path} as ${form}: ${day}`, () => assert.equal(dayInName(path, form), day))

test('a day may be written in several forms at once, and none of them by chance is another', () => {
  assert.deepEqual(nameFormsOf('050505.txt', '2005-05-05'), ['YYMMDD', 'DDMMYY', 'MMDDYY'])
  assert.deepEqual(nameFormsOf('2029-05-12.txt', '2029-05-12'), ['YYYY-MM-DD'])
  assert.deepEqual(nameFormsOf('2029-05-12.txt', '2029-05-13'), [])
})

test('a form is one that is known', () => {
  assert.ok(isNameForm('MMDDYY') && isNameForm('words'))
  assert.ok(!isNameForm('YYYY-DD-MM') && !isNameForm(''))
})

const BY_ITSELF: readonly (readonly [path: string, day: string | null])[] = [
  ['2029-05-12-council.txt', '2029-05-12'],
  ['harbour/council_2029_05_12.txt', '2029-05-12'],
  ['2029.05.12 council.md', '2029-05-12'],
  ['20290512-council.txt', '2029-05-12'],
  ['council 20290512.txt', '2029-05-12'],
  ['2029/05/12/council.txt', '2029-05-12'],
  ['town/2029/5/2/council.txt', '2029-05-02'],
  ['2029/05/12-council.txt', '2029-05-12'],
  ['2029-05-12/council.txt', '2029-05-12'],
  // The name says it more nearly than a folder, and that than year, month and day above.
  ['2029/05/12/2029-05-13-council.txt', '2029-05-13'],
  // A time, a month, several days, a number among others, no day of any calendar, day and month first.
  ['2029/05/council.txt', null],
  ['2029-05-council.txt', null],
  ['2029-05-12 to 2029-05-14.txt', null],
  ['order 12029051200.txt', null],
  ['room 20290512 b.txt', null],
  ['2029-02-30-council.txt', null],
  ['12-05-2029-council.txt', null],
  ['council.txt', null],
]

for (const [path, day] of BY_ITSELF) test(`${path} by itself: ${day}`, () => assert.equal(dayInPath(path), day))

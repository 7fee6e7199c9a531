/** The day in a file's name: found in the form that is asked for, and in no other. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayInName, isNameForm, nameFormsOf } from '../../scripts/dates/day-in-name.ts'

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

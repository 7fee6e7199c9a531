/** Dates: only day, month and year together are one; what cannot be told apart is not guessed. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { findDate, wholeDate } from '../../scripts/dates/dates.ts'

/** A date in full, alone or with what newsrooms put around it. */
const DATES: readonly (readonly [string, string])[] = [
  ['2026-11-22', '2026-11-22'],
  ['2026/11/22', '2026-11-22'],
  ['2026.11.22', '2026-11-22'],
  ['2026-1-2', '2026-01-02'],
  ['2026-11-22T09:00:00Z', '2026-11-22'],
  ['2026-11-22T09:00:00.000+02:00', '2026-11-22'],
  ['2026-11-22 09:00 EST', '2026-11-22'],
  ['22 November 2026', '2026-11-22'],
  ['22nd of November, 2026', '2026-11-22'],
  ['22-Nov-2026', '2026-11-22'],
  ['Sun, 22 Nov 2026 09:00:00 +0200', '2026-11-22'],
  ['Sunday, November 22, 2026', '2026-11-22'],
  ['Nov. 22, 2026', '2026-11-22'],
  ['November 22nd, 2026 at 9:00 a.m.', '2026-11-22'],
  ['SEPT. 1, 2026', '2026-09-01'],
  ['(22 November 2026)', '2026-11-22'],
  ['29 February 2028', '2028-02-29'],
  ['1 May 1526', '1526-05-01'],
  ['22.11.2026', '2026-11-22'],
  ['3.4.2026', '2026-04-03'],
  ['22/11/2026', '2026-11-22'],
  ['11/22/2026', '2026-11-22'],
  ['5/5/2026', '2026-05-05'],
  ['22 листопада 2026 року', '2026-11-22'],
  ['неділя, 22 листопада 2026', '2026-11-22'],
  ['22 de noviembre de 2026', '2026-11-22'],
  ['domingo, 22 de novembro de 2026', '2026-11-22'],
  ['1er mai 2026', '2026-05-01'],
  ['dimanche 22 novembre 2026 à 9:00', '2026-11-22'],
  ['Sonntag, 22. November 2026, 9:00 Uhr', '2026-11-22'],
  ['3. März 2026', '2026-03-03'],
  ['22 novembre 2026', '2026-11-22'],
  ['22 listopada 2026', '2026-11-22'],
  ['2026年11月22日', '2026-11-22'],
  ['2026년 11월 22일', '2026-11-22'],
  ['٢٢ نوفمبر ٢٠٢٦', '2026-11-22'],
  ['٢٢ تشرين الثاني ٢٠٢٦', '2026-11-22'],
  ['۲۲ نومبر ۲۰۲۶', '2026-11-22'],
]

describe('a text that is a date', () => {
  for (const [text, day] of DATES) {
    test(text, () => {
      const found = wholeDate(text)
      assert.equal(found?.kind, 'date')
      assert.equal(found?.kind === 'date' && found.day, day)
    })
  }
})

/** Where in a text the date stands: the caret's line, then what it is. */
const PLACES: readonly (readonly [string, string, string])[] = [
  ['The mill burned on 22 November 2026, a Sunday.', '22 November 2026', '2026-11-22'],
  ['On Nov. 3, 2026 and on 4 November 2026', 'Nov. 3, 2026', '2026-11-03'],
  ['№ 12 (٢٢ نوفمبر ٢٠٢٦)', '٢٢ نوفمبر ٢٠٢٦', '2026-11-22'],
]

describe('a date in a text', () => {
  for (const [text, part, day] of PLACES) {
    test(text, () => {
      const start = text.indexOf(part)
      assert.deepEqual(findDate(text), { kind: 'date', day, start, end: start + part.length })
      assert.equal(wholeDate(text) === null, /mill|and/.test(text) || text.startsWith('№'))
    })
  }
})

describe('a day that no calendar has', () => {
  for (const text of ['30 February 2026', '2026-02-29', 'April 31, 2026', '32.1.2026', '2026-13-01', '0 May 2026']) {
    test(text, () => {
      assert.equal(findDate(text)?.kind, 'impossible')
    })
  }
})

describe('day and month that cannot be told apart', () => {
  for (const text of ['3/4/2026', '03/04/2026', '12/11/2026', 'on 1/2/2026.']) {
    test(text, () => {
      assert.equal(findDate(text)?.kind, 'ambiguous')
    })
  }
})

const NONE = [
  '',
  'Sunday',
  '22 November',
  'November 2026',
  'November 22',
  'in 2026',
  '22/11',
  'today',
  '22 Movember 2026',
  '123456-11-22',
  '2026-11-222',
  '1.2026-11-22',
  '22 November 20266',
  'version 22.11.20261',
  '22 November 1026',
  'Maybe 22 2026 people',
]

describe('what is no date in full', () => {
  for (const text of NONE) {
    test(JSON.stringify(text), () => {
      assert.equal(findDate(text), null)
    })
  }
})

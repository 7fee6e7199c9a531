/** Instants as newsrooms write them, and what is none. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { DateTime } from 'luxon'
import { instantOf, toInstant } from '../../scripts/dates/instant.ts'

const READ: readonly (readonly [string, string])[] = [
  // English.
  ['6:00 A.M. EST, DECEMBER 1, 2026', '2026-12-01T06:00-05:00'],
  ['10 a.m. Pacific, Dec. 1, 2026', '2026-12-01T10:00-08:00'],
  ['noon ET December 1, 2026', '2026-12-01T12:00-05:00'],
  ['8:30 a.m. (ET) Friday, December 4, 2026', '2026-12-04T08:30-05:00'],
  ['Tues., Dec. 1, 2026, at 12:01 a.m. ET', '2026-12-01T00:01-05:00'],
  ['5 p.m. on Dec. 3, 2026 (New York time)', '2026-12-03T17:00-05:00'],
  ['December 1, 2026 6:00 AM Eastern Standard Time', '2026-12-01T06:00-05:00'],
  ['0001 GMT Tuesday 1 December 2026', '2026-12-01T00:01+00:00'],
  ['00.01hrs, 1 December 2026', '2026-12-01T00:01'],
  ['1 Dec 2026 2359 hrs', '2026-12-01T23:59'],
  ['1 December 2026, 6 p.m. Nairobi time', '2026-12-01T18:00+03:00'],
  ['1 December 2026, 6pm local time', '2026-12-01T18:00'],
  ['6:00 P.M. SATURDAY, MARCH 8, 2025, AND THEREAFTER', '2025-03-08T18:00'],
  // Two clocks that say the same, and two that do not: the later.
  ['16:00 London time / 11:00 US Eastern Time on Wednesday 2 December 2026', '2026-12-02T16:00+00:00'],
  ['16:00 London time / 12:00 US Eastern Time on 2 December 2026', '2026-12-02T12:00-05:00'],
  // Other languages.
  ['00h01 heure de Paris, 1er décembre 2026', '2026-12-01T00:01+01:00'],
  ['mardi 1er décembre 2026 à 18h00', '2026-12-01T18:00'],
  ['Dienstag, 1. Dezember 2026, 18 Uhr MEZ', '2026-12-01T18:00+01:00'],
  ['1.12.2026, 18.30 Uhr', '2026-12-01T18:30'],
  ['1 de diciembre de 2026 a las 18:00 hora peninsular', '2026-12-01T18:00+01:00'],
  ['1º de dezembro de 2026 às 18h (hora de Brasília)', '2026-12-01T18:00-03:00'],
  ['1 dicembre 2026 ore 18', '2026-12-01T18:00'],
  ['1 grudnia 2026 godz. 18:00', '2026-12-01T18:00'],
  ['1 грудня 2026, 09:00 за Києвом', '2026-12-01T09:00+02:00'],
  ['1 грудня 2026 року о 9 годині', '2026-12-01T09:00'],
  ['2026年12月1日 午前6時', '2026-12-01T06:00'],
  ['2026年12月1日上午10点（北京时间）', '2026-12-01T10:00+08:00'],
  ['1 ديسمبر 2026 الساعة 6 مساء بتوقيت القاهرة', '2026-12-01T18:00+02:00'],
  // For programs.
  ['2026-12-01T06:00-05:00', '2026-12-01T06:00-05:00'],
  ['2026-12-01T06:00:00Z', '2026-12-01T06:00:00Z'],
  ['2026-12-01 06:00', '2026-12-01T06:00'],
  ['2026-12-01', '2026-12-01'],
  ['1 December 2026 18:00 GMT+2', '2026-12-01T18:00+02:00'],
  ['Wed 2 Dec 2026 18:00:00 -0500', '2026-12-02T18:00-05:00'],
  // A day alone is its begin; midnight of a day may be its end.
  ['1 December 2026', '2026-12-01T00:00'],
  ['12 a.m. 1 December 2026', '2026-12-01T00:00'],
  ['midnight 1 December 2026', '2026-12-02T00:00'],
  // Letters that mean several zones, or stand out of season: the latest.
  ['6 p.m. IST 1 December 2026', '2026-12-01T18:00+01:00'],
  ['6 p.m. BST 1 July 2026', '2026-07-01T18:00+01:00'],
  ['6 p.m. BST 1 December 2026', '2026-12-01T18:00+00:00'],
  ['6 p.m. EDT 1 December 2026', '2026-12-01T18:00-05:00'],
  ['6 p.m. EST 1 July 2026', '2026-07-01T18:00-05:00'],
  // A weekday and a day that do not agree: the later.
  ['Tuesday 2 December 2026', '2026-12-08T00:00'],
]

describe('an instant', () => {
  for (const [text, iso] of READ) {
    test(text, () => {
      assert.deepEqual(instantOf(text), { kind: 'instant', iso })
    })
  }
})

const UNREAD: readonly (readonly [string, day: string | null])[] = [
  ['tomorrow', null],
  ['Tuesday noon', null],
  ['1 December', null],
  ['6 a.m. EST', null],
  ['12:00', null],
  ['2026', null],
  ['2026-11', null],
  ['1795305600', null],
  ['2026-02-31', null],
  ['31 February 2026', null],
  ['1 December 2026, 25:00', '2026-12-01'],
  ['1 December 2026, 6 p.m. Foo time', '2026-12-01'],
  ['1 December 2026, after the vote', '2026-12-01'],
  ['1 December 2026 or 3 December 2026', '2026-12-03'],
  ['01/12/2026 06:00', '2026-12-01'],
]

describe('unread, with the last day that it names', () => {
  for (const [text, day] of UNREAD) {
    test(text, () => {
      assert.deepEqual(instantOf(text), { kind: 'unread', day })
    })
  }
})

test('a day with its weekday and without its year is the next such day, or one that has just been', () => {
  const text = '0001 GMT Tuesday 1 December'
  assert.deepEqual(instantOf(text), { kind: 'yearless' })
  const near = (iso: string) => instantOf(text, DateTime.fromISO(iso, { zone: 'utc' }))
  assert.deepEqual(near('2026-11-28'), { kind: 'instant', iso: '2026-12-01T00:01+00:00' })
  assert.deepEqual(near('2027-02-01'), { kind: 'instant', iso: '2026-12-01T00:01+00:00' })
  // In no such year is it a Tuesday, or it was one a year ago: somebody mistook the weekday.
  assert.deepEqual(near('2028-01-01'), { kind: 'unread', day: null })
  assert.deepEqual(near('2027-11-20'), { kind: 'unread', day: null })
  assert.deepEqual(near('2015-12-05'), { kind: 'instant', iso: '2015-12-01T00:01+00:00' })
})

test('on the paper’s clock; in the hour that autumn has twice, the second', () => {
  const utc = (iso: string, zone: string) => toInstant(iso, zone)?.toISO({ suppressMilliseconds: true })
  assert.equal(utc('2026-12-01T06:00', 'America/New_York'), '2026-12-01T11:00:00Z')
  assert.equal(utc('2026-12-01T06:00+01:00', 'America/New_York'), '2026-12-01T05:00:00Z')
  assert.equal(utc('2026-12-01', 'Europe/Kyiv'), '2026-11-30T22:00:00Z')
  assert.equal(utc('2026-11-01T01:30', 'America/New_York'), '2026-11-01T06:30:00Z')
  assert.equal(utc('Tuesday', 'UTC'), undefined)
})

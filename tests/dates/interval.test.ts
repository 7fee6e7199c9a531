/** From when until when, as announcements in several languages have it. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { intervalOf } from '../../scripts/dates/interval.ts'

const READ: readonly (readonly [string, string])[] = [
  ['December 3-5, 2026', '2026-12-03/2026-12-05'],
  ['Thursday, December 3 – Saturday, December 5, 2026', '2026-12-03/2026-12-05'],
  ['Thursday 3 to Saturday 5 December 2026', '2026-12-03/2026-12-05'],
  ['30 November – 2 December 2026', '2026-11-30/2026-12-02'],
  ['30 December – 2 January 2027', '2026-12-30/2027-01-02'],
  ['vom 3. bis 5. Dezember 2026', '2026-12-03/2026-12-05'],
  ['18.-20.12.2026', '2026-12-18/2026-12-20'],
  ['du 3 au 5 décembre 2026', '2026-12-03/2026-12-05'],
  ['del 3 al 5 de diciembre de 2026', '2026-12-03/2026-12-05'],
  ['з 3 по 5 грудня 2026 року', '2026-12-03/2026-12-05'],
  ['2026年12月3日〜5日', '2026-12-03/2026-12-05'],
  ['Thursday, December 3, 2026, 10 a.m. to noon', '2026-12-03T10:00/2026-12-03T12:00'],
  ['10am–4pm, 5 December 2026', '2026-12-05T10:00/2026-12-05T16:00'],
  ['December 3, 2026, 7-9 p.m.', '2026-12-03T19:00/2026-12-03T21:00'],
  ['5. Dezember 2026, 19–21 Uhr', '2026-12-05T19:00/2026-12-05T21:00'],
  ['samedi 5 décembre 2026, de 18h à 20h', '2026-12-05T18:00/2026-12-05T20:00'],
  ['3 December 2026, 22:00–02:00', '2026-12-03T22:00/2026-12-04T02:00'],
  ['3 December 2026 19:30 – 5 December 2026 21:00', '2026-12-03T19:30/2026-12-05T21:00'],
  ['Friday, Dec. 4, 6pm', '--12-04T18:00 5'],
  ['3 to 5 December', '--12-03/--12-05'],
]

test('a day, or the first and the last, is read', () => {
  for (const [text, expected] of READ) {
    const found = intervalOf(text)
    assert.equal(
      found === null ? null : [found.start, found.end].filter((end) => end !== null).join('/'),
      expected,
      text,
    )
  }
})

test('what cannot be read in full, or ends before it begins, is not', () => {
  for (const text of [
    'nobody knows',
    'Thursday week',
    '5 December to 3 December 2026',
    '3 and 5 December 2026',
    '29-31 November 2026',
    'Friday 3 December 2026',
    '2026-12-05/2026-12-03',
    '31 November 2026',
  ])
    assert.equal(intervalOf(text), null, text)
})

/** Credit lines and datelines of some twenty languages, and what only begins like one. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DateReading } from '../../../scripts/dates/dates.ts'
import { byline, signature } from '../../../scripts/desk/signs/byline.ts'
import { credit, creditAlone } from '../../../scripts/desk/signs/credits/credit.ts'
import { dateIn } from '../../../scripts/desk/signs/date-line.ts'
import { dateline, datelineAlone } from '../../../scripts/desk/signs/dateline.ts'
import { CREDIT_LINES, NO_CREDITS } from './credit-lines.ts'
import { DATELINES, DATELINES_ALONE, type DatelineLine, NO_DATELINES } from './dateline-lines.ts'

const dayOf = (day: { reading: DateReading } | null | undefined) =>
  day?.reading.kind === 'date' ? day.reading.day : undefined

describe('a credit line', () => {
  for (const [language, lines] of Object.entries(CREDIT_LINES))
    test(language, () => {
      for (const { line, names = [], ...said } of lines) {
        // A name alone is a credit by its place only.
        const found = credit(line) ?? creditAlone(line)
        assert.deepEqual(
          {
            names: found?.names,
            agency: found?.agency ?? undefined,
            source: found?.source ?? undefined,
            day: dayOf(found?.published),
            updated: dayOf(found?.updated),
            at: found?.published?.at ?? undefined,
          },
          { agency: undefined, source: undefined, day: undefined, updated: undefined, at: undefined, ...said, names },
          line,
        )
      }
    })

  test('is none where words of it are unknown', () => {
    for (const line of NO_CREDITS)
      assert.deepEqual([credit(line), byline(line), dateIn(line)], [null, null, null], line)
  })

  test('is covered by its tokens, in their order, but for white space', () => {
    for (const { line } of Object.values(CREDIT_LINES).flat()) {
      let at = 0
      for (const { start, end } of (credit(line) ?? creditAlone(line))?.tokens ?? []) {
        assert.equal(line.slice(at, start).trim(), '', line)
        assert.ok(end > start, line)
        at = end
      }
      assert.equal(line.slice(at).trim(), '', line)
    }
  })

  test('opens with a word, or is a signature by its place', () => {
    assert.equal(signature('Reporting by Ines Vale', true), null)
    assert.deepEqual(signature('QUARROW, Nell', true)?.names, ['Nell Quarrow'])
    assert.equal(signature('SEN. HALE: HARBOUR REOPENS', true), null)
    assert.equal(signature('Press Office, Town Hall, Market Square', true), null)
  })
})

describe('a dateline', () => {
  const read = (lines: readonly DatelineLine[], by: typeof dateline) => {
    for (const [text, place, agency = null, date = null] of lines) {
      const found = by(text)
      assert.deepEqual([found?.place, found?.agency, found?.date], [place, agency, date], text)
    }
  }

  for (const [kind, lines] of Object.entries(DATELINES)) test(kind, () => read(lines, dateline))
  test('on a line of its own', () => read(DATELINES_ALONE, datelineAlone))
  test('its doubtful twins stay prose', () => {
    for (const text of NO_DATELINES) assert.equal(dateline(text), null, text)
  })
})

/** The date line: when the story was published, on a line of its own in the head, perhaps with the time, the byline or the place. */

import { aroundAtEnd, aroundAtStart } from '../../dates/around.ts'
import type { DateReading } from '../../dates/dates.ts'
import { MONTH_PATTERN, OF_MONTH } from '../../dates/months.ts'
import { yearlessDate } from '../../dates/weekday.ts'
import { WIDTHS } from '../widths.ts'
import { type Credit, credit } from './credits/credit.ts'

export type DateLine =
  /** `at`: the instant, where the line names the zone of its time. */
  | { readonly kind: 'published'; readonly reading: DateReading; readonly at: string | null }
  /** `updated`: the day, `yyyy-mm-dd`, if the line says when the copy was last changed. */
  | { readonly kind: 'other'; readonly updated: string | null }

/** Read a line that is a date and nothing else but its label, weekday and time. Null if it is anything else. */
export function dateLine(line: string): DateLine | null {
  const found = credit(line)
  return found === null || !found.tokens.every(({ kind }) => OF_DATES.has(kind)) ? null : dayOf(found)
}

const OF_DATES: ReadonlySet<string> = new Set(['day', 'yearless', 'clock', 'label', 'count', 'around', 'mark'])

/** The date of a line, alone or beside who signs; of several, that of publication. */
export function dateIn(line: string): DateLine | null {
  const found = credit(line)
  return found === null ? null : dayOf(found)
}

function dayOf({ published, updated, hasOther }: Credit): DateLine | null {
  if (published !== null) return { kind: 'published', ...published }
  if (updated === null) return hasOther ? { kind: 'other', updated: null } : null
  return { kind: 'other', updated: updated.reading.kind === 'date' ? updated.reading.day : null }
}

/** `Sat 6 Jun`, `June 2026`: a day without its year, or a month, and nothing else but the weekday. */
export function isDayLine(text: string): boolean {
  if (text.length > WIDTHS.label || !/\d/.test(text)) return false
  if (MONTH_OF_YEAR.test(text)) return true
  const found = yearlessDate(text)
  if (found === null) return false
  const before = text.slice(0, found.start).replace(MARKS, ' ').trimStart()
  const behind = text.slice(found.end).replace(MARKS, ' ').trim()
  return aroundAtEnd(before) === before.length && aroundAtStart(behind) === behind.length
}

const MARKS = /[\s,.:;()–—-]+/gu
const MONTH_OF_YEAR = new RegExp(`^(?:${MONTH_PATTERN})\\.?(?:\\s(?:${OF_MONTH}))?\\s\\d{4}$`, 'iu')

/** A day and month without a year, or a time alone: of no use as a date, but no copy either. */
export function isTimeLine(text: string): boolean {
  return (
    text.length < WIDTHS.label &&
    /^(?:\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\.?)?(?:\s?(?:GMT|UTC|[A-Z]{2,4}T?|Uhr|hrs?))?|\d+ (?:min(?:ute)?s?|hours?|days?) (?:ago|read)|\d+ min\.?(?: read)?)$/iu.test(
      text.trim(),
    )
  )
}

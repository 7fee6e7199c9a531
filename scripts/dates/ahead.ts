/**
 * A date that is none in full and may lie ahead: `March 2027`, `11/12/2026`, `soon`.
 * It dates nothing, but it can hold: until its month or year begins, or, where nobody
 * can say, until somebody lets the item out.
 */

import { inRows, oneOf } from '../languages/languages.ts'
import { europeanDigits } from './dates.ts'
import { instantOf } from './instant.ts'
import { foldMonth, MONTH_PATTERN, MONTHS, WEEKDAY_PATTERN, YEAR_SIGN } from './months.ts'

const YEAR = /(?<!\d)(?:1[5-9]|20|21)\d\d(?!\d)/g
const MONTH_NAME = new RegExp(`(?<!\\p{L})(?:${MONTH_PATTERN})(?!\\p{L})`, 'giu')
const MONTH_NUMBER = new RegExp(
  `(?<!\\d)\\d{4}\\s?(?:[-/.]|${YEAR_SIGN})\\s?(?<behind>\\d{1,2})(?!\\d)|(?<!\\d)(?<before>\\d{1,2})\\s?[-/.]\\s?\\d{4}(?!\\d)`,
  'u',
)
const DAY_NAME = new RegExp(`(?<!\\p{L})(?:${MONTH_PATTERN}|${WEEKDAY_PATTERN})(?!\\p{L})`, 'iu')

/** Words of what is still to come. */
const TO_COME = new RegExp(
  `(?<!\\p{L})(?:in (?:an?|\\d+|two|three|four|a few|some) (?:hours?|days?|weeks?|months?|years?)|${oneOf(inRows(({ toCome }) => toCome))})(?!\\p{L})`,
  'iu',
)
/** Words of what is over, and of no day at all. */
const OVER = new RegExp(`(?<!\\p{L})(?:${oneOf(inRows(({ over }) => over))})(?!\\p{L})`, 'iu')

/**
 * From when a date that cannot be read in full may have come: an instant as the
 * fields have them, the words as written where nobody can say, null where nothing
 * lies ahead.
 *
 * @param isMarked in front matter or a sidecar: there words alone hold, too
 */
export function aheadOf(text: string, isMarked: boolean): string | null {
  const plain = europeanDigits(text)
  const year = plain.match(YEAR)?.sort().at(-1)
  if (year !== undefined) {
    const reading = instantOf(plain)
    if (reading.kind === 'unread' && reading.day !== null) return reading.day
    return `${year}-${monthIn(plain)}-01`
  }
  if (!isMarked) return null
  if (TO_COME.test(plain)) return text
  return /^\p{Ll}[\p{Ll} '’-]*$/u.test(plain) && !OVER.test(plain) && !DAY_NAME.test(plain) ? text : null
}

/** The last month that a text names, as two digits; the first of the year if it names none. */
function monthIn(text: string): string {
  const { behind, before } = MONTH_NUMBER.exec(text)?.groups ?? {}
  const named = text.match(MONTH_NAME)?.at(-1)
  const month = Number(behind ?? before ?? MONTHS.get(foldMonth(named ?? '')) ?? 1)
  return `${month >= 1 && month <= 12 ? month : 1}`.padStart(2, '0')
}

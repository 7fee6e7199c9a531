/**
 * Dates as newsrooms write them. Only a date in full (day, month, year) is a
 * date; a weekday or a day without a year stays text.
 */

import { DateTime } from 'luxon'
import { byText } from '../wording/by-text.ts'
import { Expression, perhaps } from '../wording/expression.ts'
import { CLOCK_WORDS } from './around.ts'
import { calendarDate } from './calendars/calendars.ts'
import {
  AFTER_DATE,
  AFTER_YEAR,
  DAY_ENDING,
  DAY_SIGN,
  foldMonth,
  MONTH_SIGN,
  MONTHS,
  OF_MONTH,
  WEEKDAY_PATTERN,
  YEAR_SIGN,
} from './months.ts'
import { OfDayNames } from './names-in.ts'

export type DateReading =
  /** `yyyy-mm-dd`, and where in the text it stands. */
  | { readonly kind: 'date'; readonly day: string; readonly start: number; readonly end: number }
  /** Written like a date in full, but no calendar has it: 30 February 2026. */
  | { readonly kind: 'impossible'; readonly start: number; readonly end: number }
  /** Day and month cannot be told apart: 03/04/2026. */
  | { readonly kind: 'ambiguous'; readonly start: number; readonly end: number }

const DAY = `(?<day>\\d{1,2})${DAY_ENDING}?`
const YEAR = '(?<year>(?:1[5-9]|20|21)\\d\\d)'
const OF = `(?:\\s(?:${OF_MONTH}))?`

/** Each way of writing a date in full, without names; named groups say which part is which. */
const FIGURES: readonly RegExp[] = [
  // 2026-11-22, 2026/11/22, 2026-11-22T09:00:00Z; 2026.11.22.
  /(?<![\d.-])(?<year>(?:1[5-9]|20|21)\d\d)(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?:(?<=\.\d{1,2})\.(?!\d))?(?![\d-])/u,
  // 2026. 11. 22.
  /(?<![\d.-])(?<year>(?:1[5-9]|20|21)\d\d)\.\s(?<month>\d{1,2})\.\s(?<day>\d{1,2})\.(?!\d)/u,
  // 2026年11月22日
  new RegExp(
    `(?<year>\\d{4})\\s?${YEAR_SIGN}\\s?(?<month>\\d{1,2})\\s?${MONTH_SIGN}\\s?(?<day>\\d{1,2})\\s?${DAY_SIGN}`,
    'u',
  ),
  // 22.11.2026, 22. 11. 2026, 22/11/2026, 11/22/2026
  /(?<![\d.])(?<first>\d{1,2})(?<mark>\.\s?|\/)(?<second>\d{1,2})\k<mark>(?<year>(?:1[5-9]|20|21)\d\d)(?!\d)/u,
]
/** The same with the name of the month. */
const NAMED = new OfDayNames(({ months }): readonly RegExp[] => {
  const month = `(?<month>${months})\\.?`
  return [
    // 22 November 2026; 22 de noviembre de 2026; 22. November 2026; 22 листопада 2026
    new RegExp(`(?<![\\d.,:])${DAY}${OF}[-.\\s]{0,3}${month}(?:/\\p{L}+)?${OF}[-.,\\s]{0,3}${YEAR}(?!\\d)`, 'iu'),
    // 2026. november 22.
    new RegExp(`(?<![\\d.-])${YEAR}\\.\\s{1,3}${month}\\s{1,3}(?<day>\\d{1,2})\\.(?!\\d)`, 'iu'),
    // November 22, 2026; Nov. 22 2026; November 22nd, 2026
    new RegExp(`(?<![\\p{L}])${month}\\s{1,3}${DAY}\\s?[,،]?\\s{1,3}${YEAR}(?!\\d)`, 'iu'),
  ]
})

/** The digits of all scripts of everyday use to European ones: Arabic, Persian, Devanagari, Bengali, Thai and others; the length stays. */
export function europeanDigits(text: string): string {
  return OTHER_DIGIT.test(text) ? text.replace(OTHER_DIGITS, digitOf) : text
}

/** Within the first plane of Unicode, where each is one unit. */
const OTHER_DIGIT = /(?![\d\u{10000}-\u{10ffff}])\p{Nd}/u
const OTHER_DIGITS = new RegExp(OTHER_DIGIT.source, 'gu')

/** Ten stand in a row, from a number that ends in 0 or, in the scripts of India, in 6. */
function digitOf(digit: string): string {
  const code = digit.charCodeAt(0)
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero -= 1
  return String(code - zero)
}

/** The first date in full in a text, or null. */
export function findDate(text: string): DateReading | null {
  return DIGIT.test(text) ? firstDate(text) : null
}

const DIGIT = /\p{Nd}/u

const firstDate = byText((text: string): DateReading | null => {
  const plain = europeanDigits(text)
  // No date in full is without a year.
  if (!/\d{4}/.test(plain)) return null
  let best: { match: RegExpExecArray; groups: Record<string, string | undefined> } | null = null
  for (const form of [...FIGURES, ...NAMED.for(plain)]) {
    const match = form.exec(plain)
    if (match?.groups !== undefined && (best === null || match.index < best.match.index))
      best = { match, groups: match.groups }
  }
  if (best === null) return ofCalendars(plain)
  const place = { start: best.match.index, end: best.match.index + best.match[0].length }
  const parts = partsOf(best.groups)
  if (parts === null) return { kind: 'ambiguous', ...place }
  const date = DateTime.fromObject(parts, { zone: 'utc' })
  return date.isValid ? { kind: 'date', day: date.toFormat('yyyy-MM-dd'), ...place } : { kind: 'impossible', ...place }
})

/** In a language without a folder of its own. */
function ofCalendars(plain: string): DateReading | null {
  const found = calendarDate(plain)
  if (found === null) return null
  const { start, end, ...parts } = found
  const date = DateTime.fromObject(parts, { zone: 'utc' })
  return date.isValid ? { kind: 'date', day: date.toFormat('yyyy-MM-dd'), start, end } : null
}

function partsOf(groups: Record<string, string | undefined>): { year: number; month: number; day: number } | null {
  const year = Number(groups.year)
  if (groups.first !== undefined && groups.second !== undefined) {
    const [first, second] = [Number(groups.first), Number(groups.second)]
    // A dotted date puts the day first everywhere it is used; with slashes it depends on the country.
    if (groups.mark?.startsWith('.') === true || first > 12 || first === second)
      return { year, month: second, day: first }
    return second > 12 ? { year, month: first, day: second } : null
  }
  const month = Number(groups.month)
  return {
    year,
    month: Number.isNaN(month) ? (MONTHS.get(foldMonth(groups.month ?? '')) ?? 0) : month,
    day: Number(groups.day),
  }
}

/** What may stand around a date on a line that is nothing else: weekday, time, zone, brackets, “Published:”. */
const AROUND = new Expression(
  [perhaps('beforeDates')],
  (words) =>
    `^(?:${[
      '[\\s,;:()\\[\\]|·•–—-]',
      '/',
      AFTER_DATE,
      `(?<!\\p{L})(?:${words})(?!\\p{L})`,
      '\\d{3,4}(?=\\s?[ap]\\.?m)',
      'T?\\d{1,2}[:：.h]\\d\\d(?:[:：]\\d\\d)?(?:\\.\\d+)?',
      '[ap]\\.?m\\.?',
      'Z|UTC|GMT|[A-Z]{1,3}[SD]?T|[+-]\\d\\d:?\\d\\d',
      AFTER_YEAR,
      'm',
      `(?<!\\p{L})(?:${CLOCK_WORDS})(?!\\p{L})\\.?`,
      `(?:${WEEKDAY_PATTERN})\\.?`,
    ].join('|')})*$`,
)

/**
 * Read a text that is a date and nothing else but its weekday and time.
 * Null if it is anything else.
 */
export function wholeDate(text: string): DateReading | null {
  const found = findDate(text)
  if (found === null) return null
  const around = `${text.slice(0, found.start)} ${text.slice(found.end)}`.normalize('NFC')
  return AROUND.test(around) ? found : null
}

/** As far as the address of a page stands from its top, in characters. */
const TOP = 600

/**
 * An ambiguous date, settled by the address of the page on top of the copy:
 * `03/05/2026` below `…/2026-05-03/bakery.html` is 3 May.
 *
 * @param line where the date stands.
 * @param copy all of it.
 */
export function settled(reading: DateReading, line: string, copy: string): DateReading {
  if (reading.kind !== 'ambiguous') return reading
  const written = /\d{1,2}[./]\d{1,2}[./]\d{4}/.exec(line)?.[0] ?? ''
  const [day = '', month = ''] = written.split(/[./]/)
  // Only English copy puts the month first.
  if (yearOf(written) !== '' && !isEnglish(copy))
    return {
      kind: 'date',
      day: `${yearOf(written)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
      start: reading.start,
      end: reading.end,
    }
  const address = /https?:\/\/\S*?(?<year>\d{4})[-/](?<month>\d\d)[-/](?<day>\d\d)/u.exec(copy.slice(0, TOP))?.groups
  const [one, other, year] = written.split(/[./]/)
  if (address === undefined || year !== address.year) return reading
  const isDayFirst = Number(one) === Number(address.day) && Number(other) === Number(address.month)
  const isMonthFirst = Number(one) === Number(address.month) && Number(other) === Number(address.day)
  if (!isDayFirst && !isMonthFirst) return reading
  return { kind: 'date', day: `${year}-${address.month}-${address.day}`, start: reading.start, end: reading.end }
}

function yearOf(written: string): string {
  return written.split(/[./]/)[2] ?? ''
}

/** By its smallest words, in the first few thousand characters. */
function isEnglish(copy: string): boolean {
  const words =
    copy
      .slice(0, 4000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const small = words.filter((word) => /^(?:the|and|of|to|was|that|with|for|said|is)$/.test(word)).length
  return words.length === 0 || small >= words.length * 0.06
}

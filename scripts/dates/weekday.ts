/** Days that are named without a year, and the weekday that says which year it is. */

import { DateTime } from 'luxon'
import { oneOf } from '../languages/languages.ts'
import {
  AFTER_DATE,
  DAY_ENDING,
  DAY_SIGN,
  foldMonth,
  MONTH_PATTERN,
  MONTH_SIGN,
  MONTHS,
  OF_MONTH,
  ORDINAL,
  WEEKDAYS,
} from './months.ts'

let form: RegExp | null = null

/** Finds the name of a weekday. Two letters are a preposition somewhere else: “do”, “di”. */
function weekdayForm(): RegExp {
  const names = [...WEEKDAYS.keys()].filter((name) => name.length > 2 || /\p{Script=Han}{2}/u.test(name))
  form ??= new RegExp(`(?<!\\p{L})(?:${oneOf(names)})(?!\\p{L})`, 'iu')
  return form
}

/** The weekday that a text names first, 1 (Monday) to 7; null if none. */
export function weekdayIn(text: string): number | null {
  const found = weekdayForm().exec(text)?.[0]
  return found === undefined ? null : (WEEKDAYS.get(foldMonth(found)) ?? null)
}

const MONTH = `(?<month>${MONTH_PATTERN})\\.?`
const FORMS: readonly RegExp[] = [
  new RegExp(`(?<![\\d.,:])(?<day>\\d{1,2})${DAY_ENDING}?(?:\\s(?:${OF_MONTH}))?[-.\\s]{0,3}${MONTH}(?!\\p{L})`, 'iu'),
  new RegExp(`(?<!\\p{L})${MONTH}\\s{1,3}(?<day>\\d{1,2})${ORDINAL}?(?![\\d:])`, 'iu'),
  new RegExp(`(?<month>\\d{1,2})\\s?${MONTH_SIGN}\\s?(?<day>\\d{1,2})\\s?(?:${DAY_SIGN}|${AFTER_DATE})`, 'u'),
]

interface Yearless {
  readonly start: number
  readonly end: number
  readonly month: number
  readonly day: number
}

/** The first day and month without a year in a text, and where they stand; null if there is none. */
export function yearlessDate(text: string): Yearless | null {
  for (const form of FORMS) {
    const found = form.exec(text)
    if (found?.groups === undefined) continue
    const month = Number(found.groups.month) || MONTHS.get(foldMonth(found.groups.month ?? '')) || 0
    return { start: found.index, end: found.index + found[0].length, month, day: Number(found.groups.day) }
  }
  return null
}

/**
 * A day and a month with their weekday, and the rest of the text. Null if the text
 * has no such day; `day` is null without an instant near which to look.
 */
export function yearlessDay(text: string, near: DateTime | null): { day: string | null; rest: string } | null {
  const weekday = weekdayIn(foldMonth(text))
  const found = weekday === null ? null : yearlessDate(text)
  if (weekday === null || found === null) return null
  const rest = `${text.slice(0, found.start)} , ${text.slice(found.end)}`
  const day = { month: found.month, day: found.day }
  if (near === null) return DateTime.fromObject({ year: 2028, ...day }).isValid ? { day: null, rest } : null
  const nearest = nearestDay(day, weekday, near)
  return nearest === null ? null : { day: nearest, rest }
}

/**
 * How far such a day may lie behind and ahead of what it is read near, in days. Not
 * a whole year back: a wrong weekday beside a day to come is right a year before.
 */
const BACK = 180
const AHEAD = 366

/** The day of that date which is that weekday and lies within reach; null if there is none. */
function nearestDay(day: { month: number; day: number }, weekday: number, near: DateTime): string | null {
  const days = [-1, 0, 1]
    .map((years) => DateTime.fromObject({ year: near.year + years, ...day }, { zone: 'utc' }))
    .filter((date) => date.isValid && date.weekday === weekday)
    .filter((date) => date >= near.minus({ days: BACK }) && date <= near.plus({ days: AHEAD }))
  return days[0]?.toISODate() ?? null
}

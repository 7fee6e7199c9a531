/**
 * Days and hours as lists are ordered by them: a line that only names a day, a line
 * that begins with one, and a line that begins with a time of day.
 *
 *     Monday, Nov. 16                    a day, and nothing else
 *     Monday: Pizza, green salad         a day, and what there is
 *     8:12 a.m. - Caller on Canal St.    a time, and what there is
 */

import { firstClock } from '../../../dates/clock.ts'
import { findDate } from '../../../dates/dates.ts'
import { WEEKDAY_PATTERN } from '../../../dates/months.ts'
import { yearlessDate } from '../../../dates/weekday.ts'
import { Expression, every } from '../../../wording/expression.ts'
import { measureOf } from '../../lines/shapes.ts'

const LONGEST_DAY = 50
const WEEKDAYS = new RegExp(`(?<!\\p{L})(?:${WEEKDAY_PATTERN})(?!\\p{L})\\.?`, 'giu')
const SMALL = new Expression(
  [every('beforeDates', 'dateArticles')],
  (words) => `(?<!\\p{L})(?:${words})(?!\\p{L})|(?<=\\d)(?:st|nd|rd|th|er)(?!\\p{L})`,
  'giu',
)

/** Whether a line names a day and nothing else: by weekday, by date or by both. */
export function isDayLine(text: string): boolean {
  return measureOf(text) <= LONGEST_DAY && isNothing(withoutDays(text)) && text !== '' && hasDay(text)
}

/** Whether it says for which days a list is: `Nov. 16-22`, `Week of Nov. 16`. */
export function isDaysLine(text: string): boolean {
  const rest = withoutDays(text).replace(/\d{1,4}/g, '')
  return measureOf(text) <= LONGEST_DAY && hasDay(text) && (rest.match(/\p{L}+/gu)?.length ?? 0) <= MOST_BESIDE
}

/** In words: `Week of`, `Woche vom … bis`. */
const MOST_BESIDE = 3

function hasDay(text: string): boolean {
  return withoutDays(text) !== text
}

function withoutDays(text: string): string {
  let rest = text
  for (let days = 0; days < 2; days += 1) {
    const date = findDate(rest) ?? yearlessDate(rest)
    if (date !== null) rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`
  }
  return rest.replace(WEEKDAYS, ' ').replace(rest.search(WEEKDAYS) < 0 ? NO_DAY : DAY_ALONE, '')
}

/** `Monday 16`: the day of a month that is not said. */
const DAY_ALONE = /(?<![\d:.,])(?:[0-2]?\d|3[01])\.?(?![\d:.,])/u
const NO_DAY = /(?!)/u

function isNothing(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(SMALL.replace(text, ''))
}

/** Behind the day that opens a line. */
const BEHIND_DAY = /^[^\p{L}\p{N}]{0,3}(?<day>[^:：–—]{2,40}?)\s*(?:[:：]|\s[–—-])\s+(?<rest>\S.*)$/u

/** What stands on a line behind the day that opens it, a mark between; null if none does. */
export function behindDay(text: string): { readonly day: string; readonly rest: string } | null {
  const { day = '', rest = '' } = BEHIND_DAY.exec(text)?.groups ?? {}
  return rest !== '' && new RegExp(WEEKDAYS).test(day) && isDayLine(day) ? { day, rest } : null
}

/** What may stand before a time: a bullet, a bracket. */
const LEAD = /^(?:[•·*–—-]\s+|[[(]\s?)?/u
/** Four figures are a time only with a mark or its unit behind them. */
const FOUR = /^\d{4}(?!\d)(?!\s?(?:[:–—-]|hrs?|h\b|[ap]\.?m))/iu
const MARKS = /^[\s\])*:|.,–—-]*/u

/** Of a line that opens with a time of day: what stands behind it, empty for the time alone. Null if it opens with none. */
export function behindTime(text: string): string | null {
  const [lead = ''] = LEAD.exec(text) ?? []
  const line = text.slice(lead.length)
  if (!/^\p{L}{0,8}\.?\s?\d/u.test(line) || FOUR.test(line)) return null
  const found = firstClock(line)
  if (found === null || found.start !== 0) return null
  const rest = line.slice(found.end)
  const until = /^\s?[–—-]\s?/u.exec(rest)?.[0] ?? ''
  const second = until === '' ? null : firstClock(rest.slice(until.length))
  const behind = second?.start === 0 ? rest.slice(until.length + second.end) : rest
  return behind.replace(MARKS, '')
}

/** Whether a time of day stands anywhere in a line. */
export function hasTime(text: string): boolean {
  return /\d/.test(text) && firstClock(text) !== null
}

/** When an event takes place, from its field and the day of the story that announces it. */

import type { DiaryEntry, Field } from '../item.ts'
import { isUnfit, startOf } from './diary.ts'

/** ISO 8601, each a day or a time of it, in the paper's zone if it names none. */
export interface When {
  readonly start: string
  readonly end: string | null
}

/** `--12-04T18:00 5`: a day without its year, and the number of its weekday. */
const YEARLESS = /^(?<start>--\d\d-\d\d(?:T\S+)?)(?: (?<weekday>\d))?$/

/**
 * Read the field: in full, an hour of the story's day (`T19:30`), or a day of the year that
 * its weekday fits. What the copy announces (the field is the desk's) and what is over on
 * the story's day is no announcement, but a report: null.
 *
 * @param day of the story, `yyyy-mm-dd`
 */
export function whenOf({ value, origin }: Pick<Field, 'value' | 'origin'>, day: string): When | null {
  const [from = '', to] = value.split('/')
  const start = partOf(from, day)
  const end = to === undefined ? null : partOf(to, start?.slice(0, 10) ?? day)
  if (start === null || (to !== undefined && end === null)) return null
  const isOver = origin === 'drafted' && (end ?? start).slice(0, 10) < day
  return isOver ? null : { start, end }
}

function partOf(part: string, day: string): string | null {
  if (part.startsWith('T')) return day + part
  const yearless = yearlessOf(part)
  return yearless === null ? part : startOf(yearless, day)
}

function yearlessOf(part: string): DiaryEntry | null {
  const { start, weekday } = YEARLESS.exec(part)?.groups ?? {}
  if (start === undefined) return null
  return { start, ...(weekday === undefined ? {} : { weekday: Number(weekday) }), text: '' }
}

/** The end of an event whose weekday is not that of its day, in any year near the story's day; null if there is none. */
export function unfitPart({ value }: Pick<Field, 'value'>, day: string): DiaryEntry | null {
  return (
    value
      .split('/')
      .map(yearlessOf)
      .find((part) => part !== null && isUnfit(part, day)) ?? null
  )
}

/** In hours of the clock: what ends so early on a day ended with the night before. */
const SMALL_HOURS = 'T06:00'

/** The day on which it ends: of an evening that lasts past midnight, its own. @param zoned both with the days of the paper's zone */
export function lastDay({ start, end }: When): string {
  const first = start.slice(0, 10)
  if (end === null) return first
  const last = end.slice(0, 10)
  if (end.length === 10 || end.slice(10, 16) > SMALL_HOURS || last <= first) return last
  const before = new Date(Date.parse(`${last}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  return before > first ? before : first
}

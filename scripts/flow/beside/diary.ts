/** The days of a list of what is on: in full, or without a year, as such lists have them. */

import type { DiaryEntry } from '../item.ts'

/** A day without a year and a weekday is meant within so many days. */
const NEAR = 120

/**
 * When an entry takes place: a day and a time, `2026-12-03T19:30`; null where it lies before the day of its list, as in
 * a log of what happened, or nobody can say.
 *
 * @param day of the list, `yyyy-mm-dd`
 */
export function startOf({ start, weekday }: DiaryEntry, day: string): string | null {
  if (!start.startsWith('--')) return start.slice(0, 10) >= day ? start : null
  const year = Number(day.slice(0, 4))
  const found = [year, year + 1].map((one) => `${one}-${start.slice(2)}`).find((one) => one.slice(0, 10) >= day)
  if (found === undefined) return null
  const date = new Date(`${found.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return null
  if (weekday !== undefined) return (date.getUTCDay() + 6) % 7 === weekday - 1 ? found : null
  return date.getTime() - Date.parse(day) <= NEAR * 86_400_000 ? found : null
}

/**
 * Whether its weekday is not that of its day, neither the next time after the day of its list nor, if that is nearer,
 * the last time before, when it would be a report: nobody can say when it is.
 */
export function isUnfit({ start, weekday }: Pick<DiaryEntry, 'start' | 'weekday'>, day: string): boolean {
  if (!start.startsWith('--') || weekday === undefined) return false
  const year = Number(day.slice(0, 4))
  const all = [year - 1, year, year + 1].map((one) => `${one}-${start.slice(2, 7)}`)
  const isReport = (one: string) => one < day && Date.parse(day) - Date.parse(one) <= (365 - NEAR) * 86_400_000
  const near = [all.findLast(isReport), all.find((one) => one >= day)]
  return near.every((one) => one === undefined || (new Date(`${one}T00:00:00Z`).getUTCDay() + 6) % 7 !== weekday - 1)
}

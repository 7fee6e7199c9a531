/** How often something was in the news: a count for each period from the first to the last. */

import type { StoryFace } from '../../edition.ts'
import type { ShelfView } from '../views.ts'
import type { Periods } from './periods.ts'

/** As many months as a chart can show; beyond, it counts years. */
const MOST_MONTHS = 48

/** By month, or by year where it has been in the news for long; oldest first, and without a gap. */
export function timeline(months: Periods<StoryFace>, years: Periods<StoryFace>): ShelfView['counts'] {
  const [first, last] = [months.periods.at(-1), months.periods[0]]
  if (first === undefined || last === undefined) return []
  const span = numberOf(last) - numberOf(first) + 1
  if (span <= MOST_MONTHS) {
    const all = Array.from({ length: span }, (_, at) => monthAt(numberOf(first) + at))
    return all.map((period) => ({ period, count: sum(months, period) }))
  }
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  const all = Array.from({ length: to - from + 1 }, (_, at) => String(from + at).padStart(4, '0'))
  return all.map((period) => ({ period, count: sum(years, period) }))
}

function sum(periods: Periods<StoryFace>, period: string): number {
  return periods.stories(period).length + periods.briefs(period).length
}

/** Months since the year 0. */
function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

function monthAt(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`
}

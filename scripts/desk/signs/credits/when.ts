/** Which day of a credit line is that of publication, and which that of the last change. */

import type { ClockTime } from '../../../dates/clock.ts'
import type { DateReading } from '../../../dates/dates.ts'
import { instantAt } from '../../../dates/instant.ts'
import type { CreditToken, DayLabel } from './tokens.ts'

export interface CreditDay {
  readonly reading: DateReading
  /** ISO 8601 with its offset, where the line gives the time and whose clock it is. */
  readonly at: string | null
}

export interface CreditDays {
  readonly published: CreditDay | null
  readonly updated: CreditDay | null
  /** Whether the line gives another day: when a page was seen or printed. */
  readonly hasOther: boolean
}

interface Found {
  readonly of: DayLabel
  readonly reading: DateReading
  clock: ClockTime | null
}

/** The days of a line, each with the label and the time that stand by it. */
export function daysOf(tokens: readonly CreditToken[]): CreditDays {
  const days: Found[] = []
  let label: DayLabel | null = null
  let waiting: ClockTime | null = null
  const add = (reading: DateReading, clock: ClockTime | null) => {
    days.push({ of: label ?? 'published', reading, clock: clock ?? waiting })
    label = null
    waiting = null
  }
  for (const token of tokens) {
    const last = days.at(-1)
    if (token.kind === 'label') label = token.of
    else if (token.kind === 'day') add(token.reading, token.clock)
    else if (token.kind === 'yearless' && label === 'updated' && last !== undefined)
      add(dayAfter(last.reading, token), null)
    else if (token.kind === 'clock' && label === null && last?.clock === null) last.clock = token.clock
    else if (token.kind === 'clock') waiting = token.clock
  }
  // `August 30, 2023 1:55 am (Updated 4:30 am)`: changed on the same day.
  if (label === 'updated' && waiting !== null && days[0] !== undefined) add(days[0].reading, null)
  const published = days.find(({ of }) => of === 'published')
  const updated = days.find(({ of }) => of === 'updated')
  return {
    published: published === undefined ? null : dayOf(published),
    updated: updated === undefined ? null : dayOf(updated),
    hasOther: days.some(({ of }) => of === 'other'),
  }
}

function dayOf({ reading, clock }: Found): CreditDay {
  return { reading, at: reading.kind === 'date' && clock !== null ? instantAt(reading.day, clock) : null }
}

/** A day and month without a year, in the year that follows another day. */
function dayAfter(day: DateReading, token: { start: number; end: number; month: number; day: number }): DateReading {
  if (day.kind !== 'date' || token.month === 0) return day
  const rest = `-${two(token.month)}-${two(token.day)}`
  const year = Number(day.day.slice(0, 4)) + (day.day.slice(4) <= rest ? 0 : 1)
  return { kind: 'date', day: `${year}${rest}`, start: token.start, end: token.end }
}

const two = (figure: number): string => `${figure}`.padStart(2, '0')

/**
 * Days as a line writes them that is nothing but a date: with a year of two figures,
 * by the stamp of a system, with the time between day and year. In running text the
 * same figures may be a score, a price or the number of a paragraph.
 */

import { DateTime } from 'luxon'
import { type ClockTime, clocksIn } from './clock.ts'
import { type DateReading, europeanDigits, findDate } from './dates.ts'
import { foldMonth, MONTHS } from './months.ts'
import { OfDayNames } from './names-in.ts'

export interface StampedDay {
  readonly reading: DateReading
  /** The time of day that is written within it, or null. */
  readonly clock: ClockTime | null
}

/** 27.04.24, 25.4.24; 20221213T140500Z, 20221213T1405+0100. */
const FIGURES: readonly RegExp[] = [
  /(?<![\d.])(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<short>\d\d)(?![\d.]|\s?[%€$£])/u,
  /(?<!\d)(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)T(?<time>\d{4})(?:\d\d)?(?<zone>Z|[+-]\d\d:?\d\d)?(?!\d)/u,
]

const NAMED = new OfDayNames(({ months }): readonly RegExp[] => {
  const month = `(?<![\\p{L}])(?<month>${months})`
  return [
    // 13-Dec-22, 13 Dec ’22
    new RegExp(
      `(?<![\\d.,:])(?<day>\\d{1,2})(?:-${month}-|\\s${month.replace('<month>', '<named>')}\\.?\\s[’'])(?<short>\\d\\d)(?!\\d)`,
      'iu',
    ),
    // 121456 Mrz 04: the day and the time as one
    new RegExp(`(?<!\\d)(?<day>\\d\\d)(?<time>\\d{4})\\s${month}\\.?\\s(?<short>\\d\\d)(?!\\d)`, 'iu'),
    // Dec 13 14:05:00 EST 2022
    new RegExp(
      `${month}\\.?\\s{1,2}(?<day>\\d{1,2})\\s(?<time>\\d\\d:\\d\\d)(?::\\d\\d)?(?:\\s(?<zone>[A-Z]{1,5}|[+-]\\d{4}))?\\s(?<year>(?:19|20)\\d\\d)(?!\\d)`,
      'iu',
    ),
  ]
})

/** The first day in a text that has little else, as running text or as a stamp writes it. */
export function stampedDay(text: string): StampedDay | null {
  const inFull = findDate(text)
  const stamp = firstStamp(europeanDigits(text))
  if (inFull !== null && (stamp === null || inFull.start <= stamp.reading.start))
    return { reading: inFull, clock: null }
  return stamp
}

/** Two figures for a year, and what an hour and its zone need: no line is a stamp without. */
const COULD = /\d\.\s?\d\d(?!\d)|[-’']\d\d(?!\d)|\d{8}T\d|:\d\d|(?<!\d)\d{6}\s\p{L}/u

function firstStamp(text: string): StampedDay | null {
  if (!COULD.test(text)) return null
  let best: StampedDay | null = null
  for (const form of [...FIGURES, ...NAMED.for(text)]) {
    const found = form.exec(text)
    const stamp = found === null ? null : stampOf(found)
    if (stamp !== null && (best === null || stamp.reading.start < best.reading.start)) best = stamp
  }
  return best
}

function stampOf({ 0: whole, index, groups = {} }: RegExpExecArray): StampedDay | null {
  const named = groups.month ?? groups.named ?? ''
  const date = DateTime.fromObject(
    {
      year: groups.short === undefined ? Number(groups.year) : yearOf(groups.short),
      month: Number(named) || MONTHS.get(foldMonth(named)) || 0,
      day: Number(groups.day),
    },
    { zone: 'utc' },
  )
  if (!date.isValid) return null
  const reading = { kind: 'date', day: date.toFormat('yyyy-MM-dd'), start: index, end: index + whole.length } as const
  const [clock = null] = groups.time === undefined ? [] : (clocksIn(`${groups.time} ${groups.zone ?? ''}`) ?? [])
  return { reading, clock }
}

/** No paper's copy says `70` of 2070, and few of 1970. */
const FIRST_OF_LAST_CENTURY = 70

function yearOf(short: string): number {
  const year = Number(short)
  return year < FIRST_OF_LAST_CENTURY ? 2000 + year : 1900 + year
}

/**
 * From when until when, as announcements have it: `3–5 December 2026`, `December 3, 2026,
 * 10 a.m. to noon`, `vom 3. bis 5. Dezember 2026`. Each end is read as a date is, and what
 * one leaves out it takes from the other; what cannot be read in full is unread.
 */

import { inRows, oneOf } from '../languages/languages.ts'
import { clocksIn } from './clock.ts'
import { europeanDigits, findDate } from './dates.ts'
import { instantOf } from './instant.ts'
import { DAY_ENDING, DAY_SIGN, foldMonth } from './months.ts'
import { weekdayIn, yearlessDate } from './weekday.ts'

/** ISO 8601, each a day or a time of it; a day whose year nobody says begins with `--`, and ends in the number of its weekday if it names one: `--12-04T18:00 5`. */
export interface Interval {
  readonly start: string
  readonly end: string | null
}

/** One end, as far as it says anything: the day in full, or parts of it; the time in minutes; an instant with its zone. */
interface End {
  readonly day: string | null
  readonly month: number | null
  readonly number: number | null
  readonly weekday: number | null
  readonly time: string | null
}

const NOTHING: End = { day: null, month: null, number: null, weekday: null, time: null }

const ISO_BOTH = /^(?<start>\d{4}-\d\d-\d\d\S*)\s*\/\s*(?<end>\d{4}-\d\d-\d\d\S*)$/u
const UP_TO = new RegExp(
  `\\s*[–—‒~〜～-]\\s*|(?<!\\p{L})\\s*(?:${oneOf(inRows(({ upTo }) => upTo))})(?!\\p{L})\\s*`,
  'giu',
)
const FROM = new RegExp(`^(?:${oneOf(inRows(({ fromDay }) => fromDay))})\\s+`, 'iu')
const NUMBER = new RegExp(
  `^(?:\\p{L}+\\.?,?\\s+){0,3}(?<number>\\d{1,2})(?:${DAY_ENDING}|\\s?${DAY_SIGN})?[,.]?$`,
  'iu',
)
/** `December 3` – `5, 2026, 7 p.m.` */
const NUMBER_AND_YEAR = new RegExp(
  `^(?:\\p{L}+\\.?,?\\s+)?(?<number>\\d{1,2})${DAY_ENDING}?,?\\s+(?<year>(?:19|20|21)\\d\\d)(?<rest>(?!\\d).*)$`,
  'iu',
)
/** In characters: no more is read. */
const LONGEST = 140

/**
 * Read when something is, with its end if that is said.
 *
 * @returns null of what cannot be read, names no day, or ends before it begins
 */
export function intervalOf(text: string): Interval | null {
  const plain = europeanDigits(text.normalize('NFC')).replace(/\s+/g, ' ').trim()
  if (plain.length > LONGEST) return null
  const iso = ISO_BOTH.exec(plain)?.groups
  if (iso !== undefined) return between(endOf(iso.start ?? ''), endOf(iso.end ?? ''))
  const whole = endOf(plain)
  if (whole !== null && hasDay(whole)) return { start: said(whole), end: null }
  for (const { index, 0: mark } of plain.matchAll(UP_TO)) {
    if (mark.trim() === '') continue
    const found = fromTo(plain.slice(0, index).trim(), plain.slice(index + mark.length).trim())
    if (found !== null) return found
  }
  return null
}

/** Whether two hours of one day are said, the second of which is no end of the first: `12 December 2026, 7pm to 5pm`. */
export function endsFirst(text: string): boolean {
  const plain = europeanDigits(text.normalize('NFC')).replace(/\s+/g, ' ').trim()
  if (plain.length > LONGEST || intervalOf(plain) !== null) return false
  return [...plain.matchAll(UP_TO)].some(({ index, 0: mark }) => {
    const from = mark.trim() === '' ? null : endOf(plain.slice(0, index).trim())
    const to = from === null ? null : endOf(plain.slice(index + mark.length).trim())
    if (from === null || to === null || from.time === null || to.time === null) return false
    return hasDay(from) && !hasDay(to) && to.number === null
  })
}

function fromTo(left: string, right: string): Interval | null {
  const [from, to] = [endOf(left), endOf(right)]
  const whole = from === null || to === null ? null : between(from, to)
  if (whole !== null) return whole
  const { number, year, rest } = NUMBER_AND_YEAR.exec(right)?.groups ?? {}
  if (from !== null && from.month !== null && number !== undefined) {
    const day = `${year}-${two(from.month)}-${two(Number(number))}`
    const end = endOf(`${day} ${rest?.replace(/^[\s,]+/, '') ?? ''}`.trim())
    return end === null ? null : between(from, end)
  }
  // `7–9 p.m.`, `19–21 Uhr`: what stands behind the second hour is said of both.
  const unit = /\d(?<unit>\s?\p{L}[\p{L}.]*)$/u.exec(right)?.groups?.unit
  const same = to === null || hasDay(to) || unit === undefined ? null : endOf(`${left}${unit}`)
  return same === null || to === null || same.time === from?.time ? null : between(same, to)
}

/** Two ends; each takes from the other what it leaves out. */
function between(one: End | null, other: End | null): Interval | null {
  if (one === null || other === null) return null
  if (!hasDay(other) && hasDay(one) && other.time !== null && other.number === null) return onOneDay(one, other.time)
  if (!hasDay(one) && one.time !== null && one.number === null && hasDay(other) && other.time !== null)
    return onOneDay({ ...other, time: one.time }, other.time)
  const to = completed(other, one)
  const from = completed(one, to)
  if (!hasDay(from) || !hasDay(to) || (from.day === null) !== (to.day === null)) return null
  const [start, end] = [said(from), said(to)]
  if (from.day === null) return start === end ? null : { start, end }
  return end > start ? { start, end } : null
}

/** An end early in the morning is one of the next day. */
const EARLY = '06:00'
const LATE = '12:00'

function onOneDay(from: End, time: string): Interval | null {
  if (from.time === null) return null
  const start = said(from)
  if (from.time < time) return { start, end: said({ ...from, time }) }
  if (from.day === null || from.time < LATE || time > EARLY) return null
  const next = new Date(Date.parse(`${from.day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  return { start, end: `${next}T${time}` }
}

/** With the month and the year of the other end; what begins in December and ends in January begins a year before. */
function completed(end: End, other: End): End {
  if (end.day !== null) return end
  const month = end.month ?? other.month ?? (other.day === null ? null : Number(other.day.slice(5, 7)))
  if (month === null || end.number === null) return end
  if (other.day === null) return { ...end, month }
  const rest = `-${two(month)}-${two(end.number)}`
  const year = Number(other.day.slice(0, 4))
  const day = `${rest > other.day.slice(4) && month > Number(other.day.slice(5, 7)) ? year - 1 : year}${rest}`
  return isDay(day) ? { ...end, day } : end
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

function hasDay({ day, month, number }: End): boolean {
  return day !== null || (month !== null && number !== null)
}

/** One end of it, or the whole where it has none: a day in full, a day without a year, the number of a day, a time. Null if it is none of these. */
function endOf(text: string): End | null {
  return endIn(text) ?? (FROM.test(text) ? endIn(text.replace(FROM, '')) : null)
}

function endIn(text: string): End | null {
  const number = NUMBER.exec(text)?.groups?.number
  if (number !== undefined && yearlessDate(text) === null) return { ...NOTHING, number: Number(number) }
  const reading = instantOf(text)
  if (reading.kind === 'instant') {
    const { iso } = reading
    if (isOtherDay(text, iso.slice(0, 10))) return null
    return { ...NOTHING, day: iso.slice(0, 10), time: iso.endsWith('T00:00') ? null : iso.slice(11, 25) || null }
  }
  if (findDate(text) !== null) return null
  const date = yearlessDate(text)
  const rest = date === null ? text : `${text.slice(0, date.start)} , ${text.slice(date.end)}`
  const clocks = clocksIn(rest)
  if (clocks === null || clocks.length > 1 || (date === null && clocks.length === 0)) return null
  const minutes = clocks[0]?.minutes
  const time = minutes === undefined ? null : `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
  if (date === null) return { ...NOTHING, time }
  return { ...NOTHING, month: date.month, number: date.day, weekday: weekdayIn(foldMonth(rest)), time }
}

/** Whether it names a day and another weekday than that of its date: nobody can say which of them is right. */
function isOtherDay(text: string, day: string): boolean {
  const found = findDate(europeanDigits(text))
  return found?.kind === 'date' && found.day !== day
}

function said({ day, month, number, weekday, time }: End): string {
  const date = day ?? `--${two(month ?? 0)}-${two(number ?? 0)}`
  const named = day === null && weekday !== null ? ` ${weekday}` : ''
  return `${date}${time === null ? '' : `T${time}`}${named}`
}

const two = (figure: number): string => `${figure}`.padStart(2, '0')

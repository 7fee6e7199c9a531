/**
 * An instant as newsrooms write it: `6:00 A.M. EST, DECEMBER 1, 2026`, `18:00 CET
 * 1 December 2026`, `2026-12-01 06:00`. What cannot be read in full is unread,
 * never guessed: whoever asks holds the item then. Where two readings are left,
 * the later counts.
 */

import { DateTime, FixedOffsetZone } from 'luxon'
import { type ClockTime, clocksIn } from './clock.ts'
import { europeanDigits, findDate } from './dates.ts'
import { AFTER_YEAR, foldMonth } from './months.ts'
import { weekdayIn, yearlessDay } from './weekday.ts'

export type InstantReading =
  /** ISO 8601 to the minute; with an offset where the text names a zone, else on the paper's own clock. */
  | { readonly kind: 'instant'; readonly iso: string }
  /** Day, month and weekday without a year: which one it is depends on when it was written. */
  | { readonly kind: 'yearless' }
  /** Not understood. `day` is the last day that it names, if it names one in full. */
  | { readonly kind: 'unread'; readonly day: string | null }

const ISO =
  /^(?<day>\d{4}-\d\d-\d\d)(?:[T ](?<time>\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s?(?<zone>Z|[+-]\d\d(?::?\d\d)?)?)?$/iu

/**
 * Read an instant.
 *
 * @param near an instant near which the text was written: with it, a day of the
 *   week, day and month without a year are such a day in the year ahead or the half
 *   year behind; unread if that weekday is wrong there.
 */
export function instantOf(text: string, near: DateTime | null = null): InstantReading {
  const plain = europeanDigits(text.normalize('NFC')).replace(/\s+/g, ' ').trim()
  const iso = ISO.exec(plain)?.groups
  if (iso !== undefined) return isoInstant(iso)
  const date = findDate(plain)
  if (date === null) return yearlessInstant(plain, near)
  if (date.kind !== 'date') return unread(lastOf(plain.slice(date.start, date.end)))
  const rest = `${plain.slice(0, date.start)} , ${plain.slice(date.end)}`
  const other = findDate(rest)
  if (other !== null) return unread(other.kind === 'date' && other.day > date.day ? other.day : date.day)
  const clocks = clocksIn(rest.replace(YEAR_END, ' '))
  if (clocks === null) return unread(/\d{3,}|[+-]\s?\d/u.test(rest) ? null : date.day)
  return { kind: 'instant', iso: latest(onWeekday(date.day, weekdayIn(foldMonth(rest))), clocks) }
}

/** Behind the year, without a date before it. */
const YEAR_END = new RegExp(`(?<!\\p{L})(?:${AFTER_YEAR})(?!\\p{L})`, 'gu')

function unread(day: string | null): InstantReading {
  return { kind: 'unread', day }
}

function isoInstant({ day, time, zone = '' }: Readonly<Record<string, string | undefined>>): InstantReading {
  const iso = time === undefined ? `${day}` : `${day}T${time}${zone.toUpperCase()}`
  return DateTime.fromISO(iso).isValid ? { kind: 'instant', iso } : unread(null)
}

/** Of a text without a full date: a day and month, or a day of the week, near another instant. */
function yearlessInstant(plain: string, near: DateTime | null): InstantReading {
  const found = yearlessDay(plain, near)
  const clocks = found === null ? null : clocksIn(found.rest)
  if (found === null || clocks === null) return unread(null)
  return found.day === null ? { kind: 'yearless' } : { kind: 'instant', iso: latest(found.day, clocks) }
}

/** Of a date whose day and month cannot be told apart, the later reading. */
function lastOf(written: string): string | null {
  const [one = '', other = '', year = ''] = written.split('/')
  const days = [
    `${year}-${one.padStart(2, '0')}-${other.padStart(2, '0')}`,
    `${year}-${other.padStart(2, '0')}-${one.padStart(2, '0')}`,
  ]
  return days.every((day) => DateTime.fromISO(day).isValid && day.length === 10) ? (days.sort().at(-1) ?? null) : null
}

/** The day itself, or the first after it that is the weekday which stands beside it: of two that do not agree, the later. */
function onWeekday(day: string, weekday: number | null): string {
  const date = DateTime.fromISO(day, { zone: 'utc' })
  if (weekday === null || date.weekday === weekday) return day
  return date.plus({ days: (weekday - date.weekday + 7) % 7 }).toISODate() ?? day
}

/** A time of a day as an instant with its offset; null where it is on the paper's own clock. */
export function instantAt(day: string, clock: ClockTime): string | null {
  return clock.zone === null ? null : latest(day, [clock])
}

/** A time with its offset, and in milliseconds; null for one on the paper's own clock. */
interface Reading {
  readonly local: string
  readonly time: number | null
}

/** The latest of some times of a day; 00:00 where there is none. */
function latest(day: string, clocks: readonly ClockTime[]): string {
  const readings = clocks.flatMap(({ minutes, zone }): Reading[] => {
    const wall = DateTime.fromISO(day, { zone: 'utc' }).plus({ minutes })
    const local = wall.toFormat("yyyy-MM-dd'T'HH:mm")
    return zone === null ? [{ local, time: null }] : zone.map((name) => inZone(local, name))
  })
  const [first, ...others] = readings
  if (first === undefined) return `${day}T00:00`
  if (first.time === null) return first.local
  const last = others.reduce((a, b) => ((b.time ?? 0) > (a.time ?? 0) ? b : a), first)
  return last.local
}

/** A wall clock's time in a zone, with its offset. In the hour that an autumn has twice, the second. */
function inZone(local: string, zone: string): Reading {
  const name = /^[+-]/.test(zone) ? FixedOffsetZone.parseSpecifier(`UTC${zone}`) : zone
  const time = later(DateTime.fromISO(local, { zone: name }))
  return { local: time.toFormat("yyyy-MM-dd'T'HH:mmZZ"), time: time.toMillis() }
}

/** Of the two instants that one wall clock's time may be, the later. */
function later(time: DateTime): DateTime {
  return time.getPossibleOffsets().reduce((a, b) => (b > a ? b : a), time)
}

/** The instant of an ISO value as a reading gives it; without an offset, in a zone. Null if it is none. */
export function toInstant(iso: string, zone: string): DateTime | null {
  if (!ISO.test(iso)) return null
  const time = DateTime.fromISO(iso, { zone })
  return time.isValid ? later(time).toUTC() : null
}

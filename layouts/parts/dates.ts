/**
 * Dates as the paper prints them: absolute, in its language and time zone, and
 * marked up with what they mean. Formatted once each and kept, because ten
 * thousand pages share a few hundred days.
 */

import { DateTime } from 'luxon'
import type { Paper } from '../../scripts/flow/paper.ts'
import type { Typesetting } from '../../scripts/languages/language.ts'
import { languageOf } from '../../scripts/languages/languages.ts'
import { type Html, html } from './html.ts'

/** How much of a date is printed. */
export type DateStyle = 'day' | 'weekday' | 'short' | 'month' | 'monthName' | 'moment' | 'hour' | 'number' | 'year'

const STYLES: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  monthName: { month: 'long' },
  number: { day: 'numeric' },
  hour: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  moment: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
}

/** A day (`yyyy-mm-dd`), month (`yyyy-mm`), year or instant, in words. */
export function dateText(paper: Paper, date: string, style: DateStyle = 'day'): string {
  const key = `${paper.language} ${paper.zone} ${style} ${date}`
  const known = texts.get(key)
  if (known !== undefined) return known
  const made = DateTime.fromISO(date, { zone: paper.zone })
    .setLocale(locale(paper.language))
    .toLocaleParts(STYLES[style])
  const text = spelled(made, languageOf(paper.language)?.set)
  texts.set(key, text)
  return text
}

/**
 * The parts of a date as papers write them, where Unicode’s data are those of a form: a
 * figure alone stands without its sign (15, and not 15日), a weekday does not run into the
 * day (15日 日曜日), the first of a month has its own word (1er, 1º), and no comma stands
 * before a year where none is written.
 */
function spelled(parts: readonly Intl.DateTimeFormatPart[], { first, bareYear }: Partial<Typesetting> = {}): string {
  const day = parts.find(({ type }) => type === 'day')?.value
  if (day !== undefined && parts.every(({ type }) => type === 'day' || type === 'literal')) return day
  return parts
    .map(({ type, value }, at) => {
      if (type === 'weekday' && /\p{L}$/u.test(parts[at - 1]?.value ?? '')) return ` ${value}`
      if (bareYear && type === 'literal' && parts[at + 1]?.type === 'year') return ' '
      return type === 'day' && value === '1' ? (first ?? value) : value
    })
    .join('')
}

/** The same as a `<time>` element. */
export function time(paper: Paper, date: string, style: DateStyle = 'day'): Html {
  return html`<time datetime="${date}">${dateText(paper, date, style)}</time>`
}

/** From a day to another, what they share said once: `3–5 December 2026`. */
export function rangeText(paper: Paper, from: string, to: string, style: DateStyle = 'day'): string {
  const key = `${paper.language} ${paper.zone} ${style} ${from}/${to}`
  const known = texts.get(key)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat(locale(paper.language), { ...STYLES[style], timeZone: paper.zone })
  const [first, last] = [from, to].map((day) => DateTime.fromISO(day, { zone: paper.zone }).toJSDate())
  const made = format.formatRange(first as Date, last as Date)
  texts.set(key, made)
  return made
}

/** The day on which an instant fell, where the paper is: `yyyy-mm-dd`. */
export function dayOf(paper: Paper, instant: string): string {
  const key = `${paper.zone} ${instant}`
  const known = days.get(key)
  if (known !== undefined) return known
  const made = DateTime.fromISO(instant, { zone: paper.zone }).toISODate() ?? instant
  days.set(key, made)
  return made
}

/** Whether an instant is midnight where the paper is, or in UTC: a clock that was set to a day, and nobody's hour of filing. */
export function isMidnight(paper: Paper, instant: string): boolean {
  return /T00:00:00/.test(instant) || dateText(paper, instant, 'hour') === '00:00'
}

/** The paper's time as its readers call it: `Eastern European Time`, and not the name of a zone in a database. */
export function zoneName(paper: Paper): string {
  const at = DateTime.fromISO(A_DAY, { zone: 'utc' }).toJSDate()
  const format = new Intl.DateTimeFormat(locale(paper.language), { timeZone: paper.zone, timeZoneName: 'longGeneric' })
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? paper.zone
  return /[+]00:00$/.test(name) ? 'UTC' : name
}

/** Any: a zone's name is that of its year, and the same paper says the same in the next. */
const A_DAY = '2026-07-01'

const PERIODS: Readonly<Record<number, DateStyle>> = { 4: 'year', 7: 'month' }

/** A period in words, by its length: a day, a month, or a year (2026年). */
export function periodText(paper: Paper, period: string): string {
  return dateText(paper, period, PERIODS[period.length] ?? 'day')
}

/** English without a region is written day first, as this project writes it. */
export function locale(language: string): string {
  return language === 'en' ? 'en-GB' : language
}

const texts = new Map<string, string>()
const days = new Map<string, string>()

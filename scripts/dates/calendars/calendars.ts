/**
 * Dates in full in languages that have no folder of their own, as the Unicode Common
 * Locale Data Repository has them (https://cldr.unicode.org, dates/gregorian):
 *
 *     3. janúar 2024     2024 m. sausio 3 d.     3 tháng 1, 2024     ๓ มกราคม ๒๕๖๗
 *
 * `calendars.txt` has a row for each: its code, the order of its parts with what stands
 * between, its months from January and its weekdays from Monday, as `npm run calendars`
 * writes them. It is read when a text first has figures that could be such a date.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROGRAM } from '../../paths.ts'
import { foldMonth, namesAsPattern } from '../months.ts'
import { byGregory } from './eras.ts'

/** A day as figures, and where in the text it stands, with the weekday beside it. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly start: number
  readonly end: number
}

/** Where the table is kept. */
export const CALENDARS: string = join(PROGRAM, 'scripts', 'dates', 'calendars', 'calendars.txt')

/** A year, and within a few letters of it or its month the number of a day. */
const COULD =
  /(?<!\d)\d{1,2}(?!\d)[^\d\n]{2,30}(?<!\d)[12]\d{3}(?!\d)|(?<!\d)[12]\d{3}(?!\d)[^\d\n]{2,30}\d{1,2}(?!\d)/u

/** The first such date in a text whose figures are European; null if it has none. */
export function calendarDate(text: string): CalendarDay | null {
  if (!COULD.test(text)) return null
  const folded = foldMonth(text)
  const named = new Set((folded.match(WORD) ?? []).flatMap((word) => calendars().byWord.get(word) ?? []))
  const days = [...named].flatMap((calendar) => calendar.find(text) ?? [])
  return days.sort((a, b) => a.start - b.start || b.end - a.end)[0] ?? null
}

const WORD = /[\p{L}\p{M}]+/gu

/** Of which papers write dates in full, as elsewhere here. */
const YEARS = { first: 1500, last: 2199 }

/** What is written as one word with the name of the month: `ב{M}`, `{M}ren`. */
const GLUED = /(?<before>\p{L}*)\{M\}(?<behind>\p{L}*)/u

class Calendar {
  readonly #row: string
  #made: { readonly form: RegExp; readonly months: ReadonlyMap<string, number> } | null = null

  constructor(row: string) {
    this.#row = row
  }

  /** The words of its months as its dates have them, by any of which it is found. */
  words(): string[] {
    const [, order = '', months = ''] = this.#row.split('\t')
    const { before = '', behind = '' } = GLUED.exec(order)?.groups ?? {}
    return months.split(/[|/]/u).flatMap((name) => `${before}${name}${behind}`.match(WORD) ?? [])
  }

  find(text: string): CalendarDay | null {
    this.#made ??= made(this.#row)
    const { form, months } = this.#made
    const found = form.exec(text)
    const month = months.get(foldMonth(found?.groups?.month ?? ''))
    if (found?.groups === undefined || month === undefined) return null
    const written = { year: Number(found.groups.year), month, day: Number(found.groups.day) }
    const date = byGregory(this.#row.slice(0, 2), written)
    if (date.year < YEARS.first || date.year > YEARS.last) return null
    return { ...date, start: found.index, end: found.index + found[0].length }
  }
}

/** The expression of a row, and its months. */
function made(row: string): { readonly form: RegExp; readonly months: ReadonlyMap<string, number> } {
  const [, order = '', months = '', weekdays = ''] = row.split('\t')
  const table = new Map(
    months.split('|').flatMap((names, at) => names.split('/').map((name) => [name, at + 1] as const)),
  )
  const parts: Readonly<Record<string, string>> = {
    D: '(?<day>\\d{1,2})',
    M: `(?<month>${namesAsPattern(table.keys())})\\.?`,
    Y: '(?<year>[12]\\d{3})',
  }
  const core = order
    .split(/(\{[DMY]\})/u)
    .map((part, at, all) => parts[part.slice(1, -1)] ?? (at < all.length - 1 ? between(part) : `(?:${between(part)})?`))
    .join('')
  const weekday = namesAsPattern(weekdays.split(/[|/]/u))
  const before = `(?:(?<![\\p{L}\\p{M}])(?:${weekday})[^\\d\\n]{0,6})?`
  const behind = `(?:[,،\\s(]{0,3}(?:${weekday})(?![\\p{L}\\p{M}])\\)?)?`
  return { form: new RegExp(`${before}(?<!\\d)${core}(?!\\d)${behind}`, 'iu'), months: table }
}

/** What stands between two parts: its marks may be missing or others, its words may not. */
function between(text: string): string {
  const words = text.match(/[^\s.,،-]+/gu)
  if (words === null) return text === '' ? '' : '[\\s.,،-]{1,3}'
  const escaped = words.map((word) => word.replace(/[()]/gu, '\\$&'))
  const gap = (at: RegExp) => (at.test(text) ? '' : GAP)
  return `${gap(/^\p{L}/u)}${escaped.join(GAP)}${gap(/\p{L}$/u)}`
}

const GAP = '[\\s.,،-]{0,3}'

interface Table {
  readonly byWord: ReadonlyMap<string, readonly Calendar[]>
}

let table: Table | null = null

function calendars(): Table {
  table ??= read(readFileSync(CALENDARS, 'utf8'))
  return table
}

function read(text: string): Table {
  const byWord = new Map<string, Calendar[]>()
  for (const row of text.split('\n')) {
    if (row === '' || row.startsWith('#')) continue
    const calendar = new Calendar(row)
    for (const word of new Set(calendar.words())) byWord.set(word, [...(byWord.get(word) ?? []), calendar])
  }
  return { byWord }
}

/** What `scripts/dates/calendars/calendars.txt` has: the dates in full of the languages of ICU that have no folder of their own. */

import { writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { CALENDARS } from '../../scripts/dates/calendars/calendars.ts'
import { foldMonth } from '../../scripts/dates/months.ts'

/** Languages that papers appear in, and those with a folder whose short months are not in it. */
const CODES = [
  'af am as az be bg bn bs ca cy et eu fa fil fy ga gl gu ha he hi hr hy id ig is ka kk km kn ky lb lo lt lv',
  'mk ml mn mr ms mt my ne or pa ps rw si sk sl so sq sr sr-Latn sw ta te tg th tk uz vi xh yo zu',
  'en-ZA hu ro ru tr uk ur',
].flatMap((row) => row.split(' '))

const STYLES = ['long', 'medium', 'full'] as const
const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 15)))
/** The 15th of January 2024 was a Monday. */
const WEEK = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 15 + day)))

/** The whole table, by the data of this Node. */
export function calendarTable(): string {
  const head = [
    `# Dates in full by language, from the Unicode CLDR ${process.versions.cldr} as Node has it (npm run calendars): code, orders, months, weekdays.`,
    '# Copyright © Unicode, Inc. Unicode License V3: https://www.unicode.org/license.txt',
  ]
  return `${[...head, ...CODES.flatMap(rowsOf)].join('\n')}\n`
}

/** A row for each order in which a language sets the parts of a date. */
function rowsOf(code: string): string[] {
  const forms = STYLES.map((dateStyle) => new Intl.DateTimeFormat(code, { dateStyle, timeZone: 'UTC' }))
  const alone = new Intl.DateTimeFormat(code, { month: 'long', timeZone: 'UTC' })
  const months = MONTHS.map((date) => namesOf([alone, ...forms], date, 'month'))
  const own = WEEK.map((date) => namesOf(forms, date, 'weekday'))
  if (months.some((names) => names === '')) throw new Error(`${code} has no names of months`)
  // Of a calendar whose months begin elsewhere, the names are in its own order.
  const order = code === 'fa' ? [...months.slice(3), ...months.slice(0, 3)] : months
  const orders = new Set(forms.flatMap((form) => orderOf(form) ?? []))
  return [...orders].map((each) => [code, each, order.join('|'), own.join('|')].join('\t'))
}

function namesOf(forms: readonly Intl.DateTimeFormat[], date: Date, type: 'month' | 'weekday'): string {
  const names = forms.flatMap((form) =>
    form
      .formatToParts(date)
      .filter((part) => part.type === type)
      .map(({ value }) => foldMonth(value.trim())),
  )
  return [...new Set(names.filter((name) => !/^\p{Nd}+$/u.test(name)))].join('/')
}

/** `{D}. {M} {Y}`; null where the month is a figure. */
function orderOf(form: Intl.DateTimeFormat): string | null {
  const parts = form.formatToParts(MONTHS[0])
  if (parts.some(({ type, value }) => type === 'month' && /^\p{Nd}+$/u.test(value))) return null
  const letters: Readonly<Record<string, string>> = { day: '{D}', month: '{M}', year: '{Y}', relatedYear: '{Y}' }
  const whole = parts
    .filter(({ type }) => type !== 'weekday')
    .map(({ type, value }) => letters[type] ?? value)
    .join('')
    .replace(/[\u200e\u200f]/gu, '')
  const from = whole.indexOf('{')
  const tail = whole.slice(whole.lastIndexOf('}') + 1).replace(/^[,،]+\s*|[\s,،]+$/gu, '')
  return `${whole.slice(from, whole.lastIndexOf('}') + 1)}${tail}`.replace(/\s+/gu, ' ')
}

if (argv[1] === import.meta.filename) writeFileSync(CALENDARS, calendarTable())

/**
 * The day that stands in a file's name, as a paper writes it there: `2026-11-28-council`,
 * `council_281126`, `2026/11/28/council` over folders, `council 28 nov 2026`. A name by
 * itself may mean anything by its figures, so a form is asked for and never guessed; but
 * for a day that begins with its year, which means nothing else.
 */

import { DateTime } from 'luxon'
import { findDate } from './dates.ts'

/** For people: some of the forms. */
export const NAME_FORMS = 'YYYY-MM-DD, DD.MM.YYYY, MMDDYY, YYYY/MM/DD … or words'

const ORDERS = [
  ['YYYY', 'MM', 'DD'],
  ['DD', 'MM', 'YYYY'],
  ['MM', 'DD', 'YYYY'],
  ['YY', 'MM', 'DD'],
  ['DD', 'MM', 'YY'],
  ['MM', 'DD', 'YY'],
] as const
const MARKS = ['-', '', '_', '.', ' ', '/'] as const
/** The month has a name. */
const WORDS = 'words'

/** All forms, in the order in which one of several is meant. */
const FORMS: readonly string[] = [...ORDERS.flatMap((order) => MARKS.map((mark) => order.join(mark))), WORDS]

export function isNameForm(form: string): boolean {
  return FORMS.includes(form)
}

/** The forms by which a path says a day, `yyyy-mm-dd`. */
export function nameFormsOf(path: string, day: string): string[] {
  return FORMS.filter((form) => dayInName(path, form) === day)
}

/** The day that a path says in a form; null if it says none, or one that no calendar has. */
export function dayInName(path: string, form: string): string | null {
  const name = path.replace(/\.[^./]+$/, '')
  if (form === WORDS) {
    const found = findDate((name.split('/').at(-1) ?? '').replace(/[-_.]+/g, ' '))
    return found?.kind === 'date' ? found.day : null
  }
  const found = expressionOf(form).exec(name)?.groups
  if (found === undefined) return null
  const year = Number(found.year) + (found.year?.length === 2 ? CENTURY : 0)
  return calendarDay({ ...found, year: `${year}` })
}

/** Of a year in two figures. */
const CENTURY = 2000
/** Before this no paper was printed. */
const FIRST_YEAR = 1600

function expressionOf(form: string): RegExp {
  const figures = form
    .replace(/[.]/g, '\\.')
    .replace(/YYYY|YY/, (year) => `(?<year>\\d{${year.length}})`)
    .replace('MM', '(?<month>\\d\\d)')
    .replace('DD', '(?<day>\\d\\d)')
  return new RegExp(`(?<!\\d)${figures}(?!\\d)`, 'u')
}

/** A day that begins with its year, in a name: `2026-11-28`, `2026_11_28`. */
const MARKED = /(?<![\p{L}\p{N}])(?<year>\d{4})(?<mark>[-_. ])(?<month>\d\d)\k<mark>(?<day>\d\d)(?!\p{N})/gu
/** And without marks, where nothing stands before it, or behind it. */
const UNMARKED = /(?:^|(?<=[-_. ])(?=\d{8}$))(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?!\d)/gu
/** And in folders: `2026/11/28/`, or the last of it in the name: `2026/11/28-council`. */
const IN_FOLDERS = /(?:^|\/)(?<year>\d{4})\/(?<month>\d\d?)\/(?<day>\d\d?)(?=\/|[-_. ]|$)/u

/**
 * The day that a path says by itself: of its name, else of the nearest folder, else of folders that are year, month and
 * day. Null if it says none, several in one name, or one that no calendar has.
 */
export function dayInPath(path: string): string | null {
  const bare = path.replace(/\.[^./]+$/, '')
  for (const name of bare.split('/').toReversed()) {
    const found = [...name.matchAll(MARKED), ...name.matchAll(UNMARKED)]
    const days = new Set(found.flatMap(({ groups }) => calendarDay(groups) ?? []))
    if (days.size > 1) return null
    const [day] = days
    if (day !== undefined) return day
  }
  return calendarDay(IN_FOLDERS.exec(bare)?.groups)
}

function calendarDay(found: Readonly<Record<string, string | undefined>> | undefined): string | null {
  if (found === undefined) return null
  const [year, month, day] = [Number(found.year), Number(found.month), Number(found.day)]
  const date = DateTime.fromObject({ year, month, day }, { zone: 'utc' })
  return date.isValid && year >= FIRST_YEAR ? date.toFormat('yyyy-MM-dd') : null
}

/**
 * The day that stands in a file's name, as a paper writes it there: `2026-11-28-council`,
 * `council_281126`, `2026/11/28/council` over folders, `council 28 nov 2026`. A name by
 * itself may mean anything by its figures, so a form is asked for and never guessed.
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
  const date = DateTime.fromObject({ year, month: Number(found.month), day: Number(found.day) }, { zone: 'utc' })
  return date.isValid && year >= FIRST_YEAR ? date.toFormat('yyyy-MM-dd') : null
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

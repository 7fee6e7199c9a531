/** Month and weekday names in the languages that the desk reads, of which each folder of `languages/` has its own. */

import { inRow, inRows, LANGUAGES, oneOf } from '../languages/languages.ts'

/** Lower case, without the dot of an abbreviation: as the tables are keyed. An old print's long s is an s, as expressions have it. */
export function foldMonth(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll('\u017f', 's').replace(/\.$/u, '')
}

/** The names in a row a month, or a row a weekday, to their number from 1. */
function numbered(part: 'months' | 'weekdays'): ReadonlyMap<string, number> {
  const table = new Map<string, number>()
  for (const language of LANGUAGES)
    for (const [at, row] of (language[part] ?? []).entries())
      for (const name of inRow(row)) if (!table.has(name)) table.set(name, at + 1)
  return table
}

/** Month name, folded, to its number from 1. */
export const MONTHS: ReadonlyMap<string, number> = numbered('months')
/** Weekday name, folded, to its number from 1, which is Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered('weekdays')

/** How the number of a day may end, as parts of a regular expression: in letters, or in a point as well. */
export const ORDINAL = `(?:${oneOf(inRows(({ dayEndings }) => dayEndings))})`
export const DAY_ENDING = `(?:${ORDINAL}|\\.)`
/** What stands between day, month and year, and behind the year. */
export const OF_MONTH: string = oneOf(inRows(({ ofMonth }) => ofMonth))
export const AFTER_YEAR: string = oneOf(inRows(({ afterYear }) => afterYear))
export const AFTER_DATE: string = oneOf(inRows(({ afterDate }) => afterDate))

/** What stands behind year, month and day that are figures. */
const sign = (part: 'year' | 'month' | 'day') => `(?:${oneOf(inRows(({ dateSigns }) => dateSigns?.[part]))})`
export const YEAR_SIGN: string = sign('year')
export const MONTH_SIGN: string = sign('month')
export const DAY_SIGN: string = sign('day')

/** Alternatives for a regular expression, longest first; also with their marks apart, as some systems file them. */
export function namesAsPattern(names: Iterable<string>): string {
  return oneOf([...names].flatMap((name) => [name, name.normalize('NFD')]))
}
export const MONTH_PATTERN: string = namesAsPattern(MONTHS.keys())
export const WEEKDAY_PATTERN: string = namesAsPattern(WEEKDAYS.keys())

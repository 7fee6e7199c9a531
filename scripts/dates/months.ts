/**
 * Month and weekday names in the languages that the desk reads, as Unicode's
 * locale data spells them (CLDR, by way of Intl), with the abbreviations that
 * newspapers use and CLDR does not.
 */

const LANGUAGES = ['en', 'uk', 'es', 'fr', 'de', 'pt', 'ar', 'ur', 'it', 'pl'] as const

/** Newspaper spellings that CLDR lacks, by month number. AP and Guardian style; Levantine Arabic; Portuguese of 1990. */
const ALSO: Readonly<Record<string, number>> = {
  sept: 9,
  set: 9,
  märz: 3,
  maerz: 3,
  jänner: 1,
  jän: 1,
  feber: 2,
  'كانون الثاني': 1,
  شباط: 2,
  آذار: 3,
  نيسان: 4,
  أيار: 5,
  حزيران: 6,
  تموز: 7,
  آب: 8,
  أيلول: 9,
  'تشرين الأول': 10,
  'تشرين الثاني': 11,
  'كانون الأول': 12,
}

/** Lower case, without the dot of an abbreviation: as the tables are keyed. */
export function fold(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\.$/u, '')
}

function monthTable(): Map<string, number> {
  const table = new Map<string, number>(Object.entries(ALSO))
  for (const language of [...LANGUAGES, 'ru', 'nl']) {
    for (const style of ['long', 'short'] as const) {
      for (const withDay of [true, false]) {
        const format = new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, {
          month: style,
          ...(withDay ? { day: 'numeric' } : {}),
          timeZone: 'UTC',
        })
        for (let month = 1; month <= 12; month += 1) {
          const parts = format.formatToParts(Date.UTC(2026, month - 1, 15))
          const name = fold(parts.find((part) => part.type === 'month')?.value ?? '')
          if (/\p{L}/u.test(name)) table.set(name, month)
        }
      }
    }
  }
  return table
}

function weekdayNames(): Set<string> {
  const names = new Set<string>()
  for (const language of [...LANGUAGES, 'ru', 'zh', 'ja', 'ko']) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' })
      for (let day = 1; day <= 7; day += 1) names.add(fold(format.format(Date.UTC(2026, 1, day))))
    }
  }
  for (const name of ['tues', 'weds', 'thur', 'thurs']) names.add(name)
  return names
}

/** Month name, folded, to its number from 1. */
export const MONTHS: ReadonlyMap<string, number> = monthTable()
export const WEEKDAYS: ReadonlySet<string> = weekdayNames()

function oneOf(names: Iterable<string>): string {
  return [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
}

/** Alternatives for a regular expression, longest first. */
export const MONTH_PATTERN: string = oneOf(MONTHS.keys())
export const WEEKDAY_PATTERN: string = oneOf(WEEKDAYS)

/** Days and hours as papers, wires, offices and machines write them; `Intl` knows the names of days and months. */

import type { House } from './house.ts'

const TWO = (value: number): string => String(value).padStart(2, '0')

const formats = new Map<string, Intl.DateTimeFormat>()

/** In UTC, so that a machine's zone changes nothing. A format is made once, which takes long. */
function intl(locale: string, day: Date, options: Intl.DateTimeFormatOptions): string {
  const key = locale + JSON.stringify(options)
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
  formats.set(key, format)
  return format.format(day)
}

const LONG = { day: 'numeric', month: 'long', year: 'numeric' } as const
const SHORT = { day: 'numeric', month: 'short', year: 'numeric' } as const

const [D, M, Y] = [
  (day: Date) => day.getUTCDate(),
  (day: Date) => day.getUTCMonth() + 1,
  (day: Date) => day.getUTCFullYear(),
]
const dotted = (day: Date): string => `${TWO(D(day))}.${TWO(M(day))}.${Y(day)}`
const slashed = (day: Date): string => `${TWO(D(day))}/${TWO(M(day))}/${Y(day)}`
export const iso = (day: Date): string => `${Y(day)}-${TWO(M(day))}-${TWO(D(day))}`

type Form = (day: Date, locale: string) => string

/** What any paper may write. */
const COMMON: readonly Form[] = [
  (day, locale) => intl(locale, day, LONG),
  (day, locale) => intl(locale, day, LONG),
  (day, locale) => intl(locale, day, { weekday: 'long', ...LONG }),
  (day, locale) => intl(locale, day, SHORT),
  (day, locale) => intl(locale, day, { weekday: 'short', ...SHORT }),
  iso,
]

const AP_MONTHS = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ')
const english = (day: Date, month: 'long' | 'short'): string => intl('en-US', day, { month })
const ordinal = (day: number): string => {
  if (day > 3 && day < 21) return `${day}th`
  return `${day}${['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'}`
}

/** What is written in one language or region alone. */
const OWN: Readonly<Record<string, readonly Form[]>> = {
  'en-US': [
    (day) => `${AP_MONTHS[M(day) - 1]} ${D(day)}, ${Y(day)}`,
    (day) => `${english(day, 'long').toUpperCase()} ${D(day)}, ${Y(day)}`,
    (day) => `${M(day)}/${D(day)}/${Y(day)}`,
    (day) => `${english(day, 'short')} ${D(day)}, ${Y(day)}`,
  ],
  'en-GB': [
    (day) => `${ordinal(D(day))} ${english(day, 'long')} ${Y(day)}`,
    (day) => `${english(day, 'long')} ${ordinal(D(day))}, ${Y(day)}`,
    slashed,
    (day) => `${TWO(D(day))}-${english(day, 'short')}-${String(Y(day)).slice(2)}`,
    dotted,
  ],
  de: [
    dotted,
    dotted,
    (day) => `${D(day)}.${M(day)}.${Y(day)}`,
    (day) => dotted(day).slice(0, 6) + String(Y(day)).slice(2),
  ],
  fr: [slashed, (day) => `${slashed(day)}`.replaceAll('/', '.')],
  es: [slashed, (day) => intl('es-ES', day, SHORT).toUpperCase(), (day) => slashed(day).replaceAll('/', '-')],
  zh: [(day) => `${Y(day)}年${TWO(M(day))}月${TWO(D(day))}日`, (day) => `${Y(day)}.${TWO(M(day))}.${TWO(D(day))}`],
  ja: [(day) => `${Y(day)}/${M(day)}/${D(day)}`, (day) => `${Y(day)}年${M(day)}月${D(day)}日`],
  ko: [(day) => `${Y(day)}.${TWO(M(day))}.${TWO(D(day))}.`, (day) => `${Y(day)}-${TWO(M(day))}-${TWO(D(day))}`],
}

const ZONES: Readonly<Record<string, readonly string[]>> = {
  'en-US': ['EST', 'EDT', 'ET', 'PT', 'CST'],
  'en-GB': ['GMT', 'BST'],
  'en-IN': ['IST'],
  de: ['Uhr', 'MEZ', 'Uhr', 'MESZ'],
}

/** A day as a house writes it: always in the same form. */
export function dayAs(house: House, day: Date): string {
  const own =
    OWN[house.locale] ?? OWN[house.language] ?? (house.language === 'en' ? (OWN['en-GB'] ?? []) : [dotted, slashed])
  return house.draw('day-form', [...COMMON, ...own])(day, house.locale)
}

/** A day within a dateline: short, without a year but for some. */
export function dayInLine(house: House, day: Date): string {
  if (house.locale === 'en-US' && house.holds('ap-months', 0.7))
    return `${AP_MONTHS[M(day) - 1]} ${D(day)}${house.holds('line-year', 0.3) ? `, ${Y(day)}` : ''}`
  const options: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: house.draw('line-month', ['long', 'long', 'short']),
  }
  return intl(house.locale, day, house.holds('line-year', 0.25) ? { ...options, year: 'numeric' } : options)
}

/** The hour, with a zone or a word for “o'clock” where the house has one. */
export function hourAs(house: House, day: Date): string {
  const [hour, minute] = [day.getUTCHours(), TWO(day.getUTCMinutes())]
  const twelve = `${hour % 12 === 0 ? 12 : hour % 12}:${minute}`
  const half = hour < 12 ? 'am' : 'pm'
  const plain = [`${TWO(hour)}:${minute}`, `${hour}:${minute}`]
  const english = [`${twelve} ${half}`, `${twelve}${half}`, `${twelve} ${half.toUpperCase()}`, `${TWO(hour)}:${minute}`]
  const own: Readonly<Record<string, readonly string[]>> = {
    en: english,
    de: [`${TWO(hour)}:${minute}`, `${TWO(hour)}.${minute}`, `${hour}:${minute}`],
    fr: [`${hour}h${minute}`, `${TWO(hour)}h${minute}`, `${hour} h ${minute}`, ...plain],
    fi: [`${hour}.${minute}`, `klo ${hour}.${minute}`],
    da: [`kl. ${TWO(hour)}:${minute}`, `${TWO(hour)}.${minute}`],
    sv: [`kl ${TWO(hour)}.${minute}`, ...plain],
  }
  const time = house.draw('hour-form', own[house.language] ?? plain)
  const zones = ZONES[house.locale] ?? ZONES[house.language] ?? []
  return zones.length > 0 && house.holds('zone', 0.5) ? `${time} ${house.draw('zone-form', zones)}` : time
}

/** An instant as a machine writes it. */
export function stampAs(house: House, day: Date): string {
  const [time, zone] = [
    `${TWO(day.getUTCHours())}:${TWO(day.getUTCMinutes())}`,
    house.draw('stamp-zone', ['Z', '+01:00', '+0530', '']),
  ]
  const week = intl('en-US', day, { weekday: 'short' })
  return house.draw('stamp-form', [
    `${iso(day)}T${time}:00${zone}`,
    `${iso(day)} ${time}`,
    `${iso(day)} ${time}:00`,
    `${iso(day).replaceAll('-', '')}T${time.replace(':', '')}00Z`,
    `${week} ${english(day, 'short')} ${D(day)} ${time}:00 GMT ${Y(day)}`,
    `${week}, ${TWO(D(day))} ${english(day, 'short')} ${Y(day)} ${time}:00 +0000`,
    `${TWO(D(day))}-${english(day, 'short')}-${String(Y(day)).slice(2)}`,
  ])
}

/** Day and hour, in the order of the house. */
export function dayAndHour(house: House, day: Date): string {
  if (house.holds('stamps', 0.12)) return stampAs(house, day)
  const [on, at] = [dayAs(house, day), hourAs(house, day)]
  return house.draw('day-hour', [
    `${on}, ${at}`,
    `${on} ${at}`,
    `${on} | ${at}`,
    `${on} - ${at}`,
    `${on} · ${at}`,
    `${at}, ${on}`,
    `${on} (${at})`,
  ])
}

/** The name of the day of the week, and that of the month. */
export function weekdayOf(locale: string, day: Date): string {
  return intl(locale, day, { weekday: 'long' })
}

export function monthOf(locale: string, day: Date): string {
  return intl(locale, day, { month: 'long' })
}

/**
 * Clock times in a text from which the date is taken away: `6:00 A.M. EST`,
 * `00h01 heure de Paris`, `0001 GMT`, `18 Uhr MEZ`. Cut into tokens from left to
 * right; a token that is nothing known makes the whole text unread.
 */

import { WEEKDAY_PATTERN } from './months.ts'
import { type Candidates, zoneOfLetters, zoneOfPlace } from './zones.ts'

/** A time of day and whose clock it is on; null for the paper's own. */
export interface ClockTime {
  /** In minutes from midnight, 1440 for the end of the day. */
  readonly minutes: number
  readonly zone: Candidates | null
}

type Token =
  | { readonly kind: 'clock'; readonly minutes: number }
  | { readonly kind: 'zone'; readonly zone: Candidates }
  | { readonly kind: 'nothing' }

/** Ways of writing a time of day, the longest first. Hours to 24, for midnight. */
const CLOCKS: readonly RegExp[] = [
  /(?<hour>\d{1,2})(?:\s?[:.]\s?(?<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?)?\s?(?<half>[ap])\.?\s?m(?:\.|(?!\p{L}))/iuy,
  /(?<half>午前|午後|上午|下午|早上|晚上|凌晨)\s?(?<hour>\d{1,2})\s?(?:[:：]|[時点點时])\s?(?:(?<minute>[0-5]?\d)\s?分?)?(?:半)?/uy,
  /(?<hour>\d{1,2})\s?[時点點时]\s?(?:(?<minute>[0-5]?\d)\s?分)?/uy,
  /(?<hour>\d{1,2})\s?(?:uhr)(?:\s(?<minute>[0-5]\d)(?!\d))?(?!\p{L})/iuy,
  /(?<hour>\d{1,2})\s?h(?:eures?|oras?)?\s?(?<minute>[0-5]\d)(?:\s?(?:min|m))?(?![\p{L}\d])/iuy,
  /(?<hour>\d{1,2})\s?(?:h|heures?|horas?|год\.?|години|годині|ч\.)(?![\p{L}\d])/iuy,
  /T?(?<hour>\d{1,2})\s?[:：.]\s?(?<minute>[0-5]\d)(?::[0-5]\d(?:[.,]\d+)?)?(?![\d:])(?:\s?(?:hrs?|hours?|h|uhr|uur|год\.?|horas)(?!\p{L}))?\.?/iuy,
  /(?<hour>[0-2]\d)(?<minute>[0-5]\d)(?!\d)(?:\s?(?:hrs?|hours?|h|uhr|uur)(?!\p{L}))?\.?/iuy,
  /(?:alle(?: ore)?|ore|a las|às|as|kl\.?|godz\.?|godzin[ay]|um|о|об|at|الساعة|ساعت)\s(?<hour>\d{1,2})(?:-?(?:й|ій))?(?:\s(?:годині|год\.?))?(?!\s?(?:[\d:.]|h|[ap]\.?\s?m|uhr))/iuy,
  /(?<hour>\d{1,2})(?:-?(?:й|ій))\s(?:годині|год\.?)/iuy,
]

/** `6 صباحا`: the half of the day behind the hour. */
const ARABIC_HALF = /\s?(?<half>صباحا|صباحاً|مساء|مساءً|ص|م)(?!\p{L})/uy

const NOON =
  /(?:12\s)?(?:noon|midday|midi|mittags?|mediod[ií]a|meio-dia|mezzogiorno|południe|опівдні|полудень|正午|中午|الظهر|ظهرا)(?!\p{L})/iuy
/** Midnight of a day may be its begin or its end: the later. `00:00` and `12 a.m.` are its begin. */
const MIDNIGHT =
  /(?:12\s)?(?:midnight|minuit|mitternachts?|medianoche|meia-noite|mezzanotte|północ|опівночі|午夜|منتصف الليل)(?!\p{L})/iuy

/** A place, in the ways in which a language says whose clock it is. */
const NAME = '[\\p{L}.]+(?: [\\p{Lu}][\\p{L}.]+)?'
const PHRASES: readonly RegExp[] = [
  new RegExp(`(?:heure|hora|ora|czasu|za|за|uhrzeit)\\s(?:de la\\s|de\\s|di\\s|d[’'])?(?<place>${NAME})`, 'iuy'),
  /(?<place>(?:u\.?s\.?\s)?\p{L}+(?:\s\p{L}+){0,2}?)\s(?:local\s)?(?:time|zeit|czas)(?!\p{L})/iuy,
  /(?<place>\p{L}+er)\s(?:orts)?zeit(?!\p{L})/iuy,
  /(?:بتوقيت)\s(?<place>[\p{L}]+(?:\s[\p{L}]+)?)/iuy,
  /(?<place>日本|北京|中国|中國|伦敦|英国|巴黎)(?:時間|时间|標準時|标准时间)/uy,
]
/** Of America, the clocks' names alone: `10 a.m. Pacific`. */
const AMERICAN = /(?<place>(?:u\.?s\.?\s)?(?:eastern|central|mountain|pacific))(?:\s(?:standard|daylight))?(?!\p{L})/iuy
/** `local time` is the paper's own. */
const OWN = /(?:local time|ortszeit|heure locale|hora local|ora locale|місцевого часу|за місцевим часом)(?!\p{L})/iuy
const LETTERS =
  /(?<letters>(?:GMT|UTC)\s?[+−-]\s?\d{1,2}(?::?\d\d)?|[+−-]\d\d(?::?\d\d)?(?!\d)|\p{L}[\p{L}.]{0,5}\p{L}|Z)(?![\p{L}\d])/iuy

/** What may stand around a time: weekdays, words that join, marks. */
const NOTHING = new RegExp(
  `(?:[\\s,،;:/()（）\\[\\]|·•*_#–—\\-."“”]|(?:(?:${WEEKDAY_PATTERN})\\.?|at|on|godz|kl|the|of|and|from|until|till|le|la|el|los|à|a|y|et|und|dem|den|der|des|am|um|ab|bis|vom|au|du|de|del|do|dia|dnia|r\\.|alle|ore|as|às|las|do|в|о|об|на|до|року|года|г\\.|р\\.|від|jusqu[’'](?:au|à|en)|hasta|até|fino|al|after|thereafter|onwards?|or later|sharp|exactly|precisely|hours?|hrs?|uhr|o['’]clock|日|号|號)(?!\\p{L}))`,
  'iuy',
)

/** The times of day in a text, none if it says none; null if something in it is not understood. */
export function clocksIn(text: string): readonly ClockTime[] | null {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const found = clockAt(text, at) ?? zoneAt(text, at) ?? nothingAt(text, at)
    if (found === null) return null
    if (found.token.kind !== 'nothing') tokens.push(found.token)
    at = found.end
  }
  return paired(tokens)
}

interface Found {
  readonly token: Token
  readonly end: number
}

function matchAt(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at
  return form.exec(text)
}

function clockAt(text: string, at: number): Found | null {
  // A digit or a letter just before belongs to a longer word.
  if (/[\d\p{L}]/u.test(text[at - 1] ?? ' ') && /[\d\p{L}]/u.test(text[at] ?? ' ')) return null
  const noon = matchAt(NOON, text, at)
  if (noon !== null) return { token: { kind: 'clock', minutes: 720 }, end: at + noon[0].length }
  const midnight = matchAt(MIDNIGHT, text, at)
  if (midnight !== null) return { token: { kind: 'clock', minutes: 1440 }, end: at + midnight[0].length }
  for (const form of CLOCKS) {
    const match = matchAt(form, text, at)
    if (match?.groups === undefined) continue
    let end = at + match[0].length
    const behind = match.groups.half === undefined ? matchAt(ARABIC_HALF, text, end) : null
    if (behind !== null) end += behind[0].length
    const minutes = minutesOf(match.groups, behind?.groups?.half)
    if (minutes !== null) return { token: { kind: 'clock', minutes }, end }
  }
  return null
}

function minutesOf(groups: Record<string, string | undefined>, behind: string | undefined): number | null {
  const half = (groups.half ?? behind)?.toLowerCase()
  const hour = Number(groups.hour)
  const minute = Number(groups.minute ?? 0)
  if (half === undefined) return hour < 24 || (hour === 24 && minute === 0) ? hour * 60 + minute : null
  if (hour > 12 || hour === 0) return hour <= 23 && /午|上|下|早|晚|凌/u.test(half) ? hour * 60 + minute : null
  const isLate = /^(?:p|午後|下午|晚上|مساء|مساءً|م)$/u.test(half)
  return ((hour % 12) + (isLate ? 12 : 0)) * 60 + minute
}

function zoneAt(text: string, at: number): Found | null {
  const own = matchAt(OWN, text, at)
  if (own !== null) return { token: { kind: 'nothing' }, end: at + own[0].length }
  for (const form of PHRASES) {
    const match = matchAt(form, text, at)
    const place = match?.groups?.place
    if (match === null || place === undefined) continue
    const zone = zoneOfPlace(place) ?? zoneOfLetters(place)
    if (zone !== null) return { token: { kind: 'zone', zone }, end: at + match[0].length }
    const [first = ''] = place.split(' ')
    const short = zoneOfPlace(first)
    if (short !== null && match[0].endsWith(place))
      return { token: { kind: 'zone', zone: short }, end: at + match[0].length - place.length + first.length }
  }
  for (const form of [AMERICAN, LETTERS]) {
    const match = matchAt(form, text, at)
    const word = match?.groups?.place ?? match?.groups?.letters
    if (match === null || word === undefined) continue
    const zone = form === AMERICAN ? zoneOfPlace(word) : zoneOfLetters(word.replaceAll(' ', ''))
    if (zone !== null) return { token: { kind: 'zone', zone }, end: at + match[0].length }
  }
  return null
}

function nothingAt(text: string, at: number): Found | null {
  if (/\p{L}/u.test(text[at - 1] ?? ' ') && /\p{L}/u.test(text[at] ?? ' ')) return null
  const match = matchAt(NOTHING, text, at)
  return match === null ? null : { token: { kind: 'nothing' }, end: at + match[0].length }
}

/** Each time with the zone behind it, else the one before it. Null where one of several has none, or a zone has no time. */
function paired(tokens: readonly Token[]): readonly ClockTime[] | null {
  const clocks = tokens.filter((token) => token.kind === 'clock')
  const zones = tokens.filter((token) => token.kind === 'zone')
  if (clocks.length === 0) return zones.length > 1 ? null : zones.map(({ zone }) => ({ minutes: 0, zone }))
  if (zones.length === 0) return clocks.length > 1 ? null : clocks.map(({ minutes }) => ({ minutes, zone: null }))
  if (clocks.length !== zones.length) return null
  return clocks.map(({ minutes }, at) => ({ minutes, zone: zones[at]?.zone ?? null }))
}

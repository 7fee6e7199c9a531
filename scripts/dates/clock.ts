/**
 * Clock times in a text from which the date is taken away: `6:00 A.M. EST`,
 * `00h01 heure de Paris`, `0001 GMT`, `18 Uhr MEZ`. Cut into tokens from left to
 * right; a token that is nothing known makes the whole text unread.
 */

import type { Clock } from '../languages/language.ts'
import { inRows, oneOf } from '../languages/languages.ts'
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

/** What all languages say of clocks, as alternatives. */
const said = (row: (clock: Clock) => string | undefined) => oneOf(inRows(({ clock }) => clock && row(clock)))
const halves = (stand: 'before' | 'behind') =>
  said(({ halves }) => (halves?.stand === stand ? `${halves.morning}, ${halves.evening}` : ''))

const O_CLOCK = `(?:${said(({ oClock }) => oClock)})`
/** Behind an hour, that it is one: Uhr, heures, hrs; and those that a list sets. */
export const HOUR_WORDS: string = said(({ oClock = '', units = '' }) => `${oClock}, ${units}`)
export const HOUR_UNITS: string = said(({ units }) => units)
/** The same for the half of the day. */
export const HALVES_BEHIND: string = halves('behind')
/** Before an hour on top of a line: what means nothing else, and what may mean it. */
export const OPENS_TIME: string = said(({ opens }) => opens)
export const MAY_OPEN_TIME = `${said(({ mayOpen }) => mayOpen)}|${halves('before')}`
const HOURS = `(?:${said(({ hours }) => hours)})`
const COUNTED = `(?:-?(?:${said(({ ordinals }) => ordinals)}))`
export const HOUR_SIGN = `(?:${said(({ signs }) => signs?.hour)})`
const MINUTE_SIGN = `(?:${said(({ signs }) => signs?.minute)})`
const HALF_SIGN = `(?:${said(({ signs }) => signs?.half)})`
const HALF = `(?<half>${halves('before')})`

/** Ways of writing a time of day, the longest first. Hours to 24, for midnight. */
const CLOCKS: readonly RegExp[] = [
  /(?<hour>\d{1,2})(?<minute>[0-5]\d)\s?(?<half>[ap])\.?\s?m(?:\.|(?!\p{L}))/iuy,
  /(?<hour>\d{1,2})(?:\s?[:.]\s?(?<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?)?\s?(?<half>[ap])\.?\s?m(?:\.|(?!\p{L}))/iuy,
  new RegExp(
    `${HALF}\\s?(?<hour>\\d{1,2})\\s?(?:[:：]|${HOUR_SIGN})\\s?(?:(?<minute>[0-5]?\\d)\\s?${MINUTE_SIGN}?)?${HALF_SIGN}?`,
    'uy',
  ),
  new RegExp(`(?<hour>\\d{1,2})\\s?${HOUR_SIGN}\\s?(?:(?<minute>[0-5]?\\d)\\s?${MINUTE_SIGN})?`, 'uy'),
  new RegExp(`(?<hour>\\d{1,2})\\s?${O_CLOCK}\\.?\\s?(?<minute>[0-5]\\d)(?:\\s?(?:min|m))?(?![\\p{L}\\d])`, 'iuy'),
  new RegExp(`(?<hour>\\d{1,2})\\s?${O_CLOCK}(?:\\.|(?![\\p{L}\\d]))`, 'iuy'),
  new RegExp(
    `T?(?<hour>\\d{1,2})\\s?[:：.]\\s?(?<minute>[0-5]\\d)(?::[0-5]\\d(?:[.,]\\d+)?)?(?![\\d:])(?:\\s?${HOURS}(?!\\p{L}))?\\.?`,
    'iuy',
  ),
  new RegExp(`(?<hour>[0-2]\\d)(?<minute>[0-5]\\d)(?!\\d)(?:\\s?${HOURS}(?!\\p{L}))?\\.?`, 'iuy'),
  new RegExp(
    `(?:${said(({ at }) => at)})\\.?\\s(?<hour>\\d{1,2})${COUNTED}?(?:\\s${O_CLOCK}\\.?)?(?!\\p{L}|\\s?(?:[\\d:.]|h|[ap]\\.?\\s?m|uhr))`,
    'iuy',
  ),
  new RegExp(`(?<hour>\\d{1,2})${COUNTED}\\s${O_CLOCK}\\.?(?!\\p{L})`, 'iuy'),
]

/** `6 صباحا`: the half of the day behind the hour. */
const HALF_BEHIND = new RegExp(`\\s?(?<half>${halves('behind')})(?!\\p{L})`, 'uy')
const FIRST_IS_HALF = new RegExp(`^(?:${halves('before')})$`, 'u')
const LATE = new RegExp(`^(?:p|${said(({ halves }) => halves?.evening)})$`, 'u')

const NOON = new RegExp(`(?:12\\s)?(?:${said(({ noon }) => noon)})(?!\\p{L})`, 'iuy')
/** Midnight of a day may be its begin or its end: the later. `00:00` and `12 a.m.` are its begin. */
const MIDNIGHT = new RegExp(`(?:12\\s)?(?:${said(({ midnight }) => midnight)})(?!\\p{L})`, 'iuy')

/** A place, in the ways in which a language says whose clock it is. */
const NAME = '[\\p{L}.]+(?: [\\p{Lu}][\\p{L}.]+)?'
const TIME_OF = `(?:${said(({ timeOf }) => timeOf)})\\s`
const PHRASES: readonly RegExp[] = [
  new RegExp(`${TIME_OF}(?:(?:${said(({ ofPlace }) => ofPlace)})\\s|d[’'])?(?<place>${NAME})`, 'iuy'),
  new RegExp(
    `(?<place>(?:u\\.?s\\.?\\s)?\\p{L}+(?:\\s\\p{L}+){0,2}?)\\s(?:${said(({ timeBehind }) => timeBehind)})(?!\\p{L})`,
    'iuy',
  ),
  new RegExp(`${TIME_OF}(?<place>\\p{L}+(?:\\s\\p{L}+)?)`, 'iuy'),
  new RegExp(`(?<place>\\p{Script=Han}{2,4}?)(?:${said(({ timeJoined }) => timeJoined)})`, 'uy'),
]
/** Of America, the clocks' names alone: `10 a.m. Pacific`. */
const AMERICAN = /(?<place>(?:u\.?s\.?\s)?(?:eastern|central|mountain|pacific))(?:\s(?:standard|daylight))?(?!\p{L})/iuy
/** `local time` is the paper's own. */
const OWN = new RegExp(`(?:${said(({ local }) => local)})(?!\\p{L})`, 'iuy')
const LETTERS =
  /(?<letters>(?:GMT|UTC)\s?[+−-]\s?\d{1,2}(?::?\d\d)?|[+−-]\d\d(?::?\d\d)?(?!\d)|\p{L}[\p{L}.]{0,5}\p{L}|Z)(?![\p{L}\d])/iuy

/** What may stand around a time: weekdays, words that join, marks. */
const NOTHING = new RegExp(
  `(?:[\\s,،;:/()（）\\[\\]|·•*_#–—\\-."“”]|(?:(?:${WEEKDAY_PATTERN})\\.?|${said(({ around }) => around)})(?!\\p{L}))`,
  'iuy',
)

/** The first time of day in a text, with the zone behind it, and where both stand; null if it says none. */
export function firstClock(
  text: string,
): { readonly start: number; readonly end: number; readonly clock: ClockTime } | null {
  for (const { index: start } of text.matchAll(MAY_BEGIN)) {
    const found = clockAt(text, start)
    if (found === null || found.token.kind !== 'clock') continue
    BEFORE_ZONE.lastIndex = found.end
    const behind = found.end + (BEFORE_ZONE.exec(text)?.[0].length ?? 0)
    const zone = zoneAt(text, behind)
    const isNamed = zone !== null && zone.token.kind === 'zone' && !/\p{L}/u.test(text[zone.end] ?? ' ')
    if (isNamed) return { start, end: zone.end, clock: { minutes: found.token.minutes, zone: zone.token.zone } }
    const unknown = matchAt(UNKNOWN_ZONE, text, behind)?.[0].length ?? 0
    return {
      start,
      end: unknown > 0 ? behind + unknown : found.end,
      clock: { minutes: found.token.minutes, zone: null },
    }
  }
  return null
}

/** Letters made like those of a zone, which nobody knows. */
const UNKNOWN_ZONE = /[A-Z]{1,3}[SD]?T(?![\p{L}\d])/uy
/** A figure, or a word right before one: `um 6`, 오전 11. */
const MAY_BEGIN = /(?<![\p{L}\d])(?=T?\d|\p{L}{1,8}\.?\s?\d)[\p{L}\d]/gu
const BEFORE_ZONE = /\s?\(?/uy

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

interface TokenAt {
  readonly token: Token
  readonly end: number
}

function matchAt(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at
  return form.exec(text)
}

function clockAt(text: string, at: number): TokenAt | null {
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
    const behind = match.groups.half === undefined ? matchAt(HALF_BEHIND, text, end) : null
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
  const isLate = LATE.test(half)
  // `21:37 pm` says twice what half of the day it is.
  if (hour > 12 || hour === 0)
    return hour <= 23 && (FIRST_IS_HALF.test(half) || (isLate && hour > 12)) ? hour * 60 + minute : null
  return ((hour % 12) + (isLate ? 12 : 0)) * 60 + minute
}

function zoneAt(text: string, at: number): TokenAt | null {
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

function nothingAt(text: string, at: number): TokenAt | null {
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

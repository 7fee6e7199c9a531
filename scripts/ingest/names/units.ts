/** Units: the words of a text, and what each of them is as far as lists and shapes can say. */

import { type Rank, rankOf } from './gazetteer/english.ts'
import { type Entry, type Gazetteer, gazetteerOf } from './gazetteer/gazetteer.ts'
import { isInhabitant } from './inhabitants.ts'
import { keyOfName } from './key.ts'
import type { Token } from './tokens.ts'
import { primary, wordsAround } from './words/languages.ts'

export interface Unit {
  readonly text: string
  /** The key of the name that it would be. */
  readonly key: string
  readonly start: number
  readonly end: number
  readonly capital: boolean
  readonly opens: boolean
  readonly joined: boolean
  readonly possessive: boolean
  /** How many words it is. */
  readonly size: number
  /** Of the gazetteer. */
  readonly known: Entry | null
  readonly role: Role
  /** A given name, in its first case; null for what is none. */
  readonly given: string | null
  /** How usual the word is in English; null in other languages, and for what no dictionary has. */
  readonly rank: Rank | null
}

/**
 * What a capitalised word does beside names. `name` is for those that are in the
 * gazetteer, `plain` for those of which nothing is known.
 */
export type Role =
  | 'small'
  | 'other'
  | 'title'
  | 'inhabitant'
  | 'initials'
  | 'body'
  | 'land'
  | 'event'
  | 'name'
  | 'plain'

export function unitsOf(tokens: readonly Token[], text: string, language: string): Unit[] {
  const gazetteer = gazetteerOf(language)
  const units: Unit[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = longest(tokens, at, language, gazetteer)
    const unit = unitOf(tokens, at, found, text, language, gazetteer)
    if (unit !== null) units.push(unit)
    at += found?.size ?? 1
  }
  return units
}

/** The longest entry that begins at a word with a capital. */
function longest(
  tokens: readonly Token[],
  at: number,
  language: string,
  { entries, openers, longest }: Gazetteer,
): { entry: Entry; size: number } | null {
  const first = tokens[at]
  if (first === undefined || !first.capital) return null
  let key = keyOfName(first.text, language)
  const own = entries.get(key)
  let best = own === undefined ? null : { entry: own, size: 1 }
  if (!openers.has(key)) return best
  for (let size = 2; size <= longest; size++) {
    const [before, token] = [tokens[at + size - 2], tokens[at + size - 1]]
    if (token === undefined || before?.possessive === true || token.opens) break
    key += ` ${keyOfName(token.text, language)}`
    const entry = entries.get(key)
    if (entry !== undefined) best = { entry, size }
  }
  return best
}

function unitOf(
  tokens: readonly Token[],
  at: number,
  found: { entry: Entry; size: number } | null,
  text: string,
  language: string,
  gazetteer: Gazetteer,
): Unit | null {
  const first = tokens[at]
  const last = tokens[at + (found?.size ?? 1) - 1]
  if (first === undefined || last === undefined) return null
  const { start, capital, opens, joined } = first
  const written = text.slice(start, last.end)
  const key = keyOfName(written, language)
  const given = found === null || found.size === 1 ? (gazetteer.given.get(key) ?? null) : null
  const rank = primary(language) === 'en' && (found === null || found.size === 1) ? rankOf(first.text) : null
  const shared = { text: written, key, start, end: last.end, capital, opens, joined, possessive: last.possessive }
  const role = roleOf(first, found?.entry ?? null, given !== null, rank, language)
  return { ...shared, size: found?.size ?? 1, known: role === 'name' ? (found?.entry ?? null) : null, role, given, rank }
}

const INITIALS = /^(?:\p{Lu}{2,6}\d{0,2}|(?:\p{Lu}\.){2,}|\p{Lu}+&\p{Lu}+)$/u

function roleOf({ text, key, capital }: Token, entry: Entry | null, given: boolean, rank: Rank | null, language: string): Role {
  if (!capital) return 'small'
  const words = wordsAround(language)
  if (entry !== null && !entry.doubtful) return 'name'
  const lower = text.toLowerCase()
  if (words.others.has(lower) || isCalendar(lower, language)) return 'other'
  if (words.titles.has(lower)) return 'title'
  if (isInhabitant(text, language)) return 'inhabitant'
  // A city that is also a word of the language, or a given name, needs more than its capital: see the parsers.
  if (entry !== null && (rank === null || !given)) return 'name'
  if (INITIALS.test(key)) return 'initials'
  if (words.bodies.has(lower)) return 'body'
  if (words.lands.has(lower)) return 'land'
  if (words.events.has(lower)) return 'event'
  return entry !== null ? 'name' : 'plain'
}

const calendars = new Map<string, ReadonlySet<string>>()

/** Weekdays and months, long and short. */
function isCalendar(lower: string, language: string): boolean {
  const tongue = primary(language)
  const known = calendars.get(tongue)
  if (known !== undefined) return known.has(lower)
  const names = new Set<string>()
  for (const month of ['long', 'short'] as const) {
    const months = new Intl.DateTimeFormat(tongue, { month, day: 'numeric', timeZone: 'UTC' })
    const days = new Intl.DateTimeFormat(tongue, { weekday: month, timeZone: 'UTC' })
    for (let at = 0; at < 12; at++) {
      const parts = [...months.formatToParts(Date.UTC(2026, at, 1)), ...days.formatToParts(Date.UTC(2026, 0, 1 + at))]
      for (const { type, value } of parts)
        if (type === 'month' || type === 'weekday') names.add(value.toLowerCase().replace(/\.$/, ''))
    }
  }
  calendars.set(tongue, names)
  return names.has(lower)
}

/**
 * The word book: what a capitalised word can be in a language, looked at alone: a given
 * name, a title, the name of a body, a word of the dictionary. A paper has few words and
 * mentions them often, so each is judged once and remembered.
 */

import { inRow, languageOf, primary } from '../languages/languages.ts'
import { type Rank, rankOf } from './gazetteer/english.ts'
import { type GazetteerEntry, gazetteerOf } from './gazetteer/gazetteer.ts'
import { isInhabitant } from './inhabitants.ts'
import { keyOfName, wordKey } from './key.ts'
import { wordsAround } from './words/languages.ts'

/**
 * What a word does beside names. `name` is for those that are in the gazetteer,
 * `plain` for those of which nothing is known.
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

/** What lists and shapes say of a word, or of several that are one entry. */
export interface Judgement {
  /** How many words it is. */
  readonly size: number
  /** Of the gazetteer. */
  readonly known: GazetteerEntry | null
  readonly role: Role
  /** Whether it is a given name. */
  readonly given: boolean
  /** How usual the word is in English; null in other languages, and for what no dictionary has. */
  readonly rank: Rank | null
}

export interface Word {
  /** Names with one key are one name. */
  readonly key: string
  /** What it is where it stands alone and has a capital. */
  readonly unit: Judgement
}

/** So many words are remembered; a paper in a language has fewer. */
const MOST = 100_000

export class WordBook {
  readonly #language: string
  readonly #words = new Map<string, Word>()

  constructor(language: string) {
    this.#language = language
  }

  of(text: string): Word {
    const known = this.#words.get(text)
    if (known !== undefined) return known
    const word = judged(text, this.#language)
    if (this.#words.size >= MOST) this.#words.clear()
    this.#words.set(text, word)
    return word
  }
}

const books = new Map<string, WordBook>()

/** The word book of a language (BCP 47). */
export function wordBookOf(language: string): WordBook {
  const tongue = primary(language)
  const known = books.get(tongue)
  if (known !== undefined) return known
  const book = new WordBook(tongue)
  books.set(tongue, book)
  return book
}

function judged(text: string, language: string): Word {
  const { entries, given: names } = gazetteerOf(language)
  const key = keyOfName(text, language)
  const entry = entries.get(key) ?? null
  // `Jean-Luc` is a given name because `Jean` is.
  const given = names.has(key) || (key.includes('-') && names.has(key.slice(0, key.indexOf('-'))))
  const rank = language === 'en' ? rankOf(text) : null
  const role = roleOf(text, entry, given && rank !== null, language)
  return { key, unit: { size: 1, known: role === 'name' ? entry : null, role, given, rank } }
}

const INITIALS = /^(?:\p{Lu}{2,6}\d{0,2}|(?:\p{Lu}\.){2,}|\p{Lu}+&\p{Lu}+)$/u

/** @param isWord whether it is a given name and a word of the dictionary as well: then it needs more than its capital. */
function roleOf(text: string, entry: GazetteerEntry | null, isWord: boolean, language: string): Role {
  const words = wordsAround(language)
  if (entry !== null && !entry.doubtful) return 'name'
  const lower = text.toLowerCase().replace(/\.$/, '')
  if (words.others.has(lower) || isCalendar(lower, language)) return 'other'
  if (words.titles.has(lower) || (language === 'en' && words.titles.has(lower.replace(/s$/, '')))) return 'title'
  if (isInhabitant(text, language)) return 'inhabitant'
  if (entry !== null && !isWord) return 'name'
  if (INITIALS.test(wordKey(text))) return 'initials'
  if (words.bodies.has(lower)) return 'body'
  if (words.lands.has(lower)) return 'land'
  if (words.events.has(lower)) return 'event'
  return entry !== null ? 'name' : 'plain'
}

const calendars = new Map<string, ReadonlySet<string>>()

/** Weekdays and months, long and short, in languages whose folder has them. */
function isCalendar(lower: string, language: string): boolean {
  const tongue = primary(language)
  const names = calendars.get(tongue) ?? calendarOf(tongue)
  calendars.set(tongue, names)
  return names.has(lower) || names.has(lower.replace(/s$/, ''))
}

function calendarOf(tongue: string): ReadonlySet<string> {
  const { months = [], weekdays = [] } = languageOf(tongue) ?? {}
  return new Set([...months, ...weekdays].flatMap(inRow))
}

/**
 * The keys by which an editor says what is what, in header lines, in front
 * matter and in a sidecar. One table, so that all three know the same words.
 */

import { closest, distance } from 'fastest-levenshtein'
import { wholeDate } from '../dates/dates.ts'
import type { Fields } from '../flow/item.ts'
import en from '../languages/en/index.ts'
import { inRow, LANGUAGES } from '../languages/languages.ts'
import { Expression, every } from '../wording/expression.ts'
import { holdSaid, isScheduleKey } from './hold-keys.ts'

export type Key = keyof Fields

/** The keys, in the order in which people are told of them. */
const KEYS = Object.keys(en.keys ?? {}) as readonly Key[]

/** Each key's names: behind the English ones, of which the first is shown to people, those of other languages. */
const WORDS: ReadonlyMap<Key, readonly string[]> = new Map(
  KEYS.map((key) => [key, LANGUAGES.flatMap(({ keys }) => inRow(keys?.[key]))]),
)

/** Keys that may have several values: they add up. */
export const SEVERAL: ReadonlySet<string> = new Set<Key>(['bylines', 'topics', 'corrections', 'notes', 'formerly'])

const TABLE: ReadonlyMap<string, Key> = new Map(
  [...WORDS].flatMap(([key, words]) => words.map((word) => [fold(word), key] as const)),
)

/** What systems write on top of copy and no reader wants: known, and not shown. */
const HOUSEKEEPING = new Expression([every('housekeeping')], (words) => `^(?:${words})$`)

/** What site generators keep in front matter, beside those: of no use to a reader, or said elsewhere. */
const GENERATORS = new RegExp(
  `^(?:${[
    'last ?mod(?:ified)?|last updated|(?:updated|modified|created) (?:at|on|date)|(?:mod|updated) ?date ?time',
    'weight|type|menus?|outputs|markup|math|toc|comments|pinned|featured|headless|cascade|resources|build|sitemap',
    'translation ?key|linktitle|link title|is cjklanguage|pagination|template engine override|excerpt',
    'eleventy .*|eleventy(?:computed|navigation|import)|override:?.*',
    'hero ?image|cover|images|canonical ?url|extra|params|taxonomies',
  ].join('|')})$`,
  'i',
)

/** Whether a word of front matter is one of those. */
export function isGenerators(word: string): boolean {
  return isHousekeeping(word) || GENERATORS.test(fold(word)) || GENERATORS.test(fold(uncamelled(word)))
}

/** Whether a word is one of those. */
export function isHousekeeping(word: string): boolean {
  return HOUSEKEEPING.test(fold(word))
}

function fold(word: string): string {
  return word.trim().toLowerCase().replace(/[_-]/g, ' ')
}

/** `publishedAt`, as programs write keys. */
function uncamelled(word: string): string {
  return word.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
}

/** The key that a word stands for, or null. Case, `_` and `-` do not matter, nor do capitals within. */
export function keyOf(word: string): Key | null {
  return TABLE.get(fold(word)) ?? TABLE.get(fold(uncamelled(word))) ?? null
}

/**
 * The key that a word stands for before this text: `published: false` and `status:
 * draft` hold an item, `published: 3 May 2026` dates it. Null for `status: final`.
 *
 * @param isMarked in front matter or a sidecar, where a key is surely one
 */
export function keyFor(word: string, text: string, isMarked = false): Key | null {
  const said = holdSaid(word, text, isMarked)
  if (said !== null) return 'hold'
  if (isMarked && isScheduleKey(word) && /\d/.test(text)) return 'publish'
  const key = keyOf(word)
  // `Publication: 1 December 2026`: no paper is called so.
  if (key === 'source' && wholeDate(text) !== null) return 'date'
  // `Minor: three hurt`: a headline, where nobody marked it as a key.
  if (key === 'minor' && !isMarked && !/^(?:yes|no|true|false|on|off)$/i.test(text.trim())) return null
  // `Duplicate: the twins of Ostrey`, and `Part: the long way home`, too.
  if (key === 'duplicate' && !isMarked && !/^(?:yes|no|true|false|on|off)$/i.test(text.trim())) return null
  if (key === 'part' && !isMarked && !/^\d/.test(text.trim())) return null
  return key === 'hold' ? null : key
}

/** The name under which a key is shown to people: its first word. */
export function wordOf(key: Key): string {
  return WORDS.get(key)?.[0] ?? key
}

/** The known word that somebody probably meant, or null if none is near. */
export function didYouMean(word: string, known: Iterable<string> = TABLE.keys()): string | null {
  const words = new Map([...known].map((one) => [fold(one), one]))
  const folded = fold(word)
  if (words.size === 0 || folded.length < 3) return null
  const nearest = closest(folded, [...words.keys()])
  // Two letters that changed places are two edits.
  const most = folded.length < 5 ? 1 : Math.ceil(folded.length / 3)
  return distance(folded, nearest) <= most ? (words.get(nearest) ?? null) : null
}

/** Every word that a file may use, for a message. */
export const KNOWN_WORDS: readonly string[] = [...WORDS.values()].flatMap((words) => words.slice(0, 1))

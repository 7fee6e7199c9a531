/**
 * The keys by which an editor says what is what, in header lines, in front
 * matter and in a sidecar. One table, so that all three know the same words.
 */

import { closest, distance } from 'fastest-levenshtein'
import type { Fields } from './item.ts'

export type Key = keyof Fields

const WORDS: Readonly<Record<Key, readonly string[]>> = {
  headline: [
    'headline',
    'title',
    'hed',
    'subject',
    'hl',
    'head',
    'titel',
    'titre',
    'título',
    'titolo',
    'tytuł',
    'заголовок',
  ],
  kicker: ['kicker'],
  dek: ['dek', 'deck', 'subtitle', 'standfirst', 'summary', 'description', 'subhead', 'subheadline', 'chapô'],
  bylines: ['byline', 'bylines', 'by', 'author', 'authors', 'writer', 'reporter', 'autor', 'auteur', 'autore', 'автор'],
  agency: ['agency'],
  place: ['place', 'dateline', 'location'],
  date: [
    'date',
    'published',
    'publication date',
    'pubdate',
    'pub date',
    'publish date',
    'release date',
    'datum',
    'fecha',
    'data',
    'дата',
  ],
  section: ['section', 'category', 'desk'],
  topics: ['topics', 'topic', 'tags', 'keywords'],
  source: [
    'source',
    'url',
    'link',
    'publication',
    'newspaper',
    'paper',
    'canonical',
    'quelle',
    'fuente',
    'fonte',
    'джерело',
  ],
  embargo: ['embargo', 'embargoed until'],
  corrections: ['correction', 'corrections'],
  slug: ['slug'],
  urgency: ['urgency', 'news urgency'],
  lead: ['lead'],
}

const TABLE = new Map<string, Key>(
  Object.entries(WORDS).flatMap(([key, words]) => words.map((word): [string, Key] => [word, key as Key])),
)

/** What systems write on top of copy and no reader wants: known, and not shown. */
const HOUSEKEEPING =
  /^(?:words?|word ?count|length|status|edition|page|pages|(?:story )?id|story (?:id|number)|version|priority|language|copyright|copyright notice|rights|desk code|routing|to|cc|reply to|sent|lede img|image|photo|layout|permalink|draft|template|format|category code|created|modified|updated|expires|x .*|guid|uid|rev|revision|take|take no)$/i

/** Whether a word is one of those. */
export function isHousekeeping(word: string): boolean {
  return HOUSEKEEPING.test(fold(word))
}

function fold(word: string): string {
  return word.trim().toLowerCase().replace(/[_-]/g, ' ')
}

/** The key that a word stands for, or null. Case, `_` and `-` do not matter. */
export function keyOf(word: string): Key | null {
  return TABLE.get(fold(word)) ?? null
}

/** The name under which a key is shown to people: its first word. */
export function wordOf(key: Key): string {
  return WORDS[key][0] ?? key
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
export const KNOWN_WORDS: readonly string[] = Object.values(WORDS).flatMap((words) => words.slice(0, 1))

/**
 * Whether what was found is what was asked for. The index takes words to their stems,
 * finds longer words by their beginnings, and takes the nearest shorter word where it
 * has none: so a reader is told which of these an answer is.
 */

import { fold, formsAt, wordsAt } from '../../../scripts/press/search/fold.ts'
import type { Found } from '../rank.ts'
import type { Terms } from './terms.ts'
import { UNSPACED } from './unspaced.ts'

/** How a story has a word: as it was typed, as the beginning of a longer one, within one, or in none of these ways. */
export type Way = 'itself' | 'beginning' | 'within' | 'other'

/** In letters: shorter ones are within too many words. */
const WITHIN = 4

/** How a word of a text has a word that is asked for, both folded. */
export function wayIn(written: string, asked: string): Way {
  if (written === asked) return 'itself'
  if (UNSPACED.test(asked)) return written.includes(asked) ? 'itself' : 'other'
  if (written.startsWith(asked)) return 'beginning'
  return asked.length >= WITHIN && written.includes(asked) ? 'within' : 'other'
}

const ORDER: readonly Way[] = ['itself', 'beginning', 'within', 'other']

function best(ways: Iterable<Way>): Way {
  let found = 3
  for (const way of ways) found = Math.min(found, ORDER.indexOf(way))
  return ORDER[found] ?? 'other'
}

/** All words of a question that must be there, folded; those of phrases with them. */
export function soughtWords({ words, phrases }: Terms): string[] {
  return [...new Set([...words, ...phrases].flatMap((term) => wordsAt(term).map(({ word }) => fold(word))))]
}

/** How a story has each of these words. */
export function waysIn({ content, meta }: Found, words: readonly string[]): Map<string, Way> {
  const { title = '', dek = '', byline = '', section = '' } = meta
  const text = new Set(formsAt([title, dek, byline, section, content].join('\n')).map(({ word }) => fold(word)))
  const one = (asked: string) => (text.has(asked) ? 'itself' : best([...text].map((written) => wayIn(written, asked))))
  return new Map(words.map((asked) => [asked, one(asked)]))
}

/** How a story has all of them: as it has the one that it has least well. */
export function worst(ways: ReadonlyMap<string, Way>): Way {
  return ORDER[Math.max(0, ...[...ways.values()].map((way) => ORDER.indexOf(way)))] ?? 'other'
}

/** The stories that have all words as they were typed first, then the others in their order; what has a word only within another comes last. */
export function exactFirst<T extends { readonly ways: ReadonlyMap<string, Way> }>(stories: readonly T[]): T[] {
  const place = ({ ways }: T) => {
    const way = worst(ways)
    if (way === 'within') return 2
    return way === 'itself' ? 0 : 1
  }
  return [...stories].sort((a, b) => place(a) - place(b))
}

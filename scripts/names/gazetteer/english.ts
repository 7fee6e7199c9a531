/**
 * English words that a dictionary has, in two ranks. In a headline in title case
 * every word has a capital; one that is in no dictionary is the likelier a name.
 */

import { tableOf } from './table.ts'

/** How usual a word is: `common` words are names only where everything says so. */
export type Rank = 'common' | 'known'

/** From an inflected form to what it may be a form of. */
const ENDINGS: readonly (readonly [ending: RegExp, bases: readonly string[]])[] = [
  [/ies$/, ['y']],
  [/es$/, ['', 'e']],
  [/s$/, ['']],
  [/ied$/, ['y']],
  [/ed$/, ['', 'e']],
  [/ing$/, ['', 'e']],
  [/ers?$/, ['', 'e']],
  [/ly$/, ['', 'le']],
  [/ness$/, ['']],
]

/** `unpaid` is in no dictionary, and `paid` is: with these in front a word is as usual as without. */
const PREFIX =
  /^(?:re|un|non|pre|anti|co|over|out|de|dis|mis|inter|sub|super|under|counter|cyber|bio|geo|mega|micro|multi)-?/

export function stemsOf(word: string): string[] {
  return ENDINGS.flatMap(([ending, bases]) => {
    if (!ending.test(word)) return []
    const stem = word.replace(ending, '')
    const single = stem.replace(/([bdfglmnprt])\1$/, '$1')
    return stem.length < 3 ? [] : [...bases.map((base) => stem + base), ...(single === stem ? [] : [single])]
  })
}

let ranks: ReadonlyMap<string, Rank> | null = null
const asked = new Map<string, Rank | null>()

/** In letters: no word of a dictionary is longer, nor are two together. */
const LONGEST = 48

/** The rank of a word, whatever its case; null if no dictionary has it. */
export function rankOf(word: string): Rank | null {
  if (word.length > LONGEST) return null
  const lower = word.toLowerCase()
  const known = asked.get(lower)
  if (known !== undefined) return known
  const rank = found(lower)
  asked.set(lower, rank)
  return rank
}

function found(word: string): Rank | null {
  const table = dictionary()
  const own = table.get(word)
  if (own !== undefined) return own
  if (stemsOf(word).some((stem) => table.has(stem) || stemsOf(stem).some((root) => table.has(root)))) return 'known'
  const bare = word.replace(PREFIX, '')
  if (bare !== word && bare.length > 3 && (table.has(bare) || stemsOf(bare).some((stem) => table.has(stem))))
    return 'known'
  return isCompound(word, table) ? 'known' : null
}

/** `smartphone`, `blockchain`: two words of four letters or more. */
function isCompound(word: string, table: ReadonlyMap<string, Rank>): boolean {
  for (let at = 4; at <= word.length - 4; at++) {
    const last = word.slice(at)
    if (table.get(word.slice(0, at)) === 'common' && (table.has(last) || stemsOf(last).some((stem) => table.has(stem))))
      return true
  }
  return false
}

function dictionary(): ReadonlyMap<string, Rank> {
  if (ranks !== null) return ranks
  const table = tableOf('english.tsv')
  const all = new Map<string, Rank>()
  for (const word of table('known')) all.set(word, 'known')
  for (const word of table('common')) all.set(word, 'common')
  ranks = all
  return all
}

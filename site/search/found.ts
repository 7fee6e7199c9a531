/** What was found, read, and held against what was asked. */

import { countOf, type Seen, type Told } from './answer.ts'
import { askAll, isKnown } from './index/ask.ts'
import type { Asked, Index } from './parts.ts'
import type { Result } from './rank.ts'
import { exactFirst, soughtWords, waysIn, worst } from './words/judge.ts'
import { hasWords, named, type Terms, termsOf, without } from './words/terms.ts'

/** As many results are shown at a time; and so many are looked through for one that has all words just as they were typed. */
export const AT_ONCE = 10
const LOOKED_THROUGH = 30

/** What was found, and what a reader is told of it. */
export interface Answered {
  readonly terms: Terms
  readonly results: readonly Result[]
  readonly seen: readonly Seen[]
  /** Words that the paper has not. */
  readonly missing: readonly string[]
  /** Whether the stories have the words in other ways than they were typed. */
  readonly isUnlike: boolean
}

/** Where nothing is asked. */
export const NOTHING: Answered = { terms: termsOf(''), results: [], seen: [], missing: [], isUnlike: false }

/** Ask the index; and again without the words that the paper has not. */
export async function answerTo(ask: Index, terms: Terms, options: Asked): Promise<Answered> {
  const { results } = await askAll(ask, terms, options)
  const words = soughtWords(terms)
  const first = await look(results.slice(0, AT_ONCE), words)
  const isUnseen = (word: string) => first.every(({ ways }) => ways.get(word) === 'other')
  const unseen = words.filter(isUnseen)
  const unknown = await Promise.all(unseen.map(async (word) => !(await isKnown(ask, word))))
  const none = new Set(unseen.filter((_, at) => unknown[at]))
  const missing = terms.words.filter((word) =>
    soughtWords({ words: [word], phrases: [], excluded: [] }).some((one) => none.has(one)),
  )
  if (missing.length > 0) {
    const left = without(terms, missing)
    const other = hasWords(left) ? await answerTo(ask, left, options) : NOTHING
    return { ...other, missing: [...missing, ...other.missing] }
  }
  const isExact = ({ ways }: Seen) => worst(ways) === 'itself'
  const isFar = options.sort === undefined && results.length > AT_ONCE && !first.some(isExact)
  const further = isFar ? await look(results.slice(AT_ONCE, LOOKED_THROUGH), words) : []
  const all = [...first, ...further]
  const isAll =
    all.length === results.length || (await Promise.all(words.map((word) => isKnown(ask, word)))).includes(false)
  const isUnlike = words.length > 0 && all.length > 0 && !all.some(isExact) && isAll
  const seen = options.sort === undefined ? exactFirst(all) : all
  return { terms, results, seen, missing, isUnlike }
}

/** Read what was found, and how it has the words. */
export async function look(some: readonly Result[], words: readonly string[]): Promise<Seen[]> {
  const all = await Promise.all(some.map((result) => result.data()))
  return all.map((found, at) => {
    const located = { ...found, locations: some[at]?.words ?? [] }
    return { found: located, ways: waysIn(found, words) }
  })
}

/** In letters: what is longer is not said back whole. */
const SAID = 100

function cut(text: string): string {
  return text.length > SAID ? `${text.slice(0, SAID).toWellFormed()}…` : text
}

/** That nothing has these words. */
export function noneOf(words: string, told: Told): string {
  return told.none.replace('%', () => cut(words.trim()))
}

/** What was asked for, how often it was found, and whether that is another thing than was asked. */
export function sentencesOf({ terms, results, missing, isUnlike }: Answered, told: Told): string[] {
  const none = missing.length === 0 ? [] : [noneOf(missing.join(' '), told)]
  if (results.length === 0 && none.length > 0) return none
  const number = countOf(results.length, told)
  const counted = hasWords(terms)
    ? told.sought.replace('%', () => number).replace('#', () => cut(named(terms)))
    : number
  if (results.length === 0) return [counted, told.nothing]
  return [...none, counted, ...(isUnlike ? [told.unlike.replace('%', () => cut(named(terms)))] : [])]
}

/**
 * Languages of the Latin script, told apart by their small words and letters. Where
 * those are not clear, trigrams (franc), elisions and the English dictionary are asked.
 */

import { francAll } from 'franc-min'
import { LANGUAGES, wordsIn } from '../languages/languages.ts'
import { LATIN_LOOKS, TRIGRAMS } from '../languages/looks.ts'
import { rankOf } from '../names/gazetteer/english.ts'
import { CLEAR, type Fit, Fitting, guessed, inOrder, leadOf, wordsOf } from './fits.ts'
import type { Guess } from './scripts.ts'

/** Of so many words, small words decide alone if they rule out all languages but one. */
const MANY = 25
/** What trigrams say, as a share of the words and in words. */
const TRIGRAM_SHARE = 0.15
const TRIGRAM_WORDS = 1.5
/** How much less they say by the trigrams of the nearest language, and what they say of one that has none near. */
const OF_KIN = 0.9
const WITHOUT = 0.6
/** What the dictionary says, as a share of the words; and an elision, in words. */
const DICTIONARY = 0.32
const ELIDED = 1
/** Another language that is less ahead by its small words, in words, need not be looked into. */
const AHEAD_OF_OWN = 2

const FITTING = new Fitting(LATIN_LOOKS, true)
/** By franc's codes, the languages that go by its trigrams; the first is the one that they are of. */
const BY_TRIGRAMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(TRIGRAMS).map(([franc, codes]) => [franc, wordsIn(codes)]),
)
const HAVE_TRIGRAMS = new Set([...BY_TRIGRAMS.values()].flat())
const ELISIONS = LANGUAGES.flatMap(({ code, elisions }) =>
  elisions === undefined ? [] : [[code, new RegExp(`\\b[${elisions}]['’]\\p{L}`, 'iu')] as const],
)

/** Whether words in Latin letters may well be of a language: it is asked quickly, of what hardly is in another. */
export function mayWellBe(language: string, words: readonly string[]): boolean {
  if (FITTING.arePlainly(language, words)) return true
  const fits = FITTING.fits(words)
  const own = fits.find(({ code }) => code === language)
  return own !== undefined && (fits[0]?.fit ?? 0) - own.fit < AHEAD_OF_OWN
}

/** The language of a text in Latin letters. */
export function latin(sample: string): Guess {
  const words = wordsOf(sample)
  const fits = FITTING.fits(words)
  const isClear = words.length >= MANY && leadOf(fits) >= CLEAR
  return guessed(isClear ? fits : weighed(fits, sample, words), words)
}

/** The fits with what else there is to go by. */
function weighed(fits: readonly Fit[], sample: string, words: readonly string[]): Fit[] {
  const weight = TRIGRAM_SHARE * words.length + TRIGRAM_WORDS
  // What is farther behind than they could bring it need not be asked for.
  const least = (fits[0]?.fit ?? 0) - weight
  const trigrams = trigramsOf(
    sample,
    fits.flatMap(({ code, fit }) => (fit >= least ? [code] : [])),
  )
  const dictionary = inDictionary(words)
  const elided = ELISIONS.flatMap(([code, pattern]) => (pattern.test(sample) ? [code] : []))
  return inOrder(
    fits.map(({ code, seen, fit }) => {
      const known = code === 'en' ? dictionary : 0
      const more = weight * trigrams(code) + (elided.includes(code) ? ELIDED : 0)
      return { code, seen: seen + known, fit: fit + known + more }
    }),
  )
}

/** What trigrams say of each of some languages, 0 to 1. */
function trigramsOf(sample: string, codes: readonly string[]): (code: string) => number {
  const only = [...BY_TRIGRAMS].flatMap(([franc, all]) => (all.some((code) => codes.includes(code)) ? [franc] : []))
  const said = new Map(
    francAll(sample, { only, minLength: 3 }).flatMap(([franc, score]) =>
      (BY_TRIGRAMS.get(franc) ?? []).map((code, at) => [code, at === 0 ? score : score * OF_KIN] as const),
    ),
  )
  return (code) => said.get(code) ?? (HAVE_TRIGRAMS.has(code) ? 0 : WITHOUT)
}

/** What the dictionary and the capitals of title case say for English, in words. */
function inDictionary(words: readonly string[]): number {
  const long = words.filter((word) => word.length > 3)
  if (long.length === 0) return 0
  const known = long.filter((word) => rankOf(word) !== null).length / long.length
  const capitals = long.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length / long.length
  const isTitle = capitals > 0.8 && words.length >= 5 && known > 0.2
  return ((known > 0.5 ? known : 0) + (isTitle ? 1 : 0)) * DICTIONARY * words.length
}

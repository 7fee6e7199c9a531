/**
 * What language a text is in. Letters tell scripts apart, small words tell the
 * languages of the Latin script apart; where a headline has few of those, its
 * capitals, the English dictionary and a model of trigrams (franc) decide. Larger
 * models were measured: the best of them (eld) was no better on headlines with all
 * that, and costs 100 MB and 0.13 s at each start.
 */

import { francAll } from 'franc-min'
import { LANGUAGES } from '../languages/languages.ts'
import { rankOf } from '../names/gazetteer/english.ts'
import { functionWords } from './function-words.ts'
import { arabic, cjk, cyrillic, type Guess, type Script, scriptOf } from './scripts.ts'

export type { Guess }

export interface Detected extends Guess {
  readonly script: Script
}

/** By franc's codes, the languages that go by their trigrams: Danish by those of Swedish, which franc has. */
const TRIGRAMS = Map.groupBy(
  LANGUAGES.filter(({ trigrams }) => trigrams !== undefined),
  ({ trigrams }) => trigrams ?? '',
)
const ONLY = [...TRIGRAMS.keys()]

/** As much of a text as is looked at: more says nothing new. */
const ENOUGH = 600
/** From so many words on, small words decide alone, if they are clear. */
const MANY = 25
const CLEAR = 0.06
/** How far the first must be ahead of the second: the fewer the words, the further. */
const AHEAD: readonly (readonly [words: number, ahead: number])[] = [
  [6, 0.04],
  [5, 0.15],
  [3, 0.5],
]
/** In a line of so many words, a language that is so little behind is as likely, if the other lines are in it. */
const SHORT = 15
const NEAR = 0.12
/** Capitals say something of so many words. */
const FEW = 5

/** The language of a text, and whether it is sure; null for a text without letters. */
export function detect(text: string): Detected | null {
  const sample = text.slice(0, ENOUGH)
  const found = scriptOf(sample)
  if (found === null) return null
  const { script, letters, alone } = found
  return { script, ...guess(sample, script, letters, alone) }
}

function guess(sample: string, script: Script, letters: number, alone: string): Guess {
  switch (script) {
    case 'cyrillic':
      return cyrillic(sample, letters)
    case 'arabic':
      return arabic(sample)
    case 'cjk':
      return cjk(sample, letters)
    case 'other':
      return { language: alone, sure: true }
    case 'latin':
      return latin(sample)
  }
}

function latin(sample: string): Guess {
  const words = sample.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  const small = functionWords(words.map((word) => word.toLowerCase()))
  const [first, second] = ranked(small)
  if (words.length >= MANY && first !== undefined && first[1] - (second?.[1] ?? 0) > CLEAR)
    return { language: first[0], sure: true }
  const scores = new Map([...small].map(([language, share]) => [language, share * 2]))
  const add = (language: string, score: number) => scores.set(language, (scores.get(language) ?? 0) + score)
  for (const [trigrams, score] of francAll(sample, { only: ONLY, minLength: 3 }))
    for (const { code } of TRIGRAMS.get(trigrams) ?? []) add(code, score)
  add('en', english(words))
  for (const [language, letters] of OWN_LETTERS) if (letters.test(sample)) add(language, 0.3)
  const [best, next] = ranked(scores)
  if (best === undefined) return { language: 'en', sure: false }
  const ahead = best[1] - (next?.[1] ?? 0)
  const least = AHEAD.find(([count]) => words.length >= count)?.[1]
  const also =
    words.length > SHORT ? [] : ranked(scores).flatMap(([one, score]) => (best[1] - score < NEAR ? [one] : []))
  return { language: best[0], sure: least !== undefined && ahead > least, also }
}

function ranked(scores: ReadonlyMap<string, number>): [string, number][] {
  return [...scores].sort((a, b) => b[1] - a[1])
}

/** Letters and marks that one language has and its neighbours lack. */
const OWN_LETTERS: readonly (readonly [string, RegExp])[] = LANGUAGES.flatMap(({ code, ownLetters, elisions }) => {
  if (ownLetters === undefined) return []
  const elided = elisions === undefined ? '' : `|\\b[${elisions}]['’]\\p{L}`
  return [[code, new RegExp(`[${ownLetters}]${elided}`, 'iu')] as const]
})

/** What the dictionary and the capitals of title case say for English. */
function english(words: readonly string[]): number {
  const long = words.filter((word) => word.length > 3)
  if (long.length === 0) return 0
  const known = long.filter((word) => rankOf(word) !== null).length / long.length
  const capitals = long.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length / long.length
  return (known > 0.5 ? known : 0) * 0.8 + (capitals > 0.8 && words.length >= FEW && known > 0.2 ? 0.4 : 0)
}

/**
 * The small words that every sentence of a language has: what tells languages of
 * the Latin script apart before anything else does.
 */

import { LANGUAGES, wordsIn } from '../languages/languages.ts'

/** How much each word says for each language: all for its only one, a part where several have it. */
const weights: ReadonlyMap<string, readonly (readonly [language: string, weight: number])[]> = weighed()

function weighed(): Map<string, (readonly [string, number])[]> {
  const languages = new Map<string, string[]>()
  for (const { code, functionWords } of LANGUAGES)
    for (const word of new Set(wordsIn(functionWords))) languages.set(word, [...(languages.get(word) ?? []), code])
  return new Map(
    [...languages].map(([word, all]) => [word, all.map((language) => [language, 1 / all.length] as const)]),
  )
}

/** Of lower-case words: what share of them speaks for each language. */
export function functionWords(words: readonly string[]): Map<string, number> {
  const shares = new Map<string, number>()
  for (const word of words)
    for (const [language, weight] of weights.get(word) ?? [])
      shares.set(language, (shares.get(language) ?? 0) + weight / words.length)
  return shares
}

/**
 * What text looks like, by language: its letters beyond ASCII, the commonest
 * first, and its commonest words. By these a decoded text is judged: in the wrong
 * encoding it has other letters, and hardly a word.
 */

import type { Signs } from '../../languages/language.ts'
import { LANGUAGES, wordsIn } from '../../languages/languages.ts'

export interface Letters {
  /** Letters beyond ASCII; of Chinese, Japanese and Korean, the commonest signs and the punctuation. */
  readonly letters: string
  /** Empty where words are not set apart. */
  readonly words: readonly string[]
  /** Of a script with more signs than can be listed: those that a standard counts among the usual. */
  readonly usual: ReadonlySet<string>
}

/** The signs of the lead bytes that a standard gives to the usual ones. */
function usualSigns([encoding, from, to]: Signs['usual']): ReadonlySet<string> {
  const decoder = new TextDecoder(encoding)
  const found = new Set<string>()
  for (let lead = from; lead <= to; lead += 1)
    for (let trail = 0x40; trail < 0xff; trail += 1) found.add(decoder.decode(Uint8Array.of(lead, trail)))
  return found
}

/** Of each language that has an alphabet here, and of each way of writing one that has signs. Only copy that is no UTF-8 needs them. */
export function lettersOfAll(): Letters[] {
  return LANGUAGES.flatMap(({ alphabet, commonWords, signs = [] }) => [
    ...(alphabet === undefined
      ? []
      : [{ letters: alphabet + alphabet.toUpperCase(), words: wordsIn(commonWords), usual: new Set<string>() }]),
    ...signs.map(({ common, usual }) => ({ letters: common, words: [], usual: usualSigns(usual) })),
  ])
}

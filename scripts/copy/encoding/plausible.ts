/**
 * How much a decoded text looks like text, by which the right encoding is chosen. A wrong
 * one gives letters that no one language has together, capitals and signs within words,
 * two scripts in one word. The right one gives words of the language.
 */

import { type Letters, lettersOfAll } from './letters.ts'

/** So many characters tell as much as all. */
const SAMPLE = 20_000
/** A sign that no text has: controls, private use, unassigned, the replacement, frames of old screens, half-width kana. */
const STRANGE = /[\u0080-\u0084\u0086-\u009f\p{Co}\p{Cn}\ufffd\u2500-\u259f\uff61-\uff9f]/gu
/** A sign in a word, or right beside a letter beyond ASCII, that stands at neither. */
const SIGN =
  '[\\u00a4\\u00a6-\\u00a9\\u00ac\\u00ae-\\u00b1\\u00b4\\u00b6\\u00b8\\u00b9\\u00bc-\\u00be\\u00d7\\u00f7\\u02c7\\u02d8-\\u02dd]'
const WITHIN = new RegExp(
  `(?<=\\p{L})[\\u00a1-\\u00a3\\u00a5\\u00b2\\u00b3\\u00bf‚„‹›†‡‰•^](?=\\p{L})|(?<=\\p{L})${SIGN}(?=\\p{L})|(?<=(?!\\p{ASCII})\\p{L})${SIGN}|${SIGN}(?=(?!\\p{ASCII})\\p{L})`,
  'gu',
)
/** A capital beyond ASCII before a digit or before a capitalised word: `£4`, `¡Por` misread; a raised digit behind a word. */
const ASTRAY = /(?<!\p{L})(?![A-Z])\p{Lu}(?=\d|\p{Lu}\p{Ll})|(?<=\p{L}{3})[¹²³](?!\d)/gu
/** A capital behind a small letter, one of them beyond ASCII; `McKay` is fine. */
const FLIP = /(?:(?![a-z])\p{Ll}\p{Lu}|\p{Ll}(?![A-Z])\p{Lu})/gu
/** A word between white space or punctuation, not between other signs. */
const WORD = /(?<![^\s\p{Pi}\p{Ps}"'-])[\p{L}\p{M}]+(?![^\s\p{Pf}\p{Pe}"'.,;:!?،؛؟۔-])/gu
const OTHER = '[\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{Script=Greek}\\p{Script=Hebrew}]'
const MIXED = new RegExp(
  `\\p{Script=Latin}${OTHER}|${OTHER}\\p{Script=Latin}|[،؛؟][A-Za-z]|[a-z][\\p{Script=Han}\\p{Script=Hangul}][a-z]`,
  'gu',
)

/** How much a word counts beside a letter. */
const WORD_WEIGHT = 2
/** A hit among this many words is chance. */
const FEW = 2
/** How much a fault counts beside a letter. */
const FAULT = 2

/** @returns about -1 for noise, 0 for plain ASCII without a known word, up to 2 for running text. */
export function plausibility(text: string): number {
  const sample = text.slice(0, SAMPLE)
  const faults = [STRANGE, WITHIN, ASTRAY, FLIP, MIXED].reduce(
    (sum, fault) => sum + (sample.match(fault)?.length ?? 0),
    0,
  )
  const letters = countsOf(
    sample.match(/[^\p{ASCII}\s\u2010-\u2027\u2030-\u205e\u20ac\u00a0-\u00bf]|[ªº、。，；：！？「」]/gu) ?? [],
  )
  const words = (sample.toLowerCase().match(WORD) ?? []).slice(0, 2000)
  models ??= lettersOfAll().map(modelOf)
  return Math.max(...models.map((model) => model.score(letters, words, faults)))
}

function countsOf(characters: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const character of characters) counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}

interface Model {
  readonly score: (letters: ReadonlyMap<string, number>, words: readonly string[], faults: number) => number
}

/** What a sign counts that is usual in an open script, and one that is not. */
const USUAL = 0.35
const UNUSUAL = -0.3
/** What a letter counts that the language does not have. */
const FOREIGN = -0.5

let models: readonly Model[] | null = null

function modelOf({ letters: list, words: common, usual }: Letters): Model {
  const known = new Set(common)
  const half = list.length / 2
  // The first letters of an alphabet count in full, its last hardly.
  const weight = new Map(
    [...list].map((letter, at) => [letter, usual.size > 0 ? 1 : 1 - ((at % half) / half) * 0.8] as const),
  )
  const other = (letter: string) => {
    if (usual.has(letter)) return USUAL
    return usual.size > 0 && WIDE.test(letter) ? UNUSUAL : FOREIGN
  }
  return {
    score(letters, words, faults) {
      let sum = -FAULT * faults
      let all = faults
      for (const [letter, count] of letters) {
        sum += count * (weight.get(letter) ?? other(letter))
        all += count
      }
      const hits = words.filter((word) => known.has(word)).length
      return (all === 0 ? 0 : sum / all) + (WORD_WEIGHT * hits) / (words.length + FEW)
    },
  }
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff5e]/u

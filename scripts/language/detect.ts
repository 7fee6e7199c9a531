/**
 * What language a text is in. Letters tell scripts apart, and small words and letters
 * the languages of one script. Larger models were measured: the best of them (eld) was
 * no better on headlines, and costs 100 MB and 0.13 s at each start.
 */

import { isUnknown, UNKNOWN_LANGUAGE } from '../flow/item.ts'
import { ARABIC_LOOKS, CYRILLIC_LOOKS, DEVANAGARI_LOOKS, LATIN_LOOKS } from '../languages/looks.ts'
import { Fitting, guessed, wordsOf } from './fits.ts'
import { latin } from './latin.ts'
import { cjk, type Guess, type Script, scriptOf } from './scripts.ts'

export type { Guess }

export interface Detected extends Guess {
  readonly script: Script
}

/** As much of a text as is looked at: more says nothing new. */
const ENOUGH = 600

/** The language of a text, and whether it is sure; null for a text without letters. */
export function detect(text: string): Detected | null {
  const sample = text.slice(0, ENOUGH)
  const found = scriptOf(sample)
  if (found === null) return null
  const { script, letters, alone } = found
  const said = guess(sample, script, letters, alone)
  const language = said.language === UNKNOWN_LANGUAGE ? unknownIn(script) : said.language
  return { script, ...said, language }
}

/** What is not known is still written in a script, and so in one direction. */
export function unknownIn(script: Script): string {
  return `${UNKNOWN_LANGUAGE}${SUBTAGS[script] ?? ''}`
}

const SUBTAGS: Partial<Readonly<Record<Script, string>>> = {
  arabic: '-Arab',
  cyrillic: '-Cyrl',
  cjk: '-Hani',
  other: '-Deva',
}

function guess(sample: string, script: Script, letters: number, alone: string): Guess {
  switch (script) {
    case 'cyrillic':
      return fitting(CYRILLIC, sample)
    case 'arabic':
      return fitting(ARABIC, sample)
    case 'cjk':
      return cjk(sample, letters)
    case 'other':
      return alone === 'hi' ? fitting(DEVANAGARI, sample) : { language: alone, sure: true }
    case 'latin':
      return latin(sample)
  }
}

const [CYRILLIC, ARABIC, DEVANAGARI] = [CYRILLIC_LOOKS, ARABIC_LOOKS, DEVANAGARI_LOOKS].map(
  (looks) => new Fitting(looks),
)

/** The languages that a text can be told to be in by its words. */
const TOLD: ReadonlySet<string> = new Set(
  [LATIN_LOOKS, CYRILLIC_LOOKS, ARABIC_LOOKS, DEVANAGARI_LOOKS].flatMap(({ looks }) => looks.map(({ code }) => code)),
)

/** Whether a text could be in this language, by what is known of both. */
export function mayBe({ language, near }: Detected, other: string): boolean {
  if (near === undefined) return language === other
  return near.includes(other) || (isUnknown(language) && !TOLD.has(other))
}

function fitting(script: Fitting | undefined, sample: string): Guess {
  const words = wordsOf(sample)
  return guessed(script?.fits(words) ?? [], words)
}

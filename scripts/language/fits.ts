/**
 * How far each language of a script fits a text: by its small words, less the words with
 * letters that it does not write.
 */

import { UNKNOWN_LANGUAGE } from '../flow/item.ts'
import type { Looks } from '../languages/looks.ts'
import type { Guess } from './scripts.ts'

/** All counts are words of the text. */
export interface Fit {
  readonly code: string
  /** Small words that are its own, less the words with letters that it lacks. */
  readonly seen: number
  /** The same with what else speaks for it. */
  readonly fit: number
}

/** From so many words or letters on a text can tell what it is in; if it does not, that is not known. */
const LONG = 12
const LONG_LETTERS = 90
/** A language that has a smaller share of a long text is not its language. */
const LEAST = 0.1
/** Of languages that put into endings what others put into words, half as much. */
const ENDINGS: ReadonlySet<string> = new Set('fi hu tr et eu az kk ky mn tk uz xh zu sn rw'.split(' '))
/** Unless it is so far ahead: only it has all the letters. */
const ALONE = 0.25
/** A text with such a share of a language's small words is in it, or in a neighbour that nobody could tell from it in a line. */
const PLAIN = 0.22
/** By how much the first must be ahead of the second: the fewer words there are, the further. */
const AHEAD: readonly (readonly [words: number, ahead: number])[] = [
  [6, 0.8],
  [5, 1.2],
  [3, 2],
]
/** A line of fewer words tells its script, and of that the likeliest language. */
const FEW = 5
/** In a short line, a language that is so little behind is as likely, if the other lines are in it. */
const NEAR = 2
/** A language that is so far behind is ruled out. */
export const CLEAR = 4
/** A word of one letter is a small word of many languages, or an initial. */
const ONE_LETTER = 0.5
/** What the desk reads is filed more often than its neighbours, and some hardly ever, or only with letters that nobody else has. */
const FREQUENT = 0.6
const RARE: ReadonlySet<string> = new Set(
  'ast br dsb eo fo fy gd hsb ia la lb oc ba ce cv kk ky mn os sah tg tt udm ckb ps sd ug'.split(' '),
)

export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
}

/** The languages of a script, ready to be put to texts. */
export class Fitting {
  readonly #looks: Looks
  /** Of each small word, the places of the languages that have it. */
  readonly #small = new Map<string, number[]>()
  readonly #keepsNames: boolean

  /** @param keepsNames whether names of other languages keep their letters in these: Košice, Malmö */
  constructor(looks: Looks, keepsNames = false) {
    this.#looks = looks
    this.#keepsNames = keepsNames
    for (const [at, { words }] of looks.looks.entries())
      for (const word of new Set(words)) this.#small.set(word, [...(this.#small.get(word) ?? []), at])
  }

  /** Whether words are plainly of one of these languages: asked of a text that hardly is in another, and asked quickly. */
  arePlainly(code: string, words: readonly string[]): boolean {
    const place = this.#looks.looks.findIndex((look) => look.code === code)
    if (place < 0) return false
    const small = words.filter((word) => this.#small.get(word.toLowerCase())?.includes(place) === true)
    return small.length >= PLAIN * words.length
  }

  /** The languages by what the words say of them, the likeliest first. */
  fits(words: readonly string[]): Fit[] {
    const { looks, read } = this.#looks
    const seen = looks.map(() => 0)
    for (const word of words) {
      const small = word.toLowerCase()
      const weight = small.length > 1 ? 1 : ONE_LETTER
      for (const at of this.#small.get(small) ?? []) seen[at] = (seen[at] ?? 0) + weight
      const letters = this.#keepsNames && small !== word ? [] : (small.match(/(?![\0-\x7f])\p{L}/gu) ?? [])
      if (letters.length === 0) continue
      for (const [at, look] of looks.entries())
        if (!letters.every((letter) => look.letters.has(letter))) seen[at] = (seen[at] ?? 0) - 1
    }
    const fits = looks.map(({ code }, at) => {
      const own = seen[at] ?? 0
      return { code, seen: own, fit: own + frequency(code, at < read) }
    })
    return inOrder(fits)
  }
}

function frequency(code: string, isRead: boolean): number {
  if (isRead) return FREQUENT
  return RARE.has(code) ? -FREQUENT : 0
}

export function inOrder(fits: readonly Fit[]): Fit[] {
  return fits.toSorted((a, b) => b.fit - a.fit)
}

/** By how many words the first is ahead. */
export function leadOf([first, second]: readonly Fit[]): number {
  return (first?.fit ?? 0) - (second?.fit ?? 0)
}

/** What the fits of a text come to: a name that is sure, one that may be, or that it has none here. */
export function guessed(fits: readonly Fit[], words: readonly string[]): Guess {
  const isLong = words.length >= LONG || words.reduce((sum, { length }) => sum + length, 0) >= LONG_LETTERS
  const [first] = fits
  if (first === undefined) return { language: UNKNOWN_LANGUAGE, sure: false }
  const behind = (most: number) => fits.filter(({ fit }) => first.fit - fit < most)
  const near = behind(CLEAR).filter((one) => !isLong || isEnough(one, words.length))
  const known = { near: near.map(({ code }) => code) }
  const isAlone = leadOf(fits) > ALONE * words.length
  if (isLong && !isEnough(first, words.length) && !isAlone) return { language: UNKNOWN_LANGUAGE, sure: true, ...known }
  const ahead = AHEAD.find(([count]) => words.length >= count)?.[1]
  if (ahead !== undefined && leadOf(fits) >= ahead) return { language: first.code, sure: true, ...known }
  if (isLong) return { language: UNKNOWN_LANGUAGE, sure: true, ...known }
  if (words.length < FEW) return { language: first.code, sure: false, ...known }
  return { language: UNKNOWN_LANGUAGE, sure: false, also: behind(NEAR).map(({ code }) => code), ...known }
}

/** Whether a long text has as many small words of a language as a text in it has. */
function isEnough({ code, seen }: Fit, words: number): boolean {
  return seen >= (ENDINGS.has(code) ? LEAST / 2 : LEAST) * words
}

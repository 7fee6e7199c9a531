/** A text as phrases are looked up in it: folded, with the places where they may begin. */

import { byText } from '../by-text.ts'

/** In small letters, with one sign for all digits, apostrophes and quotation marks: equal texts of any case fold to the same. */
export function fold(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase().replace(/\d/g, '0')
  return text
    .toUpperCase()
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\u00a0\u202f\dς’ʼ“”„«»：／｜＝（）]/g, (sign) => FOLDED[sign] ?? '0')
}

const FOLDED: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u202f': ' ',
  ς: 'σ',
  '’': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '：': ':',
  '／': '/',
  '｜': '|',
  '＝': '=',
  '（': '(',
  '）': ')',
}

/** A letter or a digit. */
export const LETTER = /[\p{L}\p{N}]/u
/** Letters of the scripts that set their words apart. */
const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]/u
/** The same for the signs up to the end of Arabic, which nearly all are, looked at once. */
const IS_SPACED = Uint8Array.from({ length: 0x700 }, (_, code) => (SPACED.test(String.fromCharCode(code)) ? 1 : 0))

function isSpaced(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < IS_SPACED.length ? IS_SPACED[code] === 1 : SPACED.test(text[at] ?? '')
}

/** `top`: a phrase stands before all other letters and digits; `word`: it begins with a word; `anywhere`: at any sign. */
export type PhrasePlace = 'top' | 'word' | 'anywhere'

/** The phrases that a text could have, by their list, and how many beginnings there were when it was looked at. */
export interface Found {
  readonly numbers: ReadonlyMap<object, readonly number[]>
  readonly among: number
}

export class Folded {
  readonly letters: string
  /** What was found in it, for who looks again. */
  readonly found: Partial<Record<PhrasePlace, Found>> = {}
  readonly #text: string
  #first: number | null = null
  #starts: readonly number[] | null = null
  #isApart: boolean | null = null

  constructor(text: string) {
    this.#text = text
    this.letters = fold(text)
  }

  /** Whether marks stand apart from their letters, as some systems file them. */
  get isApart(): boolean {
    this.#isApart ??= isApart(this.#text)
    return this.#isApart
  }

  /** Where the first letter or digit stands; -1 where there is none. */
  get first(): number {
    this.#first ??= this.letters.search(LETTER)
    return this.#first
  }

  /** Where words begin, and each sign that no spaced word goes on with. */
  get starts(): readonly number[] {
    this.#starts ??= this.#findStarts()
    return this.#starts
  }

  #findStarts(): number[] {
    const starts: number[] = []
    let isWithin = false
    for (let at = 0; at < this.letters.length; at += 1) {
      const isLetter = isSpaced(this.letters, at)
      if (!isLetter || !isWithin) starts.push(at)
      isWithin = isLetter
    }
    return starts
  }
}

/** Whether marks of a text stand apart from their letters, as some systems file them. */
export function isApart(text: string): boolean {
  return /[^\0-\x7f]/.test(text) && text.normalize('NFC') !== text
}

/** A text, folded once however many lists are asked of it. */
export const foldedOnce = byText((text) => new Folded(text))

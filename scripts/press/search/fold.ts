/**
 * One spelling for all ways to write a word: what a reader types and what a story has
 * are the same word if this makes them the same. The index is made by it, and the
 * search page asks by it, so it stands here once and is published with that page.
 */

/** Letters that Unicode takes for others, and readers for the same; what stands for each is written as Unicode numbers it. */
const SAME: readonly (readonly [letter: RegExp, instead: string])[] = [
  [/ß/gu, 'ss'],
  [/æ/gu, 'ae'],
  [/œ/gu, 'oe'],
  [/ø/gu, 'o'],
  [/ł/gu, 'l'],
  [/[đð]/gu, 'd'],
  [/þ/gu, 'th'],
  [/ı/gu, 'i'],
  [/[ىیېے]/gu, '\u064a'],
  [/[کڪ]/gu, '\u0643'],
  [/[ہەۀۃةھ]/gu, '\u0647'],
  [/ٱ/gu, '\u0627'],
]
/** Marks above and below letters, such as accents, vowel signs and points; not those by which kana are told apart. */
const MARKS = /(?![\u3099\u309a])\p{M}/gu
/** What stands within a word and is no letter of it: apostrophes and hyphens, the dots of an abbreviation, what lengthens a line of Arabic, signs that nobody sees. */
const BETWEEN = /['’ʼʹ`´ـ.-]|\p{Cf}/gu
const PLAIN = /^[a-z0-9]*$/

/** A word as it is compared: small letters without marks; of what a hyphen joins, one word. */
export function fold(text: string): string {
  const small = text.toLowerCase()
  if (PLAIN.test(small)) return small
  let folded = small.normalize('NFKD').replace(MARKS, '').replace(BETWEEN, '')
  for (const [letter, instead] of SAME) folded = folded.replace(letter, instead)
  return folded.normalize('NFC')
}

/** Pagefind's own folding of a word, which knows of marks alone. */
export function withoutMarks(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(MARKS, '').replace(/['’.]/g, '').normalize('NFC')
}

/** U.S., or a word. */
const WORD =
  /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{Cf}'’ʼـ]*[\p{L}\p{N}\p{M}])?/gu
/** l’eau: what is behind an apostrophe is a word, unless it is an ending (it’s, don’t). */
const BEHIND = /(?<=['’ʼ])\p{L}[\p{L}\p{M}\p{N}]{2,}/u
const JOINED = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu

/** A word, and where it stands in a text. */
export interface Placed {
  readonly word: string
  readonly at: number
}

/** Where the words of a text stand, as they are written. What a hyphen joins are two. */
export function wordsAt(text: string): readonly Placed[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index: at }) => ({ word, at }))
}

/** The word behind the apostrophe of another. */
export function behind(word: string): Placed | null {
  const found = BEHIND.exec(word)
  return found === null ? null : { word: found[0], at: found.index }
}

/** The words of a text, and what else each may be looked for by: the word behind an apostrophe, and what a hyphen joins as one. */
export function formsAt(text: string): readonly Placed[] {
  const words = wordsAt(text)
  const parts = words.flatMap(({ word, at }) => {
    const part = behind(word)
    return part === null ? [] : [{ word: part.word, at: at + part.at }]
  })
  const joined = [...text.matchAll(JOINED)].map(({ 0: word, index: at }) => ({ word, at }))
  return [...words, ...parts, ...joined]
}

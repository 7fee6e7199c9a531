/** Rhyme, by letters: what two lines end in from their last vowel on. It is heard only roughly, in languages of letters. */

import { LANGUAGES } from '../../languages/languages.ts'

const VOWELS = LANGUAGES.map(({ vowels = '' }) => vowels).join('')
const LAST = new RegExp(`[${VOWELS}]+[^${VOWELS}\\s]*$`, 'u')
/** An `e` at the end is silent, or one of many: the vowel before it tells. */
const LAST_BUT_ONE = new RegExp(`[${VOWELS}]+[^${VOWELS}\\s]+[${VOWELS}]$`, 'u')
/** Rhymes stand so near to each other, in lines. */
const NEAR = 3

/** How many of a stanza's lines rhyme with another of them. */
export function rhymes(lines: readonly string[]): number {
  const ends = lines.map(endOf)
  return ends.filter(({ word, sound }, at) =>
    ends
      .slice(Math.max(0, at - NEAR), at + NEAR + 1)
      .some((other) => sound !== '' && sound === other.sound && word !== other.word),
  ).length
}

function endOf(line: string): { readonly word: string; readonly sound: string } {
  const word = /\p{L}+(?=\P{L}*$)/u.exec(line.slice(-WORD))?.[0].toLowerCase() ?? ''
  const letters = word
    .normalize('NFD')
    .replace(/(?<=[a-z])[\u0300\u0301\u0302]/g, '')
    .normalize('NFC')
  const last = LAST.exec(letters)?.[0] ?? ''
  const sound = last.length > 1 ? last : (LAST_BUT_ONE.exec(letters)?.[0] ?? last)
  return { word, sound }
}

/** No word is longer. */
const WORD = 40

/**
 * A line with its formatting taken off, for signs that ask what it says and not how it
 * is set. People set DRAFT and EMBARGO in bold, in tags, in full-width or spaced-out
 * letters, and paste characters that nobody sees.
 *
 *     **E M B A R G O E D** until ６ a.m.     →  EMBARGOED until 6 a.m.
 *     <strong>DRAFT</strong>                  →  DRAFT
 */

import { byText } from '../../../wording/by-text.ts'

/** Signs that are, or may be, formatting; mostly there are none. */
const DRESSED = /[*_`~<\t\u00a0\u202f\p{Mn}\u00ad\u200b-\u200f\u2060\ufeff\uff00-\uffef\u{1d400}-\u{1d7ff}]/u
/** Four letters in a row that stand apart. Looking behind at each sign costs, so three of them are looked for before. */
const APART = /(?<!\p{L})\p{L}[ .·–-]\p{L}[ .·–-]\p{L}[ .·–-]\p{L}(?!\p{L}{2})/u
const THREE_APART = /[ .·–-]\p{L}[ .·–-]\p{L}[ .·–-]\p{L}/u
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
const TAG =
  /<\/?(?:b|i|u|em|strong|mark|small|big|p|br|span|font|div|center|h[1-6]|li|ul|t[dhr]|table)(?=[\s/>])[^<>]{0,80}>/giu
const EMPHASIS = /[*_`~]+/g
/** Four letters or more, each apart; two spaces end a word. */
const SPACED = /(?<![\p{L}\p{N}])(?:\p{L}[ .·–-]){3,}\p{L}(?![\p{L}\p{N}])/gu
/** Where even the words are not apart: `E M B A R G O E D U N T I L`. */
const RUN_TOGETHER = /^(embargoed|embargo(?!ed)|sperrfrist|draft|hold)(until|bis|for)?(?=\p{L})/iu

/** The words of a line without formatting. Places in it are not the copy's, so nothing of this goes onto a page. */
export const bareLine = byText((line: string): string => {
  const text = line.trim()
  if (!isDressed(text)) return text
  return text
    .replace(UNSEEN, '')
    .normalize('NFKC')
    .replace(TAG, ' ')
    .replace(EMPHASIS, ' ')
    .trim()
    .replace(SPACED, (letters) => letters.replace(/\P{L}/gu, '').replace(RUN_TOGETHER, '$1 $2 '))
    .replace(/\s+/g, ' ')
    .trim()
})

/** Whether there is anything to take off. */
function isDressed(text: string): boolean {
  return DRESSED.test(text) || text.includes('  ') || (THREE_APART.test(text) && APART.test(text))
}

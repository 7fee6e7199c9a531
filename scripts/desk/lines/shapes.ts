/** What a line looks like, by its letters and its last mark: questions that several rules ask. */

import { byText } from '../../wording/by-text.ts'
import { WIDTHS } from '../widths.ts'

/** A full stop of any script, an ellipsis, and whatever closes after it; `?` and `!` end headlines as well. */
const STOP = /[.。．।۔…][”’"'»)\]）」』]*$/u
/** A mark after which a sentence goes on. */
const GOES_ON = /[,;:،؛、：；–—-]["”’']?$/u
/** An abbreviation at the end is no full stop: U.S., Inc., a.m. */
const ABBREVIATION = /(?:^|[\s(])(?:(?:\p{L}\.){2,}|(?:Inc|Co|Corp|Ltd|Jr|Sr|St|No|vs|etc)\.)["”’')]?$/u

/** Words that a headline does not end with: what follows stands on the next line. */
const DANGLING =
  /\s(?:a|an|the|of|to|in|on|at|by|for|with|from|and|or|but|that|as|is|are|was|were|de|la|le|der|die|das|und|y|et)$/iu

/** It ends in a full stop or an ellipsis; a question does not, nor does `U.S.` */
export function endsInFullStop(text: string): boolean {
  return STOP.test(text) && !ABBREVIATION.test(text)
}

/** It ends as prose does: in a full stop, or in `?` or `!`, in which headlines end as well. */
export function endsLikeProse(text: string): boolean {
  return endsInFullStop(text) || /[.?!。？！؟۔…][”’"'»)\]）」』]*$/u.test(text)
}

export function startsLower(text: string): boolean {
  return /^["“‘'«([]*\p{Ll}/u.test(text)
}

/** Whether the script has capitals at all. */
export function hasCase(text: string): boolean {
  return /[\p{Lu}\p{Ll}]/u.test(text)
}

/** Characters, as a reader counts them, weighing those of scripts without spaces double. */
export function measureOf(text: string): number {
  // Where those scripts begin in Unicode; most copy has no such character.
  if (!/[\u1100-\u11ff\u2e80-\uffff]/.test(text)) return text.length
  return (
    text.length + (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0)
  )
}

/** Words of four letters and more that begin with a capital: how a headline in title case is spelt. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? []
  if (words.length < 2) return false
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.75
}

/** A line that could stand as a headline: short, opens well, and no sentence or half a one. */
export function isHeadlineLike(text: string): boolean {
  const measure = measureOf(text)
  if (measure < 8 || measure > WIDTHS.notice || !/\p{L}.*\p{L}/u.test(text)) return false
  if (endsInFullStop(text) || GOES_ON.test(text) || DANGLING.test(text)) return false
  if (startsLower(text) && !/^\p{Ll}\p{Lu}/u.test(text)) return false
  // Two sentences are prose, whatever the last mark is.
  return !hasSentences(text)
}

/** A sentence ends within the text and another begins; an abbreviation ends none. */
export function hasSentences(text: string): boolean {
  const plain = text.replace(
    /(?<!\p{L})(?:\p{L}\.){1,4}|(?<!\p{L})(?:Mr|Mrs|Ms|Dr|St|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|No|vs|Prof|Inc|Co|Corp|Ltd|Jr|Sr)\./gu,
    '',
  )
  return /[.。]["”’)]*\s+["“‘(]*\p{Lu}\p{Ll}*\s+\p{Ll}/u.test(plain)
}

/** For comparing what two lines say: without case, accents and punctuation. */
export const foldedLine = byText((text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
)

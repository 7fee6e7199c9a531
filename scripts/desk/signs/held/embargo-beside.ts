/** An embargo beside other words: on the line of a subject or a headline, before it or behind it. */

import { Expression, every, perhaps, within } from '../../../wording/expression.ts'
import { bareLine } from './bare-line.ts'
import { EMBARGOED, JOINED, QUESTION } from './embargo-words.ts'
import { isPoint, leadingMoment, momentInNote } from './moments.ts'

const OPENING = new Expression(
  [within('embargoStamps'), every('underEmbargo'), perhaps('releaseNames')],
  (stamps, under, releases) =>
    `^[[(【［*\\s]*(?:(?:${releases}) )?(?<word>(?:(?:${under}) (?:strict )?)?(?:${stamps}))(?<mark>\\s*[\\])】］:=–—-]|\\s+)\\s*(?<rest>.*)$`,
)
/** `Bridge money voted – UNDER EMBARGO` */
const CLOSING = new Expression(
  [within('embargoStamps'), every('underEmbargo')],
  (stamps, under) => `\\s[-–—|]\\s*(?:strictly )?(?:(?:${under}) (?:strict )?)?(?:${stamps})[\\s.!]*$`,
)
const NOUN = new Expression([within('embargoNouns')], (words) => `^(?:${words})$`)

/**
 * Whether a subject or a headline speaks of an embargo before or behind what it says.
 *
 *     EMBARGOED 1 DEC Bridge money voted
 *     [EMBARGO 1 Dec 10:00] Bridge money
 *     Sperrfrist 1.12.: Bridge
 */
export function isEmbargoBeside(line: string, isSubject = false): boolean {
  const text = bareLine(line.slice(0, 200))
  if (CLOSING.test(text)) return true
  // “Tuesday 6 a.m. embargo: Bridge money”
  const label = /^(?<label>[^:–—|]{4,60})(?:[:|]\s|\s[–—]\s)\S/u.exec(text)?.groups?.label ?? ''
  if (EMBARGOED.test(label) && isPoint(label) && momentInNote(label) !== null) return true
  const { word = '', mark = '', rest = '' } = OPENING.exec(text)?.groups ?? {}
  if (word === '' || QUESTION.test(rest)) return false
  // In capitals where the words behind it are not, nobody writes a headline's first word.
  const isStamp = isSubject || !NOUN.test(word) || isSetApart(word, rest)
  if (mark.trim() !== '') return isStamp || /[\])】］]/u.test(mark)
  const joined = JOINED.replace(rest, '')
  const found = leadingMoment(joined)
  if (found === null) return isSetApart(word, rest) && (isSubject || /^\p{Lu}\p{Ll}/u.test(rest))
  return isStamp || /^\s*[\])】］:–—-]/u.test(found.rest)
}

/** Whether a word stands in capitals before others that do not. */
export function isSetApart(word: string, rest: string): boolean {
  return /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word) && /\p{Ll}{2}/u.test(rest)
}

/** Whether what stands behind a label asks or explains: a stamp on copy is not followed by `How` or `What`. */
export function isQuestion(text: string): boolean {
  return QUESTION.test(text)
}

/**
 * How a mail begins and ends, and what a note to the desk says of copy: its greeting, its
 * farewell with the name below it, and where above or below the copy such a note stands.
 *
 *     Ciao Marta, ti giro il pezzo.     Liebe Redaktion,
 *     Nino                              anbei unser Bericht …
 *     0999 123456                       Mit freundlichen Grüßen
 *                                       Heidrun Pölkamp, 1. Vorsitzende
 */

import { Expression, opening, within } from '../../wording/expression.ts'
import type { Free } from '../galley.ts'
import { byline } from '../signs/byline.ts'
import { isReachable } from '../signs/notices.ts'
import { isPost } from '../signs/organisation.ts'
import { isPersonName } from '../signs/person.ts'
import { endsLikeProse, measureOf } from './shapes.ts'

/** A cover note is no longer, in lines and in characters. */
export const NOTE_LINES = 14
export const LONGEST_NOTE = 900

const GREETING = new Expression([opening('greetings')], (words) => `^(?:${words})(?!\\p{L}).{0,40}?[,!:،，：]?$`)
const GREETED = new Expression(
  [opening('greetings')],
  (words) => `^(?:${words})(?!\\p{L})[^.!?]{0,40}?(?:[.,!:،，：]|\\s[–—-]|$)`,
)
/** What only a covering note says, at its begin or its end. */
const COVERING = new Expression([within('coverNotes')], (words) => `(?<!\\p{L})(?:${words})`)
const FAREWELL = new Expression(
  [opening('closings')],
  (words) =>
    `^(?:${words})(?:\\s?[,!:.،。–—-]*|\\s?[,!:–—-]\\s?(?<name>\\p{L}.{0,40})|\\s(?<alone>\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)?))$`,
)
/** `… Cut it if you must. Thanks, Dot` */
const SIGNED_OFF = new Expression(
  [within('closings')],
  (words) => `[.!?…–—-]+\\s+(?:${words})(?:[,!.]?\\s+(?<name>\\p{L}[\\p{L}.]*(?: \\p{L}[\\p{L}.]*)?))[.!]?$`,
)

/** Whether a line does nothing but greet: `Hi Jo,` */
export function isGreeting(text: string): boolean {
  return GREETING.test(text)
}

/** Whether somebody is greeted there, alone or before the first sentence: `Hi Jo, here's the piece.` */
export function greets(text: string): boolean {
  return GREETED.test(text)
}

const CALLS = new Expression([opening('greetings')], (words) => `^(?:${words}) (?<name>[^,.!:]{2,40})(?:[,.!:]|$)`)

/** Whether somebody is greeted by a name: `Hi Jo`, `Bonjour Madame Lestradou`, and not `All Saints is back, …`. */
export function greetsByName(text: string): boolean {
  const name = CALLS.exec(text)?.groups?.name ?? ''
  return name !== '' && name.split(' ').every((word) => /^\p{Lu}/u.test(word))
}

/** Whether a line says of copy what a note to the desk says of it. */
export function saysOfCopy(text: string): boolean {
  return COVERING.test(text)
}

const OPENS_NOTE = new Expression([opening('coverNotes')], (words) => `^(?:${words})`)

/** Whether a line begins so. */
export function opensNote(text: string): boolean {
  return OPENS_NOTE.test(text)
}

/** Whether a line ends as a mail does, behind its last sentence. */
function signsOff(text: string): boolean {
  return /^\p{Lu}/u.test(SIGNED_OFF.exec(text)?.groups?.name ?? '')
}

/** A word that is no part of a name: `Thanks, Ada Quill said.` */
const SAYS_MORE = /(?<!\p{L})\p{Ll}{4,}/u

/** How many lines from the first say farewell as a mail does: `Cheers` and a name below it, or `Cheers, Piet`; 0 if none. */
function farewellIn([text = '', below = '']: readonly string[]): number {
  const said = FAREWELL.exec(text)?.groups
  if (said === undefined) return 0
  if (said.name !== undefined) return SAYS_MORE.test(said.name) ? 0 : 1
  if (said.alone !== undefined) return 1
  return isNameLine(below) || isInitials(below) ? 2 : 0
}

/** Behind the farewell near the top, the name below it and how to reach who has it; 0 where there is none. */
export function farewellEnd(lines: readonly Free[]): number {
  const top = lines.slice(0, NOTE_LINES)
  const texts = top.map(({ text }) => text)
  const [first = ''] = texts
  for (const [at, text] of texts.entries()) {
    const count = at === 0 ? 0 : farewellIn(texts.slice(at))
    if (count > 0) return signedEnd(lines, at + count)
    const said = texts.slice(0, at + 1)
    const isNote = greets(first) || opensNote(first)
    if (isCalled(first) && isRightBelow(lines, 1) && at > 1 && isInitials(text)) return signedEnd(lines, at + 1)
    if ((isNote || said.some(saysOfCopy)) && signsOff(text)) return at + 1
    if (isNote && said.slice(0, -1).some(endsLikeProse) && isSigning(text)) return signedEnd(lines, at + 1)
  }
  return 0
}

/** `Nino`, `JMB`, `t. Liisa`: all the farewell that some say. */
function isSigning(text: string): boolean {
  return isNameLine(text) || isInitials(text) || ABBREVIATED.test(text)
}

/** As many lines stand below a name. */
const BELOW_NAME = 3
/** In characters: and none is longer. */
const LONGEST_BELOW = 50

/** Behind the lines right below the name: a post, a telephone; what else stands there up to a blank line, if there is one. */
function signedEnd(lines: readonly Free[], from: number): number {
  let end = from
  while (end - from < BELOW_NAME && isRightBelow(lines, end) && isShort(lines[end])) end += 1
  if (!isRightBelow(lines, end)) return end
  const isOfSender = (at: number) => isReachable(lines[at]?.text ?? '') || isPost(lines[at]?.text ?? '')
  for (end = from; isRightBelow(lines, end) && isOfSender(end); ) end += 1
  return end
}

/** `Tom`: a name is called, and no more. */
const isCalled = (text: string): boolean => /^\p{Lu}\p{Ll}+[,!]?$/u.test(text)

/** `t. Liisa`: a farewell of a letter or three. */
const ABBREVIATED = /^\p{Ll}{1,3}\.? \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u

/** Whether no blank line stands above one. */
function isRightBelow(lines: readonly Free[], at: number): boolean {
  const [above, line] = [lines[at - 1], lines[at]]
  return above !== undefined && line !== undefined && line.line.number === above.line.number + 1
}

function isShort(line: Free | undefined): boolean {
  return line !== undefined && measureOf(line.text) <= LONGEST_BELOW && byline(line.text) === null
}

/** A name alone on its line: one word with a capital, or a person's, perhaps with what they are behind a comma. */
export function isNameLine(text: string): boolean {
  const [name = ''] = text.split(',')
  return text.length <= LONGEST_BELOW && name.length <= 30 && (/^\p{Lu}[\p{L}.]*$/u.test(name) || isPersonName(name))
}

/** `JMB`, `J. N.` */
function isInitials(text: string): boolean {
  return /^\p{Lu}{2,3}$|^(?:\p{Lu}\. ?){1,3}$/u.test(text)
}

/** As many lines from the end are looked at. */
const FOOT_LINES = 8
/** In characters: a note below the copy is no longer. */
const LONGEST_FOOT = 350
/** As many lines of a note may stand above its farewell. */
const ABOVE_FAREWELL = 3

/** Where a note to the desk below the copy begins: at what it says of it, or its greeting, above a farewell; the number of lines where there is none. */
export function noteBelow(lines: readonly Free[]): number {
  const none = lines.length
  const texts = lines.map(({ text }) => text)
  const foot = Math.max(1, none - FOOT_LINES)
  const farewell = texts.findIndex((text, at) => at >= foot && (farewellIn(texts.slice(at)) > 0 || signsOff(text)))
  if (farewell < 0 || !lines.slice(farewell + 1).every(isShort)) return none
  const from = Math.max(1, signsOff(texts[farewell] ?? '') ? farewell : farewell - ABOVE_FAREWELL)
  const said = texts.findIndex((text, at) => at >= from && at <= farewell && (saysOfCopy(text) || greets(text)))
  const size = texts.slice(said).reduce((sum, text) => sum + text.length, 0)
  return said < 0 || size > LONGEST_FOOT ? none : said
}

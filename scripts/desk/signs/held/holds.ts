/**
 * Signs that copy is not for publication: DRAFT – DO NOT PUBLISH, HOLD. “HOLD THE
 * LINE”, “Draft budget passes” and “Draft No. 4” are headlines.
 */

import { anywhere, Expression, opening, perhaps, within } from '../../../wording/expression.ts'
import { WIDTHS } from '../../widths.ts'
import { bareLine } from './bare-line.ts'
import { isQuestion, isSetApart } from './embargo-beside.ts'
import { JOINED } from './embargo-words.ts'
import { isPoint, momentInNote, momentOf, SPACED_LETTERS } from './moments.ts'

const EDGE = '[^\\p{L}\\p{N}]*'
const WHOLE = new Expression(
  [opening('holds'), perhaps('holds', 'holdRemarks')],
  (words, more) => `^${EDGE}(?:${words})(?:[-–—:;,./|()*!・\\s]+(?:${more})){0,3}${EDGE}$`,
)
const REMARK = new Expression(
  [opening('holds', 'holdRemarks'), perhaps('holds', 'holdRemarks')],
  (words, more) => `^${EDGE}(?:${words})(?:\\s+(?:${more}))?(?![${SPACED_LETTERS}])`,
)
/** Where a line of such words is divided: at marks, and at a full stop behind a word. */
const PARTS = /\s+[-–—/|]+\s+|\/{2,}|[:()[\]【】;,!|]+\s*|(?<=\p{L}{3})\.\s+/u

/** Whether a line says that the copy is not for publication, and nothing else but a day or a remark. */
export function isHold(line: string): boolean {
  if (line.length > WIDTHS.credit) return false
  const text = bareLine(line)
  if (isNumberedTitle(text)) return false
  if (WHOLE.test(text)) return true
  const parts = text.split(PARTS).filter((part) => /[\p{L}\p{N}]/u.test(part))
  if (parts.some((part) => WHOLE.test(part)) && parts.every((part) => WHOLE.test(part) || isRemark(part.trim())))
    return true
  // `OBIT – HOLD – not dead yet`
  if (parts.length > 2 && parts.slice(1, -1).some((part) => STAMP.test(part.trim()))) return true
  // `Vertraulich bis Dienstag`
  const until = OPENED.replace(text, '')
  if (until !== text && !/embarg/iu.test(text) && JOINED.test(until) && isPoint(until) && momentOf(until) !== null)
    return true
  return isNoted(text) && momentInNote(text) !== null
}

const STAMP = /^(?:HOLD|HFR|DRAFT|WIP|DO NOT (?:PUBLISH|USE|RUN|PRINT|POST))$/u
const OPENED = new Expression([opening('holds')], (words) => `^${EDGE}(?:${words})\\s+`)

const NOTED = new Expression([within('notedHolds')], (words) => `(?<!\\p{L})(?:${words})`)
const NOTED_DRAFT = new Expression([within('draftNouns')], (words) => `^\\P{L}*(?:\\p{L}+ )?(?:${words})(?!\\p{L})`)
const OPENS_AS_DRAFT = new Expression([opening('draftOpenings')], (words) => `^\\P{L}*(?:${words})`)
const LET_OUT = new Expression([within('letOut')], (words) => `(?:${words})`)

/** A note to the desk, if it has no word but a desk's: `Do not publish without approval`, `This is a draft`. */
function isNoted(text: string): boolean {
  return NOTED.test(text) || OPENS_AS_DRAFT.test(text) || (NOTED_DRAFT.test(text) && !LET_OUT.test(text))
}

/** `for comment`, `27 Nov`, `Stand 27.11.2026` */
function isRemark(part: string): boolean {
  const rest = REMARK.replace(part, '').trim()
  return !/[\p{L}\p{N}]/u.test(rest) || momentOf(rest) !== null
}

/** What holds copy in a line to the desk, which no reader sees: as a stamp at its begin, or said in so many words. */
const FOR_DESKS = new Expression([within('deskHolds')], (words) => `(?<!\\p{L})(?:${words})`)
const STAMPED_FOR_DESKS = new Expression([opening('deskStamps')], (words) => `^\\P{L}*(?:${words})(?!\\p{L})`)
const LIFTED = new Expression([within('holdsOver')], (words) => `(?<!\\p{L})(?:${words})(?!\\p{L})`)

/** Whether a line that a wire or a colleague wrote to the desk says that the copy is not to go out. */
export function isDeskHold(line: string): boolean {
  const text = bareLine(line)
  return (FOR_DESKS.test(text) || STAMPED_FOR_DESKS.test(text)) && !LIFTED.test(text)
}

/** `Draft No. 4`, in the letters of a title. */
function isNumberedTitle(text: string): boolean {
  return NUMBERED.test(text)
}

const NUMBERED = new Expression([anywhere('numbers')], (words) => `^\\p{Lu}\\p{Ll}+ (?:${words})\\.? ?\\d+$`, 'u')

/** News uses these as well: before a headline they say something only in brackets. */
const NEWS = new Expression([opening('newsHolds')], (words) => `^(?:${words})$`)
/** `[DRAFT] School roof leaks`, `DRAFT: School roof leaks`. */
const BEFORE = new Expression(
  [within('holds')],
  (words) =>
    `^(?:urgent |please |pls )?(?:[[(【［*]+(?<marked>${words})[\\])】］*]+[:：]?|(?<plain>${words})(?:\\s?[:：]|\\s[-–—]))\\s*(?<rest>\\S.*)`,
)
/** `School roof, draft v2` */
const VERSION = /(?<!\p{L})draft[ -]?v?\d+$/iu
/** `For review: School roof leaks` */
const FOR_DESK = new Expression(
  [opening('holdRemarks'), within('fors')],
  (words, fors) => `^(?=(?:${fors}) )(?:${words})\\s*[:–—]`,
)
/** `HOLD School roof leaks`: nothing but its capitals sets it apart. */
const STAMPED = new Expression([opening('holds')], (words) => `^(?<plain>${words})\\s+(?<rest>\\S.*)`)
const ENDING = new Expression([within('endStamps')], (words) => `^(?<head>.*\\S)\\s+(?<stamp>${words})$`, 'u')
/** `School roof leaks (DRAFT)`, `School roof leaks – HOLD`. */
const BEHIND = new Expression(
  [within('holds')],
  (words) => `(?:[[(【［](?<marked>${words})[\\])】］]|\\s[-–—|/]\\s(?<plain>${words}))[\\s.!]*$`,
)

/**
 * Whether a headline has such a word before or behind it: in capitals, or in brackets.
 *
 * @param isSubject whether it is the subject of a mail, which a colleague wrote to a desk and nobody to a reader.
 */
export function isHoldBeside(line: string, isSubject = false): boolean {
  const text = bareLine(line.slice(0, 200))
  if (isSubject && isSubjectForDesk(text)) return true
  const { marked, plain, rest = '' } = BEFORE.exec(text)?.groups ?? BEHIND.exec(text)?.groups ?? {}
  if (marked !== undefined) return !/\p{Ll}/u.test(marked) || /[[【［]/u.test(text)
  if (plain !== undefined) return (isSubject || !/\p{Ll}/u.test(plain)) && !NEWS.test(plain) && !isQuestion(rest)
  // `School roof leaks DRAFT`
  const { head = '', stamp: end = '' } = ENDING.exec(text)?.groups ?? {}
  if (end !== '' && isSetApart(end, head)) return true
  const stamp = STAMPED.exec(text)?.groups
  if (stamp?.plain === undefined || stamp.rest === undefined || NEWS.test(stamp.plain)) return false
  if (isSubject && /^(?:draft(?: \d+)?|hold|hfr)$/iu.test(stamp.plain) && isForDesk(stamp.plain, stamp.rest))
    return true
  return isSetApart(stamp.plain, stamp.rest) && /^(?:\p{Lu}\p{Ll}|\p{Lu}\s\S*\p{Ll}|\d)/u.test(stamp.rest)
}

/** `For Tuesday: …`, `Draft for comment: …`, `For review: …`, `…, draft v2`: what a colleague writes to a desk. */
function isSubjectForDesk(text: string): boolean {
  const day = /^for (?<day>[^:]{3,40}):/iu.exec(text)?.groups?.day ?? ''
  if (momentOf(day) !== null && isPoint(day)) return true
  const label = /^(?<label>[^:–—|]{3,60})[:–—|]\s*\S/u.exec(text)?.groups?.label?.trim() ?? ''
  if (isHold(label) && !NEWS.test(label)) return true
  return FOR_DESK.test(text) || VERSION.test(text)
}

/** `HOLD BRIDGE MONEY`, `Draft press release on the bridge`; not `HOLD THE LINE` and `Draft budget passes`. */
function isForDesk(word: string, rest: string): boolean {
  if (/^(?:press |media |news )?(?:release|article|story|copy|text|statement|column|piece)(?!\p{L})/iu.test(rest))
    return true
  return (
    isSetApart(word, rest) ||
    (word === 'HOLD' &&
      !/^(?:the|on|your|my|our|that|it|me|up|out|off|back|fast|firm|fire|still|tight)(?!\p{L})/iu.test(rest))
  )
}

/** `BC-QUAY-HOLD`, `HOLD-QUAY-1128`, `quay,adv06`, `Slug: QUAY HFR`: a word of the trade in a slug. */
export function isHoldSlug(line: string): boolean {
  const text = bareLine(line)
  if (text.length > WIDTHS.name || /[.!?]$/.test(text)) return false
  const slug = text.replace(/^(?:slug(?:line)?|catchline|keyword)s?\s*:\s*/iu, '')
  const tokens = slug.split(/[\s,;^/_#()-]+/u).filter((token) => token !== '')
  if (tokens.some((token) => token === 'HFR' || /^(?:ADV|adv|Adv)\d{1,2}$/.test(token))) return true
  // `a0432 BC-QUAY-HOLD`: a number, and one word of several.
  const [one = '', ...others] = slug.replace(/^[a-z]\d{3,4}\s/, '').split(/\s/)
  if (slug === text && (others.length > 0 || tokens.length < 2)) return false
  const ends = slug === text ? one.split(/[^\p{L}\p{N}]+/u) : tokens
  return [ends[0], ends.at(-1)].some((end) => SLUG.test(end ?? ''))
}

const SLUG = /^(?:HOLD|DRAFT|EMBARGO(?:ED)?|EMB|NFP|WIP|ADV|SPERRFRIST)$/

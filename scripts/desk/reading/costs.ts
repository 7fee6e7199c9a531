/**
 * What it costs to read a line by its role and not as the rules do: to drop copy is dearer than to show furniture,
 * and what is likely by its looks gives way to a role that is surer. Found on typed copy that was read by weights
 * which had not seen it.
 */

import type { Fields } from '../../flow/item.ts'
import type { Claim } from '../galley.ts'
import { isGreeting } from '../lines/farewell.ts'
import { isSentenceOfCopy } from '../lines/pasted.ts'
import { endsInFullStop, measureOf } from '../lines/shapes.ts'
import type { RoledLine } from '../roles/read-roles.ts'
import { type Role, type RoleSet, roleSet, TEXT } from '../roles/roles.ts'
import { isCaption } from '../signs/notices.ts'
import { isHeadline } from './by-rules.ts'

/** By so much a line's role must be better than any other to change what costs more where it is wrong: */
const SURE = {
  /** what rules take for no text is text, or text is set in another way or signs; */
  toShow: 30,
  /** what reads like the first paragraph is the dek; */
  toLead: 60,
  /** the name of who publishes or writes is none; */
  toName: 40,
  /** the headline is none, and nothing else is; */
  toUntitle: 15,
  /** it says what is in a picture, and no word says so; */
  toCaption: 60,
  /** what may be a statement is the kicker; */
  toKick: 60,
  /** what stands above the headline is none; */
  ofTitle: 50,
  /** a sentence is no text. */
  toDrop: 150,
}

const NEVER = Number.POSITIVE_INFINITY

const OF_HEAD = roleSet('headline', 'kicker', 'dek', 'byline')
const OF_TITLE = roleSet('headline', 'dek', 'kicker')
/** What names an office: itself, or a headline about it. */
const NAMED = roleSet('source', 'headline')

/**
 * How sure a role must be for what it would change: by so much its row must be better than any in which the line has another.
 *
 * @param claims what the rules have on the line
 * @param given the roles that some line has
 * @param below the lines below it
 */
export function costOf(line: RoledLine, claims: readonly Claim[], given: RoleSet, below: readonly RoledLine[]): number {
  const { role } = line
  const isBlock = claims.some(({ kind }) => kind === 'block')
  const isAlone = claims.some(({ kind }) => kind === 'related' || kind === 'brief')
  if (isAlone && !isOf(OF_HEAD, role)) return NEVER
  return Math.max(
    isOf(TEXT, role) && claims.length > 0 && !claims.some(isHeadline) ? SURE.toShow : 0,
    claims.some(isHeadline) ? costToUntitle(line, given) : 0,
    !isOf(NAMED, role) && claims.some((claim) => isField(claim, 'source')) ? SURE.toName : 0,
    isOf(TEXT, role) && claims.some((claim) => isField(claim, 'bylines')) ? SURE.toName : 0,
    isOf(OF_TITLE, role) && isWireOf(claims) ? SURE.toName : 0,
    isBlock ? costOfBlock(line, claims, below) : 0,
  )
}

/** What is left out for its form: `a0432`, and what stands beside a name. */
function isWireOf(claims: readonly Claim[]): boolean {
  return claims.some((claim) => claim.kind === 'dropped' && OF_FORM.has(claim.rule))
}

const OF_FORM: ReadonlySet<string> = new Set(['transmission', 'beside byline'])

function isField(claim: Claim, name: keyof Fields): boolean {
  return claim.kind === 'field' && claim.name === name
}

/** What is printed at the foot of a story is not lost. */
function isNoteBelow({ role }: RoledLine, below: readonly RoledLine[]): boolean {
  return role === 'note' && !below.some((line) => isOf(TEXT, line.role))
}

/** Who is to be reached is mostly said below the text. */
function isReachedAbove({ role }: RoledLine, below: readonly RoledLine[]): boolean {
  return role === 'contact' && below.some((line) => isOf(TEXT, line.role))
}

/** Whether a line is a sentence, or a line of one that is wrapped. */
function isSentence({ free }: RoledLine, claims: readonly Claim[]): boolean {
  const texts = [free.text, ...claims.flatMap((claim) => (claim.kind === 'block' ? [claim.block.text] : []))]
  return texts.some(isSentenceOfCopy)
}

function isOf(set: RoleSet, role: Role): boolean {
  return (set & roleSet(role)) !== 0
}

/** Of a line that the rules take for text. */
function costOfBlock(line: RoledLine, claims: readonly Claim[], below: readonly RoledLine[]): number {
  const { role } = line
  if (role === 'dek') return costOfDek(line, below)
  if (role === 'byline' && claims.some((claim) => claim.kind === 'block' && claim.block.kind === 'subhead'))
    return SURE.toShow
  if (role === 'subhead') return SURE.toShow
  if (isOf(OF_HEAD | TEXT, role)) return 0
  if (isGreeting(line.free.text)) return SURE.toDrop
  if (isExclaimed(line) && !below.some((each) => isOf(TEXT, each.role))) return SURE.toShow
  if (!isSentence(line, claims)) return isReachedAbove(line, below) ? SURE.toShow : 0
  if (isAboveTitle(below)) return 0
  return isNoteBelow(line, below) ? SURE.toShow : SURE.toDrop
}

/** Whether the headline stands below a line, and only below it: what is said above is said to the desk. */
function isAboveTitle(below: readonly RoledLine[]): boolean {
  return below.some(({ role, margin }) => role === 'headline' && margin >= SURE.ofTitle)
}

/** `Serdecznie zapraszamy!`: whom or what nobody leaves out. */
function isExclaimed({ free: { text } }: RoledLine): boolean {
  return /\p{L}[!?]$/u.test(text) && text.includes(' ')
}

function costOfDek({ free }: RoledLine, below: readonly RoledLine[]): number {
  if (!isDekAbove(below) || measureOf(free.text) > LONGEST_DEK) return NEVER
  return endsInFullStop(free.text) ? SURE.toLead : 0
}

/** The headline by the rules: rows have something above them, and a kicker something below it. */
function costToUntitle({ role, free }: RoledLine, given: RoleSet): number {
  if (role === 'kicker' && (free.text.split(/\s+/u).length >= WORDY || endsInFullStop(free.text))) return SURE.toKick
  if (isOf(given, 'headline')) return 0
  if (role === 'row' || isOf(given, 'kicker')) return NEVER
  return role === 'caption' && !isCaption(free.text) ? SURE.toCaption : SURE.toUntitle
}

/** In words: a kicker has fewer. */
const WORDY = 6

/** Whether the text below a line is enough for a story with a dek, and begins as one. */
function isDekAbove(below: readonly RoledLine[]): boolean {
  return below[0]?.role !== 'subhead' && below.filter(({ role }) => isOf(TEXT, role)).length >= LEAST_TEXT
}

/** In lines. */
const LEAST_TEXT = 2
/** In characters: what is longer is text, as the first letter below a headline. */
const LONGEST_DEK = 200

/**
 * What it costs to read a line by its role and not as the rules do: to drop copy is dearer than to show furniture,
 * and what is likely by its looks gives way to a role that is surer. Found on typed copy that was read by weights
 * which had not seen it.
 */

import type { Claim } from '../galley.ts'
import { isSentenceOfCopy } from '../lines/pasted.ts'
import { endsInFullStop, measureOf } from '../lines/shapes.ts'
import type { RoledLine } from '../roles/read-roles.ts'
import { type Role, type RoleSet, roleSet, TEXT } from '../roles/roles.ts'
import { isBodyName, isOrganisation } from '../signs/organisation.ts'

/** By so much a line's role must be better than any other to change what costs more where it is wrong: */
const SURE = {
  /** what rules take for no text is text, or text is set in another way; */
  toShow: 55,
  /** what reads like the first paragraph is the dek; */
  toLead: 40,
  /** a line of text is who signs; */
  toSign: 20,
  /** a subhead is; */
  toSignAbove: 60,
  /** what may be a statement is the kicker; */
  toKick: 200,
  /** it is the name of who publishes; */
  toName: 60,
  /** two or three words are the kicker; */
  toLabel: 30,
  /** the headline is none, and nothing else is; */
  toUntitle: 50,
  /** a sentence is no text. */
  toDrop: 150,
}

const NEVER = Number.POSITIVE_INFINITY

const OF_HEAD = roleSet('headline', 'kicker', 'dek', 'byline')

/**
 * How sure a role must be for what it would change: by so much its row must be better than any in which the line has another.
 *
 * @param claims what the rules have on the line
 * @param given the roles that some line has
 * @param below the lines below it
 */
export function costOf(line: RoledLine, claims: readonly Claim[], given: RoleSet, below: readonly RoledLine[]): number {
  const { role, free } = line
  const isBlock = claims.some(({ kind }) => kind === 'block')
  const isAlone = claims.some(({ kind }) => kind === 'related' || kind === 'brief')
  if (isAlone && !isOf(OF_HEAD, role)) return NEVER
  const isTitle = claims.some((claim) => claim.kind === 'field' && claim.name === 'headline')
  return Math.max(
    isOf(TEXT, role) && claims.length > 0 ? SURE.toShow : 0,
    isTitle ? costOfTitle(line, given) : 0,
    isBlock ? costOfBlock(line, claims, below) : 0,
    isBlock && !isOf(OF_HEAD | TEXT, role) && isSentence(free.text, claims) ? SURE.toDrop : 0,
  )
}

/** Whether a line is a sentence, or a line of one that is wrapped. */
function isSentence(text: string, claims: readonly Claim[]): boolean {
  return isSentenceOfCopy(text) || claims.some((claim) => claim.kind === 'block' && isSentenceOfCopy(claim.block.text))
}

function isOf(set: RoleSet, role: Role): boolean {
  return (set & roleSet(role)) !== 0
}

/** Of a line that the rules take for text. */
function costOfBlock({ role, free }: RoledLine, claims: readonly Claim[], below: readonly RoledLine[]): number {
  if (role === 'byline')
    return claims.some((claim) => claim.kind === 'block' && claim.block.kind === 'subhead')
      ? SURE.toSignAbove
      : SURE.toSign
  if (role !== 'dek') return 0
  if (!isDekAbove(below) || measureOf(free.text) > LONGEST_DEK) return NEVER
  return endsInFullStop(free.text) ? SURE.toLead : 0
}

/** Of a line that the rules take for the headline. */
function costOfTitle({ role, free }: RoledLine, given: RoleSet): number {
  const words = free.text.split(/\s+/u).length
  const own = costToUntitle(role, given)
  if (role === 'source' && words >= WORDY && !isNamed(free.text)) return Math.max(own, SURE.toName)
  if (role !== 'kicker' || words === 1) return own
  return Math.max(own, words >= WORDY ? SURE.toKick : SURE.toLabel)
}

/** Rows have something above them, and a kicker something below it. */
function costToUntitle(role: Role, given: RoleSet): number {
  if (isOf(given, 'headline')) return 0
  return role === 'row' || isOf(given, 'kicker') ? NEVER : SURE.toUntitle
}

/** In words: a label has fewer. */
const WORDY = 4

/** An organisation, and no statement about one: `Library opens its doors`. */
function isNamed(text: string): boolean {
  return (isBodyName(text) || isOrganisation(text)) && !/(?<!\p{L})\p{Ll}{3,}\s\p{Ll}{3,}/u.test(text)
}

/** Whether the text below a line is enough for a story with a dek, and begins as one. */
function isDekAbove(below: readonly RoledLine[]): boolean {
  return below[0]?.role !== 'subhead' && below.filter(({ role }) => isOf(TEXT, role)).length >= LEAST_TEXT
}

/** In lines. */
const LEAST_TEXT = 2
/** In characters: what is longer is text, as the first letter below a headline. */
const LONGEST_DEK = 200

/** What the rules made of a line of a typed story, as roles, and whether it stays so. */

import { stampedDay } from '../../dates/stamped-day.ts'
import type { BlockKind } from '../../flow/item.ts'
import type { Claim } from '../galley.ts'
import { isSentenceOfCopy } from '../lines/pasted.ts'
import { measureOf } from '../lines/shapes.ts'
import { SETTLED } from '../order.ts'
import type { RoledLine } from '../roles/read-roles.ts'
import { type RoleSet, roleSet } from '../roles/roles.ts'
import { byline, byOpener, signedWithin } from '../signs/byline.ts'
import { dateIn, isTimeLine } from '../signs/date-line.ts'
import { isNamedLife } from '../signs/weekly/lives.ts'
import { LEFT_OUT, NAMED_ALONE, rolesOfBlock, rolesOfField } from '../why/taken.ts'
import { WIDTHS } from '../widths.ts'
import { behindLabel } from './field-label.ts'
import { type Marks, touches } from './marks.ts'

/** The claims on a line. */
export function claimsOn({ free, lines }: RoledLine, { galley }: Marks): Claim[] {
  const span = { start: free.start, end: lines.at(-1)?.end ?? free.end }
  return galley.claims.filter((claim) => touches(claim.span, span))
}

/** What the claims on a line take it for, as roles. What stands before the text in its first paragraph is a part of it. */
export function rowOf(claims: readonly Claim[]): RoleSet {
  const blocks = claims.filter(({ kind }) => kind === 'block')
  return (blocks.length > 0 ? blocks : claims).reduce((set, claim) => set | rolesOfClaim(claim), 0)
}

function rolesOfClaim(claim: Claim): RoleSet {
  switch (claim.kind) {
    case 'field':
      return rolesOfField(claim.name)
    case 'dropped':
      return LEFT_OUT | roleSet('dateline', 'note')
    case 'block':
      return rolesOfBlock(claim.block.kind)
    default:
      return NAMED_ALONE
  }
}

/** A date has a day, a byline a name or somebody's post: what has none of these is something else, unless no other role is near. */
export function isBorneOut({ role, free, margin }: RoledLine, claims: readonly Claim[]): boolean {
  if (role !== 'date' && role !== 'byline') return true
  if (role === 'date' ? isDated(free.text) : signs(behindLabel(free.text) ?? free.text)) return true
  const isShort = measureOf(free.text) <= WIDTHS.credit && !isSentenceOfCopy(free.text)
  if (role === 'date' && (!isFigured(free.text) || isNamedLife(free.text))) return false
  return (
    (margin >= SURE_OF_NOTHING || opensAsSigned(free.text)) &&
    isShort &&
    !claims.some((claim) => claim.kind === 'brief' || (claim.kind === 'field' && claim.name !== 'headline'))
  )
}

/** Whether a third of what is said is figures: `13:07 PA0083`, and not `6.00 News at Six`. */
export function isFigured(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return 3 * count(/\p{Nd}/gu) >= count(/[\p{L}\p{Nd}]/gu)
}

function isDated(text: string): boolean {
  return stampedDay(text) !== null || dateIn(text) !== null || isTimeLine(text)
}

/** A line that is a byline or a date by so much is left out though it names nobody and no day: `By our own reporter`, `13:07 kraj`. */
const SURE_OF_NOTHING = 5

/** `By FAT.ra`, `— lim`. */
function opensAsSigned(text: string): boolean {
  return byOpener(text) !== null || /^[—–]/u.test(text)
}

function signs(text: string): boolean {
  return (byline(text) ?? signedWithin(text)) !== null
}

/** What is said for certain, and text that goes on behind what opens its line: `PUBLISHED: 9 January 2014. A woman …` */
export function isKept(claims: readonly Claim[]): boolean {
  const blocks = claims.filter(({ kind }) => kind === 'block').length
  return claims.some(isSaid) || (blocks > 0 && blocks < claims.length)
}

/** What the copy says in so many words, or gives a field that no role stands for. */
export function isSaid(claim: Claim): boolean {
  if (claim.kind === 'dropped') return NAMED_SO.has(claim.rule)
  if (claim.kind !== 'field') return false
  return claim.field.origin !== 'copy' || claim.name === 'corrections' || rolesOfField(claim.name) === 0
}

/** What is left out for what its words say, and for no place in which it stands. */
const NAMED_SO: ReadonlySet<string> = new Set(['correction-heading', 'related-note', 'page-title', 'copyright'])

export function isHeadline(claim: Claim): boolean {
  return claim.kind === 'field' && claim.name === 'headline'
}

/** What is known by its form: what no role changes, and lists, tables and verse. */
export function isSettled({ free }: RoledLine, { galley, laid }: Marks): boolean {
  // A ruler, a bar of stars: nothing is said there.
  if (!/[\p{L}\p{N}]/u.test(free.text)) return true
  const isSet = galley.claims.some(
    (claim) => claim.kind === 'block' && SET.has(claim.block.kind) && touches(claim.span, free),
  )
  if (isSet) return true
  return laid.some(({ rule, claims }) => SETTLED.has(rule) && claims.some(({ span }) => touches(span, free)))
}

const SET: ReadonlySet<BlockKind> = new Set(['table', 'listItem', 'quote', 'verse'])

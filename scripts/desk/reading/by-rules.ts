/** What the rules made of a line of a typed story, as roles, and whether it stays so. */

import { stampedDay } from '../../dates/stamped-day.ts'
import type { BlockKind } from '../../flow/item.ts'
import type { Claim } from '../galley.ts'
import { isSentenceOfCopy } from '../lines/pasted.ts'
import { measureOf } from '../lines/shapes.ts'
import { SETTLED } from '../order.ts'
import type { RoledLine } from '../roles/read-roles.ts'
import { type RoleSet, roleSet } from '../roles/roles.ts'
import { byline, signedWithin } from '../signs/byline.ts'
import { dateIn, isTimeLine } from '../signs/date-line.ts'
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

/** A date has a day, a byline a name or somebody's post: what has none of these is something else, whatever its role. */
export function isBorneOut({ role, free, margin }: RoledLine, claims: readonly Claim[]): boolean {
  if (role === 'date') return stampedDay(free.text) !== null || dateIn(free.text) !== null || isTimeLine(free.text)
  if (role !== 'byline' || signs(behindLabel(free.text) ?? free.text)) return true
  const isShort = measureOf(free.text) <= WIDTHS.credit && !isSentenceOfCopy(free.text)
  return margin >= SURE_OF_NOBODY && isShort && !claims.some(({ kind }) => kind === 'field')
}

/** A line that is a byline by so much names nobody who is known, and is left out: `By our own reporter`. */
const SURE_OF_NOBODY = 20

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
  return claim.kind === 'field' && (claim.field.origin !== 'copy' || rolesOfField(claim.name) === 0)
}

/** What is known by its form: what no role changes, and lists, tables and verse. */
export function isSettled({ free }: RoledLine, { galley, laid }: Marks): boolean {
  const isSet = galley.claims.some(
    (claim) => claim.kind === 'block' && SET.has(claim.block.kind) && touches(claim.span, free),
  )
  if (isSet) return true
  return laid.some(({ rule, claims }) => SETTLED.has(rule) && claims.some(({ span }) => touches(span, free)))
}

const SET: ReadonlySet<BlockKind> = new Set(['table', 'listItem', 'quote', 'verse'])

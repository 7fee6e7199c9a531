/**
 * The ends of a typed story: what stands above its text and below it. Where the rules
 * read a line there in one way and what was learnt sees it clearly in another, it is
 * read by its role (`by-role.ts`); what both agree on stays as the rules have it.
 *
 *     OVER THE GATE with Tom Pardoe              a headline by the rules, a kicker by its role
 *     The year the hens took over the kitchen    ^^^ the headline by its role
 *     My grandfather held that …
 */

import { stampedDay } from '../../dates/stamped-day.ts'
import type { BlockKind } from '../../flow/item.ts'
import type { Claim } from '../galley.ts'
import { isSentenceOfCopy } from '../lines/pasted.ts'
import { endsInFullStop, measureOf } from '../lines/shapes.ts'
import { SETTLED } from '../order.ts'
import { decode } from '../roles/decode.ts'
import type { Roled, RoledLine } from '../roles/read-roles.ts'
import { type RoleSet, roleSet, TEXT } from '../roles/roles.ts'
import { byline, signature, signedWithin } from '../signs/byline.ts'
import { dateIn, isTimeLine } from '../signs/date-line.ts'
import { LEFT_OUT, NAMED_ALONE, rolesOfBlock, rolesOfField } from '../why/taken.ts'
import { behindLabel, withoutLabel } from './field-label.ts'
import { type Marks, touches } from './marks.ts'

/** By so much, in the size of the weights, the row of roles must be better than that of the rules. */
const CLEARLY = 40
/** By so much a line's role must be better than any other to change what costs more where it is wrong: */
const SURE = {
  /** what rules take for no text is text, or text is set in another way; */
  toShow: 200,
  /** what reads like the first paragraph is the dek; */
  toLead: 70,
  /** the dek is the headline, the headline its kicker, or a line of text who signs; */
  toTurn: 110,
  /** the headline is none, and nothing else is; */
  toUntitle: 150,
  /** a sentence is no text. */
  toDrop: 150,
}

/** The lines above the text and below it that are to be read by their roles; none where the rules do. */
export function readOtherwise(roled: Roled, marks: Marks): readonly RoledLine[] {
  const { lines } = roled
  const rules = lines.map((line) => rowOf(claimsOn(line, marks)))
  const isTitled = lines.some(({ role }) => role === 'headline')
  const ends = endsOf(
    lines.map((line, at) => isText(roleSet(line.role)) && (isText(rules[at] ?? 0) || mayBeRead(line, marks, isTitled))),
    rules.map(isText),
  )
  if (ends === null) return []
  const clear = [ends.isHead, ends.isFoot].filter((isAsked) => isClear(roled, rules, isAsked))
  const found = lines.filter((line, at) => {
    const isOther = ((rules[at] ?? 0) & roleSet(line.role)) === 0 || isLabelled(line, marks)
    return isOther && clear.some((isAsked) => isAsked(at)) && mayBeRead(line, marks, isTitled)
  })
  const isOpened = (line: RoledLine) =>
    claimsOn(line, marks).some((claim) => claim.kind === 'field' && claim.name === 'place')
  const own = withoutLate(found, lines, rules, marks, ends)
  return [...new Set([...own, ...besideOf(own, lines, ends, clear.includes(ends.isHead), isOpened)])].filter(
    (line) => !isSettled(line, marks),
  )
}

/** Some lines, without what would stand above a story though it is below text that stays, and headlines beside one that does. */
function withoutLate(
  found: readonly RoledLine[],
  lines: readonly RoledLine[],
  rules: readonly RoleSet[],
  marks: Marks,
  { isFoot }: Ends,
): RoledLine[] {
  const stays = lines.findIndex((line, at) => isText(rules[at] ?? 0) && !found.includes(line))
  const isTitle = (line: RoledLine) => claimsOn(line, marks).some(isHeadline)
  const isTitled = lines.some((line) => isTitle(line) && !found.includes(line))
  return found.filter((line) => {
    if (isTitled && line.role === 'headline') return false
    const at = lines.indexOf(line)
    return stays < 0 || at < stays || (isFoot(at) && (TITLES & roleSet(line.role)) === 0)
  })
}

function isHeadline(claim: Claim): boolean {
  return claim.kind === 'field' && claim.name === 'headline'
}

const TITLES = roleSet('headline', 'kicker', 'dek')

interface Ends {
  readonly isHead: (at: number) => boolean
  readonly isFoot: (at: number) => boolean
  /** The first line of text by the rules, and by the roles. */
  readonly first: number
  readonly own: number
}

/** What stands above the text and below it, by the rules or by the roles; null of what has no text by its roles. */
function endsOf(ofRoles: readonly boolean[], ofRules: readonly boolean[]): Ends | null {
  const [first, own] = [ofRules.indexOf(true), ofRoles.indexOf(true)]
  if (own < 0) return null
  const top = Math.max(first, own)
  const end = Math.min(first < 0 ? ofRoles.length : ofRules.lastIndexOf(true), ofRoles.lastIndexOf(true))
  return { isHead: (at) => at < top, isFoot: (at) => at > end && at >= top, first, own }
}

function isText(set: RoleSet): boolean {
  return (set & TEXT) !== 0
}

/** Whether the best row of roles is clearly better than the best that has some lines as the rules have them. */
function isClear({ chain, path }: Roled, rules: readonly RoleSet[], isAsked: (at: number) => boolean): boolean {
  const allowed = chain.allowed.map((may, at) => {
    const own = rules[at] ?? 0
    return isAsked(at) && own !== 0 ? may & own || own : may
  })
  return path.score - decode({ ...chain, allowed }).score >= CLEARLY
}

/** What belongs to lines that are read otherwise: the other lines of a headline, and the text that begins elsewhere. */
function besideOf(
  found: readonly RoledLine[],
  lines: readonly RoledLine[],
  { isHead, first, own }: Ends,
  isHeadClear: boolean,
  isOpened: (line: RoledLine) => boolean,
): RoledLine[] {
  const isTitled = found.some(({ role }) => role === 'headline')
  return lines.filter((line, at) => {
    // What opens it with a place is read already.
    if (at === own) return isHeadClear && first !== own && !isOpened(line)
    return isTitled && isHead(at) && line.role === 'headline'
  })
}

function claimsOn({ free, lines }: RoledLine, { galley }: Marks): Claim[] {
  const span = { start: free.start, end: lines.at(-1)?.end ?? free.end }
  return galley.claims.filter((claim) => touches(claim.span, span))
}

/** What the claims on a line take it for, as roles. What stands before the text in its first paragraph is a part of it. */
function rowOf(claims: readonly Claim[]): RoleSet {
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

/** Whether what rules found on a line gives way to its role: the dearer it is to be wrong, the surer that must be. */
function mayBeRead(line: RoledLine, marks: Marks, isTitled: boolean): boolean {
  const claims = claimsOn(line, marks)
  if (claims.some(isSaid) || isSettled(line, marks) || !isBorneOut(line)) return false
  return line.margin >= Math.max(0, ...costsOf(line, claims, isTitled))
}

/** How sure a role must be for each thing that it would change. @param isTitled whether some line is the headline by its role */
function costsOf({ role, free }: RoledLine, claims: readonly Claim[], isTitled: boolean): number[] {
  const isOf = (set: RoleSet) => (set & roleSet(role)) !== 0
  const has = (name: string) => claims.some((claim) => claim.kind === 'field' && claim.name === name)
  const isBlock = claims.some(({ kind }) => kind === 'block')
  const isNamedAlone = claims.some(({ kind }) => kind === 'related' || kind === 'brief')
  return [
    ...(isNamedAlone && !isOf(OF_HEAD) ? [Number.POSITIVE_INFINITY] : []),
    ...(isOf(TEXT) && claims.length > 0 ? [SURE.toShow] : []),
    ...(role === 'dek' && isBlock && endsInFullStop(free.text) ? [SURE.toLead] : []),
    ...(role === 'byline' && isBlock ? [SURE.toTurn] : []),
    ...(role === 'dek' && isBlock && measureOf(free.text) > LONGEST_DEK ? [Number.POSITIVE_INFINITY] : []),
    ...((role === 'headline' && has('dek')) || (role !== 'headline' && has('headline')) ? [SURE.toTurn] : []),
    ...(has('headline') && !isTitled ? [SURE.toUntitle] : []),
    ...(isBlock && !isOf(OF_HEAD | TEXT) && isSentenceOfCopy(free.text) ? [SURE.toDrop] : []),
  ]
}

/** In characters: what is longer is text, as the first letter below a headline. */
const LONGEST_DEK = 220

/** A date has a day, a byline a name: what has neither is something else, whatever its role. */
function isBorneOut({ role, free }: RoledLine): boolean {
  if (role === 'date') return stampedDay(free.text) !== null || dateIn(free.text) !== null || isTimeLine(free.text)
  return role !== 'byline' || signs(behindLabel(free.text) ?? free.text)
}

function signs(text: string): boolean {
  return (byline(text) ?? signature(text, true) ?? signedWithin(text)) !== null
}

const OF_HEAD = roleSet('headline', 'kicker', 'dek', 'byline')

/** What the copy says in so many words, or gives a field that no role stands for. */
function isSaid(claim: Claim): boolean {
  return claim.kind === 'field' && (claim.field.origin !== 'copy' || rolesOfField(claim.name) === 0)
}

/** What is known by its form: what no role changes, and lists, tables and verse. */
function isSettled({ free }: RoledLine, { galley, laid }: Marks): boolean {
  const isSet = galley.claims.some(
    (claim) => claim.kind === 'block' && SET.has(claim.block.kind) && touches(claim.span, free),
  )
  if (isSet) return true
  return laid.some(({ rule, claims }) => SETTLED.has(rule) && claims.some(({ span }) => touches(span, free)))
}

const SET: ReadonlySet<BlockKind> = new Set(['table', 'listItem', 'quote', 'verse'])

/** Whether rules took the name of a field for a part of its value: `Titel: Fähre verkauft`. */
function isLabelled(line: RoledLine, marks: Marks): boolean {
  if (withoutLabel(line) === line) return false
  return claimsOn(line, marks).some((claim) => claim.kind === 'field' && claim.field.value === line.free.text)
}

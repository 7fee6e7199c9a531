/**
 * The ends of a typed story: what stands above its text and below it. Where the rules
 * read a line there in one way and what was learnt sees it clearly in another, it is
 * read by its role (`by-role.ts`); what both agree on stays as the rules have it.
 *
 *     OVER THE GATE with Tom Pardoe              a headline by the rules, a kicker by its role
 *     The year the hens took over the kitchen    ^^^ the headline by its role
 *     My grandfather held that …
 */

import type { Claim } from '../galley.ts'
import { endsInFullStop } from '../lines/shapes.ts'
import { SETTLED } from '../order.ts'
import { decode } from '../roles/decode.ts'
import { withoutLabel } from '../roles/field-label.ts'
import type { Roled, RoledLine } from '../roles/read-roles.ts'
import { type RoleSet, roleSet, TEXT } from '../roles/roles.ts'
import { LEFT_OUT, NAMED_ALONE, rolesOfBlock, rolesOfField } from '../why/taken.ts'
import { type Marks, touches } from './marks.ts'

/** By so much, in the size of the weights, the row of roles must be better than that of the rules. */
const CLEARLY = 30
/** By so much what rules take for no text must be better as text than as anything else. */
const TO_SHOW = 80
/** By so much what reads like the first paragraph must be better as the dek. */
const TO_LEAD = 60

/** The lines above the text and below it that are to be read by their roles; none where the rules do. */
export function readOtherwise(roled: Roled, marks: Marks): readonly RoledLine[] {
  const { lines } = roled
  const rules = lines.map((line) => rowOf(claimsOn(line, marks)))
  const ends = endsOf(
    lines.map((line) => !isSettled(line, marks) && isText(roleSet(line.role))),
    rules.map(isText),
  )
  if (ends === null) return []
  const clear = [ends.isHead, ends.isFoot].filter((isAsked) => isClear(roled, rules, isAsked))
  const found = lines.filter((line, at) => {
    const isOther = ((rules[at] ?? 0) & roleSet(line.role)) === 0 || isLabelled(line, marks)
    return isOther && clear.some((isAsked) => isAsked(at)) && mayBeRead(line, marks)
  })
  return [...new Set([...found, ...besideOf(found, lines, ends, clear.includes(ends.isHead))])]
}

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
): RoledLine[] {
  const isTitled = found.some(({ role }) => role === 'headline')
  return lines.filter((line, at) => {
    if (at === own) return isHeadClear && first !== own
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

/** Whether what rules found on a line gives way to its role. */
function mayBeRead(line: RoledLine, marks: Marks): boolean {
  const claims = claimsOn(line, marks)
  if (claims.some(isSaid) || isSettled(line, marks)) return false
  const { role, margin } = line
  if (claims.some(({ kind }) => kind === 'related' || kind === 'brief')) return (OF_HEAD & roleSet(role)) !== 0
  const isKnown = claims.length > 0 && claims.every(({ kind }) => kind !== 'block')
  if (isKnown && isText(roleSet(role))) return margin >= TO_SHOW
  const isLede = endsInFullStop(line.free.text) && claims.some(({ kind }) => kind === 'block')
  return role !== 'dek' || !isLede || margin >= TO_LEAD
}

const OF_HEAD = roleSet('headline', 'kicker', 'dek', 'byline')

/** What the copy says in so many words, or gives a field that no role stands for. */
function isSaid(claim: Claim): boolean {
  return claim.kind === 'field' && (claim.field.origin !== 'copy' || rolesOfField(claim.name) === 0)
}

function isSettled({ free }: RoledLine, { laid }: Marks): boolean {
  return laid.some(({ rule, claims }) => SETTLED.has(rule) && claims.some(({ span }) => touches(span, free)))
}

/** Whether rules took the name of a field for a part of its value: `Titel: Fähre verkauft`. */
function isLabelled(line: RoledLine, marks: Marks): boolean {
  if (withoutLabel(line) === line) return false
  return claimsOn(line, marks).some((claim) => claim.kind === 'field' && claim.field.value === line.free.text)
}

/**
 * The ends of a story: what stands above its text and below it, where the rules read it
 * in one way and what was learnt sees it clearly in another. What both agree on stays as
 * the rules have it; the other lines are read by their roles.
 *
 *     OVER THE GATE with Tom Pardoe              a headline by the rules, a kicker by its role
 *     The year the hens took over the kitchen    ^^^ the headline by its role
 *     My grandfather held that …
 */

import type { Span } from '../../flow/copy.ts'
import { stampedDay } from '../../dates/stamped-day.ts'
import type { Fields } from '../../flow/item.ts'
import { drop, fieldInPassing, hasField } from '../claims.ts'
import type { Claim, Galley, Markup, Rule } from '../galley.ts'
import { endsInFullStop, measureOf } from '../lines/shapes.ts'
import { markedBy } from '../mark.ts'
import { withoutLabel } from '../roles/typed.ts'
import { decode } from '../roles/decode.ts'
import type { Roled, RoledLine } from '../roles/read-roles.ts'
import { BODY, type RoleSet, roleSet } from '../roles/roles.ts'
import { claimsOf } from '../roles/rule.ts'
import { unitsOf } from '../roles/units.ts'
import { WIDTHS } from '../widths.ts'
import { LEFT_OUT, NAMED_ALONE, rolesOfBlock, rolesOfField } from '../why/taken.ts'

/** By so much, in the size of the weights, the row of roles must be better than that of the rules. */
export const CLEARLY = Number(process.env.THEAD ?? 50)
/** By so much a role must be better than the next for its line to be left out. */
const SURE = Number(process.env.SURE ?? 25)

/** What a claim takes its lines for. */
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

const TEXT = BODY & ~roleSet('subhead')
const isText = (set: RoleSet) => (set & TEXT) !== 0

const touches = (one: Span, other: Span) => one.start < other.end && one.end > other.start

/** Of each line what the rules take it for, as roles. */
function rowOfRules(lines: readonly RoledLine[], { claims }: Galley): RoleSet[] {
  return lines.map(({ free, lines: wrapped }) => {
    const span = { start: free.start, end: wrapped.at(-1)?.end ?? free.end }
    const own = claims.filter((claim) => touches(claim.span, span))
    const blocks = own.filter(({ kind }) => kind === 'block')
    // What stands before the text in its first paragraph is a part of it.
    return (blocks.length > 0 ? blocks : own).reduce((set, claim) => set | rolesOfClaim(claim), 0)
  })
}

/** The lines that are to be read by their roles. */
export function otherwise(roled: Roled, marked: Galley): RoledLine[] {
  const { lines, chain, path } = roled
  const rules = rowOfRules(lines, marked)
  const ofRules = rules.map(isText)
  const ofRoles = lines.map(({ role }) => isText(roleSet(role)))
  const [first, own] = [ofRules.indexOf(true), ofRoles.indexOf(true)]
  if (own < 0) return []
  const top = Math.max(first, own)
  const end = Math.min(first < 0 ? lines.length : ofRules.lastIndexOf(true), ofRoles.lastIndexOf(true))
  const isClear = (isAsked: (at: number) => boolean) => {
    const allowed = chain.allowed.map((may, at) => (isAsked(at) ? may & (rules[at] ?? may) || rules[at] || may : may))
    return path.score - decode({ ...chain, allowed }).score >= CLEARLY
  }
  const [isHead, isFoot] = [(at: number) => at < top, (at: number) => at > end && at >= top]
  const ends = [...(isClear(isHead) ? [isHead] : []), ...(isClear(isFoot) ? [isFoot] : [])]
  const isOther = (at: number) =>
    ((rules[at] ?? 0) & roleSet(lines[at]?.role ?? 'paragraph')) === 0 || isLabelled(lines[at], marked)
  const found = lines.filter((line, at) => ends.some((is) => is(at)) && isOther(at) && mayBeRead(line, claimsOn(line, marked)))
  // A headline over two lines of which the rules have one.
  if (found.some(({ role }) => role === 'headline'))
    found.push(...lines.filter((line, at) => at < top && line.role === 'headline' && !found.includes(line)))
  // Where another line begins the text, its place is looked for there.
  return first !== own && ends.includes(isHead) ? [...found, ...lines.slice(own, own + 1)] : found
}

function claimsOn({ free, lines }: RoledLine, { claims }: Galley): Claim[] {
  const span = { start: free.start, end: lines.at(-1)?.end ?? free.end }
  return claims.filter((claim) => touches(claim.span, span))
}

/** Whether what rules found on a line gives way to its role. */
function mayBeRead({ role, margin, free }: RoledLine, claims: readonly Claim[]): boolean {
  if (claims.some(isSaid)) return false
  const isOfHead = (HEAD & roleSet(role)) !== 0
  if (claims.some(({ kind }) => kind === 'related' || kind === 'brief')) return isOfHead
  if (isText(roleSet(role)) && claims.length > 0 && claims.every(({ kind }) => kind === 'dropped')) return margin >= TO_SHOW
  if (role === 'dek' && endsInFullStop(free.text) && claims.some(({ kind }) => kind === 'block')) return margin >= TO_LEAD
  return true
}

/** Whether rules took the name of a field for a part of its value: `Titel: Fähre verkauft`. */
function isLabelled(line: RoledLine | undefined, marked: Galley): boolean {
  if (line === undefined || withoutLabel(line) === line) return false
  return claimsOn(line, marked).some((claim) => claim.kind === 'field' && claim.field.value === line.free.text)
}

/** What the copy says in so many words, or gives a field that no role stands for. */
function isSaid(claim: Claim): boolean {
  return claim.kind === 'field' && (claim.field.origin !== 'copy' || rolesOfField(claim.name) === 0)
}

const HEAD = roleSet('headline', 'kicker', 'dek', 'byline')
/** By so much what rules leave out must be better as text, and what reads like the first paragraph as the dek. */
const TO_SHOW = Number(process.env.TOSHOW ?? 60)
const TO_LEAD = Number(process.env.TOLEAD ?? 60)

/** The order in which a document is read: the rules with what they found, but for some lines, which are read by their roles. */
export function orderFor(galley: Galley, rules: readonly Rule[], roled: Roled, others: readonly RoledLine[]): Rule[] {
  const other = others.flatMap((line) => line.lines)
  let at = galley
  const kept = rules.map((rule): readonly [Rule, Markup] => {
    const { galley: next, laid } = markedBy(at, rule)
    at = next
    return [rule, { claims: laid }]
  })
  const all = kept.flatMap(([, { claims }]) => claims)
  const gone = all.filter(({ span }) => other.some((line) => touches(line, span)))
  const freed = (line: RoledLine) => line.lines.some((one) => gone.some(({ span }) => touches(one, span)))
  const stays = (claim: Claim) => !gone.some(({ span }) => touches(claim.span, span))
  const first = roled.lines.find(({ role }) => isText(roleSet(role)))
  return [
    ...kept.map(([{ name }, { claims }]) => ({ name, read: () => ({ claims: claims.filter(stays) }) })),
    byRole(
      roled.lines.filter((line) => freed(line)),
      first ?? null,
      belowText(roled.lines),
    ),
    stillOut(
      gone,
      roled.lines.filter((line) => freed(line)),
    ),
    ...rules.slice(rules.findIndex(({ name }) => name === 'repeats')).filter(({ name }) => !LOOKING.has(name)),
  ]
}

/** Rules that look for what stands around a text. */
const LOOKING = new Set(['tail', 'shirt-tail', 'headline-list', 'headline', 'list-label', 'subhead'])

/**
 * What nothing came of by its role: where that is no text, what the rules had made of it,
 * or, above the headline, a label of the page.
 */
function stillOut(gone: readonly Claim[], freed: readonly RoledLine[]): Rule {
  return {
    name: 'roles',
    read: (galley) => {
      const isFree = (span: Span) => !galley.claims.some((claim) => touches(claim.span, span))
      const left = freed.filter(({ role, free }) => !isText(roleSet(role)) && isFree(free))
      const isLeft = (span: Span) =>
        isFree(span) && freed.every((line) => !touches(line.free, span) || left.includes(line))
      const has = (name: keyof Fields) => hasField(galley, name)
      const again = gone.filter(
        (claim) => isLeft(claim.span) && (claim.kind === 'dropped' || (claim.kind === 'field' && !has(claim.name))),
      )
      const title = galley.claims.find((claim) => claim.kind === 'field' && claim.name === 'headline')
      const labels = left.filter(
        ({ free, role }) =>
          title !== undefined &&
          free.end <= title.span.start &&
          (LABELS & roleSet(role)) !== 0 &&
          measureOf(free.text) <= WIDTHS.label &&
          !again.some(({ span }) => touches(span, free)),
      )
      return { claims: [...again, ...labels.map(({ free }) => drop('label', free))] }
    },
  }
}

const LABELS = roleSet('above', 'furniture', 'source', 'kicker')

function belowText(lines: readonly RoledLine[]): readonly RoledLine[] {
  return lines.slice(lines.findLastIndex(({ role }) => isText(roleSet(role))) + 1)
}

/**
 * Claims lines by the roles that they were found to have.
 *
 * @param below lines under the text, of which one may have the day in the stamp of a system
 */
function byRole(lines: readonly RoledLine[], first: RoledLine | null, below: readonly RoledLine[]): Rule {
  return {
    name: 'roles',
    read: (galley) => {
      const units = unitsOf(lines.map(withoutLabel), galley, true).filter(
        ({ role, start }) => role !== 'paragraph' || start === first?.free.start,
      )
      const claims = claimsOf(units, galley, false, SURE)
      const isDated = [...galley.claims, ...claims].some((claim) => claim.kind === 'field' && claim.name === 'date')
      return { claims: isDated ? claims : [...claims, ...stampIn(below)] }
    },
  }
}

/** In characters: what has a day and is longer, says more than when it was sent. */
const STAMP = 44

function stampIn(lines: readonly RoledLine[]): Claim[] {
  const days = lines.flatMap(({ free }) => {
    const stamp = free.text.length <= STAMP && free.text === free.text.trim() ? stampedDay(free.text) : null
    return stamp?.reading.kind === 'date' ? [fieldInPassing('date', stamp.reading.day, free)] : []
  })
  return days.slice(0, 1)
}

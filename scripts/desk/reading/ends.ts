/**
 * The ends of a typed story: what stands above its text and below it. Where the rules
 * read a line there in one way and what was learnt sees it in another, it is read by its
 * role (`by-role.ts`), unless that would cost too much if it were wrong (`costs.ts`);
 * what both agree on stays as the rules have it.
 *
 *     OVER THE GATE with Tom Pardoe              a headline by the rules, a kicker by its role
 *     The year the hens took over the kitchen    ^^^ the headline by its role
 *     My grandfather held that …
 */

import type { Fields } from '../../flow/item.ts'
import { droppedAs } from '../claims.ts'
import type { Claim } from '../galley.ts'
import { decode, marginOf, type Path } from '../roles/decode.ts'
import { type Roled, type RoledLine, roled } from '../roles/read-roles.ts'
import { type Role, type RoleSet, roleSet, TEXT } from '../roles/roles.ts'
import { isLetterPage } from '../signs/weekly/named-parts.ts'
import { LEFT_OUT } from '../why/taken.ts'
import { claimsOn, isBorneOut, isFigured, isHeadline, isKept, isSaid, isSettled, rowOf } from './by-rules.ts'
import { costOf } from './costs.ts'
import { withoutLabel } from './field-label.ts'
import type { Marks } from './marks.ts'
import { titledIn } from './second-opinion.ts'

/** A document that is read by roles where these are clearly otherwise than the rules. */
export interface Otherwise {
  /** With the roles that the rules leave them. */
  readonly lines: readonly RoledLine[]
  /** Those that are read by their roles; none where the rules do. */
  readonly others: readonly RoledLine[]
}

/** Of a line that is left out, by how much it is so, whichever of the roles it has that are. */
function leftOutBy(role: Role, { rows }: Path, at: number): number {
  return (LEFT_OUT & roleSet(role)) === 0 ? Number.NEGATIVE_INFINITY : marginOf(rows, at, LEFT_OUT)
}

/**
 * Which lines above the text and below it are to be read by their roles, and by which.
 *
 * @param kept fields of which the rules have the last word
 */
export function readOtherwise(
  { chain, lines: before }: Roled,
  marks: Marks,
  kept: readonly (keyof Fields)[] = [],
): Otherwise {
  const claims = before.map((line) => claimsOn(line, marks))
  const rules = claims.map(rowOf)
  const end = droppedAs(marks.galley, 'end-mark').at(-1)?.span.start ?? Number.POSITIVE_INFINITY
  const isPast = (line: RoledLine, at: number) =>
    line.free.start > end && (claims[at] ?? []).every(({ kind }) => kind === 'dropped')
  // On a page of letters who signs last signed one of them.
  const areLetters = marks.galley.lines.some(({ text }) => isLetterPage(text.trim()))
  const isList = claims.filter((own) => own.some(isStatement)).length >= LIST
  const isLocked = before.map((line, at) => {
    const own = claims[at] ?? []
    const isOfField = own.some((claim) => claim.kind === 'field' && kept.includes(claim.name))
    return isOfField || isKept(own) || isSettled(line, marks) || isPast(line, at) || (areLetters && own.some(isBlock))
  })
  for (let round = 0; ; round += 1) {
    const own = {
      ...chain,
      allowed: chain.allowed.map((may, at) => leftOf(may, rules[at] ?? 0, isLocked[at] === true)),
    }
    const path = decode(own)
    const lines = roled(before, path).map((line, at) => ({
      ...line,
      margin: Math.max(line.margin, leftOutBy(line.role, path, at)),
    }))
    const ends = endsOf(
      lines.map(({ role }) => isText(roleSet(role))),
      rules.map(isText),
    )
    if (ends === null) return { lines, others: [] }
    const given = roleSet(...lines.map(({ role }) => role))
    const isOther = (line: RoledLine, at: number) =>
      ((rules[at] ?? 0) & roleSet(line.role)) === 0 && (ends.isHead(at) || ends.isFoot(at))
    const doubts = lines.map((line, at) => {
      if (isLocked[at] || !isOther(line, at)) return 0
      return costOf(line, claims[at] ?? [], given, lines.slice(at + 1)) - line.margin
    })
    const most = Math.max(0, ...doubts)
    if (most > 0) {
      for (const [at, doubt] of doubts.entries())
        if (doubt === most || (round >= ROUNDS && doubt > 0)) isLocked[at] = true
      continue
    }
    const isReadAnew = (isOf: (at: number) => boolean) => lines.some((line, at) => isOf(at) && isOther(line, at))
    const labelled = [ends.isHead, ends.isFoot].filter(isReadAnew)
    const found = lines.filter(
      (line, at) =>
        (isOther(line, at) || (isLabelled(line, marks) && labelled.some((isOf) => isOf(at)))) &&
        !isKept(claims[at] ?? []) &&
        !(isList && ends.isHead(at)) &&
        !isSettled(line, marks) &&
        isBorneOut(line, claims[at] ?? []),
    )
    const isOpened = (line: RoledLine) =>
      isKept(claims[ends.first] ?? []) ||
      claimsOn(line, marks).some((claim) => claim.kind === 'field' && claim.name === 'place')
    const others = withoutLate(found, lines, rules, marks, ends)
    const beside = isList ? [] : besideOf(others, lines, ends, isOpened)
    const read = new Set([
      ...others,
      ...beside.filter((line) => !isSettled(line, marks) && !isKept(claimsOn(line, marks))),
    ])
    return { lines, others: lines.filter((line) => read.has(line)) }
  }
}

/** The lines of a document that the rules cannot read as a story: all whose role is another than theirs. Null where the roles see no one story either. */
export function readAnew({ lines }: Roled, marks: Marks): Otherwise | null {
  if (lines.some(({ role }) => role === 'brief') || titledIn(lines).length !== 1) return null
  const others = lines.filter((line) => {
    const claims = claimsOn(line, marks)
    return (
      (rowOf(claims) & roleSet(line.role)) === 0 &&
      !claims.some(isSaid) &&
      isBorneOut(line, claims) &&
      !isSettled(line, marks)
    )
  })
  return { lines, others }
}

/** So many headlines without a text are a list, whatever stands below it. */
const LIST = 3

function isBlock({ kind }: Claim): boolean {
  return kind === 'block'
}

/** A headline of several words, and no label, address or row. */
function isStatement(claim: Claim): boolean {
  return claim.kind === 'brief' && !isFigured(claim.text) && /^(?:[^\s:@|/]+\s){4,}[^\s:@|/]+$/u.test(claim.text)
}

/** So often the most doubtful line is left to the rules, and the others are looked at anew. */
const ROUNDS = 8

/** The roles that a line may have if the rules have the last word on it. */
function leftOf(may: RoleSet, rules: RoleSet, isLocked: boolean): RoleSet {
  return isLocked ? may & rules || rules || may : may
}

/** Some lines, without what would stand above a story though it is below text that stays, and headlines beside one that does. */
function withoutLate(
  found: readonly RoledLine[],
  lines: readonly RoledLine[],
  rules: readonly RoleSet[],
  marks: Marks,
  { isFoot }: Ends,
): RoledLine[] {
  const isLaid = (line: RoledLine) => claimsOn(line, marks).some(isBlock)
  const stays = lines.findIndex((line, at) => isText(rules[at] ?? 0) && isLaid(line) && !found.includes(line))
  const isTitled = lines.some((line) => claimsOn(line, marks).some(isHeadline) && !found.includes(line))
  return found.filter((line) => {
    if (isTitled && line.role === 'headline') return false
    const at = lines.indexOf(line)
    return stays < 0 || at < stays || (isFoot(at) && (TITLES & roleSet(line.role)) === 0)
  })
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

/** What belongs to lines that are read otherwise: the other lines of a headline or a dek, and the text that begins elsewhere. */
function besideOf(
  found: readonly RoledLine[],
  lines: readonly RoledLine[],
  { isHead, first, own }: Ends,
  isOpened: (line: RoledLine) => boolean,
): RoledLine[] {
  const isFound = (role: Role) => found.some((line) => line.role === role)
  return lines.filter((line, at) => {
    // What opens it with a place is read already.
    if (at === own) return first !== own && !isOpened(line)
    return isHead(at) && SEVERAL.has(line.role) && isFound(line.role)
  })
}

/** What may have several lines. */
const SEVERAL: ReadonlySet<Role> = new Set(['headline', 'dek'])

/** Whether rules took the name of a field for a part of its value: `Titel: Fähre verkauft`. */
function isLabelled(line: RoledLine, marks: Marks): boolean {
  if (withoutLabel(line) === line) return false
  return claimsOn(line, marks).some((claim) => claim.kind === 'field' && claim.field.value === line.free.text)
}

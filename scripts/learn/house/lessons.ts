/**
 * Lessons: what a corrected file says of the roles of its lines. The lines on which the
 * right values stand have those roles, a line that the desk took for them has not; all
 * others keep what the decoder says of them now.
 */

import type { Galley } from '../../desk/galley.ts'
import { galleyOf } from '../../desk/galley.ts'
import { mark } from '../../desk/mark.ts'
import { rulesFor, takeUp } from '../../desk/reading/take-up.ts'
import { decode, through } from '../../desk/roles/decode.ts'
import { houseStyle } from '../../desk/roles/house/house-rule.ts'
import { chainOf, type RoledLine, rolesBy, type Weighing, weigh } from '../../desk/roles/read-roles.ts'
import { ANY_ROLE, BODY, type Role, type RoleSet, roleIndex, roleSet } from '../../desk/roles/roles.ts'
import { roles as byRoles } from '../../desk/roles/rule.ts'
import type { Weights } from '../../desk/roles/weights.ts'
import type { Copy } from '../../flow/copy.ts'
import { CORRECTABLE, type Correctable, type Correction, fieldsIn } from '../../intake/sidecar/corrections.ts'
import type { FiledCopy } from './filed.ts'

/** One document of a corrected file. */
export interface Lesson {
  readonly galley: Galley
  readonly weighing: Weighing
  /** Of each line the roles that it may have. */
  readonly allowed: readonly RoleSet[]
  /** Lines that rules misread: whatever the program's weights say of them, the house's must speak for their role. */
  readonly taught: ReadonlySet<number>
}

/** The role of the line on which a field stands. */
export const ROLE_OF: Readonly<Record<Correctable, Role>> = {
  headline: 'headline',
  kicker: 'kicker',
  dek: 'dek',
  bylines: 'byline',
  date: 'date',
  place: 'dateline',
  source: 'source',
  corrections: 'note',
  notes: 'note',
}

/** The documents of a file of which corrections say something. @param roles those that are taught: see `HouseStyle` */
export function lessonsOf(file: FiledCopy, weights: Weights, roles: ReadonlySet<Role>): Lesson[] {
  return decodedIn(file.copy).flatMap(({ galley, isByRules }): Lesson[] => {
    const weighing = weigh(galley)
    if (weighing === null) return []
    const labels = file.corrections.flatMap((one) => labelOf(one, galley, weighing, weights))
    const own = isByRules ? labels.filter(({ key }) => roles.has(ROLE_OF[key])) : labels
    if (own.length === 0) return []
    const allowed = isByRules
      ? ruledBy(own, file, galley, weighing, roles, weights)
      : allowedBy(own, rolesBy(galley, weighing, weights).lines)
    const { allowed: may } = chainOf(galley, weighing, weights).chain
    const within = allowed.map((set, at) => set & (may[at] ?? ANY_ROLE))
    const taught = new Set(isByRules ? own.flatMap(({ lines }) => lines) : [])
    return within.includes(0) ? [] : [{ galley, weighing, allowed: within, taught }]
  })
}

/** A file whose lines are all to be read as they are. */
export function lessonsAsRead(file: FiledCopy, weights: Weights, roles: ReadonlySet<Role>): Lesson[] {
  return decodedIn(file.copy).flatMap(({ galley, isByRules }) => {
    const weighing = weigh(galley)
    if (weighing === null) return []
    const { allowed: may } = chainOf(galley, weighing, weights).chain
    const allowed = isByRules
      ? ruledBy([], file, galley, weighing, roles, weights).map((set, at) => set & (may[at] ?? ANY_ROLE) || set)
      : rolesBy(galley, weighing, weights).lines.map(({ role }) => roleSet(role))
    return [{ galley, weighing, allowed, taught: new Set() }]
  })
}

/** A document as far as it is marked up before what was learnt is asked. */
interface Decoded {
  readonly galley: Galley
  /** Whether its other lines are read by rules. */
  readonly isByRules: boolean
}

/** The documents of a file of which the decoder is asked. */
export function decodedIn(copy: Copy): Decoded[] {
  const { documents, rules } = takeUp(copy)
  return documents.flatMap((document) => {
    const galley = galleyOf(copy, document)
    const own = rulesFor(galley, rules)
    const at = own.findIndex((rule) => rule === byRoles || rule === houseStyle)
    return at < 0 ? [] : [{ galley: own.slice(0, at).reduce(mark, galley), isByRules: own[at] === houseStyle }]
  })
}

interface Label {
  readonly key: Correctable
  /** Places among the lines that are decoded. */
  readonly lines: readonly number[]
}

/** Of copy that the decoder reads: a label's lines have its role and no others have it, all else stays as it is. */
function allowedBy(labels: readonly Label[], roled: readonly RoledLine[]): RoleSet[] {
  const allowed: RoleSet[] = roled.map(({ role }) => roleSet(role))
  const isLabelled = new Set(labels.flatMap(({ lines }) => lines))
  for (const { key } of labels)
    for (const [at, { role }] of roled.entries())
      if (role === ROLE_OF[key] && !isLabelled.has(at)) allowed[at] = ANY_ROLE & ~roleSet(role)
  if (isHeadlineTaken(labels, roled)) openHead(allowed, roled)
  for (const { key, lines } of labels) for (const at of lines) allowed[at] = rolesFor(key, roled[at]?.role)
  return allowed
}

/**
 * Of copy that is read by rules: what is taught is taken by what was learnt, so a line has
 * one of these roles only if a label says so, or the rules read it so and nobody corrected
 * it, or the program's own weights say it, which takes no line. What else a line may be
 * makes no difference.
 */
function ruledBy(
  labels: readonly Label[],
  { read, corrections }: FiledCopy,
  galley: Galley,
  weighing: Weighing,
  roles: ReadonlySet<Role>,
  weights: Weights,
): RoleSet[] {
  const corrected = new Set(corrections.map(({ item, key }) => `${item} ${key}`))
  const said = read.flatMap(({ fields }, item) =>
    CORRECTABLE.filter((key) => roles.has(ROLE_OF[key]) && !corrected.has(`${item} ${key}`)).flatMap((key) =>
      fieldsIn(fields, key).flatMap(({ span }) => (span === undefined ? [] : [{ key, span }])),
    ),
  )
  const other = ANY_ROLE & ~roleSet(...roles)
  const allowed = rolesBy(galley, weighing, weights).lines.map(({ free, role }) => {
    const own = said.filter(({ span }) => span.start <= free.start && span.end >= free.end)
    return own.reduce((set, { key }) => set | roleSet(ROLE_OF[key]), 0) || other | roleSet(role)
  })
  for (const { key, lines: own } of labels) for (const at of own) allowed[at] = rolesFor(key, undefined)
  return allowed
}

/** A day may stand beside who signs, and behind a place. */
function rolesFor(key: Correctable, role: Role | undefined): RoleSet {
  const isBeside = key === 'date' && (role === 'byline' || role === 'dateline')
  return isBeside ? roleSet('date', role) : roleSet(ROLE_OF[key])
}

/** What was taken for the headline is something else, and nobody says what the headline is. */
function isHeadlineTaken(labels: readonly Label[], roled: readonly RoledLine[]): boolean {
  return (
    labels.every(({ key }) => key !== 'headline') &&
    labels.some(({ lines }) => lines.some((at) => roled[at]?.role === 'headline'))
  )
}

function openHead(allowed: RoleSet[], roled: readonly RoledLine[]): void {
  for (const [at, { role }] of roled.entries()) if ((roleSet(role) & BODY) === 0) allowed[at] = ANY_ROLE
}

/** The lines of a correction in this document: of several places, the one that the desk finds likeliest. */
function labelOf({ key, places }: Correction, galley: Galley, own: Weighing, weights: Weights): Label[] {
  const here = places.flatMap((numbers): number[][] => {
    const lines = [...own.lines.keys()].filter((at) => numbersOf(own, at).some((number) => numbers.includes(number)))
    const isWhole = lines.length > 0 && lines.every((at) => isAll(own, at, numbers))
    return isWhole ? [lines] : []
  })
  if (here.length <= 1 || isSeveral(key)) return here.map((lines) => ({ key, lines }))
  const likely = through(decode(chainOf(galley, own, weights).chain), roleIndex(ROLE_OF[key]))
  const scores = here.map((lines) => Math.min(...lines.map((at) => likely[at] ?? 0)))
  const best = here[scores.indexOf(Math.max(...scores))]
  return best === undefined ? [] : [{ key, lines: best }]
}

function isSeveral(key: Correctable): boolean {
  return key === 'corrections' || key === 'notes'
}

/** The lines of the copy that are read as one. */
function numbersOf({ lines }: Weighing, at: number): number[] {
  return lines[at]?.lines.map(({ line }) => line.number) ?? []
}

/** Whether a line is all of a place and nothing else: of one of several pieces nobody says what each is. */
function isAll(own: Weighing, at: number, numbers: readonly number[]): boolean {
  const beside = [...numbersOf(own, at - 1), ...numbersOf(own, at + 1)]
  return numbersOf(own, at).every((number) => numbers.includes(number) && !beside.includes(number))
}

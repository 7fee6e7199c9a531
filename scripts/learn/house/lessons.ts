/**
 * Lessons: what a corrected file says of the roles of its lines. The lines on which the
 * right values stand have those roles, a line that the desk took for them has not; all
 * others keep what the decoder says of them now.
 */

import type { Galley } from '../../desk/galley.ts'
import { galleyOf } from '../../desk/galley.ts'
import { mark } from '../../desk/mark.ts'
import { rulesFor, takeUp } from '../../desk/parse.ts'
import { through } from '../../desk/roles/decode.ts'
import { chainOf, type RoledLine, rolesBy, type Weighing, weigh } from '../../desk/roles/read-roles.ts'
import { ANY_ROLE, BODY, type Role, type RoleSet, roleIndex, roleSet } from '../../desk/roles/roles.ts'
import type { Weights } from '../../desk/roles/weights.ts'
import type { Copy } from '../../flow/copy.ts'
import type { Correctable, Correction } from '../../intake/corrections.ts'
import type { FiledCopy } from './filed.ts'

/** One document of a corrected file. */
export interface Lesson {
  readonly galley: Galley
  readonly weighing: Weighing
  /** Of each line the roles that it may have. */
  readonly allowed: readonly RoleSet[]
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

/** The documents of a file of which corrections say something. */
export function lessonsOf({ copy, corrections }: FiledCopy, weights: Weights): Lesson[] {
  return decodedIn(copy).flatMap((galley): Lesson[] => {
    const weighing = weigh(galley)
    const allowed = weighing === null ? null : allowedBy(corrections, galley, weighing, weights)
    return weighing === null || allowed === null ? [] : [{ galley, weighing, allowed }]
  })
}

/** A file whose lines are all to keep the roles that they have. */
export function lessonsAsRead({ copy }: FiledCopy, weights: Weights): Lesson[] {
  return decodedIn(copy).flatMap((galley) => {
    const weighing = weigh(galley)
    if (weighing === null) return []
    return [{ galley, weighing, allowed: rolesBy(galley, weighing, weights).lines.map(({ role }) => roleSet(role)) }]
  })
}

/** The documents of a file that the decoder reads, as far as they are marked up before it. */
export function decodedIn(copy: Copy): Galley[] {
  const { documents, rules } = takeUp(copy)
  return documents.flatMap((document) => {
    const galley = galleyOf(copy, document)
    const own = rulesFor(galley, rules)
    const at = own.findIndex(({ name }) => name === 'roles' || name === 'house-style')
    return at < 0 ? [] : [own.slice(0, at).reduce(mark, galley)]
  })
}

interface Label {
  readonly key: Correctable
  /** Places among the lines that are decoded. */
  readonly lines: readonly number[]
}

function allowedBy(corrections: readonly Correction[], galley: Galley, own: Weighing, weights: Weights) {
  const roled = rolesBy(galley, own, weights).lines
  const labels = corrections.flatMap((one) => labelOf(one, galley, own, weights))
  if (labels.length === 0) return null
  const allowed: RoleSet[] = roled.map(({ role }) => roleSet(role))
  const isLabelled = new Set(labels.flatMap(({ lines }) => lines))
  for (const { key } of labels)
    for (const [at, { role }] of roled.entries())
      if (role === ROLE_OF[key] && !isLabelled.has(at)) allowed[at] = ANY_ROLE & ~roleSet(role)
  if (isHeadlineTaken(labels, roled)) openHead(allowed, roled)
  for (const { key, lines } of labels) for (const at of lines) allowed[at] = rolesFor(key, roled[at]?.role)
  const { allowed: may } = chainOf(galley, own, weights).chain
  const within = allowed.map((set, at) => set & (may[at] ?? ANY_ROLE))
  return within.includes(0) ? null : within
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
  const likely = through(chainOf(galley, own, weights).chain, roleIndex(ROLE_OF[key]))
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

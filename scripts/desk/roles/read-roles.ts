/** The roles of a galley's free lines, as the decoder finds them by what was learnt. */

import { hasField } from '../claims.ts'
import type { Galley } from '../galley.ts'
import { isPageProseText, isSentenceOfCopy } from '../lines/pasted.ts'
import { measureOf } from '../lines/shapes.ts'
import { isCaption, isCredit } from '../signs/notices.ts'
import { isBodyName } from '../signs/organisation.ts'
import { certainOf, isOfPage, isOfSender, ROWS, rowsAmong } from './certain.ts'
import { type Chain, COUNT, decode, NEVER, type Path, through } from './decode.ts'
import { evidenceOf } from './evidence/evidence.ts'
import { weightsFor } from './house/house.ts'
import { roleLinesOf } from './lines.ts'
import type { RoleLine } from './role-line.ts'
import {
  ANY_ROLE,
  BODY,
  DROPPED_BY_PLACE,
  FURNITURE,
  PRINTED,
  ROLES,
  type Role,
  type RoleSet,
  roleIndex,
  roleSet,
} from './roles.ts'
import { jointOf, scoresOf, type Weights } from './weights.ts'

/** A line with its role, and by how much that is better than the next best. */
export interface RoledLine extends RoleLine {
  readonly role: Role
  readonly margin: number
}

/** A document whose lines have roles. */
export interface Roled {
  /** Whether it was copied from a page, controls and all. */
  readonly isPage: boolean
  readonly lines: readonly RoledLine[]
  /** What was weighed, and the best row of it, before anything was asked of a headline. */
  readonly chain: Chain
  readonly path: Path
}

const HEADLINE = roleSet('headline')
const KICKER = roleSet('kicker')

/** Null if there is nothing to be read: a text without a sentence is a list, a table or a title. */
export function readRoles(galley: Galley): Roled | null {
  const weighing = weigh(galley)
  return weighing === null ? null : rolesBy(galley, weighing, weightsFor(galley.house))
}

/** The lines of a galley with their evidence, whatever weights it is given. */
export interface Weighing {
  readonly lines: readonly RoleLine[]
  readonly evidence: readonly (readonly string[])[]
}

/** Null if there is nothing to be read. */
export function weigh(galley: Galley): Weighing | null {
  const lines = roleLinesOf(galley)
  return isSaved(lines) || lines.some(({ free }) => isProse(free.text)) ? { lines, evidence: evidenceOf(lines) } : null
}

/** In characters: a shorter sentence may be an item of a list. */
const SHORTEST = 45

export function isProse(text: string): boolean {
  return isPageProseText(text) || (isSentenceOfCopy(text) && measureOf(text) >= SHORTEST)
}

/** A saved page of one story, of which the heading is certain. */
function isSaved(lines: readonly RoleLine[]): boolean {
  return lines.some(({ page: { may } }) => may !== ANY_ROLE && (may & HEADLINE) !== 0)
}

/** The roles of lines by some weights. */
export function rolesBy(galley: Galley, weighing: Weighing, weights: Weights): Roled {
  const { lines } = weighing
  const { isPage, chain } = chainOf(galley, weighing, weights)
  const path = decode(chain)
  const weighed = { isPage, chain, path }
  if (!isPage) return { ...weighed, lines: roled(lines, has(path, HEADLINE) ? path : withoutKicker(path, chain)) }
  return { ...weighed, lines: roled(lines, hasField(galley, 'headline') ? path : titled(path, chain, lines)) }
}

/** What weights say of lines, before a row is chosen: of a page, or of copy that is none. */
export function chainOf(galley: Galley, { lines, evidence }: Weighing, weights: Weights) {
  const isTitled = hasField(galley, 'headline')
  const chain: Chain = {
    allowed: lines.map(
      ({ free, page }) => certainOf(free.text) & (isTitled ? ~HEADLINE : ANY_ROLE) & page.may || page.may,
    ),
    scores: dearToDrop(scoresOf(evidence, weights), lines),
    joints: lines.map(({ blanks }) => jointOf(blanks)),
    steps: weights.steps,
  }
  if (isSaved(lines) || isPage(decode(chain), lines)) return { isPage: true, chain }
  return { isPage: false, chain: typed(chain, lines) }
}

/** What stands on a page has a headline: where the best row has none, the likeliest line is it. */
function titled(path: Path, chain: Chain, lines: readonly RoleLine[]): Path {
  if (has(path, HEADLINE)) return path
  const likely = through(path, roleIndex('headline')).map((score, line) =>
    isPageProseText(lines[line]?.free.text ?? '') ? NEVER : score,
  )
  const at = likely.indexOf(Math.max(...likely))
  return decode(within(chain, (line) => (line === at ? HEADLINE : ANY_ROLE)))
}

/**
 * Of copy that is no page little is left out for where it stands: a line that bears no
 * sign of a page is dear to drop, and rows of figures are text.
 */
function typed(chain: Chain, lines: readonly RoleLine[]): Chain {
  const rows = rowsAmong(lines)
  const own = {
    ...within(chain, (line) => {
      if (rows[line] === true) return ROWS
      // An office's name is its letterhead.
      return isBodyName(lines[line]?.free.text ?? '') ? ~HEADLINE : ANY_ROLE
    }),
    scores: chain.scores.slice(),
  }
  for (const [line, { free }] of lines.entries())
    if (!isOfPage(free.text) && !isOfSender(free.text)) raise(own.scores, line, DROPPED_BY_PLACE, -DEAR_BY_PLACE)
  return own
}

/** A kicker stands above a headline. */
function withoutKicker(path: Path, chain: Chain): Path {
  return has(path, KICKER) ? decode(within(chain, () => ~KICKER)) : path
}

const DEAR_BY_PLACE = 150

/** Make some roles of a line likelier, or less likely. */
function raise(scores: Float64Array, line: number, roles: RoleSet, by: number): void {
  for (let role = 0; role < COUNT; role += 1)
    if ((roles & (1 << role)) !== 0) scores[line * COUNT + role] = (scores[line * COUNT + role] as number) + by
}

/** The same lines, each with fewer roles to choose from; a line that would have none keeps what it had. */
export function within(chain: Chain, setOf: (line: number) => RoleSet): Chain {
  return { ...chain, allowed: chain.allowed.map((may, line) => may & setOf(line) || may) }
}

function has({ roles }: Path, set: RoleSet): boolean {
  return roles.some((role) => (set & (1 << role)) !== 0)
}

/** A page has things around its story that only pages have, or many that are no copy. */
function isPage({ roles }: Path, lines: readonly RoleLine[]): boolean {
  if (!roles.some((role) => (BODY & (1 << role)) !== 0)) return false
  const around = roles.filter((role) => (FURNITURE & (1 << role)) !== 0).length
  const signs = lines.filter(({ free }) => isOfPage(free.text)).length
  return signs >= LEAST_SIGNS || around >= MUCH_AROUND || (around >= LEAST_SIGNS && signs > 0)
}

/** In lines. */
const LEAST_SIGNS = 2
const MUCH_AROUND = 6

/** Lines with the roles of a path. */
export function roled(lines: readonly RoleLine[], path: Path): RoledLine[] {
  return lines.map((line, at) => ({
    ...line,
    role: ROLES[path.roles[at] ?? 0] ?? 'paragraph',
    margin: path.margins[at] ?? 0,
  }))
}

/** To drop copy costs more than to show furniture: what reads as a sentence must be worse as copy by as much to be dropped. */
const DEAR = 290
const DEAR_IF_SHORT = 430

/** @param isBelow whether prose stands above: a headline may be a sentence */
function dearness(text: string, isBelow: boolean): number {
  if (isCaption(text) || isCredit(text)) return 0
  if (isPageProseText(text)) return DEAR
  return isBelow && isSentenceOfCopy(text) ? DEAR_IF_SHORT : 0
}

/** What reads as a sentence is dear to drop. @returns the same scores */
export function dearToDrop(scores: Float64Array, lines: readonly RoleLine[]): Float64Array {
  const first = lines.findIndex(({ free }) => isPageProseText(free.text))
  for (const [line, { free }] of lines.entries())
    raise(scores, line, PRINTED | HEADLINE, dearness(free.text, first >= 0 && line > first))
  return scores
}

/** The roles of a galley's free lines, as the decoder finds them by what was learnt. */

import { hasField } from '../claims.ts'
import type { Galley } from '../galley.ts'
import { opensWithTime } from '../lines/brief-text.ts'
import { hasColumns, isFigured, isPriced } from '../lines/columns.ts'
import { isPageProseText } from '../lines/pasted.ts'
import { isCookieNotice, isOffer } from '../signs/furniture.ts'
import { isCaption, isCredit } from '../signs/notices.ts'
import { isPageControl } from '../signs/page.ts'
import { type Chain, COUNT, decode, NEVER, type Path, through } from './decode.ts'
import { evidenceOf, type RoleLine } from './evidence.ts'
import { learntWeights } from './learnt.ts'
import { roleLinesOf } from './lines.ts'
import { ANY_ROLE, BODY, FURNITURE, PRINTED, ROLES, type Role, type RoleSet, roleIndex, roleSet } from './roles.ts'
import { jointOf, scoresOf } from './weights.ts'

/** A line with its role, and by how much that is better than the next best. */
export interface RoledLine extends RoleLine {
  readonly role: Role
  readonly margin: number
}

const HEADLINE = roleIndex('headline')
const HEADLINE_ONLY = roleSet('headline')
/** What a row of a table or a list may be. */
const ROWS: RoleSet = BODY | roleSet('brief')

/**
 * Null if there is nothing to be read: no prose. What stands on a page has a headline: where the best row has none and the copy gives none, the likeliest line is it.
 */
export function readRoles(galley: Galley): RoledLine[] | null {
  const lines = roleLinesOf(galley)
  // Without a sentence it is a list, a table or a title.
  if (!lines.some(({ free, page }) => page.may !== ANY_ROLE || isPageProseText(free.text))) return null
  const mayBe = hasField(galley, 'headline') ? ANY_ROLE & ~HEADLINE_ONLY : ANY_ROLE
  const open: Chain = {
    allowed: lines.map(({ free, page }) => allowedOf(free.text) & mayBe & page.may || page.may),
    scores: dearToDrop(scoresOf(evidenceOf(lines), learntWeights()), lines),
    joints: lines.map(({ blanks }) => jointOf(blanks)),
    steps: learntWeights().steps,
  }
  const path = decode(open)
  if (!isPage(path)) {
    const rows = rowsAmong(lines)
    const certain = rows.some(Boolean)
      ? decode({ ...open, allowed: open.allowed.map((may, at) => (rows[at] ? may & ROWS : may)) })
      : path
    return roled(lines, certain)
  }
  if (hasField(galley, 'headline') || path.roles.includes(HEADLINE)) return roled(lines, path)
  const likely = through(open, HEADLINE).map((score, line) =>
    isPageProseText(lines[line]?.free.text ?? '') ? NEVER : score,
  )
  const at = likely.indexOf(Math.max(...likely))
  return roled(
    lines,
    decode({ ...open, allowed: open.allowed.map((may, line) => (line === at ? HEADLINE_ONLY : may)) }),
  )
}

/** Which lines are rows: figures or times, with another such line above or below. A page sets its tickers so, too. */
function rowsAmong(lines: readonly RoleLine[]): boolean[] {
  const isRow = lines.map(
    ({ free: { text } }) => isFigured(text) || isPriced(text) || opensWithTime(text) || hasColumns(text),
  )
  return isRow.map((is, at) => is && (isRow[at - 1] === true || isRow[at + 1] === true))
}

/** A page has a body, and much around it. */
function isPage({ roles }: Path): boolean {
  const count = (set: RoleSet) => roles.filter((role) => (set & (1 << role)) !== 0).length
  return count(BODY) > 0 && count(FURNITURE) >= LEAST_FURNITURE
}

/** In lines. */
const LEAST_FURNITURE = 3

/** What only a page says of itself is no text, headline or dek, whatever stands around it. */
function allowedOf(text: string): RoleSet {
  const isOfPage = isCookieNotice(text) || isOffer(text) || isPageControl(text)
  return isOfPage ? ANY_ROLE & ~(PRINTED | roleSet('headline')) : ANY_ROLE
}

function roled(lines: readonly RoleLine[], path: Path): RoledLine[] {
  return lines.map((line, at) => ({
    ...line,
    role: ROLES[path.roles[at] ?? 0] ?? 'paragraph',
    margin: path.margins[at] ?? 0,
  }))
}

/** To drop copy costs more than to show furniture: what reads as a sentence must be worse as copy by as much to be dropped. */
const DEAR = Number(process.env.DEAR ?? 200)

function dearToDrop(scores: Float64Array, lines: readonly RoleLine[]): Float64Array {
  for (const [line, { free }] of lines.entries()) {
    if (!isPageProseText(free.text) || isCaption(free.text) || isCredit(free.text)) continue
    for (let role = 0; role < COUNT; role += 1)
      if ((PRINTED & (1 << role)) !== 0) scores[line * COUNT + role] = (scores[line * COUNT + role] as number) + DEAR
  }
  return scores
}

/**
 * Reports as they came in: times on lines of their own, each above what happened then.
 * They are subheads, newest first or last as filed; what stands between is read as any
 * copy is.
 *
 *     14.32                                   subhead
 *     The quay has been closed …
 *
 *     14.10 Police on the quay                subhead
 *     A police boat has moored at …
 */

import { type Free, type Galley, type Markup, NO_CLAIMS, type Rule } from '../../galley.ts'
import { endsLikeProse, measureOf } from '../../lines/shapes.ts'
import { sheetOf, subheadClaim } from '../../lines/weekly/sheet.ts'
import { behindTime } from '../../signs/weekly/days.ts'

export const live: Rule = { name: 'live', read }

const LEAST = 3
const LONGEST_TITLE = 100

function read(galley: Galley): Markup {
  const lines = sheetOf(galley)
  const stamped = lines.flatMap((line, at) => (isStamp(line) ? [{ line, at }] : []))
  const headed = stamped.filter(({ at }) => isAboveProse(lines, at))
  if (headed.length < LEAST || headed.length < stamped.length * SHARE) return NO_CLAIMS
  return { claims: headed.map(({ line }) => subheadClaim(line)) }
}

/** Nearly all of the times stand above prose; those of a page's box of headlines do not. */
const SHARE = 0.8

/** A time alone, or with a few words behind it. */
function isStamp({ text }: Free): boolean {
  const rest = measureOf(text) <= LONGEST_TITLE ? behindTime(text) : null
  return rest !== null && !endsLikeProse(rest)
}

/** A paragraph stands right below, or below one line that is its headline. */
function isAboveProse(lines: readonly Free[], at: number): boolean {
  const [first, second] = lines.slice(at + 1, at + 3)
  if (first === undefined || isStamp(first)) return false
  return isProse(first) || (second !== undefined && !isStamp(second) && isProse(second))
}

function isProse({ text }: Free): boolean {
  return measureOf(text) >= SHORTEST && (endsLikeProse(text) || measureOf(text) > LONGEST_TITLE)
}

/** A short sentence, longer than a button. */
const SHORTEST = 24

/**
 * A correction that is all there is: it stands on the page of corrections, below what it
 * is headed with.
 *
 *     CORRECTION                                          headline
 *
 *     A story in last week’s Gazette misstated …          correction
 */

import { findDate } from '../../../dates/dates.ts'
import { type FieldClaim, fieldClaim, hasBlock, hasField, spanOf } from '../../claims.ts'
import { type Free, type Galley, type Markup, NO_CLAIMS, type Rule } from '../../galley.ts'
import { joined } from '../../lines/layout.ts'
import { endsLikeProse, measureOf } from '../../lines/shapes.ts'
import { paragraphsIn, sheetOf } from '../../lines/weekly/sheet.ts'
import { isCorrection, isCorrectionHeading } from '../../signs/notices.ts'
import { isDayLine } from '../../signs/weekly/days.ts'

export const correction: Rule = { name: 'correction', read }

/** More than these are a story of its own, however it is headed. */
const MOST = 8
const LONGEST = 900

function read(galley: Galley): Markup {
  if (hasBlock(galley) || hasField(galley, 'headline')) return NO_CLAIMS
  const [first, ...rest] = sheetOf(galley)
  if (first === undefined) return NO_CLAIMS
  const isHeaded = isCorrectionHeading(first.text) && !endsLikeProse(first.text)
  const [day] = rest
  const dated = isHeaded && day !== undefined && isDayLine(day.text) ? [dayClaim(day)] : []
  const paragraphs = paragraphsIn(isHeaded ? rest.slice(dated.length) : [first, ...rest])
  if (paragraphs.length === 0 || paragraphs.length > MOST || !paragraphs.every(isNote)) return NO_CLAIMS
  if (!isHeaded && !paragraphs.every((lines) => isCorrection(joined(lines)))) return NO_CLAIMS
  return {
    claims: [
      ...(isHeaded ? [fieldClaim('headline', first.text, first)] : []),
      ...dated,
      ...paragraphs.map((lines) => fieldClaim('corrections', joined(lines), spanOf(lines))),
    ],
  }
}

/** A day in full is the correction’s own; without a year it is said as it stands. */
function dayClaim(line: Free): FieldClaim {
  const date = findDate(line.text)
  return date?.kind === 'date' ? fieldClaim('date', date.day, line) : fieldClaim('dek', line.text, line)
}

function isNote(lines: readonly Free[]): boolean {
  const text = joined(lines)
  return endsLikeProse(text) && measureOf(text) <= LONGEST
}

/** The name of the paper or site that stands above a story, and what stands below that name. */

import { Expression, within } from '../../wording/expression.ts'
import { droppedAs } from '../claims.ts'
import type { Galley } from '../galley.ts'
import { foldedLine, measureOf } from '../lines/shapes.ts'
import { isOrganisationName } from '../signs/organisation.ts'
import { isPersonName } from '../signs/person.ts'
import { WIDTHS } from '../widths.ts'
import type { HeadUnit } from './units.ts'

/** The name of the site: a short line that the copyright notice repeats. */
export function siteOf(units: readonly HeadUnit[], galley: Galley): HeadUnit | null {
  const notices = droppedAs(galley, 'copyright').map(
    ({ span }) => ` ${foldedLine(galley.copy.text.slice(span.start, span.end))} `,
  )
  return (
    units.slice(0, 8).find((unit, at) => {
      // A name above a date is whoever wrote it.
      if (units[at + 1]?.date != null && isPersonName(unit.text)) return false
      const name = foldedLine(unit.text.replace(/^(?:the|la|le|el|il|der|die|das|o|a) /i, ''))
      return (
        name.length >= 6 &&
        measureOf(unit.text) <= WIDTHS.label &&
        notices.some((notice) => notice.includes(` ${name} `))
      )
    }) ?? null
  )
}

/** Between the paper's name and its date line, and a slogan with the year of its foundation. */
export function isNameplate(units: readonly HeadUnit[], at: number): boolean {
  const unit = units[at] as HeadUnit
  const above = units[at - 1]
  const isBelowName = above !== undefined && !unit.apart && isOrganisationName(above.text)
  if (
    at <= 3 &&
    measureOf(unit.text) <= WIDTHS.name &&
    (SINCE.test(unit.text) || (isBelowName && FOUNDED.test(unit.text)))
  )
    return true
  const below = units[at + 1]
  return at <= 2 && isBelowName && below?.date != null && !below.apart && /\b(?:vol|no|nr)\b\.?/i.test(below.text)
}

/** `Independent since 1868`: two words and the year are a slogan anywhere on top, more only below the paper's name. */
const SINCE = new Expression([within('foundedWords')], (words) => `^(?:\\p{L}+ ){0,2}(?:${words}) \\d{4}$`)
const FOUNDED = new Expression([within('foundedWords')], (words) => `(?<!\\p{L})(?:${words}) \\d{4}$`)

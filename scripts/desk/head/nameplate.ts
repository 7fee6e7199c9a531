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

/** How low in a head the paper's slogan stands, in units. */
const LOWEST_SLOGAN = 3

/** A slogan with the year of the paper's foundation, right below its name: `Independent since 1868`. */
export function isNameplate(units: readonly HeadUnit[], at: number): boolean {
  const [above, unit] = [units[at - 1], units[at]]
  if (above === undefined || unit === undefined || unit.apart || at > LOWEST_SLOGAN) return false
  return isOrganisationName(above.text) && FOUNDED.test(unit.text)
}

const FOUNDED = new Expression([within('foundedWords')], (words) => `(?<!\\p{L})(?:${words}) \\d{4}$`)

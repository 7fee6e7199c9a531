/** Which of the head's lines is the headline. */

import { droppedAs } from '../claims.ts'
import type { Galley } from '../galley.ts'
import { endsInFullStop, hasSentences, measureOf } from '../lines/shapes.ts'
import { isPageSection } from '../signs/page.ts'
import { isPersonName } from '../signs/person.ts'
import { isNamedLife, isYearsOfLife } from '../signs/weekly/lives.ts'
import { WIDTHS } from '../widths.ts'
import { couldBeHeadline, isCode, isLabel, isRepeat, isRubric, isStrap } from './looks.ts'
import type { HeadUnit } from './units.ts'

/** What is said twice; the first line longer than a label; else the first that could be a headline at all. */
export function firstHeadline(units: readonly HeadUnit[], isBulletin: boolean): HeadUnit | undefined {
  // A bulletin in capitals is titled in two or three words.
  const [product] = units
  if (product !== undefined && isBulletin && couldBeHeadline(product) && !isCode(product)) return product
  // The name of an obituary stands on top, whatever is told of the life below it.
  const life = units.find((unit, at) => isLife(unit, units[at + 1]))
  if (life !== undefined && units.slice(0, units.indexOf(life)).every(isLabel)) return life
  const long = units.filter((unit) => !isLabel(unit) && couldBeHeadline(unit) && !isStrap(unit))
  const twice = long.find((unit) => units.some((other) => other !== unit && isRepeat(other, unit.text)))
  if (twice !== undefined) return twice
  const [top] = long
  const label = top === undefined ? undefined : units[units.indexOf(top) - 1]
  // Two words above a sentence: the sentence is the dek.
  if (top !== undefined && label !== undefined && isShortTitle(label) && isSentences(top.text)) return label
  const first =
    top ??
    units.find((unit) => couldBeHeadline(unit) && !isCode(unit) && !isRubric(unit)) ??
    units.find((unit) => couldBeHeadline(unit) && !isCode(unit))
  // A page's title is the headline and the site's name: the headline itself stands below.
  return first === undefined ? undefined : (units.find((unit) => unit !== first && isRepeat(first, unit.text)) ?? first)
}

/** `Edith Marsh, 1931–2026`, or the years right below the name. */
function isLife(unit: HeadUnit, below: HeadUnit | undefined): boolean {
  return isNamedLife(unit.text) || (below !== undefined && isYearsOfLife(below.text) && isPersonName(unit.text))
}

/** Wired, and without a letter in lower case. */
export function isBulletin(galley: Galley): boolean {
  const wired = droppedAs(galley, 'transmission').length > 0
  return wired && !/\p{Ll}/u.test(galley.lines.map((line) => line.text).join('\n'))
}

function isSentences(text: string): boolean {
  return measureOf(text) > 110 || (measureOf(text) > WIDTHS.name && (endsInFullStop(text) || hasSentences(text)))
}

function isShortTitle(unit: HeadUnit): boolean {
  return (
    /^\p{Lu}\p{Ll}+ \p{L}/u.test(unit.text) && !isPageSection(unit.text) && !isCode(unit) && !/[:：]$/.test(unit.text)
  )
}

/** What stands above and below the headline: kicker, dek, summary points, labels. */

import { drop, fieldClaim, spanOf } from '../claims.ts'
import { type Claim, type Galley, unparted } from '../galley.ts'
import { measureOf } from '../lines/shapes.ts'
import { isPost } from '../signs/organisation.ts'
import { isPersonName } from '../signs/person.ts'
import { WIDTHS } from '../widths.ts'
import { BETWEEN_DASHES, dekText } from './dek.ts'
import { isCode, isLabel, isScore, isStrap } from './looks.ts'
import type { Head, HeadUnit } from './units.ts'

export function aboveHeadline(units: readonly HeadUnit[]): Claim[] {
  const last = units.at(-1)
  const isKicker = last !== undefined && (isLabel(last) || isStrap(last)) && !isCode(last)
  const kicker = isKicker && /\p{L}/u.test(last.text) && !/ edition$/i.test(last.text) ? last : undefined
  return units.flatMap((unit): Claim[] => {
    if (!/\p{L}/u.test(unit.text)) return [drop('ruler', unit)]
    if (isLabel(unit) && isCode(unit)) return [drop('transmission', unit)]
    if (unit === kicker) return [fieldClaim('kicker', unit.text.replace(/(?<!\s)\s*[:：]$/, ''), unit)]
    if (hasFigures(unit)) return []
    return isLabel(unit) || (/[:：]$/.test(unit.text) && measureOf(unit.text) <= WIDTHS.name)
      ? [drop('label', unit)]
      : []
  })
}

/**
 * The dek is what stands right below the headline, before anything else; a label in between is the kicker.
 *
 * @param isBare whether no label stands above the headline
 */
export function belowHeadline(units: readonly HeadUnit[], found: Head, galley: Galley, isBare: boolean): Claim[] {
  const below = units.filter((unit) => !isScore(unit))
  const [top] = below
  const kicker = top !== undefined && isBare && couldBeKicker(top) ? top : undefined
  const [first, ...others] = kicker === undefined ? below : below.slice(1)
  const claims = kicker === undefined ? [] : [fieldClaim('kicker', kicker.text, kicker)]
  if (first === undefined) return claims
  const dek = dekUnits(first, others, found, galley)
  const rest = others.filter((unit) => !dek.includes(unit))
  return [...claims, ...(dek.length > 0 ? dekOf(dek) : noDek(first)), ...rest.flatMap(besideDek)]
}

function couldBeKicker(unit: HeadUnit): boolean {
  const isCapitals =
    isLabel(unit) && /[\p{L}\p{N}]/u.test(unit.text) && !/\p{Ll}/u.test(unit.text) && !isPersonName(unit.text)
  return (isStrap(unit) || isCapitals) && !isCode(unit)
}

/** What of the units below the headline is the dek: the points of a summary, or the first and what goes on with it. */
function dekUnits(first: HeadUnit, others: readonly HeadUnit[], found: Head, galley: Galley): readonly HeadUnit[] {
  const points = pointsOf([first, ...others], found, galley)
  if (points.length > 0 || !isDek(first)) return points
  const at = found.units.indexOf(first)
  const more = others.filter((unit) => !unit.apart && !isLabel(unit) && found.units.indexOf(unit) === at + 1)
  return [first, ...more]
}

/** What stands in the dek's place and is none. */
function noDek(unit: HeadUnit): Claim[] {
  if (BRACKETED.test(unit.text)) return [fieldClaim('notes', unit.text, unit)]
  const isLabelled = /^\P{Ll}+$/u.test(unit.text) && !(hasFigures(unit) && isLabel(unit))
  return isLabelled ? [drop('label', unit)] : []
}

/** Behind the dek: labels, a note in brackets. */
function besideDek(unit: HeadUnit): Claim[] {
  const { text } = unit
  if (isLabel(unit) && !hasFigures(unit) && !/[.!?…]$|[,;]\s/u.test(text)) return [drop('label', unit)]
  return BRACKETED.test(text) ? [fieldClaim('notes', text, unit)] : []
}

/** `1 cup sugar`, `Rovers 3`: a row that has figures is no label. */
const hasFigures = ({ text }: HeadUnit): boolean => /\p{N}/u.test(text)

const BRACKETED = /^[([].{3,160}[)\]]$/

function isDek(unit: HeadUnit): boolean {
  return (
    !isLabel(unit) &&
    measureOf(unit.text) <= 330 &&
    (/^[\p{L}\p{N}"“‘'«„.¿¡]/u.test(unit.text) || BETWEEN_DASHES.test(unit.text)) &&
    !/^\d{1,2}[.)] /.test(unit.text) &&
    !isPost(unit.text)
  )
}

const POINT = /^[*•·●▪■–—-]\s+/u

/** Points between the headline and a byline, a date or a dateline sum the story up; elsewhere they are a list of the body. */
function pointsOf(units: readonly HeadUnit[], { units: all, body }: Head, galley: Galley): readonly HeadUnit[] {
  const end = units.findIndex((unit) => !POINT.test(unit.text))
  // A summary ends where something claimed stands in it; points behind that are copy.
  const points = unparted(galley, end < 0 ? units : units.slice(0, end))
  const last = points.at(-1)
  if (last === undefined) return []
  const isAnchored = all.slice(all.indexOf(last) + 1).some((unit) => unit.byline !== null || unit.date !== null)
  return isAnchored && body !== null ? points : []
}

function dekOf(units: readonly HeadUnit[]): Claim[] {
  return [fieldClaim('dek', dekText(units.map(({ text }) => text)), spanOf(units))]
}

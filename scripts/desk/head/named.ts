/** What lines of the head name besides a person and a day: papers and sites, offices and agencies, places. */

import type { Fields } from '../../flow/item.ts'
import { drop, fieldClaim } from '../claims.ts'
import type { Claim } from '../galley.ts'
import { measureOf } from '../lines/shapes.ts'
import { signature } from '../signs/byline.ts'
import { teamPlace } from '../signs/credits/credit.ts'
import { isDayLine } from '../signs/date-line.ts'
import { datelineAlone, datelineLabel } from '../signs/dateline.ts'
import { sourceIn } from '../signs/notices.ts'
import { isAgencyName, isOrganisation, isOrganisationName, issuingOffice } from '../signs/organisation.ts'
import { WIDTHS } from '../widths.ts'
import { isNameplate } from './nameplate.ts'
import { placeClaims } from './place.ts'
import type { HeadUnit } from './units.ts'

/** Whether a field is there already. */
export type Has = (name: keyof Fields) => boolean

/** What is known of the head while it is walked. */
export interface HeadSoFar {
  readonly isThere: Has
  /** The line with the site's name. */
  readonly site: HeadUnit | null
  /** Whether the body opens with an agency's dateline. */
  readonly wired: boolean
}

/** What a line may name besides a person and a day. Null if it is not of that kind. */
type NameReading = (unit: HeadUnit, units: readonly HeadUnit[], at: number, soFar: HeadSoFar) => readonly Claim[] | null

/** Names on lines of their own, what is surest first. */
export function nameClaims(units: readonly HeadUnit[], at: number, soFar: HeadSoFar): readonly Claim[] {
  const unit = units[at] as HeadUnit
  for (const read of NAME_READINGS) {
    const claims = read(unit, units, at, soFar)
    if (claims !== null) return claims
  }
  return []
}

const NAME_READINGS: readonly NameReading[] = [
  dayOnTop,
  webAddress,
  office,
  labelledSource,
  placeAndAgency,
  placeAndTeam,
  siteName,
  paperName,
  nameplate,
  placeLabel,
  placeAlone,
]

/** A day without its year on top of all: of no use as a date, and no headline either. */
function dayOnTop(unit: HeadUnit, _units: readonly HeadUnit[], at: number) {
  return at <= LOWEST_DAY && isDayLine(unit.text) ? [drop('date-line', unit)] : null
}

/** In units: lower down a day heads a part of the copy. */
const LOWEST_DAY = 1

function webAddress(unit: HeadUnit, _units: readonly HeadUnit[], _at: number, { isThere }: HeadSoFar) {
  return /^https?:\/\/\S+$/.test(unit.text) && !isThere('source') ? [fieldClaim('source', unit.text, unit)] : null
}

function office(unit: HeadUnit) {
  const found = issuingOffice(unit.text)
  return found === null ? null : [fieldClaim('agency', found.agency, unit), fieldClaim('place', found.place, unit)]
}

function labelledSource(unit: HeadUnit, _units: readonly HeadUnit[], _at: number, { isThere }: HeadSoFar) {
  const source = sourceIn(unit.text)
  if (source === null) return null
  return [isThere('source') ? drop('source', unit) : fieldClaim('source', source, unit)]
}

function placeAndAgency(unit: HeadUnit, _units: readonly HeadUnit[], _at: number, { wired }: HeadSoFar) {
  const found = agencyBeside(unit.text)
  if (found === null) return null
  if (wired) return [drop('repeated-dateline', unit)]
  return [fieldClaim('place', found.place, unit), fieldClaim('agency', found.agency, unit)]
}

/** `Redacción / Puerto Salado`: the paper's own desk signs, and nobody by name. */
function placeAndTeam(unit: HeadUnit, _units: readonly HeadUnit[], _at: number, { isThere }: HeadSoFar) {
  const place = teamPlace(unit.text)
  if (place === null) return null
  return [isThere('place') ? drop('repeated-dateline', unit) : fieldClaim('place', place, unit)]
}

function siteName(unit: HeadUnit, _units: readonly HeadUnit[], _at: number, { isThere, site }: HeadSoFar) {
  if (unit !== site) return null
  return [isThere('source') ? drop('site-name', unit) : fieldClaim('source', unit.text, unit)]
}

/** A paper, alone on its line or between bars: `The Courier | Harbour | Print`. */
function paperName(unit: HeadUnit, units: readonly HeadUnit[], at: number, { isThere }: HeadSoFar) {
  const { text } = unit
  if (at > LOWEST_NAME) return null
  const parts = text.split(/(?<!\s)\s+\|\s+/)
  const named = parts.length >= 2 && parts.length <= 3 ? parts.find(isOrganisationName) : undefined
  if (named !== undefined && measureOf(text) <= 70 && !isThere('source')) return [fieldClaim('source', named, unit)]
  if (!isOrganisationName(text) || isBelowByline(units, at)) return null
  return isThere('source') ? [] : [fieldClaim('source', text, unit)]
}

/** The name of a paper stands no lower in a head, in units. */
const LOWEST_NAME = 6

function nameplate(unit: HeadUnit, units: readonly HeadUnit[], at: number) {
  return isNameplate(units, at) ? [drop('nameplate', unit)] : null
}

function placeLabel(unit: HeadUnit, units: readonly HeadUnit[], at: number, { isThere }: HeadSoFar) {
  const label = at === units.length - 1 && !isThere('place') ? datelineLabel(unit.text) : null
  if (label === null) return null
  const { place, name } = label
  const by = name === null || isThere('bylines') ? [] : [fieldClaim('bylines', name, unit)]
  return [fieldClaim('place', place, unit), ...by]
}

function placeAlone(unit: HeadUnit, _units: readonly HeadUnit[], _at: number, { isThere }: HeadSoFar) {
  const place = datelineAlone(unit.text)
  return place === null || isThere('place') ? null : placeClaims(place, unit, isThere)
}

/** `مرسى الزعفران - وكالة أنباء الساحل`: place and agency on a line of their own. */
function agencyBeside(text: string): { place: string; agency: string } | null {
  const [place = '', agency = '', ...more] = text.split(/(?<!\s)\s+[–—-]\s+/)
  if (more.length > 0 || place.split(' ').length > 3 || agency.split(' ').length > 5 || measureOf(text) > WIDTHS.name)
    return null
  return isAgencyName(agency) && !isOrganisation(place) ? { place, agency } : null
}

function isBelowByline(units: readonly HeadUnit[], at: number): boolean {
  const above = units[at - 1]
  if (above === undefined || datelineAlone(above.text) !== null) return false
  return above.byline !== null || (signature(above.text, true)?.names.length ?? 0) > 0
}

/**
 * The anchors of a head: what is known by its own look, wherever it stands. Bylines,
 * dates, datelines on lines of their own, the names of papers and offices.
 */

import { settled, wholeDate } from '../../dates/dates.ts'
import type { Fields } from '../../flow/item.ts'
import { drop, fieldClaim } from '../claims.ts'
import type { Claim, Galley } from '../galley.ts'
import { measureOf } from '../lines/shapes.ts'
import { type Byline, signature } from '../signs/byline.ts'
import { dateline, datelineAlone, datelineLabel } from '../signs/dateline.ts'
import { sourceIn } from '../signs/notices.ts'
import { isAgencyName, isOrganisation, isOrganisationName, isPost, issuingOffice } from '../signs/organisation.ts'
import { isPersonName } from '../signs/person.ts'
import { isNameplate, siteOf } from './nameplate.ts'
import { placeClaims } from './place.ts'
import type { Head, Unit } from './units.ts'

export interface Anchors {
  readonly claims: readonly Claim[]
  readonly units: ReadonlySet<Unit>
}

type Has = (name: keyof Fields) => boolean

export function anchorsOf({ units, body }: Head, galley: Galley, has: Has): Anchors {
  const claims: Claim[] = []
  const taken = new Set<Unit>()
  const found = new Set<keyof Fields>()
  const isThere = (name: keyof Fields) => has(name) || found.has(name)
  const wired = body !== null && dateline(body.text)?.agency != null
  const signed = units.some((unit) => unit.byline !== null)
  const site = siteOf(units, galley)
  const bylines = new Set<Unit>()
  const add = (more: readonly Claim[], unit: Unit) => {
    for (const claim of more) if (claim.kind === 'field') found.add(claim.name)
    claims.push(...more)
    if (more.length > 0) taken.add(unit)
  }
  for (const [at, unit] of units.entries()) {
    if (taken.has(unit)) continue
    const below = units[at + 1]
    if (OPENER.test(unit.text) && below !== undefined && signature(below.text, true) !== null) {
      add([drop('byline-opener', unit)], unit)
      const by = has('bylines') ? null : signature(below.text, true)
      if (by !== null && below.date === null) add(bylineClaims(by, below), below)
      continue
    }
    if (unit.date !== null) add(dateClaims(unit, galley, isThere, signed || bylines.size > 0), unit)
    else add(nameClaims(units, at, { isThere, site, wired }), unit)
    const by =
      unit.byline ?? (signed || unit.date !== null || at === 0 || taken.has(unit) ? null : unsigned(units, at, body))
    if (by !== null) bylines.add(unit)
    if (by !== null && !has('bylines')) add(bylineClaims(by, unit), unit)
    const isBelow = at > 0 && bylines.has(units[at - 1] as Unit)
    if (!taken.has(unit) && isBelow) add(belowByline(unit, wired, isThere), unit)
  }
  // A line that gives a field is not left out, too, for what else it holds.
  const placed = new Set(claims.flatMap((claim) => (claim.kind === 'field' ? [claim.span.start] : [])))
  const kept = claims.filter((claim) => claim.kind === 'field' || !placed.has(claim.span.start))
  return { claims: withLateDate(kept, units, isThere('date')), units: taken }
}

/** Above a name on a line of its own. */
const OPENER = /^(?:by|from our (?:own |special )?(?:reporter|correspondent))\.?$/i

function dateClaims(unit: Unit, galley: Galley, isThere: Has, isSigned: boolean): Claim[] {
  const date =
    unit.date?.kind === 'published'
      ? { ...unit.date, reading: settled(unit.date.reading, unit.text, galley.copy.text) }
      : unit.date
  if (date === null) return []
  const name = isSigned || isThere('bylines') ? null : nameBeside(unit.text)
  const place = name === null && !isThere('place') ? placeBeside(unit.text) : null
  const more = [
    ...(name === null ? [] : [fieldClaim('bylines', name, unit)]),
    ...(place === null ? [] : [fieldClaim('place', place, unit)]),
    ...sourceBeside(unit, isThere),
  ]
  if (date.kind === 'published' && date.reading.kind === 'date' && !isThere('date'))
    return [fieldClaim('date', date.reading.day, unit), ...more]
  return [...more, drop(date.kind === 'other' ? 'other-date' : 'date-line', unit)]
}

/** `Seeboden Tagblatt · 3 November 2025 · Seite 7`, `18 March 2026　　来源：河洲晚报`: the paper beside the date. */
function sourceBeside(unit: Unit, isThere: Has): Claim[] {
  if (isThere('source')) return []
  const parts = unit.text.split(/\s*[|•·]\s*|\s+[–—-]\s+|\s{2,}/)
  const source = parts.flatMap(
    (part) => sourceIn(part) ?? (parts.length >= 3 && isOrganisationName(part) ? part : []),
  )[0]
  return source === undefined ? [] : [fieldClaim('source', source, unit)]
}

/** `Elena Vidal | 11 December 2025`, `16 July 2026 - Elena Vidal`: who wrote it, before or behind the date. */
function nameBeside(text: string): string | null {
  const parts = text.split(/\s*[|•·]\s*|\s+[–—-]\s+/)
  const [first = '', second = ''] =
    parts.length === 2 ? parts : (/^([^,\d]{4,40}),\s+(.*)$/u.exec(text)?.slice(1) ?? [])
  const name = wholeDate(second) !== null ? first : wholeDate(first) !== null ? second : ''
  const person = name.replace(/,\s.*$/u, '')
  return isPersonName(person) || /^\p{Ll}{2,} \p{Ll}{2,}$/u.test(person) ? person : null
}

/** `Villarmán del Duero - 3 May 2026 - 06:00`: the place before the date. */
function placeBeside(text: string): string | null {
  const [first = '', second = ''] = text.split(/\s+[–—|-]\s+/)
  const isPlace = /^\p{Lu}\p{Ll}+(?: (?:\p{Ll}{1,3} )?\p{Lu}\p{Ll}+){0,3}$/u.test(first) && wholeDate(first) === null
  return isPlace && wholeDate(second) !== null && !isOrganisation(first) ? first : null
}

/** Only if the copy gives no other date does the day of its last change stand for that of publication. */
function withLateDate(claims: Claim[], units: readonly Unit[], isDated: boolean): Claim[] {
  if (isDated) return claims
  const late = units.find((unit) => unit.date?.kind === 'other' && unit.date.updated !== null)
  if (late?.date?.kind !== 'other' || late.date.updated === null) return claims
  const day = late.date.updated
  return claims.map((claim) =>
    claim.kind === 'dropped' && claim.rule === 'other-date' && claim.span.start === late.start
      ? fieldClaim('date', day, late)
      : claim,
  )
}

interface HeadSoFar {
  readonly isThere: Has
  readonly site: Unit | null
  readonly wired: boolean
}

function nameClaims(units: readonly Unit[], at: number, { isThere, site, wired }: HeadSoFar): Claim[] {
  const unit = units[at] as Unit
  const { text } = unit
  if (/^https?:\/\/\S+$/.test(text) && !isThere('source')) return [fieldClaim('source', text, unit)]
  const office = issuingOffice(text)
  if (office !== null) return [fieldClaim('agency', office.agency, unit), fieldClaim('place', office.place, unit)]
  const source = sourceIn(text)
  if (source !== null) return isThere('source') ? [drop('source', unit)] : [fieldClaim('source', source, unit)]
  const beside = agencyBeside(text)
  if (beside !== null)
    return wired
      ? [drop('repeated-dateline', unit)]
      : [fieldClaim('place', beside.place, unit), fieldClaim('agency', beside.agency, unit)]
  if (unit === site) return [isThere('source') ? drop('site-name', unit) : fieldClaim('source', text, unit)]
  const barred = text.split(/(?<!\s)\s+\|\s+/)
  const named = barred.length >= 2 && barred.length <= 3 ? barred.find(isOrganisationName) : undefined
  if (named !== undefined && at <= 6 && measureOf(text) <= 70 && !isThere('source'))
    return [fieldClaim('source', named, unit)]
  if (isOrganisationName(text) && at <= 6 && !isBelowByline(units, at)) {
    if (isThere('source')) return []
    return [fieldClaim('source', text, unit)]
  }
  if (isNameplate(units, at)) return [drop('nameplate', unit)]
  const label = at === units.length - 1 && !isThere('place') ? datelineLabel(text) : null
  if (label !== null)
    return [
      fieldClaim('place', label.place, unit),
      ...(label.name === null || isThere('bylines') ? [] : [fieldClaim('bylines', label.name, unit)]),
    ]
  const place = datelineAlone(text)
  return place === null || isThere('place') ? [] : placeClaims(place, unit, isThere)
}

/** `مرسى الزعفران - وكالة أنباء الساحل`: place and agency on a line of their own. */
function agencyBeside(text: string): { place: string; agency: string } | null {
  const [place = '', agency = '', ...more] = text.split(/(?<!\s)\s+[–—-]\s+/)
  if (more.length > 0 || place.split(' ').length > 3 || agency.split(' ').length > 5 || measureOf(text) > 60)
    return null
  return isAgencyName(agency) && !isOrganisation(place) ? { place, agency } : null
}

function isBelowByline(units: readonly Unit[], at: number): boolean {
  const above = units[at - 1]
  if (above === undefined || datelineAlone(above.text) !== null) return false
  return above.byline !== null || (signature(above.text, true)?.names.length ?? 0) > 0
}

function bylineClaims(by: Byline, unit: Unit): Claim[] {
  const claims: Claim[] = by.names.map((name) => fieldClaim('bylines', name, unit))
  return by.agency === null ? claims : [...claims, fieldClaim('agency', by.agency, unit)]
}

/** What somebody is, and for whom: an agency's name, or the paper's own. */
function belowByline(unit: Unit, wired: boolean, isThere: Has): Claim[] {
  const { text } = unit
  if (isPost(text)) return [drop('post', unit)]
  if (wired && isOrganisation(text)) return [drop('organisation', unit)]
  if (isAgencyName(text))
    return wired || isThere('agency') ? [drop('organisation', unit)] : [fieldClaim('agency', text, unit)]
  if (isOrganisationName(text) || (isOrganisation(text) && /^[^|]{2,30}$/.test(text)))
    return isThere('source') ? [drop('organisation', unit)] : [fieldClaim('source', text, unit)]
  if (isAffiliation(unit)) return [drop('affiliation', unit)]
  return []
}

/** `Friends of Quillmore Library` right below a name: where somebody belongs to who writes for once. */
function isAffiliation({ text, apart }: Unit): boolean {
  const words = text.split(' ')
  return (
    !apart &&
    words.length >= 2 &&
    words.length <= 6 &&
    !isOrganisation(text) &&
    words.every((word) => /^\p{Lu}|^(?:of|the|and|for|de|la|du|des|del|da|do)$/u.test(word))
  )
}

/** A name alone is a byline if it stands by the date, right above the body, or with a post or an agency. */
function unsigned(units: readonly Unit[], at: number, body: Unit | null): Byline | null {
  const unit = units[at]
  if (unit === undefined || measureOf(unit.text) > 90 || datelineAlone(unit.text) !== null) return null
  const [above, below] = [units[at - 1], units[at + 1]]
  const isNear =
    above?.date != null ||
    below?.date != null ||
    (below === undefined && body !== null) ||
    (below !== undefined && (isPost(below.text) || isOrganisation(below.text) || /^@\w/.test(below.text)))
  const found = signature(unit.text, isNear)
  return found !== null && found.names.length > 0 ? found : null
}

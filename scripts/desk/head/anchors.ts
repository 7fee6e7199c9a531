/**
 * The anchors of a head: what is known by its own look, wherever it stands. Bylines,
 * dates, datelines on lines of their own, the names of papers and offices.
 */

import { settled } from '../../dates/dates.ts'
import type { Fields } from '../../flow/item.ts'
import { drop, fieldClaim } from '../claims.ts'
import type { Claim, Galley } from '../galley.ts'
import { measureOf } from '../lines/shapes.ts'
import { type Byline, signature } from '../signs/byline.ts'
import { credit } from '../signs/credits/credit.ts'
import { dateline, datelineAlone } from '../signs/dateline.ts'
import { isAgencyName, isOrganisation, isOrganisationName, isPost } from '../signs/organisation.ts'
import { WIDTHS } from '../widths.ts'
import { type Has, type HeadSoFar, nameClaims } from './named.ts'
import { siteOf } from './nameplate.ts'
import type { Head, HeadUnit } from './units.ts'

export interface Anchors {
  readonly claims: readonly Claim[]
  readonly units: ReadonlySet<HeadUnit>
}

export function anchorsOf({ units, body }: Head, galley: Galley, has: Has): Anchors {
  const book = new AnchorBook(has)
  const soFar: HeadSoFar = {
    isThere: (name) => book.isThere(name),
    site: siteOf(units, galley),
    wired: body !== null && dateline(body.text)?.agency != null,
  }
  const signed = units.some((unit) => unit.byline !== null)
  for (const [at, unit] of units.entries()) {
    if (book.taken.has(unit) || isOpened(book, unit, units[at + 1])) continue
    if (unit.date !== null) book.add(dateClaims(unit, galley, soFar.isThere, signed || book.bylines.size > 0), unit)
    else book.add(nameClaims(units, at, soFar), unit)
    const mayBeName = !signed && unit.date === null && at > 0 && !book.taken.has(unit)
    const by = unit.byline ?? (mayBeName ? unsigned(units, at, body) : null)
    if (by !== null) book.sign(by, unit)
    if (book.bylines.has(units[at - 1] as HeadUnit) && !book.taken.has(unit))
      book.add(belowByline(unit, soFar.wired, soFar.isThere), unit)
  }
  return { claims: withLateDate(withoutPlaced(book.claims), units, book.isThere('date')), units: book.taken }
}

/** What has been claimed of the head while it is walked from the top. */
class AnchorBook {
  readonly claims: Claim[] = []
  readonly taken = new Set<HeadUnit>()
  /** The units that are bylines, whether they are claimed or the copy has others. */
  readonly bylines = new Set<HeadUnit>()
  readonly #has: Has
  readonly #found = new Set<keyof Fields>()

  constructor(has: Has) {
    this.#has = has
  }

  isThere(name: keyof Fields): boolean {
    return this.#has(name) || this.#found.has(name)
  }

  add(claims: readonly Claim[], unit: HeadUnit): void {
    for (const claim of claims) if (claim.kind === 'field') this.#found.add(claim.name)
    this.claims.push(...claims)
    if (claims.length > 0) this.taken.add(unit)
  }

  /** A byline; not claimed where a rule before the head has found who wrote it. */
  sign(by: Byline, unit: HeadUnit): void {
    this.bylines.add(unit)
    if (!this.#has('bylines')) this.add(bylineClaims(by, unit), unit)
  }

  /** The name below `By` alone on its line. */
  open(opener: HeadUnit, by: Byline, below: HeadUnit): void {
    this.add([drop('byline-opener', opener)], opener)
    if (!this.#has('bylines') && below.date === null) this.add(bylineClaims(by, below), below)
  }
}

/** `By` on a line of its own, with a name below it: both are taken. */
function isOpened(book: AnchorBook, unit: HeadUnit, below: HeadUnit | undefined): boolean {
  const by = below !== undefined && OPENER.test(unit.text) ? signature(below.text, true) : null
  if (by === null || below === undefined) return false
  book.open(unit, by, below)
  return true
}

/** A line that gives a field is not left out, too, for what else it holds. */
function withoutPlaced(claims: readonly Claim[]): Claim[] {
  const placed = new Set(claims.flatMap((claim) => (claim.kind === 'field' ? [claim.span.start] : [])))
  return claims.filter((claim) => claim.kind === 'field' || !placed.has(claim.span.start))
}

/** Above a name on a line of its own. */
const OPENER = /^(?:by|from our (?:own |special )?(?:reporter|correspondent))\.?$/i

function dateClaims(unit: HeadUnit, galley: Galley, isThere: Has, isSigned: boolean): Claim[] {
  const date =
    unit.date?.kind === 'published'
      ? { ...unit.date, reading: settled(unit.date.reading, unit.text, galley.copy.text) }
      : unit.date
  if (date === null) return []
  const { names = [], agency = null, place = null, source = null } = credit(unit.text) ?? {}
  const signs = isSigned || isThere('bylines') ? [] : bylineClaims({ names, agency }, unit)
  const more = [
    ...signs,
    ...(place === null || signs.length > 0 || isThere('place') ? [] : [fieldClaim('place', place, unit)]),
    ...(source === null || isThere('source') ? [] : [fieldClaim('source', source, unit)]),
  ]
  if (date.kind === 'published' && date.reading.kind === 'date' && !isThere('date'))
    return [fieldClaim('date', date.reading.day, unit, date.at === null ? {} : { at: date.at }), ...more]
  return [...more, drop(date.kind === 'other' ? 'other-date' : 'date-line', unit)]
}

/** Only if the copy gives no other date does the day of its last change stand for that of publication. */
function withLateDate(claims: Claim[], units: readonly HeadUnit[], isDated: boolean): Claim[] {
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

function bylineClaims(by: Byline, unit: HeadUnit): Claim[] {
  const claims: Claim[] = by.names.map((name) => fieldClaim('bylines', name, unit))
  return by.agency === null ? claims : [...claims, fieldClaim('agency', by.agency, unit)]
}

/** What somebody is, and for whom: an agency's name, or the paper's own. */
function belowByline(unit: HeadUnit, wired: boolean, isThere: Has): Claim[] {
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
function isAffiliation({ text, apart }: HeadUnit): boolean {
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
function unsigned(units: readonly HeadUnit[], at: number, body: HeadUnit | null): Byline | null {
  const unit = units[at]
  if (unit === undefined || measureOf(unit.text) > WIDTHS.title || datelineAlone(unit.text) !== null) return null
  const [above, below] = [units[at - 1], units[at + 1]]
  const isNear =
    above?.date != null ||
    below?.date != null ||
    (below === undefined && body !== null) ||
    (below !== undefined && (isPost(below.text) || isOrganisation(below.text)))
  const found = signature(unit.text, isNear)
  return found !== null && found.names.length > 0 ? found : null
}

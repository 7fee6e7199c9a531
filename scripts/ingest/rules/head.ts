/**
 * The head: headline, kicker, dek, byline, date and dateline, read together, since
 * each is known by what stands around it.
 *
 *     HARBOUR                                   kicker: a word or two above
 *     Ferry Returns After Winter Repairs        headline: the first line longer than a label
 *     Islanders wait with bread and a band      dek: what follows it, before the byline
 *     By Ines Halloran, Harbour Wire            byline
 *     3 May 2026                                date
 *     GULL POINT, May 3 (Harbour Wire) - The …  dateline, and the body begins
 */

import { findDate } from '../dates/dates.ts'
import type { Claim, Galley, Markup, Rule } from '../galley.ts'
import { NOTHING } from '../galley.ts'
import { type Head, headOf, type Unit } from '../head.ts'
import type { Fields } from '../item.ts'
import { isHeadlineLike, isTitleCase, measureOf } from '../shapes.ts'
import { signature } from '../signs/byline.ts'
import { type Dateline, dateline, datelineAlone } from '../signs/dateline.ts'
import { isOrganisation, isOrganisationName, isPost, issuingOffice } from '../signs/organisation.ts'

export const head: Rule = { name: 'head', read }

function read(galley: Galley): Markup {
  const found = headOf(galley)
  if (found.body === null) return NOTHING
  const has = (name: keyof Fields) => galley.claims.some((claim) => claim.kind === 'field' && claim.name === name)
  const anchors = anchorsOf(found, has)
  const words = found.units.filter((unit) => !anchors.units.has(unit))
  const titled = has('headline') ? titledAlready(galley, words) : titleOf(words, found, isPastedPage(galley))
  return { claims: [...anchors.claims, ...titled, ...opening(found.body, has)] }
}

interface Anchors {
  readonly claims: readonly Claim[]
  readonly units: ReadonlySet<Unit>
}

/** Bylines, dates and a dateline on lines of their own; names without “By” where a head line stands above them. */
function anchorsOf({ units, body }: Head, has: (name: keyof Fields) => boolean): Anchors {
  const claims: Claim[] = []
  const taken = new Set<Unit>()
  const wired = body !== null && dateline(body.text)?.agency != null
  const signed = units.some((unit) => unit.byline !== null)
  let dated = has('date')
  let sourced = has('source')
  for (const [at, unit] of units.entries()) {
    const before = claims.length
    const below = units[at + 1]
    if (OPENER.test(unit.text) && below !== undefined && signature(below.text, true) !== null)
      claims.push(dropped('byline-opener', unit))
    if (/^https?:\/\/\S+$/.test(unit.text) && !sourced) {
      claims.push(field('source', unit.text, unit))
      sourced = true
    }
    if (unit.date !== null) {
      const { date } = unit
      if (date.kind === 'published' && date.reading.kind === 'date' && !dated) {
        claims.push(field('date', date.reading.day, unit))
        dated = true
      } else claims.push(dropped(date.kind === 'other' ? 'other-date' : 'date-line', unit))
    }
    const office = unit.date === null ? issuingOffice(unit.text) : null
    if (office !== null) claims.push(field('agency', office.agency, unit), field('place', office.place, unit))
    else if (unit.date === null && isOrganisationName(unit.text) && at <= 6 && !sourced && !isBelowByline(units, at)) {
      claims.push(field('source', unit.text, unit))
      sourced = true
    }
    const place = unit.date === null ? datelineAlone(unit.text) : null
    if (place !== null && at >= units.length - 3) {
      claims.push(...placeClaims(place, spanOf(unit), has))
    }
    const by = unit.byline ?? (signed || unit.date !== null || at === 0 ? null : unsigned(units, at, body))
    if (by !== null && !has('bylines')) {
      for (const name of by.names) claims.push(field('bylines', name, unit))
      if (by.agency !== null) claims.push(field('agency', by.agency, unit))
    }
    if (claims.length === before && at > 0 && isBelowByline(units, at)) {
      if (isPost(unit.text)) claims.push(dropped('post', unit))
      else if (isOrganisationName(unit.text) || (isOrganisation(unit.text) && /^[^|]{2,30}$/.test(unit.text)))
        claims.push(wired ? dropped('organisation', unit) : field('agency', unit.text, unit))
    }
    if (claims.length > before) taken.add(unit)
  }
  const first = claims.find((claim) => claim.kind === 'dropped' && claim.rule === 'date-line')
  return { claims: dated || first === undefined ? claims : claims, units: taken }
}

/** Above a name on a line of its own. */
const OPENER = /^(?:by|from our (?:own |special )?(?:reporter|correspondent))\.?$/i

function isBelowByline(units: readonly Unit[], at: number): boolean {
  const above = units[at - 1]
  return above !== undefined && (above.byline !== null || signature(above.text, true) !== null)
}

/** A name alone is a byline if it stands by the date, right above the body, or with a post or an agency. */
function unsigned(units: readonly Unit[], at: number, body: Unit | null) {
  const unit = units[at]
  if (unit === undefined || measureOf(unit.text) > 90) return null
  const [above, below] = [units[at - 1], units[at + 1]]
  const isNear =
    above?.date != null ||
    below?.date != null ||
    (below === undefined && body !== null) ||
    (below !== undefined && (isPost(below.text) || isOrganisation(below.text)))
  return signature(unit.text, isNear)
}

/** The headline is a field already: what repeats it is dropped, a line or two above the body are its kicker or labels. */
function titledAlready(galley: Galley, units: readonly Unit[]): Claim[] {
  const headline = galley.claims.find((claim) => claim.kind === 'field' && claim.name === 'headline')
  const text = headline?.kind === 'field' ? fold(headline.field.value) : ''
  const start = headline?.span.start ?? 0
  return units.flatMap((unit): Claim[] => {
    if (fold(unit.text) === text) return [dropped('repeated-headline', unit)]
    if (spanOf(unit).start < start && measureOf(unit.text) <= 60) return [field('kicker', unit.text, unit)]
    return isLabel(unit) ? [dropped('label', unit)] : []
  })
}

/** The controls of a web page stand around the copy. */
function isPastedPage(galley: Galley): boolean {
  return galley.claims.filter((claim) => claim.kind === 'dropped' && claim.rule === 'page-control').length >= 4
}

/** Fewer words than this are a label. */
const LABEL = 4

function titleOf(units: readonly Unit[], found: Head, isPasted: boolean): Claim[] {
  const isPage = isPasted || units.filter(isLabel).length >= 6
  const headline = isPage ? pageHeadline(units, found) : firstHeadline(units)
  if (headline === undefined) return []
  const at = units.indexOf(headline)
  const { value, rest } = named(headline)
  const claims: Claim[] = [field('headline', value, headline)]
  const others = units.filter((unit) => unit !== headline && isRepeat(unit, value))
  for (const unit of others) claims.push(dropped('repeated-headline', unit))
  const above = units.slice(0, at).filter((unit) => !others.includes(unit))
  const below = units.slice(at + 1).filter((unit) => !others.includes(unit))
  claims.push(...aboveHeadline(above, isPage), ...belowHeadline(below, found, isPage))
  return rest === null ? claims : claims
}

function aboveHeadline(units: readonly Unit[], isPage: boolean): Claim[] {
  const labels = units.filter(isLabel)
  const last = units.at(-1)
  const kicker = last !== undefined && isLabel(last) && (!isPage || last.apart) ? last : undefined
  return units.flatMap((unit): Claim[] => {
    if (isLabel(unit) && isCode(unit)) return [dropped('transmission', unit)]
    if (unit === kicker && (!isPage || labels.length > 0))
      return [field('kicker', unit.text.replace(/\s*[:：]$/, ''), unit)]
    if (isPage && measureOf(unit.text) <= 90) return [dropped('navigation', unit)]
    return isLabel(unit) || (/[:：]$/.test(unit.text) && measureOf(unit.text) <= 60) ? [dropped('label', unit)] : []
  })
}

/** Letters and numbers of a system: `Ref: MHT/PR/24/031`, `HARWIRE-OSTMARK-RATES`. */
function isCode({ text }: Unit): boolean {
  return /\d{2}|\w-\w+-\w|^[a-z]\d/.test(text) || (/[/_]/.test(text) && !/\s/.test(text))
}

/** The dek is what stands right below the headline, before anything else. */
function belowHeadline(units: readonly Unit[], found: Head, isPage: boolean): Claim[] {
  const claims: Claim[] = []
  const [first, ...others] = units
  if (first === undefined) return claims
  const isDek =
    !isLabel(first) &&
    measureOf(first.text) <= 320 &&
    /^[\p{L}\p{N}"“‘'«„.¿¡]/u.test(first.text) &&
    !/^\d{1,2}[.)] /.test(first.text) &&
    !isPost(first.text)
  if (isDek) {
    const more = others.filter(
      (unit) => !unit.apart && !isLabel(unit) && found.units.indexOf(unit) === found.units.indexOf(first) + 1,
    )
    const all = [first, ...more]
    const text = all
      .map((unit) => unit.text.replace(/^\.{3,}|\.{3,}$/g, '').replace(/\.{3,}\s+\.{3,}/g, ' / '))
      .join(' ')
    const span = { start: spanOf(first).start, end: spanOf(all.at(-1) ?? first).end }
    claims.push({ kind: 'field', name: 'dek', field: { value: text, origin: 'copy', span }, span })
    others.splice(0, more.length)
  } else if (isPage || /^\P{Ll}+$/u.test(first.text)) claims.push(dropped('label', first))
  for (const unit of others)
    if (isLabel(unit) || (isPage && measureOf(unit.text) <= 60))
      claims.push(dropped(isPage ? 'navigation' : 'label', unit))
  return claims
}

/** Not pasted: the first line longer than a label; else the first that could be a headline at all. */
function firstHeadline(units: readonly Unit[]): Unit | undefined {
  const twice = units.find(
    (unit) =>
      !isLabel(unit) && couldBeHeadline(unit) && units.some((other) => other !== unit && isRepeat(other, unit.text)),
  )
  if (twice !== undefined) return twice
  const first =
    units.find((unit) => !isLabel(unit) && couldBeHeadline(unit)) ??
    units.find((unit) => couldBeHeadline(unit) && !isCode(unit))
  // A page's title is the headline and the site's name: the headline itself stands below.
  return first === undefined ? undefined : (units.find((unit) => unit !== first && isRepeat(first, unit.text)) ?? first)
}

/** Pasted: what is said twice, else the first of the last lines that stand together above the body. */
function pageHeadline(units: readonly Unit[], { units: all, body }: Head): Unit | undefined {
  const long = units.filter((unit) => !isLabel(unit) && couldBeHeadline(unit))
  const twice = long.find((unit) => units.some((other) => other !== unit && isRepeat(other, unit.text)))
  if (twice !== undefined) return twice
  const last = long.at(-1)
  if (last === undefined || body === null) return last
  let first = last
  for (const unit of long.toReversed()) {
    if (all.indexOf(first) - all.indexOf(unit) > 1) break
    first = unit
  }
  return all.indexOf(last) - all.indexOf(first) > 2 ? last : first
}

function couldBeHeadline({ text }: Unit): boolean {
  const measure = measureOf(text)
  return (
    measure >= 4 &&
    measure <= 260 &&
    /\p{L}.*\p{L}/u.test(text) &&
    !/[,;:：]$|^[([]/.test(text) &&
    !text.split(/\s+\|\s+/).some((part, _, parts) => parts.length > 1 && isOrganisationName(part)) &&
    (isHeadlineLike(text) || isTitleCase(text) || measure <= 140)
  )
}

function isLabel({ text }: Unit): boolean {
  const measure = measureOf(text)
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return measure <= 10
  return text.split(/\s+/).length < LABEL && measure <= 32
}

/** `Press Release: BAUCUS …` and `… | The Courier` are the headline with something around it. */
function isRepeat({ text }: Unit, headline: string): boolean {
  const [one, other] = [fold(text), fold(headline)]
  if (one === other) return true
  if (other.length < 12) return false
  return (
    (one.startsWith(`${other} `) && text.length - headline.length < 60 && /[|–—:·-]/.test(text)) ||
    (one.endsWith(` ${other}`) && text.length - headline.length < 40 && /[:|–—-]/.test(text))
  )
}

/** What a wire or a press office sets before a headline. */
const LABELLED =
  /^(?:(?:press|media|news) release\s*[:–—-]\s+|(?:UPDATE|WRAPUP|CORRECTED|REFILE|RPT|ANALYSIS|FEATURE|INTERVIEW|EXCLUSIVE|FACTBOX|TIMELINE|SNAP|BREAKING)(?: \d+)?\s?[-:–]\s?|(?:headline|head|hed|hl)\s*:\s+)/i

/** `Press Release: …` is a headline behind its label, if it stands only once. */
function named({ text }: Unit): { value: string; rest: string | null } {
  const label = LABELLED.exec(text)?.[0] ?? null
  return { value: label === null ? text : text.slice(label.length), rest: label }
}

/** The dateline of the body's first line, and its date if it is in full. */
function opening(body: Unit, has: (name: keyof Fields) => boolean): Claim[] {
  const found = dateline(body.text)
  const [first, second] = body.lines
  if (found === null || first === undefined) return []
  // It may run over into the second line of a narrow column.
  const over = found.end - first.text.length - 1
  const end =
    over <= 0
      ? first.start + Math.min(found.end, first.text.length)
      : (second?.start ?? first.end) + Math.min(over, second?.text.length ?? 0)
  if (over > (second?.text.length ?? 0)) return []
  return placeClaims(found, { start: first.start, end }, has)
}

function placeClaims(
  found: Dateline,
  span: { start: number; end: number },
  has: (name: keyof Fields) => boolean,
): Claim[] {
  const claims: Claim[] = [{ kind: 'field', name: 'place', field: { value: found.place, origin: 'copy', span }, span }]
  if (found.agency !== null)
    claims.push({ kind: 'field', name: 'agency', field: { value: found.agency, origin: 'copy', span }, span })
  const date = found.date === null ? null : findDate(found.date)
  if (date?.kind === 'date' && !has('date'))
    claims.push({ kind: 'field', name: 'date', field: { value: date.day, origin: 'copy', span }, span })
  return claims
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function field(name: keyof Fields, value: string, unit: Unit): Claim {
  const span = spanOf(unit)
  return { kind: 'field', name, field: { value, origin: 'copy', span }, span }
}

function dropped(rule: string, unit: Unit): Claim {
  return { kind: 'dropped', rule, span: spanOf(unit) }
}

function spanOf({ lines }: Unit): { start: number; end: number } {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }
}

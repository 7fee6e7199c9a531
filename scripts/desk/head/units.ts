/**
 * The head of a document, cut into units: the lines or wrapped lines above the first
 * paragraph of the body, each with the byline or the date that it looks like. The body
 * begins where prose or a dateline does. Which of the units is the headline is decided
 * elsewhere (`headline.ts`); here they are only found.
 */

import type { Span } from '../../flow/copy.ts'
import { spanOf } from '../claims.ts'
import type { Free, Galley } from '../galley.ts'
import { opensWithTime } from '../lines/brief-text.ts'
import { chunksOf, hasRoom, isUnwrapped, joined, paragraphsOf, SHORTEST_WRAPPED, widthOf } from '../lines/layout.ts'
import {
  endsInFullStop,
  endsLikeProse,
  hasCase,
  hasSentences,
  isTitleCase,
  measureOf,
  startsLower,
} from '../lines/shapes.ts'
import { type Byline, byline } from '../signs/byline.ts'
import { type DateLine, dateIn } from '../signs/date-line.ts'
import { dateline, datelineAlone } from '../signs/dateline.ts'
import { isOrganisationName, issuingOffice } from '../signs/organisation.ts'
import { WIDTHS } from '../widths.ts'
import { BETWEEN_DASHES } from './dek.ts'

/** One thing of the head. */
export interface HeadUnit extends Span {
  readonly lines: readonly Free[]
  readonly text: string
  /** Whether a blank or claimed line stands above. */
  readonly apart: boolean
  readonly byline: Byline | null
  readonly date: DateLine | null
}

export interface Head {
  readonly units: readonly HeadUnit[]
  /** The first paragraph of the body; null if there is no prose, and so no head. */
  readonly body: HeadUnit | null
}

/** In lines. */
const LONGEST_UNIT = 60
/** More than this stands above no body. */
const MOST = 150

export function headOf(galley: Galley): Head {
  if (isListOnly(galley)) return { units: [], body: null }
  const units: HeadUnit[] = []
  for (const unit of unitsOf(galley)) {
    units.push(unit)
    if (units.length >= MOST) break
  }
  // What stands below a subhead is body, whatever it looks like.
  const block = galley.claims.reduce(
    (first, claim) => (claim.kind === 'block' ? Math.min(first, claim.span.start) : first),
    Number.POSITIVE_INFINITY,
  )
  const at = units.findIndex((unit, index) => unit.start > block || (isBody(unit) && !isAboveAnchor(units, index)))
  return at < 0 ? { units, body: null } : { units: units.slice(0, at), body: units[at] ?? null }
}

/** A dek may be a sentence or two: then a byline or a date stands below it, and no other prose before that. */
function isAboveAnchor(units: readonly HeadUnit[], at: number): boolean {
  const unit = units[at]
  if (unit === undefined || dateline(unit.text) !== null || measureOf(unit.text) > LONGEST_DEK) return false
  for (const next of units.slice(at + 1, at + 4)) {
    if (isAnchor(next) && (next.byline !== null || next.date?.kind === 'published')) return true
    if (measureOf(next.text) > WIDTHS.headline) return false
  }
  return false
}

const LONGEST_DEK = 330

/** Headlines and nothing else: many lines, none of them long, hardly one a sentence, no byline and no dateline. */
export function isListOnly(galley: Galley): boolean {
  if (galley.claims.some((claim) => claim.kind === 'brief' || claim.kind === 'block')) return false
  const texts = galley.free.flatMap((free) => (free === null ? [] : [free.text]))
  if (texts.length < LEAST_LISTED || texts.some((text) => measureOf(text) > 150)) return false
  if (texts.some((text) => dateline(text) !== null || byline(text) !== null)) return false
  const headlines = texts.filter((text) => text.split(/\s+/).length >= 4 || !hasCase(text))
  if (headlines.length < texts.length * 0.4) return false
  const sentences = texts.filter((text) => endsInFullStop(text) && measureOf(text) > 30)
  const runOn = texts.filter((text, at) => at > 0 && startsLower(text) && !opensWithTime(text))
  return sentences.length <= texts.length * 0.1 && runOn.length <= texts.length * 0.1
}

const LEAST_LISTED = 5

function isAnchor(unit: HeadUnit): boolean {
  return unit.byline !== null || unit.date !== null
}

function* unitsOf(galley: Galley): Generator<HeadUnit> {
  const unwrapped = isUnwrapped(galley)
  for (const chunk of chunksOf(galley)) {
    let rest = chunk.lines
    let apart = true
    while (rest.length > 0) {
      // No paragraph of a head is longer; the body's first need not be known to its end.
      const lines = firstOf(rest.slice(0, LONGEST_UNIT), unwrapped)
      const text = joined(lines)
      const isLine = lines.length === 1 || text.length < 100
      const signed = { byline: isLine ? byline(text) : null, date: isLine ? dateIn(text) : null }
      yield { ...spanOf(lines), lines, text, apart, ...signed }
      rest = rest.slice(lines.length)
      apart = false
    }
  }
}

/** The first thing of some lines: a line that stands for itself, or a paragraph. */
function firstOf(lines: readonly Free[], unwrapped: boolean): readonly Free[] {
  const [first, second] = lines
  if (first === undefined || second === undefined) return lines
  if (standsAlone(first, second)) return [first]
  const together = lines.findIndex((line) => !isCapitals(line.text) || standsForItself(line.text))
  const capitals = together < 0 ? lines.length : together
  if (
    capitals >= 2 &&
    capitals <= 4 &&
    measureOf(first.text) >= SHORTEST_WRAPPED &&
    (lines.length > capitals || capitals <= 3)
  )
    return lines.slice(0, capitals)
  if (
    isCapitals(first.text) !== isCapitals(second.text) &&
    measureOf(first.text) < WIDTHS.headline &&
    !startsLower(second.text)
  )
    return [first]
  if (unwrapped) return runOn(lines)
  const next = lines.findIndex(
    (line, at) => at > 0 && at < 6 && (standsForItself(line.text) || dateline(line.text) !== null),
  )
  const among = next > 0 ? lines.slice(0, next) : lines
  const [paragraph = [first]] = paragraphsOf({ lines: among, at: 0, blanksAbove: 0 })
  // In running text, a line with room left for the next one's first word was ended on purpose.
  const measure = lines.slice(0, 12).reduce((most, line) => Math.max(most, widthOf(line)), 0)
  if (
    paragraph.length > 1 &&
    measureOf(first.text) < SHORTEST_WRAPPED &&
    !startsLower(second.text) &&
    !endsLikeProse(joined(paragraph))
  )
    return [first]
  if (/[:：]$/.test(first.text) && measureOf(first.text) < WIDTHS.name) return [first]
  const isBroken =
    paragraph.length > 2 &&
    !startsLower(second.text) &&
    !endsInFullStop(first.text) &&
    hasRoom(first, second, measure - 8)
  return isBroken ? [first] : paragraph
}

/** A line that is no part of a wrapped one: it says so itself, or the next one does, or its script does not wrap. */
function standsAlone(first: Free, second: Free): boolean {
  if (standsForItself(first.text)) return true
  if (byline(second.text) !== null) return true
  if (standsForItself(second.text) && measureOf(first.text) < WIDTHS.headline && !startsLower(second.text)) return true
  return !hasCase(first.text) && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(first.text)
}

/** A point of a summary, `* Main rate down`, or the line that Austrian wires set below a headline. */
const POINT = /^[*•·●▪■]\s+\S|^Utl\.:/u

/** A byline, a date, a dateline alone, the name of a paper or an office. */
function standsForItself(text: string): boolean {
  return (
    isSeparate(text) ||
    POINT.test(text) ||
    BETWEEN_DASHES.test(text) ||
    byline(text) !== null ||
    dateIn(text) !== null ||
    datelineAlone(text) !== null
  )
}

/** Among unwrapped lines one goes on in the next only where that begins in lower case. */
function runOn(lines: readonly Free[]): readonly Free[] {
  const end = lines.findIndex((line, at) => at > 0 && !startsLower(line.text))
  return lines.slice(0, end < 0 ? lines.length : Math.min(end, 4))
}

/** The name of a paper or an office stands on a line of its own. */
function isSeparate(text: string): boolean {
  return isOrganisationName(text) || issuingOffice(text) !== null || /^https?:\/\/\S+$/.test(text)
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text)
}

/** Prose: it opens with a dateline, or it is as long as no headline, or a sentence. */
function isBody({ text, lines, byline: by, date }: HeadUnit): boolean {
  if (by !== null || date !== null || /^\.{3}.*\.{3}$/.test(text)) return false
  if (dateline(text) !== null || /^\.\p{Lu}[\p{Lu} ]*\.{3}/u.test(text)) return true
  const measure = measureOf(text)
  if (measure > WIDTHS.statement) return true
  if (!hasCase(text)) return measure >= WIDTHS.name && endsLikeProse(text)
  if (/\p{Ll}/u.test(text) && isTitleCase(text) && !hasSentences(text)) return false
  if (measure >= WIDTHS.field && (endsLikeProse(text) || hasSentences(text))) return true
  if (lines.length >= 3 && measure >= 150) return true
  return isShortSentence(text)
}

function isShortSentence(text: string): boolean {
  return (
    endsLikeProse(text) &&
    endsInFullStop(text) &&
    (/\p{Ll}/u.test(text) || measureOf(text) > WIDTHS.name) &&
    text.split(/\s+/).length >= 4 &&
    !(isTitleCase(text) && /\p{Ll}/u.test(text))
  )
}

/**
 * The head of a document: what stands above the first line of the body. It is
 * walked from the top, paragraph by paragraph; bylines and date lines are known by
 * their look, the body by being prose or by its dateline, and what else stands
 * there is the matter of the headline and its neighbours.
 */

import type { Free, Galley } from './galley.ts'
import { chunksOf, hasRoom, joined, paragraphsOf } from './layout.ts'
import { endsLikeProse, endsSentence, hasCase, hasSentences, isTitleCase, measureOf, startsLower } from './shapes.ts'
import { type Byline, byline } from './signs/byline.ts'
import { type DateLine, dateLine, isTimeLine } from './signs/date-line.ts'
import { dateline, datelineAlone } from './signs/dateline.ts'
import { isOrganisationName, issuingOffice } from './signs/organisation.ts'

/** One thing of the head. */
export interface Unit {
  readonly lines: readonly Free[]
  readonly text: string
  /** Whether a blank or claimed line stands above. */
  readonly apart: boolean
  readonly byline: Byline | null
  readonly date: DateLine | null
}

export interface Head {
  readonly units: readonly Unit[]
  /** The first paragraph of the body; null if there is no prose, and so no head. */
  readonly body: Unit | null
}

/** More than this stands above no body. */
const MOST = 150

export function headOf(galley: Galley): Head {
  if (isListOnly(galley)) return { units: [], body: null }
  const units: Unit[] = []
  const short: Unit[] = []
  for (const unit of unitsOf(galley)) {
    // A short sentence may be a dek: it is the body if nothing of the head follows.
    if (short.length > 0 && isAnchor(unit)) short.length = 0
    if (isBody(unit) && !(isShort(unit) && short.length < 3)) {
      const first = short[0] ?? unit
      return { units: units.slice(0, units.indexOf(first) < 0 ? units.length : units.indexOf(first)), body: first }
    }
    if (isShort(unit)) short.push(unit)
    units.push(unit)
    if (units.length >= MOST) break
  }
  const first = short[0]
  return first === undefined ? { units, body: null } : { units: units.slice(0, units.indexOf(first)), body: first }
}

/** Headlines and nothing else: many lines, none of them long, hardly one a sentence, no byline and no dateline. */
export function isListOnly(galley: Galley): boolean {
  const texts = galley.free.flatMap((free) => (free === null ? [] : [free.text]))
  if (texts.length < LEAST_LISTED || texts.some((text) => measureOf(text) > 150)) return false
  if (texts.some((text) => dateline(text) !== null)) return false
  const sentences = texts.filter((text) => endsSentence(text) && measureOf(text) > 30)
  const runOn = texts.filter((text, at) => at > 0 && startsLower(text))
  return sentences.length <= texts.length * 0.1 && runOn.length <= texts.length * 0.1
}

const LEAST_LISTED = 5

function isAnchor(unit: Unit): boolean {
  return unit.byline !== null || unit.date !== null
}

function* unitsOf(galley: Galley): Generator<Unit> {
  for (const chunk of chunksOf(galley)) {
    let rest = chunk.lines
    let apart = true
    while (rest.length > 0) {
      const lines = firstOf(rest)
      const text = joined(lines).replace(/^\^+|<+$/g, '')
      const isLine = lines.length === 1 || text.length < 100
      yield { lines, text, apart, byline: isLine ? bylineIn(text) : null, date: isLine ? dateIn(text) : null }
      rest = rest.slice(lines.length)
      apart = false
    }
  }
}

/** The first thing of some lines: a line that stands for itself, or a paragraph. */
function firstOf(lines: readonly Free[]): readonly Free[] {
  const [first, second] = lines
  if (first === undefined || second === undefined) return lines
  if (isSeparate(first.text) || isSeparate(second.text) || isCapitals(first.text) !== isCapitals(second.text)) {
    if (measureOf(first.text) < 120 && !startsLower(second.text)) return [first]
  }
  if (bylineIn(first.text) !== null || dateIn(first.text) !== null || datelineAlone(first.text) !== null) return [first]
  const next = lines.findIndex(
    (line, at) =>
      at > 0 && at < 6 && (bylineIn(line.text) !== null || dateIn(line.text) !== null || dateline(line.text) !== null),
  )
  const among = next > 0 ? lines.slice(0, next) : lines
  const [paragraph = [first]] = paragraphsOf({ lines: among, at: 0, blanksAbove: 0 })
  // In running text, a line with room left for the next one's first word was ended on purpose.
  const measure = lines.slice(0, 12).reduce((most, line) => Math.max(most, measureOf(line.text)), 0)
  if (
    paragraph.length > 1 &&
    measureOf(first.text) < SHORTEST_WRAPPED &&
    !startsLower(second.text) &&
    !endsLikeProse(joined(paragraph))
  )
    return [first]
  if (/[:：]$/.test(first.text) && measureOf(first.text) < 60) return [first]
  const isBroken =
    paragraph.length > 2 &&
    !startsLower(second.text) &&
    !endsSentence(first.text) &&
    hasRoom(first, second, measure - 8)
  return isBroken ? [first] : paragraph
}

/** A headline that is wrapped fills its line before. */
const SHORTEST_WRAPPED = 28

/** The name of a paper or an office stands on a line of its own. */
function isSeparate(text: string): boolean {
  return isOrganisationName(text) || issuingOffice(text) !== null
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text)
}

/** A byline alone, or with the date on one line: `By Jane Doe | 5 May 2026 | 3 min read`. */
function bylineIn(text: string): Byline | null {
  if (text.length > 130) return null
  const own = byline(text)
  if (own !== null) return own
  const parts = text.split(/\s*[|•·]\s*|\s+[–—]\s+|\s{3,}/)
  if (parts.length < 2 || !parts.slice(1).some((part) => dateLine(part) !== null || isTimeLine(part))) return null
  return byline(parts[0] ?? '')
}

function dateIn(text: string): DateLine | null {
  const own = dateLine(text)
  if (own !== null) return own
  const parts = text.split(/\s*[|•·]\s*|\s+[–—-]\s+|\s{3,}|(?<=\d{4}) (?=Updated)/)
  if (parts.length < 2 || parts.length > 5 || text.length > 130) return null
  const dates = parts.flatMap((part) => dateLine(part) ?? [])
  const others = parts.filter((part) => dateLine(part) === null && !isTimeLine(part))
  if (dates.length === 0 || others.some((part) => byline(part) === null && part.split(' ').length > 4)) return null
  return dates.find((date) => date.kind === 'published') ?? dates[0] ?? null
}

/** Prose: it opens with a dateline, or it is as long as no headline, or a sentence. */
function isBody({ text, lines, byline: by, date }: Unit): boolean {
  if (by !== null || date !== null || /^\.{3}.*\.{3}$/.test(text)) return false
  if (dateline(text) !== null) return true
  const measure = measureOf(text)
  if (measure > 260) return true
  if (!hasCase(text)) return measure >= 60 && endsLikeProse(text)
  if (/\p{Ll}/u.test(text) && isTitleCase(text) && !hasSentences(text)) return false
  if (measure >= 80 && (endsLikeProse(text) || hasSentences(text))) return true
  if (lines.length >= 3 && measure >= 150) return true
  return isShortSentence(text)
}

function isShort({ text, byline: by, date }: Unit): boolean {
  return by === null && date === null && dateline(text) === null && measureOf(text) < 160 && isShortSentence(text)
}

function isShortSentence(text: string): boolean {
  return (
    endsLikeProse(text) &&
    endsSentence(text) &&
    (/\p{Ll}/u.test(text) || measureOf(text) > 60) &&
    text.split(/\s+/).length >= 4 &&
    !(isTitleCase(text) && /\p{Ll}/u.test(text))
  )
}

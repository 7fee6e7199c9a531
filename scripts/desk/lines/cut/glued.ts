/**
 * Glued: the parts of a release that were run together on one line. It is cut only at what
 * is certain: a label of release, a day in full, a contact with its number, a dateline,
 * where capitals end and sentences begin.
 *
 *     FOR IMMEDIATE RELEASE 3 May 2026 Bridge Reopens KELMOUTH – The bridge …
 *                           ^          ^              ^
 */

import { findDate, wholeDate } from '../../../dates/dates.ts'
import { zoneOfPlace } from '../../../dates/zones.ts'
import { Expression, within } from '../../../wording/expression.ts'
import { byline } from '../../signs/byline.ts'
import { type Dateline, dateline } from '../../signs/dateline.ts'
import { isBoilerplate, isContact, isReachable } from '../../signs/notices.ts'
import { WIDTHS } from '../../widths.ts'
import { hasSentences } from '../shapes.ts'

/** A part of the head, from where it stands to where the next begins. */
interface Part {
  readonly start: number
  readonly end: number
  /** Whether the body begins with it. */
  readonly isBody?: boolean
}

/** No head of a release has more parts. */
const MOST = 12
/** No part of a head is longer, in signs that are no spaces. */
const REACH = /^(?:\s*\S){0,300}/u

/** Where the parts of a head end that stand before prose on one line; and where its dateline stands, in which spaces part nothing. */
export function gluedHead(text: string): { readonly ends: readonly number[]; readonly dateline: Part | null } {
  const ends: number[] = []
  let from = text.search(/\S/)
  for (let count = 0; count < MOST; count += 1) {
    const part = nextPart(text, from)
    if (part === null) break
    ends.push(...(part.start > from ? [...byWithin(text.slice(from, part.start), from), part.start] : []))
    if (part.isBody) return { ends, dateline: part }
    ends.push(part.end)
    from = part.end
  }
  return { ends, dateline: null }
}

/** The first part that is certain; null if a sentence stands before it. */
function nextPart(text: string, from: number): Part | null {
  const reach = from + (REACH.exec(text.slice(from))?.[0].length ?? 0)
  const found = PARTS.map((read) => read(text, from, reach)).filter((part) => part !== null)
  const first = found.sort((a, b) => a.start - b.start)[0]
  return first === undefined || hasSentences(text.slice(from, first.start)) ? null : first
}

const PARTS: readonly ((text: string, from: number, reach: number) => Part | null)[] = [
  labelIn,
  dayIn,
  contactIn,
  datelineIn,
  sentencesBehindCapitals,
]

const LABEL = new Expression(
  [within('releaseLines')],
  (words) => `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`,
  'giu',
)

/** A word alone is a label where it is as long: `PRESSEMITTEILUNG`, not `NEWS`. */
const LONG_WORD = 12

/** `FOR IMMEDIATE RELEASE`, `For Immediate Release:`: of several words with capitals. */
function labelIn(text: string, from: number, reach: number): Part | null {
  const found = LABEL.all(text.slice(from, reach)).find(
    ({ index, 0: label }) =>
      (label.includes(' ') || (index === 0 && label.length > LONG_WORD)) &&
      (/^\P{Ll}+$/u.test(label) || (index === 0 && !/(?<!\p{L})\p{Ll}/u.test(label))),
  )
  return found === undefined ? null : partAt(text, from + found.index, found[0].length)
}

/** Behind a part: the marks and spaces before the next. */
function partAt(text: string, start: number, length: number): Part {
  const behind = /^[\s:;,.|)–—-]*/u.exec(text.slice(start + length))?.[0].length ?? 0
  return { start, end: start + length + behind }
}

/** A day in full, with its weekday, on top or between two parts. */
function dayIn(text: string, from: number, reach: number): Part | null {
  const found = findDate(text.slice(from, reach))
  if (found === null) return null
  const before = text.slice(from, from + found.start)
  const weekday = /\p{L}+\.?,?\s+$/u.exec(before)?.[0] ?? ''
  const isWeekday = weekday !== '' && wholeDate(weekday + text.slice(from + found.start, from + found.end)) !== null
  const start = from + found.start - (isWeekday ? weekday.length : 0)
  const part = partAt(text, start, from + found.end - start)
  const rest = text.slice(part.end)
  const isApart = /\s{2}$/.test(text.slice(0, start)) && /^\s{2}/.test(text.slice(from + found.end))
  return /^[\p{Lu}\p{Lo}“"«]/u.test(rest) && (start === from || isApart || isPlaced(dateline(rest))) ? part : null
}

const CONTACT = new Expression([within('contacts')], (words) => `(?<!\\p{L})(?=\\S)(?:${words})\\s*[:：]`, 'giu')
/** A number or an address; and how far from one the next may stand, in characters. */
const REACHED = /[\w.+-]+@[\w-]+\.[\w.-]*\w|(?:\+|\(|\b)\d[\d\s()./-]{5,}\d/g
const BESIDE = 50

/** `Contact: Ann Lee, 555-0100, ann@example.org`. */
function contactIn(text: string, from: number, reach: number): Part | null {
  const label = CONTACT.all(text.slice(from, reach))[0]
  if (label === undefined) return null
  const start = from + label.index
  let end = start + label[0].length
  for (const { index, 0: one } of text.slice(0, reach).matchAll(REACHED)) {
    if (index < start || findDate(one) !== null) continue
    if (index - end > BESIDE) break
    end = index + one.length
  }
  return end > start + label[0].length ? partAt(text, start, end - start) : null
}

function datelineIn(text: string, from: number, reach: number): Part | null {
  const isTop = dateline(text.slice(from)) !== null
  if (isTop) return bodyAt(text, from)
  for (const { index } of text.slice(0, reach).matchAll(/(?<=\s|\S\.)(?=[(\p{Lu}])/gu)) {
    if (index < from + SHORTEST) continue
    const before = text.slice(from, index)
    const found = dateline(text.slice(index))
    // In a row of capitals, or of words with capitals, the place may be longer or shorter than it seems.
    const isSigned = byWithin(before, from).length > 0
    const isRow = !/\p{Ll}\S*\s+$/u.test(before) && !isSigned
    const isSure = found?.agency != null || found?.date != null || /^[([]/.test(text.slice(index))
    // `By NED CALLOWAY STRAND, Aug. 3`: a name stands there first.
    if (!isSigned && /\bB[Yy] (?:\p{Lu}[^.]{0,60})?$/u.test(before)) continue
    if (found === null) continue
    if (isKnown(found) || (!isRow && (isSure || isCapitals(townOf(found))))) return bodyAt(text, index)
  }
  return null
}

/** In characters: a headline is no shorter. */
const SHORTEST = 8

function bodyAt(text: string, start: number): Part {
  return { start, end: start + (dateline(text.slice(start))?.end ?? 0), isBody: true }
}

/** A place that the world knows. */
function isKnown(found: Dateline): boolean {
  return zoneOfPlace(townOf(found)) !== null
}

function townOf({ place }: Dateline): string {
  return place?.split(/,| {2}/)[0] ?? ''
}

/** That, or one in capitals, or with a day or an agency. */
function isPlaced(found: Dateline | null): boolean {
  if (found === null) return false
  return found.agency !== null || found.date !== null || isCapitals(townOf(found)) || isKnown(found)
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)
}

/** Four words or more in capitals, and a sentence that begins behind them. */
function sentencesBehindCapitals(text: string, from: number): Part | null {
  const words = [...text.slice(from, from + WIDTHS.statement).matchAll(/\S+/g)]
  const first = words.findIndex(({ 0: word }) => /^[“"‘«]?\p{Lu}?\p{Ll}/u.test(word))
  if (first < 4 || !/^[“"‘«]?\p{Lu}/u.test(words[first]?.[0] ?? '')) return null
  let at = first
  while (/^(?:[AI]|(?:\p{Lu}\.)+)$/u.test(words[at - 1]?.[0] ?? '')) at -= 1
  const head = words.slice(0, at).map(([word]) => word)
  const start = from + (words[at]?.index ?? 0)
  return head.join('').length < WIDTHS.label / 2 || !/\p{Ll}{2,} \p{Ll}{2,}/u.test(text.slice(start))
    ? null
    : { start, end: start, isBody: true }
}

/** Who wrote it, between the headline and the dateline. */
function byWithin(text: string, from: number): number[] {
  const by = [...text.matchAll(/(?<=\s)(?=B[Yy] \p{Lu})/gu)].find(
    (match) => (byline(text.slice(match.index).trim())?.names.length ?? 0) > 0,
  )
  return by === undefined ? [] : [from + by.index]
}

/** Where whom to ask and what the office says of itself begin, behind the last sentence. */
export function gluedTail(text: string): number[] {
  return [...CONTACT.all(text), ...OFFICE.all(text)].flatMap(({ index }) => {
    const [above, below] = [text.slice(0, index).trimEnd(), text.slice(index)]
    const isBelow = /[.!?]["”’]?$/.test(above) || new RegExp(`(?:${REACHED.source})$`).test(above)
    return isBelow && ((isReachable(below) && isContact(below)) || isBoilerplate(below)) ? [index] : []
  })
}

const OFFICE = new Expression([within('abouts')], (words) => `(?<!\\p{L})(?=\\S)(?:${words})(?= )`, 'giu')

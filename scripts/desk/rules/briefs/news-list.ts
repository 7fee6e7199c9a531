/**
 * A list of headlines and nothing else: each line a brief; what names the list, its
 * parts, its day and its sources is no brief. The second rule here, `list-above`, reads
 * such a list where it stands above a story.
 *
 *     MORNING LIST / Desk only
 *     Tuesday, June 4, 2024
 *
 *     POLITICS
 *      1. Four towns ask to leave Brindle County (NPA)
 */

import { findDate } from '../../../dates/dates.ts'
import { drop, fieldClaim, freeLines, hasField, headlineClaim } from '../../claims.ts'
import { isTitled } from '../../fields/titled.ts'
import type { Claim, Free, Galley, Markup, Rule } from '../../galley.ts'
import { isScore } from '../../head/looks.ts'
import { isListOnly } from '../../head/units.ts'
import { briefTexts, couldLabel, opensWithTime } from '../../lines/brief-text.ts'
import { isTabular } from '../../lines/columns.ts'
import { chunksOf } from '../../lines/layout.ts'
import { endsInFullStop, hasCase, isHeadlineLike, measureOf, startsLower } from '../../lines/shapes.ts'
import { byline } from '../../signs/byline.ts'
import { dateLine, isDayLine } from '../../signs/date-line.ts'
import { dateline } from '../../signs/dateline.ts'
import { isOrganisationName } from '../../signs/organisation.ts'
import { isPageControl, isPageSection, isPopularHeading } from '../../signs/page.ts'
import { WIDTHS } from '../../widths.ts'

export const newsList: Rule = { name: 'news-list', read }
export const listAbove: Rule = { name: 'list-above', read: readAbove }

function read(galley: Galley): Markup {
  if (!isListOnly(galley) || isTitled(galley)) return { claims: [] }
  const lines = freeLines(galley)
  if (isTabular(lines.map(({ text }) => text))) return { claims: [] }
  const texts = briefTexts(lines.map(({ text }) => text))
  const isMarked = ({ text }: Free, at: number) => texts[at] !== text || opensWithTime(text)
  const marked = lines.filter(isMarked).length
  const numbers = countedIn(lines)
  const claims: Claim[] = []
  let isDated = hasField(galley, 'date')
  for (const [at, line] of lines.entries()) {
    const text = texts[at] ?? line.text
    const isAmongMarked = marked >= Math.max(3, lines.length * 0.4) && !isMarked(line, at)
    const isLabel =
      numbers.has(line) || isHead(lines, at) || isListLabel(line, text, at, isAmongMarked, isApart(lines, at))
    if (!isLabel) {
      claims.push(headlineClaim('brief', text, line))
      continue
    }
    const date = isDated || at > 3 ? null : findDate(line.text)
    if (date?.kind === 'date') {
      isDated = true
      claims.push(fieldClaim('date', date.day, line))
    } else claims.push(drop(isDayLine(line.text) ? 'date-line' : 'list-label', line))
  }
  return { claims }
}

/** `J. Brackley`, `A. B. Lee` */
const INITIALS = /^(?:\p{Lu}\. ?){1,3}\p{Lu}\p{L}+$/u
const RULED = /^[=*~_#–—■◆●▼-]{1,}\s*[^=*~_#–—-]{2,40}[=*~_#–—-]*$/u

/** On top, at the end, behind a blank line, or in capitals: `Mayor resigns` within a list of headlines is one. */
function isApart(lines: readonly Free[], at: number): boolean {
  const [line, above] = [lines[at], lines[at - 1]]
  if (line === undefined || above === undefined || at === lines.length - 1) return true
  return line.line.number - above.line.number > 1 || !/\p{Ll}/u.test(line.text)
}

/** A few words on top, with the list's day below them, or apart from lines that stand together: what heads a list is no item of it. */
function isHead(lines: readonly Free[], at: number): boolean {
  const [top, second, ...rest] = lines
  if (at > 0 || top === undefined || second === undefined || !couldLabel(top.text)) return false
  if (dateLine(second.text) !== null || isDayLine(second.text)) return true
  const isNext = (line: Free, index: number) => line.line.number === second.line.number + index + 1
  return second.line.number - top.line.number > 1 && rest.every(isNext)
}

/** Numbers alone on their lines that count from one: what they count stands below each. */
function countedIn(lines: readonly Free[]): ReadonlySet<Free> {
  const numbers = lines.filter(({ text }) => /^\d{1,3}[.)]?$/.test(text))
  return new Set(numbers.every(({ text }, at) => Number.parseInt(text, 10) === at + 1) ? numbers : [])
}

/**
 * A row that has figures is no label, whatever its words: `Rovers 12`, `Dorsch 9,50`.
 *
 * @param isAmongMarked most lines have a bullet, a number, a time or a source, and this one
 *   has none: on top or in capitals it is a label.
 */
function isListLabel({ text }: Free, brief: string, at: number, isAmongMarked: boolean, isApart: boolean): boolean {
  if (isPageControl(text) || isPageSection(text) || isPopularHeading(text)) return true
  const date = findDate(text)
  if (
    dateLine(text) !== null ||
    isDayLine(text) ||
    (at <= 2 && measureOf(text) <= WIDTHS.name && date?.kind === 'date')
  )
    return true
  if (isAmongMarked && at === 0 && !(text.includes(',') && isScore({ text }))) return true
  const undated = date === null ? brief : text.slice(0, date.start) + text.slice(date.end)
  if (/\p{N}/u.test(undated) || opensWithTime(text)) return false
  if (!/\p{L}/u.test(text)) return true
  // `Really?`, `IB: Quite.`: who says something ends it; `J. Brackley` signs.
  if (/[.!?。！？]$/u.test(text) || INITIALS.test(text)) return false
  if (isListName(text, brief) || (at === 0 && isApart && isShortTitle(text, brief))) return true
  return isAmongMarked && (/[:：]$/.test(text) || (text.split(/\s+/).length <= 4 && !/\p{Ll}/u.test(text)))
}

/** The name of a paper or an agency, or words between rules. */
function isListName(text: string, brief: string): boolean {
  const [name = ''] = text.split(/\t|\s{3,}|\s*[|:–—]\s*/)
  if (isOrganisationName(name) && measureOf(text) <= 50) return true
  return RULED.test(text) && (brief === text || /^[■◆●▼]/u.test(text)) && measureOf(text) <= 30
}

/** A word or two, as many as name a list. */
function isShortTitle(text: string, brief: string): boolean {
  return text.split(/\s+/).length <= 2 && measureOf(text) <= 24 && (brief === text || measureOf(brief) <= 8)
}

/** Four lines and more above the body, each a headline of its own, and nothing that belongs to a head among them. */
const LEAST_ABOVE = 4

function readAbove(galley: Galley): Markup {
  const [first, second] = chunksOf(galley)
  if (first === undefined || second === undefined || first.lines.length < LEAST_ABOVE) return { claims: [] }
  const isBody = second.lines.some(({ text }) => measureOf(text) > WIDTHS.name && endsInFullStop(text))
  // A headline in capitals may be wrapped over as many lines.
  const isCapitals = !first.lines.some(({ text }) => /\p{Ll}{2}/u.test(text) || !hasCase(text))
  if (!isBody || isCapitals || !first.lines.every(isListed)) return { claims: [] }
  const texts = briefTexts(first.lines.map(({ text }) => text))
  return {
    claims: first.lines.map((line, at) => headlineClaim('brief', texts[at] ?? '', line)),
  }
}

function isListed({ text }: Free): boolean {
  return (
    isHeadlineLike(text) &&
    !startsLower(text) &&
    text.split(/\s+/).length >= (hasCase(text) ? 4 : 1) &&
    byline(text) === null &&
    dateLine(text) === null &&
    dateline(text) === null
  )
}

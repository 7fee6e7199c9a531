/**
 * A list of headlines and nothing else: each line a brief; what names the list, its
 * parts, its day and its sources is no brief. A list that stands above a body is
 * read by the same eye.
 *
 *     MORNING LIST / Desk only
 *     Tuesday, June 4, 2024
 *
 *     POLITICS
 *      1. Four towns ask to leave Brindle County (NPA)
 */

import { briefTexts } from '../brief-text.ts'
import { findDate } from '../dates/dates.ts'
import type { Claim, Free, Galley, Markup, Rule } from '../galley.ts'
import { isListOnly } from '../head/units.ts'
import { chunksOf } from '../layout.ts'
import { endsSentence, hasCase, isHeadlineLike, measureOf, startsLower } from '../shapes.ts'
import { byline } from '../signs/byline.ts'
import { dateLine } from '../signs/date-line.ts'
import { dateline } from '../signs/dateline.ts'
import { isOrganisationName } from '../signs/organisation.ts'
import { isPageControl, isPageSection, isPopularHeading } from '../signs/page.ts'
import { isTitled } from '../titled.ts'

export const newsList: Rule = { name: 'news-list', read }
export const listAbove: Rule = { name: 'list-above', read: readAbove }

function read(galley: Galley): Markup {
  if (!isListOnly(galley) || isTitled(galley)) return { claims: [] }
  const lines = galley.free.filter((free) => free !== null)
  const texts = briefTexts(lines.map(({ text }) => text))
  const marked = lines.filter(({ text }, at) => texts[at] !== text).length
  const claims: Claim[] = []
  let isDated = galley.claims.some((claim) => claim.kind === 'field' && claim.name === 'date')
  for (const [at, line] of lines.entries()) {
    const span = { start: line.start, end: line.end }
    const text = texts[at] ?? line.text
    const isLabel = isListLabel(line, text, at, marked >= Math.max(3, lines.length * 0.4))
    if (!isLabel) {
      claims.push({ kind: 'brief', text, span })
      continue
    }
    const date = isDated || at > 3 ? null : findDate(line.text)
    if (date?.kind === 'date') {
      isDated = true
      claims.push({ kind: 'field', name: 'date', field: { value: date.day, origin: 'copy', span }, span })
    } else claims.push({ kind: 'dropped', rule: 'list-label', span })
  }
  return { claims }
}

const RULED = /^[=*~_#–—■◆●▼-]{1,}\s*[^=*~_#–—-]{2,40}[=*~_#–—-]*$/u

/**
 * @param isMarked most lines have a bullet, a number, a time or a source: then what
 *   has none, stands on top or is in capitals is a label.
 */
function isListLabel({ text }: Free, brief: string, at: number, isMarked: boolean): boolean {
  if (!/\p{L}/u.test(text) || isPageControl(text) || isPageSection(text) || isPopularHeading(text)) return true
  if (isOrganisationName(text.split(/\t|\s{3,}|\s*[|:–—]\s*/)[0] ?? '') && measureOf(text) <= 50) return true
  if (dateLine(text) !== null || (at <= 2 && measureOf(text) <= 60 && findDate(text)?.kind === 'date')) return true
  if (RULED.test(text) && (brief === text || /^[■◆●▼]/u.test(text)) && measureOf(text) <= 30) return true
  const words = text.split(/\s+/)
  if (words.length <= 2 && measureOf(text) <= 24 && (brief === text || measureOf(brief) <= 8)) return true
  if (!isMarked || brief !== text) return false
  return at === 0 || (words.length <= 4 && !/\p{Ll}/u.test(text)) || /[:：]$/.test(text)
}

/** Four lines and more above the body, each a headline of its own, and nothing that belongs to a head among them. */
const LEAST_ABOVE = 4

function readAbove(galley: Galley): Markup {
  const [first, second] = chunksOf(galley)
  if (first === undefined || second === undefined || first.lines.length < LEAST_ABOVE) return { claims: [] }
  const isBody = second.lines.some(({ text }) => measureOf(text) > 60 && endsSentence(text))
  if (
    !isBody ||
    !first.lines.every(isListed) ||
    !first.lines.some(({ text }) => /\p{Ll}{2}/u.test(text) || !hasCase(text))
  )
    return { claims: [] }
  const texts = briefTexts(first.lines.map(({ text }) => text))
  return {
    claims: first.lines.map(
      ({ start, end }, at): Claim => ({ kind: 'brief', text: texts[at] ?? '', span: { start, end } }),
    ),
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

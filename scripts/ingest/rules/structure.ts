/**
 * What a file's markup says of its text: pages, mail and Word files know their
 * headings, lists, quotes and tables. It is evidence, laid in two steps. Before the
 * head is read: the page's title, its menus and controls, and the heading that is
 * the headline. When the rules for furniture are through: the blocks of the body,
 * of what they left free.
 */

import type { MarkedBlock, Span } from '../copy.ts'
import { type Claim, type Free, type Galley, type Markup, NOTHING, type Rule } from '../galley.ts'
import type { Block } from '../item.ts'
import { joined } from '../layout.ts'
import { endsLikeProse, isHeadlineLike, measureOf } from '../shapes.ts'
import { byline } from '../signs/byline.ts'
import { dateLine } from '../signs/date-line.ts'
import { dateline } from '../signs/dateline.ts'

export const pageFrame: Rule = { name: 'page-frame', read: readFrame }
export const topHeading: Rule = { name: 'top-heading', read: readTopHeading }
export const structure: Rule = { name: 'structure', read: readBlocks }

/** No site's furniture is a table of so many rows, and no rule should have to look at each. */
const SURELY_DATA = 100

/** The page's title, which stands above the page and not on it; menus and controls; and tables that are long. */
function readFrame(galley: Galley): Markup {
  const marked = galley.copy.structure?.blocks ?? []
  const frame = outermost(
    marked.flatMap((block): Claim[] => {
      if (block.kind === 'navigation') return linesIn(galley, block).map((free) => dropped('navigation', free))
      if (block.kind === 'control') return linesIn(galley, block).map((free) => dropped('page-control', free))
      return block.kind === 'table' && block.rows.length > SURELY_DATA ? blockClaim(galley, block) : []
    }),
  )
  // A page that is nothing but its frame is copy.
  const lines = galley.free.filter((free) => free !== null).length
  if (frame.length >= lines && frame.every((claim) => claim.kind === 'dropped')) return NOTHING
  const title = hasTopHeading(galley) ? marked.find((block) => block.kind === 'title') : undefined
  const above = title === undefined ? [] : linesIn(galley, title).map((free) => dropped('page-title', free))
  return { claims: outermost([...frame, ...above]) }
}

function hasTopHeading(galley: Galley): boolean {
  return topHeadings(galley).length > 0
}

type Heading = Extract<MarkedBlock, { kind: 'heading' }>

function topHeadings(galley: Galley): Heading[] {
  return (galley.copy.structure?.blocks ?? []).filter(
    (block): block is Heading => block.kind === 'heading' && block.level === 1 && linesIn(galley, block).length > 0,
  )
}

/** A heading of fewer words is the site's name, if there is a longer one. */
const LABEL = 3
/** In characters. */
const PROSE = 80

/** The last heading of the first level above the first prose is the headline; one of a few words is so only if there is no other. */
function readTopHeading(galley: Galley): Markup {
  if (galley.claims.some((claim) => claim.kind === 'field' && claim.name === 'headline')) return NOTHING
  const prose = galley.free.find(
    (free) => free !== null && measureOf(free.text) > PROSE && endsLikeProse(free.text) && !isHeading(galley, free),
  )
  const above = topHeadings(galley).filter((heading) => prose == null || heading.start < prose.start)
  const headline = above.findLast((heading) => textIn(galley, heading).split(/\s+/).length >= LABEL) ?? above.at(-1)
  if (headline === undefined) return NOTHING
  const lines = linesIn(galley, headline)
  const span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }
  const field = { value: joined(lines), origin: 'copy' as const, span }
  const claims: Claim[] = [{ kind: 'field', name: 'headline', field, span }]
  return { claims: [...menuAbove(galley, span.start), ...claims, ...dekBelow(galley, span.end)] }
}

/** So many short links above a headline are the ways into a site; one is its section. */
const LEAST_LINKS = 3
const LONGEST_LINK = 30

/** Lines above the headline that are links and nothing else, but for a last one that stands apart: that is a kicker. */
function menuAbove(galley: Galley, end: number): Claim[] {
  const links = galley.free.filter(
    (free): free is Free =>
      free !== null && free.end <= end && measureOf(free.text) <= LONGEST_LINK && isLink(galley, free),
  )
  const [above, last] = links.slice(-2)
  const isKicker = above !== undefined && last !== undefined && last.line.number - above.line.number > 1
  const menu = isKicker ? links.slice(0, -1) : links
  return menu.length < LEAST_LINKS ? [] : menu.map((free) => dropped('navigation', free))
}

function isLink(galley: Galley, free: Free): boolean {
  return (galley.copy.structure?.marks ?? []).some(
    ({ kind, start, end }) => kind === 'link' && start <= free.start && end >= free.end,
  )
}

/** In words and in characters. */
const SHORTEST_DEK = 5
const LONGEST_DEK = 320

/** The line below the headline, if it is a heading itself, or if a byline or a date stands right below. */
function dekBelow(galley: Galley, end: number): Claim[] {
  const [line, ...next] = galley.free.filter((free): free is Free => free !== null && free.start >= end).slice(0, 3)
  if (line === undefined || isAnchor(line) || dateline(line.text) !== null) return []
  if (line.text.split(/\s+/).length < SHORTEST_DEK || measureOf(line.text) > LONGEST_DEK) return []
  if (!isHeading(galley, line) && !next.some(isAnchor)) return []
  const span = { start: line.start, end: line.end }
  return [{ kind: 'field', name: 'dek', field: { value: line.text, origin: 'copy', span }, span }]
}

function isAnchor({ text }: Free): boolean {
  return byline(text) !== null || dateLine(text) !== null
}

function isHeading(galley: Galley, free: Free): boolean {
  return (galley.copy.structure?.blocks ?? []).some(
    (block) => block.kind === 'heading' && block.start <= free.start && free.end <= block.end,
  )
}

function textIn(galley: Galley, span: Span): string {
  return galley.copy.text.slice(span.start, span.end)
}

/** Headings, list items, quotes and tables of which every line is still free. */
function readBlocks(galley: Galley): Markup {
  return { claims: outermost((galley.copy.structure?.blocks ?? []).flatMap((block) => blockClaim(galley, block))) }
}

function blockClaim(galley: Galley, marked: MarkedBlock): Claim[] {
  const lines = linesIn(galley, marked)
  if (lines.length === 0 || !isWhole(galley, marked, lines)) return []
  const span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }
  const block = blockOf(marked, lines, span)
  return block === null ? [] : [{ kind: 'block', block, span }]
}

function blockOf(marked: MarkedBlock, lines: readonly Free[], span: Span): Block | null {
  switch (marked.kind) {
    case 'heading':
      return { kind: 'subhead', text: joined(lines), span, level: Math.max(2, marked.level) }
    case 'listItem': {
      // A list of links that could stand alone is one of headlines, which has a rule of its own.
      const { number, depth, linked } = marked
      const text = joined(lines)
      return linked && isHeadlineLike(text) ? null : { kind: 'listItem', text, span, list: { number, depth } }
    }
    case 'quote':
      return { kind: 'quote', text: joined(lines), span }
    case 'table':
      return { kind: 'table', text: lines.map(({ text }) => text).join('\n'), span, rows: marked.rows }
    default:
      return null
  }
}

/** The free lines of the document within a span. */
function linesIn(galley: Galley, span: Span): Free[] {
  const found: Free[] = []
  for (let at = firstAt(galley, span.start); at < galley.free.length; at += 1) {
    const line = galley.lines[at]
    if (line === undefined || line.start >= span.end) break
    const free = galley.free[at]
    if (free != null && free.start >= span.start && free.end <= span.end) found.push(free)
  }
  return found
}

/** The line of the document that holds an offset, or the first behind it, by halves. */
function firstAt({ lines }: Galley, offset: number): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.end ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether nothing of a block is claimed or in another document. */
function isWhole(galley: Galley, block: Span, lines: readonly Free[]): boolean {
  const ink = (text: string) => text.replace(/\s+/g, '').length
  return ink(textIn(galley, block)) === lines.reduce((sum, { text }) => sum + ink(text), 0)
}

function dropped(rule: string, { start, end }: Free): Claim {
  return { kind: 'dropped', rule, span: { start, end } }
}

/** In broken markup, and in menus, blocks hold each other: the outer one counts, and of two the first. */
function outermost(claims: readonly Claim[]): Claim[] {
  let end = -1
  return claims
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ span }) => {
      if (span.start < end) return false
      end = span.end
      return true
    })
}

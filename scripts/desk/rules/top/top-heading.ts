/**
 * The heading that is the headline, of a page, mail or Word file whose markup has
 * headings, with the dek below it and the site's menu above.
 */

import { firstWhere } from '../../../flow/halves.ts'
import { drop, fieldClaim, freeLines, hasField, spanOf } from '../../claims.ts'
import { type Claim, type Free, type Galley, type Markup, NO_CLAIMS, type Rule } from '../../galley.ts'
import { joined } from '../../lines/layout.ts'
import { freeLinesIn, textIn, topHeadings } from '../../lines/marked-blocks.ts'
import { endsLikeProse, measureOf } from '../../lines/shapes.ts'
import { byline } from '../../signs/byline.ts'
import { dateLine } from '../../signs/date-line.ts'
import { dateline } from '../../signs/dateline.ts'

export const topHeading: Rule = { name: 'top-heading', read }

/** A heading of fewer words is the site's name, if there is a longer one. */
const LABEL = 3
/** In characters. */
const PROSE = 80

/** The last heading of the first level above the first prose is the headline; one of a few words is so only if there is no other. */
function read(galley: Galley): Markup {
  if (hasField(galley, 'headline')) return NO_CLAIMS
  const headings = headingsOf(galley)
  const prose = freeLines(galley).find(
    (free) => measureOf(free.text) > PROSE && endsLikeProse(free.text) && !headings.hold(free),
  )
  const above = topHeadings(galley).filter((heading) => prose === undefined || heading.start < prose.start)
  const headline = above.findLast((heading) => textIn(galley, heading).split(/\s+/).length >= LABEL) ?? above.at(-1)
  if (headline === undefined) return NO_CLAIMS
  const lines = unbroken(galley, freeLinesIn(galley, headline))
  if (isListTitle(galley, lines)) return { claims: lines.map((free) => drop('list-title', free)) }
  const span = spanOf(lines)
  const claim = fieldClaim('headline', joined(lines), span)
  return { claims: [...menuAbove(galley, span.start), claim, ...dekBelow(galley, headings, span.end)] }
}

/** The last of its lines between which nothing is claimed already. */
function unbroken(galley: Galley, lines: readonly Free[]): readonly Free[] {
  const cut = lines.findLastIndex((free, at) => {
    const before = lines[at - 1]
    return before !== undefined && galley.copy.text.slice(before.end, free.start).trim() !== ''
  })
  return cut === -1 ? lines : lines.slice(cut)
}

/** A heading of a word or two above nothing but a list: “Headlines”. */
function isListTitle(galley: Galley, lines: readonly Free[]): boolean {
  if (joined(lines).split(/\s+/).length >= LABEL) return false
  const items = (galley.copy.structure?.blocks ?? []).filter((block) => block.kind === 'listItem')
  const listed = new Set(items.flatMap((item) => freeLinesIn(galley, item)))
  const own = new Set(lines)
  const others = freeLines(galley).filter((free) => !own.has(free))
  return others.length > 0 && others.every((free) => listed.has(free))
}

/** So many short links above a headline are the ways into a site; one is its section. */
const LEAST_LINKS = 3
const MOST_LINKS = 200
/** In characters. */
const LONGEST_LINK = 30

/** Lines above the headline that are links and nothing else, but for a last one that stands apart: that is a kicker. */
function menuAbove(galley: Galley, end: number): Claim[] {
  const lines = freeLines(galley)
    .filter((free) => free.end <= end)
    .slice(-MOST_LINKS)
  const links = lines.filter((free) => measureOf(free.text) <= LONGEST_LINK && isLink(galley, free))
  const [above, last] = links.slice(-2)
  const isKicker = above !== undefined && last !== undefined && last.line.number - above.line.number > 1
  const menu = isKicker ? links.slice(0, -1) : links
  return menu.length < LEAST_LINKS ? [] : menu.map((free) => drop('navigation', free))
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
function dekBelow(galley: Galley, headings: Headings, end: number): Claim[] {
  const [line, ...next] = freeLines(galley)
    .filter(({ start }) => start >= end)
    .slice(0, 3)
  if (line === undefined || isAnchor(line) || dateline(line.text) !== null) return []
  if (line.text.split(/\s+/).length < SHORTEST_DEK || measureOf(line.text) > LONGEST_DEK) return []
  if (!headings.hold(line) && !next.some(isAnchor)) return []
  return [fieldClaim('dek', line.text, line)]
}

function isAnchor({ text }: Free): boolean {
  return byline(text) !== null || dateLine(text) !== null
}

/** The headings of the markup. */
interface Headings {
  /** Whether a line stands in one. */
  readonly hold: (free: Free) => boolean
}

function headingsOf({ copy }: Galley): Headings {
  const blocks = (copy.structure?.blocks ?? []).filter((block) => block.kind === 'heading')
  /** How far each heading or one before it reaches. */
  const reach: number[] = []
  for (const { end } of blocks) reach.push(Math.max(reach.at(-1) ?? 0, end))
  return {
    hold: ({ start, end }) => {
      const next = firstWhere(blocks.length, (at) => (blocks[at]?.start ?? 0) > start)
      return next > 0 && (reach[next - 1] ?? 0) >= end
    },
  }
}

/**
 * A web page that was pasted whole: its controls, its offers, its boxes of other
 * headlines and its readers' comments. A word like “Share” or “Home” may be copy;
 * four of them are a page, and only then are the others looked for.
 */

import type { Claim, Free, Galley, Markup, Rule } from '../galley.ts'
import { isPasted } from '../pasted.ts'
import { endsLikeProse, endsSentence, isHeadlineLike, measureOf } from '../shapes.ts'
import { byline } from '../signs/byline.ts'
import { dateLine, isTimeLine } from '../signs/date-line.ts'
import { isOffer } from '../signs/furniture.ts'
import { popularHeading, relatedHeading } from '../signs/notices.ts'
import { isOrganisationName } from '../signs/organisation.ts'
import { isCommentsHeading, isPageControl, isPageSection, isPopularHeading } from '../signs/page.ts'

export const pageControls: Rule = { name: 'page-control', read: readControls }
export const comments: Rule = { name: 'comments', read: readComments }
export const pageBoxes: Rule = { name: 'page-box', read: readBoxes }

const LEAST = 4

function readControls(galley: Galley): Markup {
  const lines = galley.free.filter((free) => free !== null)
  const kickers = kickersIn(galley)
  const controls = lines.filter(
    (free) => isControlLine(free.text) && !kickers.has(free) && relatedHeading(free.text) !== '',
  )
  if (controls.length < LEAST) return { claims: [] }
  const isMore = ({ text }: Free) => isPageSection(text) || isOffer(text) || isHandle(text) || isRow(text)
  const more = lines.filter((free) => isMore(free) && !kickers.has(free))
  const taken = new Set([...controls, ...more])
  const prose = lines.find(isProse)?.start ?? 0
  for (const block of blocksIn(galley)) if (isPages(block, taken, prose)) for (const free of block) taken.add(free)
  return { claims: [...taken].map((free) => drop('page-control', free)) }
}

/** A section's name alone above a line as long as a headline is its kicker. */
function kickersIn(galley: Galley): ReadonlySet<Free> {
  const blocks = blocksIn(galley)
  const prose = blocks.findIndex((block) => block.some(isProse))
  return new Set(
    blocks.slice(0, Math.max(prose, 0)).flatMap(([first, second], at) => {
      const below = second ?? blocks[at + 1]?.[0]
      const isKicker =
        first !== undefined && isSectionLine(first.text) && below !== undefined && measureOf(below.text) > 30
      return isKicker && (blocks[at]?.length ?? 0) <= 3 ? [first] : []
    }),
  )
}

function isSectionLine(text: string): boolean {
  return isPageSection(text) || text.split(/\s+/).every(isPageSection)
}

/** `@rosapeake`, `3`: what only a page sets on a line. */
function isHandle(text: string): boolean {
  return /^@[\w.]{3,30}$|^\d{1,3}$|^.{2,40} says:$/.test(text)
}

/** A row of short words with wide spaces: navigation, whatever the words. */
function isRow(text: string): boolean {
  const parts = text.split(/\s{3,}|\t+|\s+[|·•]\s+/)
  return parts.length >= 4 && parts.every((part) => part.length <= 28 && !/[.!?]$/.test(part))
}

/** Lines without a blank one between, whatever is claimed of them. */
function blocksIn(galley: Galley): Free[][] {
  const blocks: Free[][] = []
  let open: Free[] = []
  for (const [at, line] of galley.lines.entries()) {
    const free = galley.free[at]
    if (line.text.trim() === '') {
      if (open.length > 0) blocks.push(open)
      open = []
    } else if (free !== null && free !== undefined) open.push(free)
  }
  return [...blocks, open]
}

/** Half of a block's lines are the page's, and none could be the headline or the byline: then all of it is the page's. */
function isPages(block: readonly Free[], taken: ReadonlySet<Free>, prose: number): boolean {
  const own = block.filter((free) => taken.has(free)).length
  if (block.length < 3 || own < block.length / 2) return false
  const others = block.filter((free) => !taken.has(free))
  const isLong = block.length >= 6 && own >= block.length * 0.6
  return others.every(
    ({ text, start }) =>
      !(start < prose && text.split(/\s*\|\s*/).some(isOrganisationName)) &&
      byline(text) === null &&
      dateLine(text) === null &&
      (measureOf(text) <= 40 ||
        (isLong && measureOf(text) <= 60) ||
        (own >= 2 && isProseText(text) && text.length < 260)),
  )
}

/** One control, or several on one line: `Home | World | Sport`, `Share Tweet Print`. */
function isControlLine(text: string): boolean {
  if (text.length > 300) return false
  if (isPageControl(text)) return true
  const isWord = (part: string) => isPageControl(part) || isPageSection(part)
  const parts = text.split(/\s*[|·•/｜]\s*|\s{2,}|\t/).filter((part) => part !== '')
  if (parts.length >= 2 && parts.length <= 20 && parts.every((part) => measureOf(part) <= 34) && !endsSentence(text)) {
    // `Opinion | The Sea Wall` may be a kicker.
    const words = parts.filter(isWord).length
    if (words >= Math.max(1, parts.length / 3) && (parts.length > 2 || words === 2)) return true
  }
  const crumbs = text.split(/\s*[>»›＞]\s*/)
  if (crumbs.length >= 2 && crumbs[0] !== '' && !/[.!?]$/.test(text)) {
    if (crumbs.every((crumb) => crumb !== '' && crumb.length <= 30) || isWord(crumbs[0] ?? '')) return true
  }
  const words = text.split(/\s+/)
  return words.length >= 2 && words.length <= 12 && words.every(isWord)
}

/** From the heading of the comments on, all is foot, if a story stands above. */
function readComments(galley: Galley): Markup {
  if (!isPasted(galley)) return { claims: [] }
  const all = galley.lines.map((line, at) => ({ at, text: line.text.trim() }))
  const prose = (from: number, to: number) =>
    galley.free.slice(from, to).filter((free) => free !== null && isProse(free)).length
  const heading = all.find(({ at, text }) => text !== '' && isCommentsHeading(text) && prose(0, at) >= 2)
  if (heading === undefined) return { claims: [] }
  // A count of comments above or within the story has most of the story below it.
  if (prose(heading.at, all.length) > prose(0, heading.at)) return { claims: [] }
  return {
    claims: galley.free.slice(heading.at).flatMap((free) => (free === null ? [] : [drop('comments', free)])),
  }
}

/** “Most read”, “Latest news” and the headlines below: the site's, not the story's. */
function readBoxes(galley: Galley): Markup {
  if (!isPasted(galley)) return { claims: [] }
  const claims: Claim[] = []
  for (let at = 0; at < galley.lines.length; at += 1) {
    const text = galley.lines[at]?.text.trim() ?? ''
    const isLabelled = (popularHeading(text) ?? '') !== ''
    if (text === '' || !(isPopularHeading(text) || isLabelled)) continue
    const own = galley.free[at]
    if (own !== null && own !== undefined) claims.push(drop('page-box', own))
    if (isLabelled) continue
    let blanks = 0
    let count = 0
    for (let next = at + 1; next < galley.lines.length && blanks < 2; next += 1) {
      const free = galley.free[next]
      if (galley.lines[next]?.text.trim() === '') blanks += 1
      if (free === null || free === undefined) continue
      if (!isBoxed(free, count === 0 ? 0 : blanks)) break
      count += 1
      blanks = 0
      claims.push(drop('page-box', free))
      at = next
    }
  }
  return { claims }
}

/** A headline or a label of a box: right below its heading, or numbered. */
function isBoxed({ text }: Free, blanks: number): boolean {
  if (isProseText(text)) return false
  const bare = text.replace(/^(?:\d{1,2}[.)]?|[•·‣▪●○*»›>→►–—-])\s+/u, '')
  if (bare !== text) return true
  if (dateLine(text) !== null || isTimeLine(text)) return true
  return blanks === 0 && measureOf(text) <= 140 && (isHeadlineLike(text) || text.length <= 40)
}

function isProse({ text }: Free): boolean {
  return isProseText(text)
}

function isProseText(text: string): boolean {
  return measureOf(text) >= 70 && endsLikeProse(text)
}

function drop(rule: string, { start, end }: Free): Claim {
  return { kind: 'dropped', rule, span: { start, end } }
}

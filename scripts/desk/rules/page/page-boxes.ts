/** What else a pasted page has: readers' comments, and boxes of the site's other headlines. */

import { drop } from '../../claims.ts'
import type { Claim, Free, Galley, Markup, Rule } from '../../galley.ts'
import { isPageProse, isPageProseText, isPasted, isSentenceOfCopy } from '../../lines/pasted.ts'
import { isHeadlineLike, measureOf } from '../../lines/shapes.ts'
import { dateLine, isTimeLine } from '../../signs/date-line.ts'
import { popularHeading } from '../../signs/notices.ts'
import { isCommentsHeading, isPopularHeading } from '../../signs/page.ts'
import { WIDTHS } from '../../widths.ts'

export const comments: Rule = { name: 'comments', read: readComments }
export const pageBoxes: Rule = { name: 'page-box', read: readBoxes }

/** From the heading of the comments on, all is foot, if a story stands above. */
function readComments(galley: Galley): Markup {
  if (!isPasted(galley)) return { claims: [] }
  const prose = (free: Free | null) => free !== null && isPageProse(free)
  let above = 0
  const heading = galley.lines.findIndex(({ text }, at) => {
    const isHeading = above >= 2 && text.trim() !== '' && isCommentsHeading(text.trim())
    if (!isHeading && prose(galley.free[at] ?? null)) above += 1
    return isHeading
  })
  if (heading < 0) return { claims: [] }
  const below = galley.free.slice(heading)
  // A count of comments above or within the story has most of the story below it.
  if (below.filter(prose).length > above) return { claims: [] }
  return { claims: below.flatMap((free) => (free === null ? [] : [drop('comments', free)])) }
}

/** “Most read”, “Latest news” and the headlines below: the site's, not the story's. */
function readBoxes(galley: Galley): Markup {
  if (!isPasted(galley)) return { claims: [] }
  const claims: Claim[] = []
  for (let at = 0; at < galley.lines.length; at += 1) {
    const text = galley.lines[at]?.text.trim() ?? ''
    const isLabelled = (popularHeading(text) ?? '') !== ''
    if (text === '' || !(isPopularHeading(text) || isLabelled)) continue
    const own = galley.free[at] ?? null
    if (own !== null) claims.push(drop('page-box', own))
    const box = isLabelled ? [] : boxBelow(galley, at)
    for (const { free } of box) claims.push(drop('page-box', free))
    at = box.at(-1)?.at ?? at
  }
  return { claims }
}

/** The lines of the box that a heading opens, each with its index; up to two blank lines, or to what is no headline. */
function boxBelow(galley: Galley, heading: number): { readonly at: number; readonly free: Free }[] {
  const box: { at: number; free: Free }[] = []
  let blanks = 0
  for (let at = heading + 1; at < galley.lines.length && blanks < 2; at += 1) {
    const text = galley.lines[at]?.text.trim() ?? ''
    const free = galley.free[at] ?? null
    if (text === '') blanks += 1
    else if (free === null) {
      // What another rule has taken ends the box; a number alone stands within it.
      if (!/^\d{1,2}$/.test(text)) break
    } else {
      if (!isBoxed(free, box.length === 0 ? 0 : blanks)) break
      blanks = 0
      box.push({ at, free })
    }
  }
  return box
}

/** A headline or a label of a box: right below its heading, or numbered. */
function isBoxed({ text }: Free, blanks: number): boolean {
  if (isPageProseText(text) || isSentenceOfCopy(text)) return false
  const bare = text.replace(/^(?:\d{1,2}[.)]?|[•·‣▪●○*»›>→►–—-])\s+/u, '')
  if (bare !== text) return true
  if (dateLine(text) !== null || isTimeLine(text)) return true
  return blanks === 0 && measureOf(text) <= 140 && (isHeadlineLike(text) || text.length <= WIDTHS.label)
}

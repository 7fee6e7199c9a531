/** What else a pasted page has: readers' comments, and boxes of the site's other headlines. */

import { drop } from '../../claims.ts'
import type { Claim, Free, Galley, Markup, Rule } from '../../galley.ts'
import { isPageProse, isPageProseText, isPasted, isSentenceOfCopy } from '../../lines/pasted.ts'
import { isHeadlineLike, measureOf } from '../../lines/shapes.ts'
import { dateLine, isTimeLine } from '../../signs/date-line.ts'
import { popularHeading } from '../../signs/notices.ts'
import { isCommentsHeading, isPopularHeading } from '../../signs/page.ts'

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
    const own = galley.free[at]
    if (own !== null && own !== undefined) claims.push(drop('page-box', own))
    if (isLabelled) continue
    let blanks = 0
    let count = 0
    let isFollowed = false
    for (let next = at + 1; next < galley.lines.length && blanks < 2; next += 1) {
      const free = galley.free[next]
      const isBlank = galley.lines[next]?.text.trim() === ''
      if (isBlank) blanks += 1
      // What stands right below the heading is taken already: that was its box.
      if (isFollowed) break
      if (free === null || free === undefined) {
        if (!isBlank && !/^\d{1,2}$/.test(galley.lines[next]?.text.trim() ?? '')) isFollowed = true
        continue
      }
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
  if (isPageProseText(text) || isSentenceOfCopy(text)) return false
  const bare = text.replace(/^(?:\d{1,2}[.)]?|[•·‣▪●○*»›>→►–—-])\s+/u, '')
  if (bare !== text) return true
  if (dateLine(text) !== null || isTimeLine(text)) return true
  return blanks === 0 && measureOf(text) <= 140 && (isHeadlineLike(text) || text.length <= 40)
}

/**
 * What a page's markup surely says is none of its story: menus, the site's head and
 * foot, controls, readers' comments, words for those who hear the page. Only what hardly
 * any page of news has its story in is taken here, and prose only where nobody files it;
 * what is less sure is left to those who read the lines.
 *
 *     <footer><ul class="footer-links"><li><a href="/about">About us</a></li></ul></footer>
 *                                                           ^^^^^^^^ site-foot
 */

import type { Copy, MarkedLine, Span } from '../../flow/copy.ts'
import type { DropLabel } from '../../flow/dropped.ts'
import { foldedText } from '../../flow/folded-words.ts'
import { drop, freeLines } from '../claims.ts'
import { type Claim, type Free, type Galley, type Markup, NO_CLAIMS, type Rule } from '../galley.ts'
import { isPageProse } from '../lines/pasted.ts'
import { ownHeading, textAt } from './heading.ts'
import { linksIn } from './links.ts'
import { ownStories } from './stories.ts'

export const pageMarkup: Rule = { name: 'page-markup', read }

function read(galley: Galley): Markup {
  const { copy } = galley
  if (copy.structure?.lines === undefined) return NO_CLAIMS
  const heading = ownHeading(copy)
  // Of what is no page of one story, only its captions are sure.
  if (heading === null || ownStories(copy) !== 'one') return { claims: captionsIn(galley) }
  const sites = siteNames(copy)
  const claims = freeLines(galley).flatMap((free) => {
    const marked = copy.structure?.lines?.[free.line.number - 1]
    const isKept = marked == null || isIn(free, heading) || sites.has(foldedText(free.text))
    if (isKept) return []
    const label = isCaption(copy, free, marked) ? 'caption' : labelOf(free, marked, heading)
    return label === null ? [] : [drop(label, free)]
  })
  return { claims }
}

function captionsIn({ copy, free }: Galley): Claim[] {
  return free.flatMap((one) => {
    const marked = one === null ? undefined : copy.structure?.lines?.[one.line.number - 1]
    return one !== null && marked != null && isCaption(copy, one, marked) ? [drop('caption', one)] : []
  })
}

/** Words below a picture, or a picture's own where no page of the paper could link to it. */
function isCaption(copy: Copy, span: Span, { path }: MarkedLine): boolean {
  if (path.includes('figcaption')) return true
  return path.includes('img') && !linksIn(copy, span).some(({ href }) => href !== undefined)
}

/** What the title has behind its bars: a logo that says it tells where the copy is from. */
function siteNames(copy: Copy): ReadonlySet<string> {
  const titles = (copy.structure?.blocks ?? []).filter(({ kind }) => kind === 'title')
  return new Set(
    titles.flatMap((title) =>
      textAt(copy, title)
        .split(/\s+[|–—-]\s+/)
        .map(foldedText),
    ),
  )
}

function isIn(free: Free, { start, end }: Span): boolean {
  return free.start < end && free.end > start
}

/** What a line surely is; null if that is not sure. */
function labelOf(free: Free, marked: MarkedLine, heading: Span): DropLabel | null {
  const isAbove = free.end <= heading.start
  const frame = frameOf(marked, isAbove)
  if (frame !== null) return frame
  if (isPageProse(free) || isCredit(marked)) return null
  if (marked.path.includes('figure') && has(marked, 'caption', 'credit')) return 'caption'
  if (['button', 'label'].some((name) => marked.path.includes(name)) || has(marked, 'control', 'login'))
    return 'page-control'
  // A picture that leads to another story is that story's.
  if (marked.path.includes('img') && marked.path.includes('a')) return 'page-box'
  if (isAbove)
    return marked.path.includes('header') || has(marked, 'menu') || marked.links > MOST_LINKED ? 'navigation' : null
  if (has(marked, 'footer')) return 'site-foot'
  return has(marked, 'menu') ? 'navigation' : null
}

const MOST_LINKED = 0.9

/** Parts of a page in which no story stands, not even its prose. */
function frameOf(marked: MarkedLine, isAbove: boolean): DropLabel | null {
  const { path, words, around, isHidden } = marked
  if (isHidden) return 'page-control'
  if (path.includes('nav')) return 'navigation'
  if (!isAbove && (words.includes('comment') || around.includes('comment'))) return 'comments'
  // The foot of an article has its author and its sources.
  const foot = path.indexOf('footer')
  return foot >= 0 && !path.slice(0, foot).includes('article') ? 'site-foot' : null
}

function has({ words }: MarkedLine, ...some: readonly string[]): boolean {
  return some.some((word) => words.includes(word))
}

/** Who wrote it and when may stand in a control, too. */
function isCredit({ words, properties, time }: MarkedLine): boolean {
  return words.includes('author') || properties.includes('author') || time !== undefined
}

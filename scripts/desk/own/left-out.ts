/**
 * What a page's markup calls a line that is left out: the editor is told that it was the
 * site's foot or a reader's comment, and not only that it was none of the story.
 *
 *     <footer><ul class="footer-links"><li><a href="/about">About us</a></li></ul></footer>
 *                                                           ^^^^^^^^ site-foot
 */

import type { Copy, MarkedLine } from '../../flow/copy.ts'
import type { DropLabel } from '../../flow/dropped.ts'
import type { Claim } from '../galley.ts'
import { popularHeading, relatedHeading } from '../signs/notices.ts'
import { markedAt, textAt } from './heading.ts'

/** Labels that say no more than where a line stands. */
const PLAIN: ReadonlySet<DropLabel> = new Set(['page-control', 'page-foot', 'caption'])

/** A claim on what is left out, with its label by the markup of its line. */
export function calledByPage(claim: Claim, copy: Copy): Claim {
  if (claim.kind !== 'dropped' || !PLAIN.has(claim.rule)) return claim
  const marked = markedAt(copy, claim.span)
  if (marked === null) return claim
  const label = labelOf(marked) ?? beside(claim.rule, marked, textAt(copy, claim.span))
  return label === null ? claim : { ...claim, rule: label }
}

/** What names the headlines below it, and what is a link from end to end: that leads into the site. */
function beside(rule: DropLabel, { links }: MarkedLine, text: string): DropLabel | null {
  if (relatedHeading(text) === '' || popularHeading(text) === '') return 'related-heading'
  return rule === 'page-control' && links > MOST_LINKED ? 'navigation' : null
}

const MOST_LINKED = 0.9

/** Null where the markup does not say. */
function labelOf({ path, words, around, isHidden }: MarkedLine): DropLabel | null {
  if (path.includes('title')) return 'page-title'
  if (isHidden || path.includes('button')) return 'page-control'
  if (path.includes('nav')) return 'navigation'
  if (words.includes('comment') || around.includes('comment')) return 'comments'
  // The foot of an article has its author and its sources.
  const foot = path.indexOf('footer')
  if (foot >= 0 && !path.slice(0, foot).includes('article')) return 'site-foot'
  if (path.includes('figcaption') || (path.includes('img') && !path.includes('a'))) return 'caption'
  return path.includes('header') || words.includes('menu') ? 'navigation' : null
}

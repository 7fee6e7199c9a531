/** What is asked of copy that may be a web page pasted whole: whether it is one, and what of it is prose. */

import type { Free, Galley } from './galley.ts'
import { endsLikeProse, measureOf } from './shapes.ts'

const LEAST = 4

/** The controls of a page stand around the copy. Only the rules below `page-control` may ask. */
export function isPasted(galley: Galley): boolean {
  let controls = 0
  for (const claim of galley.claims) {
    if (claim.kind === 'dropped' && claim.rule === 'page-control') controls += 1
    if (controls >= LEAST) return true
  }
  return false
}

/** A sentence too long to be a control, a headline of a box or a label. */
export function isPageProse({ text }: Free): boolean {
  return isPageProseText(text)
}

export function isPageProseText(text: string): boolean {
  return measureOf(text) >= 70 && endsLikeProse(text)
}

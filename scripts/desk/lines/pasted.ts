/** Copy that was pasted from a web page, controls and all: whether it is such copy, and which of its lines are prose. */

import { Expression, within } from '../../wording/expression.ts'
import type { Free, Galley } from '../galley.ts'
import { furniture } from '../signs/furniture.ts'
import { endsInFullStop, endsLikeProse, hasCase, measureOf } from './shapes.ts'

const LEAST = 4

/** Whether controls of a page stand around the copy. The rule `page-control` finds them, so only rules after it may ask. */
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

/** A sentence with a full stop is no control of a page, however short: it is kept, unless it speaks of the page itself. */
export function isSentenceOfCopy(text: string): boolean {
  return (
    endsInFullStop(text) &&
    (hasCase(text) ? text.split(/\s+/).length >= 3 && /(?<!\p{L})\p{Ll}{2,}/u.test(text) : measureOf(text) >= 16) &&
    furniture(text) === null &&
    !OF_THE_PAGE.test(text)
  )
}

/** Rights, newsletters, cookies and apps: what only the foot of a page speaks of. */
const OF_THE_PAGE = new Expression([within('pageWords')], (words) => `(?<!\\p{L})(?:${words})(?!\\p{L})`)

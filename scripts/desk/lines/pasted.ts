/** Which lines of copy that may have been pasted from a web page are prose, and no controls of it. */

import { Expression, within } from '../../wording/expression.ts'
import type { Free } from '../galley.ts'
import { furniture } from '../signs/furniture.ts'
import { endsInFullStop, endsLikeProse, hasCase, measureOf } from './shapes.ts'

/** In characters, of a sentence: longer than a control; and, where letters have no case, than a label. In words, where they have. */
const LONG = 70
const SENTENCE = 16
const SENTENCE_WORDS = 3

/** A sentence too long to be a control, a headline of a box or a label. */
export function isPageProse({ text }: Free): boolean {
  return isPageProseText(text)
}

export function isPageProseText(text: string): boolean {
  return measureOf(text) >= LONG && endsLikeProse(text)
}

/** A sentence with a full stop is no control of a page, however short: it is kept, unless it speaks of the page itself. */
export function isSentenceOfCopy(text: string): boolean {
  return (
    endsInFullStop(text) &&
    (hasCase(text)
      ? text.split(/\s+/).length >= SENTENCE_WORDS && /(?<!\p{L})\p{Ll}{2,}/u.test(text)
      : measureOf(text) >= SENTENCE) &&
    furniture(text) === null &&
    !OF_THE_PAGE.test(text)
  )
}

/** Rights, newsletters, cookies and apps: what only the foot of a page speaks of. */
const OF_THE_PAGE = new Expression([within('pageWords')], (words) => `(?<!\\p{L})(?:${words})(?!\\p{L})`)

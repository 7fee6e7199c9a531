/**
 * Furniture: lines that belong to the sheet that the copy came on, not to the copy.
 * Each entry is a whole line; nothing here ever looks inside prose.
 */

import { Expression, opening, within } from '../../wording/expression.ts'
import { WIDTHS } from '../widths.ts'

/** What a line is, as the report names it. */
export type Furniture = 'release-line' | 'page-turn' | 'advertisement' | 'copyright' | 'advisory' | 'ruler'

/** Anything but a letter or a digit: what may stand around a whole line's words. */
const EDGE = '[^\\p{L}\\p{N}]*'

/** Such words and nothing else. */
function whole(kind: 'releaseLines' | 'pageTurns' | 'advertisements'): Expression {
  return new Expression([opening(kind)], (words) => `^${EDGE}(?:${words})${EDGE}$`)
}

const RELEASE = whole('releaseLines')
const PAGE_TURN = whole('pageTurns')
const PAGE_SIGN = new RegExp(`^${EDGE}(?:x{3,}|\\d(?:[-–]\\d){2,})${EDGE}$`, 'iu')
const ADVERTISEMENT = whole('advertisements')
const COOKIE = new Expression([within('cookieNotices')], (words) => `(?<!\\p{L})(?:${words})`)
const OFFER = new Expression([within('offers')], (words) => `(?<!\\p{L})(?:${words})`)
const COPYRIGHT = new Expression([opening('copyright')], (words) => `^[^\\p{L}\\p{N}©(]*(?:${words})`)
/** `EDITORS: …`: a note to the desks that take the wire. */
const DESK_NOTE = new Expression([opening('deskNotes')], (words) => `^(?:${words})(?: note)?\\s*[:,–-] ?.{0,200}$`)
/** `(Adds analyst, currency)`: what the wire changed. */
const ADVISORY = new Expression(
  [opening('advisories')],
  (words) => `^[(\\[](?:${words})(?=[\\s:,)\\]–-]).{0,240}[)\\]]$`,
)
/** A rule across the sheet, or what a scanner made of one. Three to nine hyphens or asterisks may be copy, and `|---|---|` is of a table. */
const RULER = /^(?!\|[-|\s]+\|$|-{1,9}$|\*{1,9}$|(?:\* ?){1,9}$|\.{3}$)[=_~—–|.'`^*\s-]{3,}$/

/** `Classified ..... B5     Obituaries ..... A4` */
const INDEX = /^(?:[\p{L}& ]+\.{3,} ?[A-Z]?\d{1,3}\s*){1,4}$/u

/** Such a word goes on in small letters where it only opens a sentence or a headline. */
const IN_A_SENTENCE = /^(?:Copyright|Powered by|Editors(?:,|:)|Attention:) \p{Ll}/u

/** What a line is, or null if it may be copy. */
export function furniture(line: string): Furniture | null {
  const text = line.trim()
  if (text.length > 400) return null
  if (RULER.test(text)) return 'ruler'
  if (text.length < 100 && RELEASE.test(text)) return 'release-line'
  if (text.length < 100 && ADVERTISEMENT.test(text)) return 'advertisement'
  if (text.length > WIDTHS.statement) return null
  if ((DESK_NOTE.test(text) || ADVISORY.test(text)) && !IN_A_SENTENCE.test(text)) return 'advisory'
  if (COPYRIGHT.test(text) && !IN_A_SENTENCE.test(text)) return 'copyright'
  if (text.length < WIDTHS.field && (PAGE_TURN.test(text) || PAGE_SIGN.test(text) || INDEX.test(text)))
    return 'page-turn'
  return null
}

/** A notice about cookies and consent: on a pasted page it is furniture, elsewhere it may be news. */
export function isCookieNotice(line: string): boolean {
  return line.length <= 400 && COOKIE.test(line)
}

/** An offer of a newsletter, an app or a subscription: on a pasted page it is furniture, elsewhere it may be news. */
export function isOffer(line: string): boolean {
  return line.length <= WIDTHS.statement && OFFER.test(line)
}

/** `(MORE)`: what follows it at once is the head of the next page. */
export function isPageTurn(line: string): boolean {
  return line.length < WIDTHS.field && PAGE_TURN.test(line)
}

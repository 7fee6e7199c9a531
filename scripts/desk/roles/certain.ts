/** What is certain of a line before any row of roles is weighed. */

import { isCode } from '../head/looks.ts'
import { opensWithTime } from '../lines/brief-text.ts'
import { hasColumns, isFigured, isPriced } from '../lines/columns.ts'
import { dateIn, isTimeLine } from '../signs/date-line.ts'
import { isEndMark } from '../signs/end-mark.ts'
import { isCookieNotice, isOffer } from '../signs/furniture.ts'
import { isCaption, isCredit, popularHeading, relatedHeading } from '../signs/notices.ts'
import { isBodyName, isOrganisation } from '../signs/organisation.ts'
import { isCommentsHeading, isPageControl, isPageSection } from '../signs/page.ts'
import type { RoleLine } from './role-line.ts'
import { ANY_ROLE, BODY, PRINTED, type RoleSet, roleSet } from './roles.ts'

/** What a row of a table or of a list may be. */
export const ROWS: RoleSet = BODY | roleSet('brief')

/** What only a page says of itself is no text, headline or dek, whatever stands around it. */
export function certainOf(text: string): RoleSet {
  // A ruler parts or ends.
  if (!/[\p{L}\p{N}]/u.test(text)) return isEndMark(text) ? roleSet('end') : roleSet('paragraph')
  const isControl = isCookieNotice(text) || isOffer(text) || isPageControl(text)
  if (isControl) return ANY_ROLE & ~(PRINTED | roleSet('headline'))
  return isNoTitle(text) ? ANY_ROLE & ~roleSet('headline') : ANY_ROLE
}

/** Entries of a menu stand apart so; so many gaps have no headline between them. */
const GAP = /\s{3,}(?=\S)/g
const MENU_GAPS = 3

/** What says when, whose the picture is, or what stands below, is no headline of anything. */
function isNoTitle(text: string): boolean {
  if (text.length > LONGEST) return isCaption(text) || isCredit(text)
  return (
    isTimeLine(text) ||
    dateIn(text)?.kind === 'published' ||
    isCaption(text) ||
    isCredit(text) ||
    isPageSection(text) ||
    isCommentsHeading(text) ||
    relatedHeading(text) === '' ||
    (text.match(GAP)?.length ?? 0) >= MENU_GAPS ||
    /^[([（【].*[)\]）】]$/u.test(text)
  )
}

/** `• rails`, `- a bridge`, `3. a quay` */
const ITEM = /^(?:[•·‣▪●○■□◆▶►▸*»›→–—-]|\d{1,2}[.)])\s+\S/u

/** Which lines are rows: figures, columns, times or points, with another such line above or below. A page sets its tickers so, too. */
export function rowsAmong(lines: readonly RoleLine[]): boolean[] {
  const isRow = lines.map(
    ({ free: { text } }) =>
      isFigured(text) ||
      isPriced(text) ||
      opensWithTime(text) ||
      hasColumns(text) ||
      hasFigures(text) ||
      ITEM.test(text),
  )
  return isRow.map((is, at) => is && (isRow[at - 1] === true || isRow[at + 1] === true))
}

const FIGURE = /\d[\d.,]*/g
/** So many figures are a row of a table: `Tin 214 8,214.50 +12.30`. */
const ROW = 3

function hasFigures(text: string): boolean {
  return text.length <= LONGEST && (text.match(FIGURE)?.length ?? 0) >= ROW
}

/** In characters: no control, section or heading of a page is longer. */
const LONGEST = 120

/** Whether a line says by its words that it belongs to a web page and not to a story. */
export function isOfPage(text: string): boolean {
  return (
    text.length <= LONGEST &&
    !hasFigures(text) &&
    (isPageControl(text) ||
      isPageSection(text) ||
      isCommentsHeading(text) ||
      isOffer(text) ||
      isCookieNotice(text) ||
      relatedHeading(text) === '' ||
      popularHeading(text) === '')
  )
}

/** Whether a line names the office or the system that sent the copy: a letterhead, a code, a ruler. */
export function isOfSender(text: string): boolean {
  return isBodyName(text) || isOrganisation(text) || (isCode({ text }) && !/\p{Ll}/u.test(text)) || !/\p{L}/u.test(text)
}

/**
 * Whether a text was copied from a web page. Its own words say so where they are many
 * (`roles/page.ts`); where they are few, or in a language whose controls nobody listed,
 * what stands around its text does: lines that have no role but that of furniture.
 */

import type { Line } from '../../flow/copy.ts'
import type { Galley } from '../galley.ts'
import { isPageProseText } from '../lines/pasted.ts'
import { endsLikeProse, measureOf } from '../lines/shapes.ts'
import { mark } from '../mark.ts'
import { PAGE } from '../order.ts'
import { hasControls, isPage } from '../roles/page.ts'
import { type RoledLine, readRoles } from '../roles/read-roles.ts'
import { FURNITURE, type Role, type RoleSet, roleSet, TEXT } from '../roles/roles.ts'
import { roles } from '../roles/rule.ts'
import { credit } from '../signs/credits/credit.ts'

/** Beside two controls so many lines around a text make it a part of a page; */
const AROUND_PART = 2
/** without any, so many: no letterhead, wire or mail has as many. */
const AROUND_PAGE = 20
/** In characters: of a menu no line is longer. */
const MENU = 45

/** Asked of a file and of its only document. */
const known = new WeakMap<readonly Line[], boolean>()

export function wasCopied(galley: Galley): boolean {
  const found = known.get(galley.lines) ?? (isPage(galley) || (galley.copy.structure === undefined && isAround(galley)))
  known.set(galley.lines, found)
  return found
}

function isAround(galley: Galley): boolean {
  const least = hasControls(galley.lines) ? AROUND_PART : AROUND_PAGE
  // To decode is dear: a text whose lines all are sentences has nothing around it.
  const menu = galley.lines.filter(isOfMenu)
  const isStamped = menu.some(({ text }) => hasInstant(text.trim()))
  if (least === AROUND_PAGE && menu.length < least && !isStamped && !isBroken(galley.lines)) return false
  const certain = PAGE.slice(0, PAGE.indexOf(roles)).reduce(mark, galley)
  const lines = readRoles(certain)?.lines ?? []
  const around = lines.filter(({ role }) => isOf(FURNITURE, role))
  return around.length >= least || isSelection(lines, isStamped)
}

/** So many lines of furniture and of pictures' words between headline and text stand in no other copy; */
const WITHIN = 5
/** beside a day with its time, so many. */
const WITHIN_STAMPED = 1

/** The part of a page from headline to last paragraph: pictures have left their words in it, and boxes theirs. */
function isSelection(lines: readonly RoledLine[], isStamped: boolean): boolean {
  const from = lines.findIndex(({ role }) => role === 'headline')
  const own = lines.slice(
    Math.max(0, from),
    lines.findLastIndex(({ role }) => isOf(TEXT, role)),
  )
  const within = own.filter(({ role }) => isOf(FURNITURE | CAPTION, role))
  return within.length >= (isStamped ? WITHIN_STAMPED : WITHIN)
}

const CAPTION = roleSet('caption')

/** Whether a line that is no sentence stands between two long ones. */
function isBroken(lines: readonly Line[]): boolean {
  const isProse = lines.map(({ text }) => isPageProseText(text.trim()))
  return lines.slice(isProse.indexOf(true), isProse.lastIndexOf(true)).some(isOfMenu)
}

/** `30.04.2024 - 16:48`, perhaps with who signs. */
function hasInstant(text: string): boolean {
  const kinds = /\d/.test(text) ? (credit(text)?.tokens.map(({ kind }) => kind) ?? []) : []
  return kinds.includes('day') && kinds.includes('clock')
}

const isOf = (set: RoleSet, role: Role): boolean => (set & roleSet(role)) !== 0

function isOfMenu({ text }: Line): boolean {
  const line = text.trim()
  return line !== '' && measureOf(line) <= MENU && !endsLikeProse(line)
}

/**
 * Whether a text was copied from a web page. Its own words say so where they are many
 * (`roles/page.ts`); where they are few, or in a language whose controls nobody listed,
 * what stands around its text does: lines that have no role but that of furniture.
 */

import type { Line } from '../../flow/copy.ts'
import type { Galley } from '../galley.ts'
import { endsLikeProse, measureOf } from '../lines/shapes.ts'
import { mark } from '../mark.ts'
import { PAGE } from '../order.ts'
import { hasControls, isPage } from '../roles/page.ts'
import { readRoles } from '../roles/read-roles.ts'
import { FURNITURE, roleSet } from '../roles/roles.ts'
import { roles } from '../roles/rule.ts'

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
  if (least === AROUND_PAGE && galley.lines.filter(isOfMenu).length < least) return false
  const certain = PAGE.slice(0, PAGE.indexOf(roles)).reduce(mark, galley)
  const around = readRoles(certain)?.lines.filter(({ role }) => (FURNITURE & roleSet(role)) !== 0) ?? []
  return around.length >= least
}

function isOfMenu({ text }: Line): boolean {
  const line = text.trim()
  return line !== '' && measureOf(line) <= MENU && !endsLikeProse(line)
}

/** Whether a document was copied from a web page: then it is one, whatever rulers stand in it. */

import type { Line } from '../../flow/copy.ts'
import type { Galley } from '../galley.ts'
import { isPageSection } from '../signs/page.ts'
import { isOfPage } from './certain.ts'

/** So many lines that only pages have. */
const LEAST = 4
/** And so many of them that are no section's name. */
const LEAST_CONTROLS = 2

/** Rules ask again and again, of the same lines. */
const known = new WeakMap<readonly Line[], boolean>()

/** Whether the signs of a page alone make it one. */
export function isPage({ lines, copy }: Pick<Galley, 'lines' | 'copy'>): boolean {
  if (copy.structure !== undefined) return false
  const found = known.get(lines) ?? hasSigns(lines, LEAST)
  known.set(lines, found)
  return found
}

/** Whether it has controls at all. */
export function hasControls(lines: readonly Line[]): boolean {
  return hasSigns(lines, LEAST_CONTROLS)
}

function hasSigns(lines: readonly Line[], least: number): boolean {
  let found = 0
  let controls = 0
  for (const { text } of lines) {
    // A code in capitals is a control, too, and stands in a wire's copy.
    if (!/\p{Ll}|\p{Lo}/u.test(text) || !isOfPage(text.trim())) continue
    found += 1
    // A section's name stands in a newspaper, too.
    if (!isPageSection(text.trim())) controls += 1
    if (found >= least && controls >= LEAST_CONTROLS) return true
  }
  return false
}

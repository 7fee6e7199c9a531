/**
 * The end mark, and what stands below it: addresses, notes to editors, a word of
 * the page. Whatever below the mark could be copy is kept.
 */

import { drop, freeLines } from '../../claims.ts'
import type { Claim, Free, Galley, Markup, Rule } from '../../galley.ts'
import { measureOf } from '../../lines/shapes.ts'
import { isEndMark, isSignOff } from '../../signs/end-mark.ts'
import { isReachable } from '../../signs/notices.ts'
import { WIDTHS } from '../../widths.ts'

export const endMark: Rule = { name: 'end-mark', read }

function read(galley: Galley): Markup {
  const lines = freeLines(galley)
  const claims: Claim[] = []
  const copy = lines.findIndex((free) => measureOf(free.text) > 30)
  const hasCopy = (upTo: number) => copy >= 0 && copy < upTo
  // Bulletins set a mark behind each part: only below the last one the copy has ended.
  const end = lines.findLastIndex((free, at) => isEndMark(free.text) && hasCopy(at))
  let ended = false
  for (const [at, free] of lines.entries()) {
    if (isEndMark(free.text) && hasCopy(at)) {
      claims.push(drop('end-mark', free))
      ended = at === end
    } else if (ended && isAfterEnd(free)) claims.push(drop('after-end', free))
  }
  const last = lines.at(-1)
  const above = lines.at(-2)
  if (
    !ended &&
    last !== undefined &&
    above !== undefined &&
    isSignOff(last.text) &&
    hasCopy(lines.length - 1) &&
    measureOf(above.text) > 20
  ) {
    claims.push(drop('sign-off', last))
  }
  return { claims }
}

/** A signature, an address, or a word or two of the page. */
function isAfterEnd({ text }: Free): boolean {
  return text.split(/\s+/).length <= 4 || (isReachable(text) && text.length < WIDTHS.credit)
}

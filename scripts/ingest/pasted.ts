/** Whether the copy is a web page that was pasted whole: then more of it is furniture than elsewhere. */

import type { Galley } from './galley.ts'

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

/** Whether a document was copied from a web page: then it is one, whatever rulers stand in it. */

import type { Galley } from '../galley.ts'
import { isOfPage } from './certain.ts'

const LEAST = 4

export function isPage({ free, copy }: Galley): boolean {
  if (copy.structure !== undefined) return false
  let found = 0
  for (const one of free) {
    if (one === null || !isOfPage(one.text)) continue
    found += 1
    if (found >= LEAST) return true
  }
  return false
}

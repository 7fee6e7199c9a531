/** Whether a document was copied from a web page: then it is one, whatever rulers stand in it. */

import type { Line } from '../../flow/copy.ts'
import type { Galley } from '../galley.ts'
import { isOfPage } from './certain.ts'

/** So many lines that only pages have. */
const LEAST = 4

/** Rules ask again and again, of the same lines. */
const known = new WeakMap<readonly Line[], boolean>()

export function isPage({ lines, copy }: Pick<Galley, 'lines' | 'copy'>): boolean {
  if (copy.structure !== undefined) return false
  const found = known.get(lines) ?? hasSigns(lines)
  known.set(lines, found)
  return found
}

function hasSigns(lines: readonly Line[]): boolean {
  let found = 0
  for (const { text } of lines) {
    if (text.trim() === '' || !isOfPage(text.trim())) continue
    found += 1
    if (found >= LEAST) return true
  }
  return false
}

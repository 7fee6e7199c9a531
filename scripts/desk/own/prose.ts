/** Prose of a page: lines as long as a sentence that are no links to others. */

import type { Copy, Line } from '../../flow/copy.ts'
import { measureOf } from '../lines/shapes.ts'

/** In characters. */
const LEAST = 60
const MOST_LINKED = 0.5

/** How much prose stands in some lines. */
export function proseIn(copy: Copy, lines: readonly Line[]): number {
  const marked = copy.structure?.lines ?? []
  return lines.reduce((sum, { text, number }) => {
    const measure = measureOf(text)
    return measure >= LEAST && (marked[number - 1]?.links ?? 0) <= MOST_LINKED ? sum + measure : sum
  }, 0)
}

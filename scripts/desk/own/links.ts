/** The links of a stretch of a page. Marks are in the order of their starts, so none is looked at twice. */

import type { Copy, MarkedText, Span } from '../../flow/copy.ts'
import { firstWhere } from '../../flow/halves.ts'

export function linksIn({ structure }: Copy, { start, end }: Span): MarkedText[] {
  const marks = structure?.marks ?? []
  const found: MarkedText[] = []
  for (let at = firstWhere(marks.length, (one) => (marks[one]?.start ?? 0) >= start); at < marks.length; at += 1) {
    const mark = marks[at]
    if (mark === undefined || mark.start >= end) break
    if (mark.kind === 'link' && mark.end <= end) found.push(mark)
  }
  return found
}

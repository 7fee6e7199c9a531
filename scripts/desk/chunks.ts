/**
 * What was dropped, chunk by chunk, as an editor would name it: a line, or the lines of
 * a paragraph that was wrapped.
 */

import type { Copy, Span } from '../flow/copy.ts'
import type { DropLabel, Dropped } from '../flow/dropped.ts'
import { endsLikeProse, measureOf } from './lines/shapes.ts'

export interface Chunk extends Span {
  readonly rule: DropLabel
  /** On one line. */
  readonly text: string
}

/** A shorter line was not wrapped: it ends because its writer ended it. */
const WRAPPED = 45

/** The chunks of what was dropped, in the order of the copy. */
export function chunksOf(copy: Copy, dropped: readonly Dropped[]): Chunk[] {
  const chunks: Chunk[] = []
  for (const line of dropped.flatMap((one) => linesIn(copy, one))) {
    const last = chunks.at(-1)
    if (last !== undefined && goesOn(copy, last, line))
      chunks[chunks.length - 1] = { ...last, end: line.end, text: `${last.text} ${line.text}` }
    else chunks.push(line)
  }
  return chunks
}

function linesIn(copy: Copy, { rule, span }: Dropped): Chunk[] {
  const text = copy.text.slice(span.start, span.end)
  return Array.from(text.matchAll(/[^\n\r\u2028\u2029\f]+/g)).flatMap(({ 0: line, index }) => {
    const inked = line.trim()
    if (inked === '') return []
    const start = span.start + index + line.indexOf(inked)
    return [{ rule, start, end: start + inked.length, text: inked.replace(/\s+/g, ' ') }]
  })
}

function goesOn(copy: Copy, above: Chunk, { rule, start, text }: Chunk): boolean {
  const between = copy.text.slice(above.end, start)
  if (above.rule !== rule || !/^[^\S\n\r]*(?:\r\n|\r|\n)[^\S\n\r]*$/.test(between)) return false
  const line = above.text.slice(-Math.max(WRAPPED, text.length))
  return measureOf(line) >= WRAPPED && !endsLikeProse(above.text)
}

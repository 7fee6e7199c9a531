/**
 * Emphasis and links of blocks: what a file's markup says of a stretch of text,
 * carried over to the block that the rules made of it.
 */

import type { Copy, MarkedText, Span } from './copy.ts'
import type { Block, Mark } from './item.ts'

/** The block with the marks that stand in its span. Tables carry none, and what the block has of its own stays. */
export function withMarks(block: Block, copy: Copy): Block {
  if (copy.structure === undefined || block.marks !== undefined || block.kind === 'table') return block
  const inside = within(copy.structure.marks, block.span)
  if (inside.length === 0) return block
  const placeOf = alignment(copy.text.slice(block.span.start, block.span.end), block.text)
  if (placeOf === null) return block
  const marks = inside.flatMap((mark): Mark[] => {
    const start = placeOf(Math.max(mark.start, block.span.start) - block.span.start)
    const end = placeOf(Math.min(mark.end, block.span.end) - block.span.start)
    // A subhead is strong as it is.
    if (start >= end || (block.kind === 'subhead' && mark.kind === 'strong')) return []
    return [{ kind: mark.kind, start, end, ...(mark.href === undefined ? {} : { href: mark.href }) }]
  })
  return marks.length === 0 ? block : { ...block, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) }
}

/** Marks are in the order of their ends: those that reach into a span begin where one ends behind its start. */
function within(marks: readonly MarkedText[], span: Span): MarkedText[] {
  let [low, high] = [0, marks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle]?.end ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  const found: MarkedText[] = []
  for (let at = low; at < marks.length; at += 1) {
    const mark = marks[at]
    if (mark === undefined) break
    if (mark.start < span.end) found.push(mark)
    // Emphasis around a whole page ends far below; what begins behind the span and ends behind it is past.
    else if (at - low > FAR) break
  }
  return found
}

/** So many marks behind a span may still belong to it: those that begin before it and end far below. */
const FAR = 64

/**
 * Where each place of the copy stands in the block's text, which is the copy's
 * words in their order, with other white space and perhaps without a bullet.
 *
 * @returns null if the text is not that
 */
function alignment(copy: string, text: string): ((at: number) => number) | null {
  const from = copy.indexOf(text)
  if (from >= 0) return (at) => Math.min(Math.max(at - from, 0), text.length)
  const places = new Uint32Array(copy.length + 1)
  let reached = 0
  for (let at = 0; at < copy.length; at += 1) {
    places[at] = reached
    const isSame = copy[at] === text[reached] || (isSpace(copy[at]) && isSpace(text[reached]))
    if (isSame) reached += 1
    else if (!isSpace(copy[at]) && reached > 0) return null
  }
  places[copy.length] = reached
  return reached === text.length ? (at) => places[at] ?? text.length : null
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character)
}

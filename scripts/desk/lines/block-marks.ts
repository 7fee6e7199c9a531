/**
 * Emphasis and links of blocks: what a file's markup says of a stretch of text,
 * carried over to the block that the rules made of it.
 */

import { type Copy, type MarkedText, placeOf, type Span } from '../../flow/copy.ts'
import { firstWhere } from '../../flow/halves.ts'
import type { Block, Mark } from '../../flow/item.ts'

/** The block with the marks that stand in its span. Tables carry none, and what the block has of its own stays. */
export function withMarks(block: Block, copy: Copy): Block {
  if (copy.structure === undefined || block.marks !== undefined || block.kind === 'table') return block
  const inside = within(copy, block.span)
  if (inside.length === 0) return block
  const aligned = alignment(copy.text.slice(block.span.start, block.span.end), block.text)
  if (aligned === null) return block
  const marks = inside.flatMap((mark): Mark[] => {
    const start = aligned(Math.max(mark.start, block.span.start) - block.span.start)
    const end = aligned(Math.min(mark.end, block.span.end) - block.span.start)
    // A subhead is strong as it is, and a link without an address is words.
    if (mark.kind === 'link' && mark.href === undefined) return []
    if (start >= end || (block.kind === 'subhead' && mark.kind === 'strong')) return []
    return [{ kind: mark.kind, start, end, ...(mark.href === undefined ? {} : { href: mark.href }) }]
  })
  return marks.length === 0 ? block : { ...block, marks }
}

/** The marks that reach into a span: they begin in it, or before it in its first line. */
function within(copy: Copy, span: Span): MarkedText[] {
  const marks = copy.structure?.marks ?? []
  const line = span.start - placeOf(copy, span.start).column + 1
  const found: MarkedText[] = []
  for (
    let at = firstWhere(marks.length, (one) => (marks[one]?.start ?? 0) >= line);
    (marks[at]?.start ?? span.end) < span.end;
    at += 1
  ) {
    const mark = marks[at]
    if (mark !== undefined && mark.end > span.start) found.push(mark)
  }
  return found
}

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

/**
 * Blocks of a file's markup on the galley: which lines of theirs are free, and the
 * claim that lays one. What the rules about markup have in common.
 */

import type { MarkedBlock, Span } from '../../flow/copy.ts'
import type { Block } from '../../flow/item.ts'
import type { Claim, Free, Galley } from '../galley.ts'
import { joined } from './layout.ts'
import { isHeadlineLike } from './shapes.ts'

export type Heading = Extract<MarkedBlock, { kind: 'heading' }>

/** Headings of the first level that have a free line in the document. */
export function topHeadings(galley: Galley): Heading[] {
  return (galley.copy.structure?.blocks ?? []).filter(
    (block): block is Heading => block.kind === 'heading' && block.level === 1 && linesIn(galley, block).length > 0,
  )
}

export function blockClaim(galley: Galley, marked: MarkedBlock): Claim[] {
  const lines = linesIn(galley, marked)
  if (lines.length === 0 || !isWhole(galley, marked, lines)) return []
  const span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }
  const block = blockOf(marked, lines, span)
  return block === null ? [] : [{ kind: 'block', block, span }]
}

function blockOf(marked: MarkedBlock, lines: readonly Free[], span: Span): Block | null {
  switch (marked.kind) {
    case 'heading':
      return { kind: 'subhead', text: joined(lines), span, level: Math.max(2, marked.level) }
    case 'listItem': {
      // A list of links that could stand alone is one of headlines, which has a rule of its own.
      const { number, depth, linked } = marked
      const text = joined(lines)
      return linked && isHeadlineLike(text) ? null : { kind: 'listItem', text, span, list: { number, depth } }
    }
    case 'quote':
      return { kind: 'quote', text: joined(lines), span }
    case 'table':
      return { kind: 'table', text: lines.map(({ text }) => text).join('\n'), span, rows: marked.rows }
    default:
      return null
  }
}

/** The free lines of the document within a span. */
export function linesIn(galley: Galley, span: Span): Free[] {
  const found: Free[] = []
  for (let at = firstAt(galley, span.start); at < galley.free.length; at += 1) {
    const line = galley.lines[at]
    if (line === undefined || line.start >= span.end) break
    const free = galley.free[at]
    if (free != null && free.start >= span.start && free.end <= span.end) found.push(free)
  }
  return found
}

/** The line of the document that holds an offset, or the first behind it, by halves. */
function firstAt({ lines }: Galley, offset: number): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.end ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

export function textIn(galley: Galley, span: Span): string {
  return galley.copy.text.slice(span.start, span.end)
}

/** Whether nothing of a block is claimed or in another document. */
function isWhole(galley: Galley, block: Span, lines: readonly Free[]): boolean {
  const ink = (text: string) => text.replace(/\s+/g, '').length
  return ink(textIn(galley, block)) === lines.reduce((sum, { text }) => sum + ink(text), 0)
}

export function dropped(rule: string, { start, end }: Free): Claim {
  return { kind: 'dropped', rule, span: { start, end } }
}

/** In broken markup, and in menus, blocks hold each other: the outer one counts, and of two the first. */
export function outermost(claims: readonly Claim[]): Claim[] {
  let end = -1
  return claims
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ span }) => {
      if (span.start < end) return false
      end = span.end
      return true
    })
}

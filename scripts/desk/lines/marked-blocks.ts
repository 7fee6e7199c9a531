/**
 * Blocks of a file's markup on the galley: which lines of theirs are free, and the
 * claim that lays one. What the rules about markup have in common.
 */

import type { MarkedBlock, Span } from '../../flow/copy.ts'
import { type BlockClaim, blockClaim, spanOf } from '../claims.ts'
import { type Claim, type Free, firstEnding, type Galley } from '../galley.ts'
import { joined } from './layout.ts'
import { isHeadlineLike } from './shapes.ts'

export type Heading = Extract<MarkedBlock, { kind: 'heading' }>

/** Headings of the first level that have a free line in the document. */
export function topHeadings(galley: Galley): Heading[] {
  return (galley.copy.structure?.blocks ?? []).filter(
    (block): block is Heading => block.kind === 'heading' && block.level === 1 && freeLinesIn(galley, block).length > 0,
  )
}

export function claimOfMarked(galley: Galley, marked: MarkedBlock): Claim[] {
  const lines = freeLinesIn(galley, marked)
  if (lines.length === 0 || !isWhole(galley, marked, lines)) return []
  const claim = blockOf(marked, lines)
  return claim === null ? [] : [claim]
}

function blockOf(marked: MarkedBlock, lines: readonly Free[]): BlockClaim | null {
  const span = spanOf(lines)
  switch (marked.kind) {
    case 'heading':
      return blockClaim('subhead', joined(lines), span, { level: Math.max(2, marked.level) })
    case 'listItem': {
      // A list of links that could stand alone is one of headlines, which has a rule of its own.
      const { number, depth, linked } = marked
      const text = joined(lines)
      return linked && isHeadlineLike(text) ? null : blockClaim('listItem', text, span, { list: { number, depth } })
    }
    case 'quote':
      return blockClaim('quote', joined(lines), span)
    case 'table':
      return blockClaim('table', lines.map(({ text }) => text).join('\n'), span, { rows: marked.rows })
    default:
      return null
  }
}

/** The free lines of the document within a span. */
export function freeLinesIn(galley: Galley, span: Span): Free[] {
  const found: Free[] = []
  for (let at = firstEnding(galley.lines, span.start); at < galley.free.length; at += 1) {
    const line = galley.lines[at]
    if (line === undefined || line.start >= span.end) break
    const free = galley.free[at]
    if (free != null && free.start >= span.start && free.end <= span.end) found.push(free)
  }
  return found
}

export function textIn(galley: Galley, span: Span): string {
  return galley.copy.text.slice(span.start, span.end)
}

/** Whether nothing of a block is claimed or in another document. */
function isWhole(galley: Galley, block: Span, lines: readonly Free[]): boolean {
  const ink = (text: string) => text.replace(/\s+/g, '').length
  return ink(textIn(galley, block)) === lines.reduce((sum, { text }) => sum + ink(text), 0)
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

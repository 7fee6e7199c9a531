/** Extracted text for tests: its lines, and what the markup says of each, beside it. */

import type { Read } from '../../../scripts/copy/read.ts'
import type { Copy } from '../../../scripts/flow/copy.ts'

/** The copy of a read that must have one. */
export function copyIn({ copy, problems }: Read): Copy {
  if (copy === null) throw new Error(problems.map(({ reason }) => reason).join('\n'))
  return copy
}

/** `heading 1: Mill burns` for each block; a list item with its number and depth. */
export function blocksIn({ text, structure }: Copy): string[] {
  return (structure?.blocks ?? []).map((block) => {
    const words = text.slice(block.start, block.end)
    switch (block.kind) {
      case 'heading':
        return `heading ${block.level}: ${words}`
      case 'listItem':
        return `${block.number ?? '-'} at ${block.depth}${block.linked ? ', linked' : ''}: ${words}`
      case 'table':
        return `table: ${block.rows.map((row) => row.join(' | ')).join(' / ')}`
      default:
        return `${block.kind}: ${words}`
    }
  })
}

/** `strong: eleven` for each mark, a link with its address. */
export function marksIn({ text, structure }: Copy): string[] {
  return (structure?.marks ?? []).map(
    ({ kind, start, end, href }) => `${kind}: ${text.slice(start, end)}${href === undefined ? '' : ` → ${href}`}`,
  )
}

/** Paragraphs: whatever no rule claimed. This is what makes the reading total. */

import type { Galley, Markup, Rule } from '../galley.ts'
import { chunksOf, joined, paragraphsOf } from '../layout.ts'

export const paragraphs: Rule = { name: 'paragraphs', read }

function read(galley: Galley): Markup {
  const claims = chunksOf(galley).flatMap((chunk) =>
    paragraphsOf(chunk).map((lines) => {
      const span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }
      return { kind: 'block' as const, span, block: { kind: 'paragraph' as const, text: joined(lines), span } }
    }),
  )
  return { claims }
}

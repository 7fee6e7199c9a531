/** The shirt-tail: a line about the author, below the story, or who to write to. It is a note of the paper's. */

import { Expression, opening } from '../../../wording/expression.ts'
import { fieldClaim, freeLines } from '../../claims.ts'
import type { Galley, Markup, Rule } from '../../galley.ts'
import { foldedLine, measureOf } from '../../lines/shapes.ts'
import { WIDTHS } from '../../widths.ts'

export const shirtTail: Rule = { name: 'shirt-tail', read }

const LONGEST = 300
const ABOUT = new Expression([opening('aboutAuthors')], (words) => `^[*•·–—\\s-]*(?:${words})(?!\\p{L})`)

function read(galley: Galley): Markup {
  const names = galley.claims.flatMap((claim) =>
    claim.kind === 'field' && claim.name === 'bylines' ? [foldedLine(claim.field.value)] : [],
  )
  const lines = freeLines(galley)
  const last = lines.at(-1)
  const above = lines.at(-2)
  if (last === undefined || above === undefined || measureOf(last.text) > LONGEST) return { claims: [] }
  const opening = foldedLine(last.text.replace(/^[*•·–—-]\s*/u, ''))
  const isNamed = names.some((name) => name.includes(' ') && opening.startsWith(`${name} `))
  // Or it asks the reader to write.
  const isAddressed = /\S+@\S+\.\S+/.test(last.text) && measureOf(last.text) <= WIDTHS.credit
  const isHeaded = measureOf(above.text) <= LONGEST_HEADING && ABOUT.test(above.text)
  if (!isNamed && !isAddressed && !isHeaded && !ABOUT.test(last.text)) return { claims: [] }
  return { claims: (isHeaded ? [above, last] : [last]).map((line) => fieldClaim('notes', line.text, line)) }
}

/** In characters: “About the author” over the line that says it. */
const LONGEST_HEADING = 30

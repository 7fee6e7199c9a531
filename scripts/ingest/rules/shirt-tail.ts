/** The shirt-tail: a line about the author, below the story, or who to write to. It is a note of the paper's. */

import type { Claim, Galley, Markup, Rule } from '../galley.ts'
import { folded, measureOf } from '../shapes.ts'

export const shirtTail: Rule = { name: 'shirt-tail', read }

const LONGEST = 300

function read(galley: Galley): Markup {
  const names = galley.claims.flatMap((claim) =>
    claim.kind === 'field' && claim.name === 'bylines' ? [folded(claim.field.value)] : [],
  )
  const lines = galley.free.filter((free) => free !== null)
  const last = lines.at(-1)
  const above = lines.at(-2)
  if (last === undefined || above === undefined || measureOf(last.text) > LONGEST) return { claims: [] }
  const opening = folded(last.text.replace(/^[*•·–—-]\s*/u, ''))
  if (!names.some((name) => name.includes(' ') && opening.startsWith(`${name} `))) return { claims: [] }
  const span = { start: last.start, end: last.end }
  const claim: Claim = { kind: 'field', name: 'notes', field: { value: last.text, origin: 'copy', span }, span }
  return { claims: [claim] }
}

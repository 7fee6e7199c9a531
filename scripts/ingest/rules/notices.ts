/** Notices inside copy: corrections, the paper's own notes, captions of pictures that are not here, who helped and who translated. */

import type { Claim, Free, Galley, Markup, Rule } from '../galley.ts'
import { chunksOf, joined, paragraphsOf } from '../layout.ts'
import { isCaption, isCorrection, isCredit, isNote } from '../signs/notices.ts'

export const notices: Rule = { name: 'notices', read }

function read(galley: Galley): Markup {
  const claims: Claim[] = []
  for (const chunk of chunksOf(galley)) {
    for (const lines of paragraphsOf(chunk)) {
      const claim = claimOf(lines)
      if (claim !== null) claims.push(claim)
    }
  }
  return { claims }
}

function claimOf(lines: readonly Free[]): Claim | null {
  const text = joined(lines)
  const span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }
  const field = (name: 'corrections' | 'notes'): Claim => ({
    kind: 'field',
    name,
    field: { value: text.replace(/^[*•·\s]+/u, ''), origin: 'copy', span },
    span,
  })
  if (isCorrection(text)) return field('corrections')
  if (isNote(text)) return field('notes')
  if (isCredit(text)) return { kind: 'dropped', rule: 'credit', span }
  return isCaption(text) ? { kind: 'dropped', rule: 'caption', span } : null
}

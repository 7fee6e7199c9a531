/** Notices inside copy: corrections, captions of pictures that are not here, who helped and who translated. */

import type { Claim, Galley, Markup, Rule } from '../galley.ts'
import { chunksOf, joined, paragraphsOf } from '../layout.ts'
import { isCaption, isCorrection, isCredit } from '../signs/notices.ts'

export const notices: Rule = { name: 'notices', read }

function read(galley: Galley): Markup {
  const claims: Claim[] = []
  for (const chunk of chunksOf(galley)) {
    for (const lines of paragraphsOf(chunk)) {
      const text = joined(lines)
      const span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }
      if (isCorrection(text))
        claims.push({
          kind: 'field',
          name: 'corrections',
          field: { value: text.replace(/^[*•·\s]+/u, ''), origin: 'copy', span },
          span,
        })
      else if (isCredit(text)) claims.push({ kind: 'dropped', rule: 'credit', span })
      else if (isCaption(text)) claims.push({ kind: 'dropped', rule: 'caption', span })
    }
  }
  return { claims }
}

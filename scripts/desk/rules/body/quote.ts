/** Quoted lines: each begins with `>`, as mail and Markdown set them. */

import { blockClaim, spanOf } from '../../claims.ts'
import type { Claim, Galley, Markup, Rule } from '../../galley.ts'
import { chunksOf } from '../../lines/layout.ts'

export const quote: Rule = { name: 'quote', read }

const MARK = /^>+\s?/

function read(galley: Galley): Markup {
  const claims: Claim[] = []
  for (const { lines } of chunksOf(galley)) {
    for (let at = 0; at < lines.length; at += 1) {
      const from = at
      while (lines[at]?.text.startsWith('>') === true) at += 1
      const quoted = lines.slice(from, at)
      const text = quoted
        .map((line) => line.text.replace(MARK, ''))
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim()
      // A mark alone, or before a number (> 10 %), is no quotation.
      if (text === '' || (quoted.length === 1 && !/^["“«\p{L}]/u.test(text))) continue
      claims.push(blockClaim('quote', text, spanOf(quoted)))
    }
  }
  return { claims }
}

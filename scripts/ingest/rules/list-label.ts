/**
 * What names a list that stands below it: `WHAT’S ON`, `Monday`, `In brief:`. It is no
 * headline of a story, since there is none.
 */

import { couldLabel } from '../brief-text.ts'
import type { Claim, Galley, Markup, Rule } from '../galley.ts'

export const listLabel: Rule = { name: 'list-label', read }

function read(galley: Galley): Markup {
  const briefs = new Set(galley.claims.flatMap((claim) => (claim.kind === 'brief' ? [claim.span.start] : [])))
  if (briefs.size === 0) return { claims: [] }
  const isAllList = galley.free.every((free) => free === null || couldLabel(free.text)) && !hasBody(galley)
  const claims: Claim[] = []
  let isAboveList = false
  for (let at = galley.lines.length - 1; at >= 0; at -= 1) {
    const line = galley.lines[at]
    const free = galley.free[at] ?? null
    if (line === undefined || line.text.trim() === '') continue
    if (free === null) isAboveList = briefs.has(line.start + line.text.length - line.text.trimStart().length)
    else if (isAboveList && couldLabel(free.text) && (isAllList || isHeading(free.text)))
      claims.push({ kind: 'dropped', rule: 'list-label', span: { start: free.start, end: free.end } })
    else isAboveList = false
  }
  return { claims }
}

const hasBody = ({ claims }: Galley): boolean => claims.some(({ kind }) => kind === 'block')

/** Below a story only what surely heads the list: capitals, or a colon. */
function isHeading(text: string): boolean {
  return /[:：]$/.test(text) || (/\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text))
}

/**
 * What names a list that stands below it: `WHAT’S ON`, `Monday`, `In brief:`. It is no
 * headline of a story, since there is none.
 */

import { drop, hasBlock } from '../../claims.ts'
import type { Claim, Galley, Markup, Rule } from '../../galley.ts'
import { couldLabel, isListHeading, opensWithTime } from '../../lines/brief-text.ts'

export const listLabel: Rule = { name: 'list-label', read }

/** In words: longer ones above a list may be a headline. */
const SHORT = 2

function read(galley: Galley): Markup {
  const briefs = new Map(
    galley.claims.flatMap((claim) => (claim.kind === 'brief' ? [[claim.span.start, claim.text]] : [])),
  )
  if (briefs.size === 0) return { claims: [] }
  const isAllList = !hasBlock(galley)
  const claims: Claim[] = []
  /** The brief that is below, if nothing else is. */
  let below: string | undefined
  for (let at = galley.lines.length - 1; at >= 0; at -= 1) {
    const line = galley.lines[at]
    const free = galley.free[at] ?? null
    if (line === undefined || line.text.trim() === '') continue
    if (free === null) below = briefs.get(line.start + line.text.length - line.text.trimStart().length)
    else if (below !== undefined && isLabel(free.text, below, isAllList)) claims.push(drop('list-label', free))
    else below = undefined
  }
  return { claims }
}

/** Below a story only what says that it heads the list. */
function isLabel(text: string, below: string, isAllList: boolean): boolean {
  if (isListHeading(text)) return true
  return isAllList && couldLabel(text) && (opensWithTime(below) || text.split(/\s+/).length <= SHORT)
}

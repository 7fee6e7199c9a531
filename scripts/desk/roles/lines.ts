/**
 * The lines of a galley that are to be given a role: what is free, prose that is wrapped
 * over several lines as one, and how many blank lines stand above each.
 */

import { spanOf } from '../claims.ts'
import type { Free, Galley } from '../galley.ts'
import { chunksOf, joined, paragraphsOf, widthOf } from '../lines/layout.ts'
import { isPageProseText } from '../lines/pasted.ts'
import { pageEvidence } from './evidence/page-evidence.ts'
import type { RoleLine } from './role-line.ts'

const NOT_WRAPPED: ReadonlyMap<Free, readonly Free[]> = new Map()

export function roleLinesOf(galley: Galley): RoleLine[] {
  // A page's lines end where its markup has them end.
  const wrapped = galley.copy.structure?.lines === undefined ? wrappedIn(galley) : NOT_WRAPPED
  const found: RoleLine[] = []
  const page = pageEvidence(galley.copy)
  let blanks = 0
  for (const [at, one] of galley.free.entries()) {
    if (one === null) {
      if (galley.lines[at]?.text.trim() === '') blanks += 1
      continue
    }
    const lines = wrapped.get(one)
    if (lines === undefined) found.push({ free: one, lines: [one], blanks, page: page(one.line) })
    else if (lines[0] === one)
      found.push({
        free: { ...spanOf(lines), line: one.line, text: joined(lines) },
        lines,
        blanks,
        page: page(one.line),
      })
    blanks = 0
  }
  return found
}

/** In lines: what is shorter may be a headline over two lines. */
const LEAST_LINES = 3
/** Of the widest: a line that goes on in the next is as wide. A menu's are not. */
const FULL = 0.6

function isSet(lines: readonly Free[]): boolean {
  const measure = lines.reduce((most, line) => Math.max(most, widthOf(line)), 0)
  return lines.slice(0, -1).every((line) => widthOf(line) >= measure * FULL) && isPageProseText(joined(lines))
}

/** Of each line of wrapped prose the lines of its paragraph. */
function wrappedIn(galley: Galley): Map<Free, readonly Free[]> {
  const found = new Map<Free, readonly Free[]>()
  for (const chunk of chunksOf(galley)) {
    if (chunk.lines.length < LEAST_LINES) continue
    for (const lines of paragraphsOf(chunk)) {
      if (lines.length < LEAST_LINES || !isSet(lines)) continue
      for (const line of lines) found.set(line, lines)
    }
  }
  return found
}

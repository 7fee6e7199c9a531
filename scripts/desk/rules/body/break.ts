/**
 * Breaks: a line of stars or hyphens between paragraphs. Between two blocks of the body
 * it parts the story, and stays; a rule across the sheet goes, since the page sets its own.
 */

import { breaksBetween } from '../../body/breaks.ts'
import { blockClaim, drop } from '../../claims.ts'
import type { Claim, Free, Galley, Markup, Rule } from '../../galley.ts'
import { isSectionBreak } from '../../signs/section-break.ts'

export const sectionBreak: Rule = { name: 'break', read }

const RULE = /^(?:[*•·~_=#—–-]\s*){1,24}$|^[⁂※◆◇■□★☆]+$/u

function read(galley: Galley): Markup {
  const lines = galley.free.filter((free): free is Free => free !== null && isRule(free.text))
  if (lines.length === 0) return { claims: [] }
  const parting = partingIn(galley)
  return {
    claims: lines.map(
      (free): Claim => (parting.has(free.start) ? blockClaim('break', free.text, free) : drop('break', free)),
    ),
  }
}

function isRule(text: string): boolean {
  return RULE.test(text) || isSectionBreak(text)
}

/** Where the breaks begin that stay. What is free by now becomes a paragraph. */
function partingIn({ free, claims }: Galley): ReadonlySet<number> {
  const parts = [
    ...free.flatMap((one) => {
      if (one === null || (isRule(one.text) && !isSectionBreak(one.text))) return []
      const isBreak = isSectionBreak(one.text)
      return [{ start: one.start, isBreak, isBody: !isBreak }]
    }),
    ...claims.flatMap(({ kind, span }) =>
      kind === 'dropped' ? [] : [{ start: span.start, isBreak: false, isBody: kind === 'block' }],
    ),
  ].sort((a, b) => a.start - b.start)
  return new Set(breaksBetween(parts).map(({ start }) => start))
}

/** Breaks: a line of stars or hyphens between paragraphs. The page sets its own spaces. */

import { drop } from '../../claims.ts'
import type { Claim, Galley, Markup, Rule } from '../../galley.ts'

export const sectionBreak: Rule = { name: 'break', read }

const BREAK = /^(?:[*•·~_=#—–-]\s*){1,24}$|^[⁂※◆◇■□★☆]+$/u

function read(galley: Galley): Markup {
  return {
    claims: galley.free.flatMap((free): Claim[] =>
      free !== null && BREAK.test(free.text) ? [drop('break', free)] : [],
    ),
  }
}

/** A sentence in a script without spaces: its clauses stand between commas. */

import { inRow } from '../../languages/languages.ts'
import { hasCondition } from './cuts.ts'
import type { Grammar } from './grammar.ts'
import { isBalanced } from './statement.ts'

/** Signs that a clause has at least, to say something. */
const SHORTEST = 9

/** Without what opens it, if that is a time or a circumstance. */
export function withoutFirst(text: string, grammar: Grammar): string {
  const comma = /[，、,]/u.exec(text)
  if (comma === null) return text
  const [opening, rest] = [text.slice(0, comma.index), text.slice(comma.index + 1)]
  if (!ends(opening, grammar.rows.openingEndings) || hasCondition(opening, grammar) || grammar.has('sources', opening))
    return text
  const isKept = grammar.begins('pointing', rest) || !isBalanced(opening)
  return isKept || rest.length < SHORTEST || (grammar.rows.isVerbLast === true && !/[がはも]/u.test(rest)) ? text : rest
}

/** Without its last clause, if what is left is finished and does not hang on that. */
export function withoutLast(text: string, grammar: Grammar): string {
  if (grammar.rows.isVerbLast === true) return text
  for (const { index } of [...text.matchAll(/[，；,;]/gu)].reverse()) {
    const [kept, rest] = [text.slice(0, index), text.slice(index + 1)]
    if (kept.length < SHORTEST || !isBalanced(kept) || ends(kept, grammar.rows.unfinished)) continue
    if (!grammar.begins('conditions', rest) && !hasCondition(kept, grammar)) return kept
  }
  return text
}

function ends(text: string, row: string | undefined): boolean {
  return inRow(row).some((ending) => text.endsWith(ending))
}

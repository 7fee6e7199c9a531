/** What each rule laid on a galley, and which lines the rules settle for certain. */

import type { Span } from '../../flow/copy.ts'
import type { Claim, Galley, Rule } from '../galley.ts'
import { markedBy } from '../mark.ts'

/** A galley with a document's rules on it. */
export interface Marks {
  readonly galley: Galley
  readonly laid: readonly RuleMarks[]
}

export interface RuleMarks {
  readonly rule: Rule
  readonly claims: readonly Claim[]
}

/** @param galley with nothing on it */
export function marksOf(galley: Galley, rules: readonly Rule[]): Marks {
  let at = galley
  const laid = rules.map((rule) => {
    const marked = markedBy(at, rule)
    at = marked.galley
    return { rule, claims: marked.laid }
  })
  return { galley: at, laid }
}

export function touches(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start
}

/** What one rule makes of a text, in lines that a test can be read by. */

import { type Claim, type Galley, galleyOf, type Rule } from '../../../scripts/desk/galley.ts'
import { mark } from '../../../scripts/desk/mark.ts'
import { copyOf } from '../copy-samples.ts'

export interface Reading {
  /** `headline: Mill burns`, `paragraph: …`, `brief: …`, `dropped front-matter: ---`. */
  readonly claims: readonly string[]
  /** The lines that the rule left to the next. */
  readonly free: readonly string[]
  /** `warning unknown-header 1:1 …`: severity, code, place, reason and hint. */
  readonly problems: readonly string[]
}

export function readBy(rules: Rule | readonly Rule[], text: string, path = 'a.txt'): Reading {
  const galley = [rules].flat().reduce<Galley>(mark, galleyOf(copyOf(path, text)))
  return {
    claims: galley.claims.map((claim) => shown(claim, galley.copy.text)),
    free: galley.free.flatMap((free) => (free === null ? [] : [free.text])),
    problems: galley.problems.map(
      ({ severity, code, line, column, reason, hint }) => `${severity} ${code} ${line}:${column} ${reason} ${hint}`,
    ),
  }
}

/** What is claimed, and nothing else; all of the text in `free` if nothing is. */
export function claims(rules: Rule | readonly Rule[], text: string, path?: string): readonly string[] {
  return readBy(rules, text, path).claims
}

/** A claim in a line that a test can be read by. */
export function shown(claim: Claim, text: string): string {
  switch (claim.kind) {
    case 'field':
      return `${claim.name}: ${claim.field.value}`
    case 'block':
      return `${claim.block.kind}: ${claim.block.text}`
    case 'dropped':
      return `dropped ${claim.rule}: ${text.slice(claim.span.start, claim.span.end)}`
    default:
      return `${claim.kind}: ${claim.text}`
  }
}

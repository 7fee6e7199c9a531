/** A value that says several things, in its parts. */

import { Expression } from '../../wording/expression.ts'

/** Its parts, without blanks around them and without empty ones. */
export function split(text: string, at: RegExp | Expression): string[] {
  const parts = at instanceof Expression ? at.split(text) : text.split(at)
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

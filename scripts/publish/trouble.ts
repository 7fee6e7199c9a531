/** Why publishing stopped: thrown by whatever met it, however deep, and told as a problem. */

import type { Problem } from '../flow/problem.ts'

type Said = Pick<Problem, 'code' | 'reason' | 'hint'>

/** What is said is of the target: its place in the masthead is known further up. */
export class Trouble extends Error {
  readonly said: Said
  /** Whether it lies with what was typed or configured, and not with the target. */
  readonly isUsage: boolean

  constructor(said: Said, isUsage = false) {
    super(said.reason)
    this.said = said
    this.isUsage = isUsage
  }
}

/** Something stands where publishing would put a file, and no manifest says that it did. */
export function placeTaken(found: readonly string[]): Trouble {
  const more = found.length > NAMED ? ` and ${found.length - NAMED} more` : ''
  const names = found.slice(0, NAMED).map((name) => `“${name}”`)
  return new Trouble({
    code: 'target-taken',
    reason: `Found ${names.join(', ')}${more} at the target, which Broadsheet did not put there; expected these places free.`,
    hint: 'Move it away, or name another place, such as an empty folder or another prefix. Nothing was changed.',
  })
}

/** So many are named. */
const NAMED = 3

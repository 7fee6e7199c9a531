/** What a command asks before it writes anything at all, its lock included. */

import { masthead } from '../ingest/masthead/masthead.ts'
import type { Paths } from '../paths.ts'
import { foreignOutput } from '../press/ownership/foreign-output.ts'
import { claimState } from '../press/ownership/state.ts'
import type { Problem } from '../problem.ts'
import { textOf } from '../text-file.ts'

/**
 * Make sure that the paper has a masthead and may be published where it is to go, and
 * make its state folder, where the lock is.
 *
 * @returns the problems; if there is one, nothing was written, and the command exits 2
 */
export function claimPaper(paths: Paths): readonly Problem[] {
  const paper = masthead(textOf(paths.masthead))
  if (!paper.ok) return paper.problems
  const foreign = foreignOutput(paths, paper.value.name)
  if (foreign !== null) return [foreign]
  claimState(paths, paper.value.name)
  return []
}

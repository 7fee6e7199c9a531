/** What a command asks before it writes anything at all, its lock included. */

import type { Problem } from '../flow/problem.ts'
import { readMasthead } from '../masthead/read-masthead.ts'
import type { Paths } from '../paths.ts'
import { foreignOutput } from '../press/ownership/foreign-output.ts'
import { claimState } from '../press/ownership/state.ts'

/**
 * Make sure that the paper has a masthead and may be published where it is to go, and
 * make its state folder, where the lock is.
 *
 * @returns the problems; if there is one, nothing was written, and the command exits 2
 */
export async function claimPaper(paths: Paths): Promise<readonly Problem[]> {
  const paper = await readMasthead(paths)
  if (!paper.ok) return paper.problems
  const foreign = foreignOutput(paths, paper.value.name)
  if (foreign !== null) return [foreign]
  claimState(paths, paper.value.name)
  return []
}

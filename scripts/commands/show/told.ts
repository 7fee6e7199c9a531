/** Commands whose faults of the file system are told as problems, with how the site stands. */

import { type FileFault, fileFaultOf, fileProblem } from '../../disk/file-fault.ts'
import { hearFaults } from '../../disk/unheard.ts'
import type { Problem } from '../../flow/problem.ts'
import type { Paths } from '../../paths.ts'
import { formatProblems } from './show-problems.ts'

/** The file system failed. */
const FAILED = 1

/**
 * Run a command. A fault of the file system ends it with a problem; one that no call
 * of it returns, too, and at once: nobody knows what still waits for an answer. What
 * the command holds is given back at the end of the program.
 *
 * @param whose the paths of the paper that the command publishes; null for one that publishes none
 * @param tell says a fault, for a command that tells programs; by itself, it is told to people
 * @returns the exit code
 */
export async function told(
  whose: Paths | null | (() => Paths),
  command: () => number | Promise<number>,
  tell = (problem: Problem, paths: Paths | null): unknown =>
    process.stderr.write(formatProblems([problem], paths?.content ?? '.')),
): Promise<number> {
  let paths: Paths | null = null
  const say = (fault: FileFault) => tell(fileProblem(fault, paths), paths)
  const deaf = hearFaults((fault) => {
    say(fault)
    process.exit(FAILED)
  })
  try {
    paths = typeof whose === 'function' ? whose() : whose
    return await command()
  } catch (error) {
    const fault = fileFaultOf(error)
    if (fault === null) throw error
    say(fault)
    return FAILED
  } finally {
    deaf()
  }
}

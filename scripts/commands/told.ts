/** Commands whose faults of the file system are told as problems, with how the site stands. */

import { fileFaultOf, fileProblem } from '../file-fault.ts'
import type { Paths } from '../paths.ts'
import { formatProblems } from './show-problems.ts'

/** The file system failed. */
const FAILED = 1

/**
 * Run a command. A fault of the file system ends it with a problem.
 *
 * @param paths of the paper that the command publishes; null for one that publishes none
 * @returns the exit code
 */
export async function told(paths: Paths | null, command: () => number | Promise<number>): Promise<number> {
  try {
    return await command()
  } catch (error) {
    const fault = fileFaultOf(error)
    if (fault === null) throw error
    process.stderr.write(formatProblems([fileProblem(fault, paths)], paths?.content ?? '.'))
    return FAILED
  }
}

/** What was typed, given to the program, and how that ended. */

import { CommanderError } from 'commander'
import type { Pressroom } from '../press/render/pressroom.ts'
import { leavesOf } from './program/described.ts'
import { hear, TOLD_AS_LINES } from './program/hear.ts'
import { programFor } from './program/program.ts'
import { hush } from './program/quiet.ts'
import { leaveWarningsOut } from './show/show-problems.ts'

/** Wrong usage. */
const USAGE = 2

/**
 * Run one command.
 *
 * @param args as typed, without the program's name.
 * @param pressroom for whoever runs several: it prints what they build. Without it, each that builds has its own.
 * @returns the exit code: 0 done, 1 problems in the copy or the build, 2 wrong
 *   usage, masthead or configuration, 3 proof found something, 4 another build
 *   holds the lock.
 */
export async function run(args: readonly string[], pressroom?: Pressroom): Promise<number> {
  let code = 0
  const program = programFor((ended) => {
    code = ended
  }, pressroom)
  let giveOut = (_: number): void => undefined
  program.hook('preAction', (_, asked) => {
    const { json = false, quiet = false } = asked.opts()
    const [name = ''] = leavesOf(program).find(([, leaf]) => leaf === asked) ?? []
    // A server has no end at which to say what it kept back.
    if (json === true && TOLD_AS_LINES.has(name)) giveOut = hear()
    else if (quiet === true && name === 'serve') leaveWarningsOut()
    else if (quiet === true) giveOut = hush()
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    giveOut(code)
  } catch (error) {
    giveOut(USAGE)
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : USAGE
  }
  return code
}

/** What was typed, given to the program, and how that ended. */

import { CommanderError } from 'commander'
import type { Pressroom } from '../press/render/pressroom.ts'
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
    // A server has no end at which to say what it kept back.
    if (asked.opts().quiet !== true) return
    if (asked.name() === 'serve') leaveWarningsOut()
    else giveOut = hush()
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

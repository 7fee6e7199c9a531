/**
 * `--quiet`: nothing is said but errors. What a command says is kept back until its end: of one that goes well it is
 * dropped, of one that fails it is said, without warnings. Data on stdout is none of this.
 */

import { leaveWarningsOut } from '../show/show-problems.ts'

type Write = typeof process.stderr.write

/** @returns to be told the exit code at the end */
export function hush(): (code: number) => void {
  const { stderr } = process
  const write = stderr.write
  const kept: string[] = []
  let isOver = false
  const hear = leaveWarningsOut()
  stderr.write = ((part: string | Uint8Array, ...rest: unknown[]) => {
    kept.push(typeof part === 'string' ? part : Buffer.from(part).toString('utf8'))
    const done = rest.at(-1)
    if (typeof done === 'function') queueMicrotask(() => done())
    return true
  }) as Write
  const giveOut = (code: number) => {
    if (isOver) return
    isOver = true
    process.off('exit', giveOut)
    stderr.write = write
    hear()
    if (code !== 0 && kept.length > 0) stderr.write(kept.join(''))
  }
  // A fault that nobody waits for ends the program at once.
  process.on('exit', giveOut)
  return giveOut
}

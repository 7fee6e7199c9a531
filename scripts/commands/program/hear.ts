/**
 * `--json` of a command that has words for people and no data: what it says is kept, and told at its end as one object,
 * with its problems apart from the lines.
 */

import type { Problem } from '../../flow/problem.ts'
import { answerJson } from '../json/answer.ts'
import { hearProblems } from '../show/show-problems.ts'

type Write = typeof process.stdout.write

/** Commands that are told so, by what is typed for them. */
export const TOLD_AS_LINES: ReadonlySet<string> = new Set([
  'index',
  'learn',
  'print',
  'withdraw',
  'register restore',
  'register accept',
])

/** @returns to be told the exit code at the end */
export function hear(): (code: number) => void {
  const writes = [process.stdout, process.stderr].map((stream) => [stream, stream.write] as const)
  const problems: Problem[] = []
  const formatted: string[] = []
  let text = ''
  let isOver = false
  const deaf = hearProblems((told, as) => {
    problems.push(...told)
    formatted.push(as)
  })
  for (const [stream] of writes)
    stream.write = ((part: string | Uint8Array, ...rest: unknown[]) => {
      text += typeof part === 'string' ? part : Buffer.from(part).toString('utf8')
      const done = rest.at(-1)
      if (typeof done === 'function') queueMicrotask(() => done())
      return true
    }) as Write
  const giveOut = (code: number) => {
    if (isOver) return
    isOver = true
    process.off('exit', giveOut)
    for (const [stream, write] of writes) stream.write = write
    deaf()
    for (const one of formatted) text = text.replace(one, () => '')
    const said = text.split('\n').filter((line) => line !== '')
    process.stdout.write(answerJson(code, problems, { said }))
  }
  process.on('exit', giveOut)
  return giveOut
}

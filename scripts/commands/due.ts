/** `broadsheet due`: what time alone will change next, and when. It writes nothing. */

import { textOf } from '../disk/text-file.ts'
import { hasError, type Problem } from '../flow/problem.ts'
import { readContent } from '../intake/read-content.ts'
import { readMasthead } from '../masthead/read-masthead.ts'
import { type Paths, pathsOf } from '../paths.ts'
import { besideFiles } from '../register/beside/beside-file.ts'
import { enterBeside, withBeside } from '../register/beside/enter-beside.ts'
import { enter } from '../register/enter.ts'
import { loadRegister } from '../register/file/load.ts'
import { overdueIn } from '../register/overdue.ts'
import { byTime, type Change } from '../register/sift.ts'
import { answerJson } from './json/answer.ts'
import { filingTime } from './now.ts'
import { instantText } from './show/show-held.ts'
import { formatProblems } from './show/show-problems.ts'

interface DueOptions {
  readonly content: string
  readonly json?: boolean
}

/** @returns the exit code: 0, also with nothing due; 1 if the register is damaged, 2 if the masthead or the clock is. */
export async function dueCommand(options: DueOptions): Promise<number> {
  const paths = pathsOf(options.content)
  const now = filingTime()
  if (typeof now !== 'string') return stopped(2, [now], paths, options)
  const head = await readMasthead(paths)
  if (!head.ok) return stopped(2, head.problems, paths, options)
  const { zone, base } = head.value
  const { files, broken, problems } = await readContent(paths.content, head.value)
  const { register, problems: damage } = loadRegister(textOf(paths.register) ?? '')
  const errors = [...problems, ...damage].filter(({ severity }) => severity === 'error')
  if (hasError(damage)) return stopped(1, errors, paths, options)
  if (options.json !== true) process.stderr.write(formatProblems(errors, paths.content))
  const beside = enterBeside(besideFiles(files), register, { now, zone, base }, broken)
  const entering = withBeside(enter(files, register, { now, zone, base }, broken), beside, { now, zone })
  const overdue = overdueIn(entering, register, { now, zone })
  const changes = [...overdue, ...entering.changes].sort(byTime)
  const next = entering.changes[0]?.at ?? null
  const answer = { now, next, overdue: overdue.length > 0, changes }
  process.stdout.write(options.json === true ? answerJson(0, errors, answer) : shown(overdue, entering.changes, zone))
  return 0
}

function stopped(code: number, problems: readonly Problem[], { content }: Paths, { json }: DueOptions): number {
  if (json === true) process.stdout.write(answerJson(code, problems))
  else process.stderr.write(formatProblems(problems, content))
  return code
}

/** All that is due by now, and the next. */
function shown(overdue: readonly Change[], changes: readonly Change[], zone: string): string {
  const [next] = changes
  const lines = overdue.map((change) => `Due since ${lineOf(change, zone)}`)
  if (next !== undefined) {
    const together = changes.filter(({ at }) => at === next.at)
    lines.push(...together.map((change) => `Due at ${lineOf(change, zone)}`))
  }
  return lines.length === 0 ? 'Nothing is due.\n' : `${lines.join('\n')}\n`
}

function lineOf({ at, kind, file, headline }: Change, zone: string): string {
  const does = {
    release: 'is published',
    expiry: 'expires',
    redate: 'gets to its day',
    over: 'is over',
    goesOn: 'goes on for another day',
    correct: 'has its correction',
    unpin: 'has its place on the front page no more',
  }[kind]
  return `${instantText(at, zone)}: “${headline}” (${file}) ${does}.`
}

/** `broadsheet doctor`: whether a paper can be built, shown and printed here, and what to do where not. It changes nothing. */

import { pathsOf } from '../../../paths.ts'
import { answerJson } from '../../json/answer.ts'
import { paint, plural } from '../../show/show-problems.ts'
import { visible } from '../../show/visible.ts'
import type { Finding } from './finding.ts'
import { machineFindings } from './machine.ts'
import { paperFindings } from './paper.ts'

export interface DoctorOptions {
  readonly content: string
  readonly output: string
  readonly json?: boolean
}

/** Something is in the way of a build. */
const FAILED = 1

/** @returns the exit code: 1 if something is in the way of a build, else 0 */
export async function doctorCommand(options: DoctorOptions): Promise<number> {
  const paths = pathsOf(options.content, options.output)
  const findings = [...(await machineFindings()), ...(await paperFindings(paths))]
  const code = findings.some(({ state }) => state === 'error') ? FAILED : 0
  if (options.json === true) process.stdout.write(answerJson(code, [], { checks: findings }))
  else {
    process.stdout.write(findings.map(shown).join(''))
    process.stderr.write(`${sumOf(findings)}\n`)
  }
  return code
}

const COLORS = { ok: 'green', warning: 'yellow', error: 'red' } as const

function shown({ check, state, found, todo }: Finding): string {
  const color = paint(process.stdout)
  const line = `${color(COLORS[state], state.padEnd(7))}  ${check.padEnd(10)}${visible(found)}\n`
  return todo === undefined ? line : `${line}${' '.repeat(19)}${color('cyan', '→')} ${visible(todo)}\n`
}

function sumOf(findings: readonly Finding[]): string {
  const count = (state: Finding['state']) => findings.filter((one) => one.state === state).length
  const [errors, warnings] = [count('error'), count('warning')]
  const found = [
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
  ]
  return `${plural(findings.length, 'check')}: ${found.length === 0 ? 'all is well' : found.join(', ')}.`
}

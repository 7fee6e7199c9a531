/** What a command says to programs: one shape for all, with what each has to say beside it. */

import type { Problem } from '../../flow/problem.ts'

/** @param said the command's own fields @returns the object as text */
export function answerJson(code: number, problems: readonly Problem[], said: object = {}): string {
  return `${JSON.stringify({ ok: code === 0, code, ...said, problems: problems.map(asProblem) }, null, 2)}\n`
}

function asProblem({ severity, code, file, line, column, reason, hint }: Problem) {
  return { severity, code, file, line, column, reason, hint }
}

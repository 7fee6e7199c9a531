/** On what was measured: figures of another machine are other figures. */

import { spawnSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'
import { PROGRAM } from '../../../scripts/paths.ts'
import { hugoVersion } from '../hugo/hugo-rows.ts'

export function machine(): string {
  const cores = cpus()
  const model = cores[0]?.model.trim().replaceAll(/\s+/g, ' ') ?? 'unknown'
  const hugo = hugoVersion()
  return [
    `${cores.length} ${cores.length === 1 ? 'core' : 'cores'} (${model})`,
    `${(totalmem() / 1e9).toFixed(0)} GB of memory`,
    `Node ${process.version}`,
    hugo === null ? 'no Hugo' : `Hugo ${hugo}`,
    `commit ${commit()}`,
  ].join(', ')
}

/** Of the program, and whether it was changed since. */
function commit(): string {
  const { status, stdout } = spawnSync('git', ['describe', '--always', '--dirty', '--exclude=*'], {
    cwd: PROGRAM,
    encoding: 'utf8',
  })
  return status === 0 ? stdout.trim() : 'unknown'
}

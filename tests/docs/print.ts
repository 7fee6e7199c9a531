/**
 * `npm run docs`: the papers in `docs/` as a paper, in `_docs/`. Its clock stands still,
 * so that the same papers give the same bytes, and addresses do not move with the day.
 */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { PROGRAM } from '../../scripts/paths.ts'
import { layOut } from './copy.ts'

/** 29 November 2026, noon in UTC: the day under which every paper is listed. */
const CLOCK = '1795953600'

const content = join(PROGRAM, 'node_modules/.cache/docs/content')
await layOut(content)
const program = join(PROGRAM, 'scripts/broadsheet.js')
const output = join(PROGRAM, '_docs')
for (const args of [
  ['build', '--content', content, '--output', output],
  ['proof', '--output', output],
]) {
  const env = { ...process.env, SOURCE_DATE_EPOCH: CLOCK }
  const { status } = spawnSync(process.execPath, [program, ...args], { cwd: PROGRAM, stdio: 'inherit', env })
  if (status !== 0) {
    process.exitCode = status ?? 1
    break
  }
}

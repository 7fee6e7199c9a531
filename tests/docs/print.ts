/**
 * `npm run docs`: the papers in `docs/` as a paper, in `_docs/`. Its clock stands still,
 * so that the same papers give the same bytes, and addresses do not move with the day.
 */

import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PROGRAM } from '../../scripts/paths.ts'
import { layOut } from './copy.ts'

/** 29 November 2026, noon in UTC: the day under which every paper is listed. */
const CLOCK = '1795953600'

// Anew each time: a paper that remembers would call what was written twice revised.
const output = join(PROGRAM, '_docs')
const isOurs = existsSync(join(output, '.broadsheet')) || !existsSync(output)
if (!isOurs) throw new Error(`Found ${output}, which is not the papers’ output; move it away.`)
const content = join(PROGRAM, 'node_modules/.cache/docs/content')
for (const folder of [output, content, join(PROGRAM, '.broadsheet-state/_docs')])
  rmSync(folder, { recursive: true, force: true })
await layOut(content)
const program = join(PROGRAM, 'scripts/broadsheet.js')
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

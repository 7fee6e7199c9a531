/**
 * Keeps the paper of a release, and what it promised, for all releases after it: run once, when a version is to be
 * published, by the program of that version.
 *
 *     npm run released:keep
 */

import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '../../scripts/build.ts'
import { PROGRAM, pathsOf } from '../../scripts/paths.ts'
import { openPressroom } from '../../scripts/press/render/pressroom.ts'
import { DAYS } from './days.ts'
import { promisedBy, RELEASED } from './released.ts'

const { version } = JSON.parse(readFileSync(join(PROGRAM, 'package.json'), 'utf8'))
const to = join(RELEASED, version)
if (existsSync(to)) {
  console.error(`The paper of ${version} is kept already, in ${to}: what was promised is not promised anew.`)
  process.exit(1)
}
const folder = join(tmpdir(), `released-${process.pid}`)
const paths = pathsOf(join(folder, 'content'), join(folder, 'site'))
const pressroom = openPressroom()
cpSync(join(PROGRAM, 'tests', 'fixtures', 'papers', 'harbour', 'content'), paths.content, { recursive: true })
for (const { now, write = {}, remove = [] } of DAYS) {
  for (const [path, text] of Object.entries(write)) {
    mkdirSync(join(paths.content, path, '..'), { recursive: true })
    writeFileSync(join(paths.content, path), text)
  }
  for (const path of remove) rmSync(join(paths.content, path))
  const { code, problems } = await build({ paths, pressroom, now })
  if (code !== 0) throw new Error(JSON.stringify(problems))
}
await pressroom.close()
cpSync(paths.content, join(to, 'content'), { recursive: true })
writeFileSync(join(to, 'promised.json'), `${JSON.stringify(promisedBy(paths.output), null, 1)}\n`)
rmSync(folder, { recursive: true })

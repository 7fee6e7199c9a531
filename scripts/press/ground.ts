/**
 * The ground that every page stands on: the page shell, the program and the assets.
 * One hash over them all, because a page may depend on any of them; so a changed
 * layout prints the whole paper again, and nobody keeps a list of who uses what.
 */

import { createHash, hash } from 'node:crypto'
import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Asset } from '../edition/plan/due.ts'
import type { Shell } from '../edition/plan/page.ts'
import type { Ground } from '../edition/plan/plan.ts'
import type { Program } from './render/program.ts'
import { walk } from './walk.ts'

/** Read the ground. Throws if a part of the program cannot be read. */
export function readGround(shell: Shell, program: Program): Ground {
  const assets = assetsOf(program)
  const state = [programHash(program), shell, assets.map(({ url, fingerprint }) => [url, fingerprint])]
  return { hash: hash('sha256', JSON.stringify(state)), assets }
}

/** One hash over the names and bytes of the program's parts. */
export function programHash(program: Program): string {
  const sum = createHash('sha256')
  for (const part of program.parts) {
    const path = join(program.root, part)
    const files = lstatSync(path).isDirectory() ? walk(path, program.made) : [{ file: '', path, isFile: true }]
    for (const { file, path } of files.filter((one) => one.isFile)) {
      const bytes = readFileSync(path)
      sum.update(`${part}\0${file}\0${bytes.length}\0`).update(bytes)
    }
  }
  return sum.digest('hex')
}

function assetsOf(program: Program): Asset[] {
  const own = walk(program.assets).filter((found) => found.isFile)
  return [...own.map(({ file, path }) => ({ name: file.normalize('NFC'), path })), ...program.borrowed].map(
    ({ name, path }) => ({
      url: `/assets/${name}`,
      path,
      fingerprint: hash('sha256', readFileSync(path)).slice(0, 32),
    }),
  )
}

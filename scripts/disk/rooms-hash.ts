/** The hash of the program in some of its rooms: what was made by another program is not trusted to be the same. */

import { hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROGRAM, VERSIONS } from '../paths.ts'

/** Found out once: what a program has loaded, it does not load again. */
const found = new Map<string, string>()

/** One hash over the files of these rooms and the versions of all packages. */
export function roomsHash(rooms: readonly string[]): string {
  const name = rooms.join()
  const sum = found.get(name) ?? hashOf(rooms)
  found.set(name, sum)
  return sum
}

function hashOf(rooms: readonly string[]): string {
  const files = rooms.flatMap((room) =>
    readdirSync(join(PROGRAM, 'scripts', room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  const sums = [...files.sort(), ...VERSIONS.map((file) => join(PROGRAM, file))].map(
    (path) => `${path.slice(PROGRAM.length)} ${hash('sha256', readFileSync(path))}`,
  )
  return hash('sha256', sums.join('\n'))
}

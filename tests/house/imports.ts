/** Who imports whom in the program, read from its files. */

import { globSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { PROGRAM } from '../../scripts/paths.ts'
import { GROUND, ROOMS, type Room } from './rooms.ts'

/** A file by its path from the program's folder, with `/`, and the files of the program that it imports. */
export type Imports = ReadonlyMap<string, readonly string[]>

const IMPORT = /(?:\bfrom|\bimport\s*\(?)\s*['"](?<path>\.{1,2}\/[^'"]+\.ts)['"]/g

/** Every TypeScript file of the program but tests and declarations, with its imports. */
export function readImports(): Imports {
  const files = globSync(['scripts/**/*.ts', 'layouts/**/*.ts', 'site/**/*.ts'], { cwd: PROGRAM })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.d.ts') && !file.startsWith('site/stories/'))
    .sort()
  return new Map(files.map((file) => [file, importsOf(file)]))
}

/** The files that a file imports. @param root the folder that paths are from */
export function importsOf(file: string, root: string = PROGRAM): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8')
  const paths = [...text.matchAll(IMPORT)].map(({ groups }) => posix.join(dirname(file), groups?.path ?? ''))
  return [...new Set(paths)]
}

/** The room that a file stands in; null on the ground that everybody may ask. */
export function roomOf(file: string): Room | null {
  const [top = '', second = ''] = file.split('/')
  const name = top === 'scripts' ? second.replace(/\.ts$/, '') : top
  if (GROUND.has(name)) return null
  const room = ROOMS.find((one) => one.name === name)
  if (room === undefined) throw new Error(`Found ${file} in no room of tests/house/rooms.ts.`)
  return room
}

/** The rooms that the files of each room import. */
export function roomsAsked(imports: Imports): ReadonlyMap<string, ReadonlySet<string>> {
  const asked = new Map(ROOMS.map(({ name }) => [name, new Set<string>()]))
  for (const [file, others] of imports) {
    const from = roomOf(file)
    for (const other of others) {
      const to = roomOf(other)
      if (from !== null && to !== null && from !== to) asked.get(from.name)?.add(to.name)
    }
  }
  return asked
}

/** Files that import one another, by whatever way round; each circle once. */
export function circlesIn(imports: Imports): readonly (readonly string[])[] {
  const [order, lowest] = [new Map<string, number>(), new Map<string, number>()]
  const [stack, circles]: [string[], string[][]] = [[], []]
  const visit = (file: string): void => {
    order.set(file, order.size)
    lowest.set(file, order.size - 1)
    stack.push(file)
    for (const next of imports.get(file) ?? []) {
      if (!order.has(next)) visit(next)
      else if (!stack.includes(next)) continue
      lowest.set(file, Math.min(lowest.get(file) ?? 0, lowest.get(next) ?? 0))
    }
    if (lowest.get(file) !== order.get(file)) return
    const circle = stack.splice(stack.indexOf(file))
    if (circle.length > 1) circles.push(circle)
  }
  for (const file of imports.keys()) if (!order.has(file)) visit(file)
  return circles
}

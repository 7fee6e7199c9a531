/**
 * Where a folder is, as the file system sees it. Two spellings of one folder (by a
 * link, by a mount, in other letters where case does not count) are one place; so
 * places are compared by the identity of every folder on the way to them, and what
 * is not there yet by its name, folded.
 */

import { lstatSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

export interface Whereabouts {
  /** The path without links. */
  readonly real: string
  /** The folders that are there, from the nearest up to the root. */
  readonly ids: readonly string[]
  /** The names below the nearest that are not there yet, from above, folded. */
  readonly rest: readonly string[]
}

/** Where a path leads. Null if a link on the way leads nowhere or in a circle, or a file is in the way: no folder can be there. */
export function whereabouts(path: string): Whereabouts | null {
  const rest: string[] = []
  let near = path
  while (!stands(near) && dirname(near) !== near) {
    rest.unshift(basename(near))
    near = dirname(near)
  }
  try {
    const real = realpathSync.native(near)
    if (rest.length > 0 && !statSync(real).isDirectory()) return null
    return { real: join(real, ...rest), ids: idsUpFrom(real), rest: rest.map(foldedName) }
  } catch (error) {
    if (['ENOENT', 'ELOOP', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null
    throw error
  }
}

/** Whether one place is the other, or somewhere below it. */
export function isWithin(inner: Whereabouts, outer: Whereabouts): boolean {
  const [nearest = ''] = outer.ids
  if (outer.rest.length === 0) return inner.ids.includes(nearest)
  return inner.ids[0] === nearest && outer.rest.every((name, depth) => inner.rest[depth] === name)
}

/** Whether two places are one. */
export function isSame(one: Whereabouts, other: Whereabouts): boolean {
  return isWithin(one, other) && isWithin(other, one)
}

/** The paths of the folders above a place, there or not, up to the root. */
export function above({ real }: Pick<Whereabouts, 'real'>): string[] {
  const folder = dirname(real)
  return folder === real ? [] : [folder, ...above({ real: folder })]
}

/** A name as a file system reads it that knows neither case nor Unicode form: to be safe, where nobody can ask one. */
export function foldedName(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

/** Whether there is anything at a path, be it a link that leads nowhere. */
export function stands(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOTDIR') return false
    // A circle of links stands there, and leads nowhere.
    if (code === 'ELOOP') return true
    throw error
  }
}

function idsUpFrom(real: string): string[] {
  const { dev, ino } = statSync(real, { bigint: true })
  // Some file systems give no numbers: there the path itself stands for the folder.
  const id = ino === 0n ? foldedName(real) : `${dev}:${ino}`
  return dirname(real) === real ? [id] : [id, ...idsUpFrom(dirname(real))]
}

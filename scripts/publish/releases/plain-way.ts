/** Whether a file of a target is really in it: behind a link that somebody has put on the way, everything is somebody else's. */

import { realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** @param folder the target's own, which may itself be reached by links @returns whether a path below it leads nowhere else; what is not there yet does not */
export function plainWay(folder: string): (path: string) => boolean {
  const known = new Map<string, boolean>()
  const root = real(folder) ?? folder
  const isPlain = (inside: string): boolean => {
    const found = known.get(inside) ?? (real(join(root, inside)) ?? join(root, inside)) === join(root, inside)
    known.set(inside, found)
    return found && (inside === '.' || isPlain(dirname(inside)))
  }
  return (path) => isPlain(dirname(path))
}

function real(path: string): string | null {
  try {
    return realpathSync.native(path)
  } catch {
    return null
  }
}

/**
 * A listing: every name below a folder with the stamp of what it stands for, in one
 * hash. Two equal ones say, without reading a file, that nothing there was changed.
 */

import { createHash } from 'node:crypto'
import { lstatSync, readdirSync } from 'node:fs'
import { sep } from 'node:path'

export interface Listing {
  readonly hash: string
  /** When the newest of it was changed: milliseconds since 1970, by its bytes or its inode. */
  readonly newest: number
  /** Whether its disk tells times within a second: on one that does not, two changes may look as one. */
  readonly isFine: boolean
}

/**
 * List a folder; one that is not there is empty.
 *
 * @param skipped absolute paths that are passed over, with all that is in them
 * @returns null where it cannot be told: something cannot be looked at, or is a link, behind which anything may change
 */
export function listing(folder: string, skipped: ReadonlySet<string> = new Set()): Listing | null {
  const sum = createHash('sha256')
  const whole = { newest: 0, isFine: false }
  try {
    return listInto(folder, skipped, sum, whole) ? { hash: sum.digest('hex'), ...whole } : null
  } catch {
    return null
  }
}

interface Sum {
  update(text: string): unknown
}

function listInto(folder: string, skipped: ReadonlySet<string>, sum: Sum, whole: { newest: number; isFine: boolean }) {
  const names = namesIn(folder)
  names.sort()
  const folders: string[] = []
  // One text a folder: tens of thousands of small ones take longer to hash than to look at.
  let files = ''
  for (const name of names) {
    const path = folder + sep + name
    const stat = lstatSync(path)
    // A build refuses a link in its state, whatever it is called.
    if (stat.isSymbolicLink()) return false
    if (skipped.has(path)) continue
    if (stat.isDirectory()) folders.push(name)
    else if (stat.isFile()) {
      const { size, mtimeMs, ctimeMs, ino, mode } = stat
      files += `${name} ${size} ${mtimeMs} ${ctimeMs} ${ino} ${mode}\n`
      whole.newest = Math.max(whole.newest, mtimeMs, ctimeMs)
      whole.isFine ||= mtimeMs % 1000 !== 0 || ctimeMs % 1000 !== 0
    } else return false
  }
  sum.update(`${files}${folders.join('/\n')}/\n`)
  for (const name of folders) if (!listInto(folder + sep + name, skipped, sum, whole)) return false
  return true
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** The same of single files; a file that is not there counts as such. */
export function listingOf(files: readonly string[]): string | null {
  try {
    return files
      .map((file) => {
        const stat = lstatSync(file, { throwIfNoEntry: false })
        if (stat === undefined) return 'none'
        if (!stat.isFile()) throw new Error(file)
        return `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs} ${stat.ino}`
      })
      .join('\n')
  } catch {
    return null
  }
}

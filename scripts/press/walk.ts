/** The files below a folder, as the press sees them: sorted, nothing hidden, no link followed. */

import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compare } from '../flow/problem.ts'

export interface WalkedFile {
  /** Relative to the folder, with `/`. */
  readonly file: string
  readonly path: string
  /** False for a link, a socket, a device. */
  readonly isFile: boolean
}

/**
 * Everything below a folder that is not a folder, sorted by path. Hidden names are
 * passed over: they are an editor's or a tool's. A folder that is not there is empty.
 *
 * @param skipped absolute paths of folders not to enter
 */
export function walk(folder: string, skipped: readonly string[] = []): WalkedFile[] {
  return [...walkInSteps(folder, skipped)]
}

/** The same, one after the other: whoever has something else to do may stop. */
export function* walkInSteps(folder: string, skipped: readonly string[] = [], prefix = ''): Generator<WalkedFile> {
  const entries = entriesOf(folder).filter(({ name }) => !name.startsWith('.'))
  for (const entry of entries.sort((a, b) => compare(a.name, b.name))) {
    const path = join(folder, entry.name)
    const file = prefix + entry.name
    if (!entry.isDirectory()) yield { file, path, isFile: entry.isFile() }
    else if (!skipped.includes(path)) yield* walkInSteps(path, skipped, `${file}/`)
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

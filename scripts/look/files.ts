/** The files of a theme's folder, and their hashes. No link is followed, and nothing hidden is seen. */

import { hash } from 'node:crypto'
import { type Dirent, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { slashed } from '../paths.ts'

export interface ThemeFile {
  /** Below the folder, with `/`. */
  readonly name: string
  /** Absolute. */
  readonly path: string
}

/** All below a folder, sorted; none where there is no such folder. */
export function filesIn(folder: string): readonly ThemeFile[] {
  return entriesIn(folder, true)
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: slashed(path.slice(folder.length + 1)).normalize('NFC') }))
    .filter(({ name }) => !name.split('/').some((part) => part.startsWith('.')))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function entriesIn(folder: string, recursive: boolean): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive }).filter((entry) => entry.isFile())
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return []
    throw error
  }
}

/** Hexadecimal digits over the names and bytes of files. */
export function sumOf(files: readonly ThemeFile[]): string {
  const parts = files.map(({ name, path }) => `${name} ${fingerprintOf(path)}`)
  return hash('sha256', parts.join('\n')).slice(0, 32)
}

/** As the press knows an asset by. */
export function fingerprintOf(path: string): string {
  return hash('sha256', readFileSync(path)).slice(0, 32)
}

/** Writing files that are new, and none over one that is there: whatever stands is somebody's. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { NewFile } from './paper-files.ts'

/** The paths of what was written, and of what was there and left as it was. */
export interface Written {
  readonly written: readonly string[]
  readonly left: readonly string[]
}

/** @throws what the disk refuses, but for a name that is taken */
export function writeNew(folder: string, files: readonly NewFile[]): Written {
  const written: string[] = []
  const left: string[] = []
  for (const { path, text } of files) (isWritten(join(folder, path), text) ? written : left).push(path)
  return { written, left }
}

/** @returns false if there is something of that name, even a link that leads nowhere */
export function isWritten(path: string, text: string): boolean {
  mkdirSync(dirname(path), { recursive: true })
  try {
    writeFileSync(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

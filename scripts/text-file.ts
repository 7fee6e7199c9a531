/**
 * Small text files that the program keeps: read if they are there, replaced whole.
 * Synchronous, since a build waits for each of them, and a thousand of them take a
 * fifth of the time that way.
 */

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { naming } from './file-fault.ts'

/** The text of a file, or null if there is none. */
export function textOf(path: string): string | null {
  try {
    return naming(path, () => readFileSync(path, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/**
 * Put a text in a file's place in one step: a reader sees the old one or the new one.
 *
 * @param made folders that are known to be there; this one is added.
 */
export function replaceFile(path: string, text: string, made = new Set<string>()): void {
  const folder = dirname(path)
  if (!made.has(folder)) mkdirSync(folder, { recursive: true })
  made.add(folder)
  naming(path, () => writeFileSync(`${path}.new`, text))
  renameSync(`${path}.new`, path)
}

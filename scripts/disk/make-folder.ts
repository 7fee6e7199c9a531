/**
 * Making a folder, with those above it. Node's own way of doing both at once never
 * returns where a folder is there and its file system says of whatever is to be made
 * in it that it is not (`/proc`, what is mounted when it is asked for): it asks again
 * and again.
 */

import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { asError, fileFaultOf } from './file-fault.ts'

/** @throws what the system refused; nothing if the folder is there already. */
export function makeFolder(folder: string): void {
  try {
    makeOne(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    const above = dirname(folder)
    if (!existsSync(above)) makeFolder(above)
    makeIn(above, folder)
  }
}

function makeOne(folder: string): void {
  try {
    mkdirSync(folder)
  } catch (error) {
    // Two builds may make it at once.
    if (!isFolder(folder)) throw error
  }
}

/** Make a folder in one that is there. */
function makeIn(above: string, folder: string): void {
  try {
    makeOne(folder)
  } catch (error) {
    throw existsSync(above) ? takesNone(error, above) : error
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

/** Of a folder whose file system makes none in it. */
function takesNone(error: unknown, above: string): unknown {
  const fault = fileFaultOf(error)
  if (fault === null || fault.code !== 'ENOENT') return error
  const said = {
    reason: `Found that no folder can be made in ${above}; expected a disk on which it can.`,
    hint: 'Name a folder on another disk, then say it again.',
  }
  return asError({ ...fault, said })
}

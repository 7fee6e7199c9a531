/**
 * Room: bytes that are taken from a disk before the commit and given back when it
 * begins. A commit only renames, but new folders and the next record take room, too,
 * and a disk that is full to the last block would stop it half way. How much room there
 * is shows only by taking it: a count of free blocks knows neither of quotas nor of
 * what others write meanwhile.
 */

import { randomFillSync } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { naming } from '../../disk/file-fault.ts'
import { foldersOf } from '../../edition/plan/plan.ts'
import { stands } from '../ownership/whereabouts.ts'

/** Its name, in the folder that stands for the disk. */
export const ROOM = 'room'
/** What a folder takes at most where disks count in blocks. */
const BLOCK = 4096
/** For folders that grow, and for what others write meanwhile. */
const MARGIN = 4 * BLOCK

/** Take room for so many bytes. They are random, since a file system that compresses would give less for others. */
export function takeRoom(folder: string, bytes: number): void {
  const path = join(folder, ROOM)
  naming(path, () => writeFileSync(path, randomFillSync(Buffer.allocUnsafe(bytes + MARGIN))))
}

/** Give it back. */
export function giveRoom(folder: string): void {
  rmSync(join(folder, ROOM), { force: true })
}

/** What the folders take that must be made for these files of the output. */
export function roomForFolders(output: string, files: readonly string[]): number {
  const folders = new Set(files.flatMap(foldersOf))
  return [...folders].filter((folder) => !stands(join(output, folder))).length * BLOCK
}

/**
 * Near: a staging folder on the output's own disk. A file takes its place by one
 * rename, and none leads from one disk to another. Where the output is a mount of
 * its own, all that is staged is therefore copied into a hidden folder of the output
 * first, while the site stands as it was. So a disk that is full is found out before
 * the commit, and never in the middle of one.
 */

import { chmodSync, copyFileSync, lstatSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { rename } from '../../disk/rename.ts'
import type { Paths } from '../../paths.ts'
import type { Move } from '../move.ts'
import { ROOM } from './room.ts'

/** What is staged has a number for its name. */
const STAGED = /^\d+$/

/**
 * Make the folder, and see whether files can be renamed from staging into the output.
 * That is asked of the file system: it refuses between two mounts of one disk, too.
 *
 * @returns whether they cannot; if they can, the folder is gone again
 */
export function isElsewhere(paths: Paths): boolean {
  makeFolder(paths.near)
  const probe = join(paths.staging, 'probe')
  try {
    rename(paths.near, probe)
    rmdirSync(probe)
    return false
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EXDEV') return true
    throw error
  }
}

/** Copy what is staged into it. */
export function bringNear(paths: Paths, moves: readonly Move[]): void {
  for (const { staged } of moves) {
    const to = join(paths.near, staged)
    if (dirname(staged) !== '.') makeFolder(dirname(to))
    copy(join(paths.staging, staged), to)
  }
}

/**
 * Remove what was brought near, by this run or by one that was killed.
 *
 * @returns false if something stands there that no run has brought
 */
export function dropNear(paths: Pick<Paths, 'near'>): boolean {
  if (lstatSync(paths.near, { throwIfNoEntry: false }) === undefined) return true
  if (!isBrought(paths)) return false
  rmSync(paths.near, { recursive: true, force: true })
  return true
}

/** Whether what stands there was brought by a run: a real folder with nothing in it but what is staged. */
export function isBrought({ near }: Pick<Paths, 'near'>): boolean {
  if (lstatSync(near, { throwIfNoEntry: false })?.isDirectory() !== true) return false
  return readdirSync(near).every((name) => name === ROOM || STAGED.test(name))
}

function makeFolder(path: string): void {
  mkdirSync(path)
  chmodSync(path, 0o755)
}

/** A copy that fails is told of by the place it goes to: where it comes from was written to a moment ago, and works. */
function copy(from: string, to: string): void {
  try {
    copyFileSync(from, to)
    chmodSync(to, 0o644)
  } catch (error) {
    throw Object.assign(error as Error, { path: to })
  }
}

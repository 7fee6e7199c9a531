/**
 * The staging folder: where a run is printed before it is published. It stands
 * beside the output, on its file system, so that a finished file gets to its place
 * by a rename.
 *
 *     staging/0/index.html, …   pages of folders, by number
 *     staging/1, …              pages that are files, and assets
 *     staging/room              see `commit/room.ts`
 *     staging/COMMIT            the commit: what goes where, and the next record
 *
 * Without COMMIT the folder is waste paper. With it, the run is published, even if
 * not every file is in its place yet: whoever comes next puts it there.
 */

import { closeSync, existsSync, fsyncSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { makeFolder } from '../disk/make-folder.ts'
import { rename } from '../disk/rename.ts'
import { fileOf } from '../edition/plan/file-of.ts'
import type { Paths } from '../paths.ts'
import { dropNear } from './commit/near.ts'
import type { Move } from './move.ts'
import type { NextRecord } from './record-lines.ts'

export interface Commit extends NextRecord {
  /** The name of the paper that it belongs to. */
  readonly paper: string
  readonly added: readonly Move[]
  readonly changed: readonly Move[]
  /** Files of the output. */
  readonly removed: readonly string[]
  /** Whether the files wait on the output's own disk, brought there from staging. */
  readonly isNear?: boolean
}

/** Where the thing with this number, for this file, is staged. */
export function stagedAs(number: number, file: string): string {
  return basename(file) === 'index.html' ? `${number}/index.html` : `${number}`
}

/** Make the staging folder anew, and empty. */
export function clearStaging(paths: Paths): void {
  dropStaging(paths)
  makeFolder(paths.staging)
}

/** Remove it. COMMIT goes first: what is left without it is waste paper. */
export function dropStaging(paths: Paths): void {
  rmSync(markerOf(paths), { force: true })
  dropNear(paths)
  rmSync(paths.staging, { recursive: true, force: true })
}

/** The end of a commit: without COMMIT it is done. What else is left is waste paper, and may wait for the next run. */
export function endCommit(paths: Paths): void {
  rmSync(markerOf(paths), { force: true })
  try {
    dropStaging(paths)
  } catch {
    // The edition stands.
  }
}

/** Whether a commit was begun, in whatever state its marker is. */
export function isBegun(paths: Paths): boolean {
  return existsSync(markerOf(paths))
}

/** The point from which on the run counts as published. COMMIT is there in full and on the disk, or it is not there. */
export function writeMarker(paths: Paths, commit: Commit): void {
  const draft = `${markerOf(paths)}.draft`
  writeFileSync(draft, JSON.stringify(commit), { flush: true })
  rename(draft, markerOf(paths))
  flushFolder(paths.staging)
}

/**
 * The commit that was begun, or null if none was. A damaged one counts as
 * `'damaged'`: nobody can say what was meant.
 */
export function readMarker(paths: Paths): Commit | 'damaged' | null {
  let text: string
  try {
    text = readFileSync(markerOf(paths), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  try {
    const commit: unknown = JSON.parse(text)
    return isCommit(commit) ? commit : 'damaged'
  } catch {
    return 'damaged'
  }
}

function markerOf(paths: Paths): string {
  return join(paths.staging, 'COMMIT')
}

/** What a rename changed in a folder is on the disk only when the folder is; Windows flushes no folders. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function isCommit(value: unknown): value is Commit {
  // The same names as in the record: nothing outside the output, nothing hidden.
  const isPlace = (file: unknown) => typeof file === 'string' && fileOf(`/${file}`) === file
  const isMove = (move: unknown) =>
    isObject(move) && /^\d+(\/index\.html)?$/.test(String(move.staged)) && isPlace(move.file)
  const all = (list: unknown, test: (one: unknown) => boolean) => Array.isArray(list) && list.every(test)
  if (!isObject(value) || typeof value.record !== 'string' || typeof value.paper !== 'string') return false
  if (value.upon !== undefined && !isKnown(value.upon)) return false
  if (value.isNear !== undefined && typeof value.isNear !== 'boolean') return false
  return all(value.added, isMove) && all(value.changed, isMove) && all(value.removed, isPlace)
}

function isKnown(value: unknown): boolean {
  return isObject(value) && Number.isSafeInteger(value.length) && typeof value.hash === 'string'
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/**
 * The commit: from the staging folder into the published site.
 *
 * Files appear first, then change, then disappear, so that at no moment a link
 * leads nowhere; each takes its place by one rename, so that nobody ever reads half
 * a page. Every step can be done twice: a commit that was killed is finished by
 * doing it again from the top.
 */

import { cpSync, lstatSync, mkdirSync, renameSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Paths } from '../paths.ts'
import { claimOutput } from './output.ts'
import { type Commit, dropStaging, type Move, readMarker, writeMarker } from './staging.ts'

/** Told before each step that touches the disk. A test stops a commit at any of them by throwing. */
export type Watcher = (step: string) => void

const UNWATCHED: Watcher = () => {}

/** Publish what stands in the staging folder. From the moment that COMMIT is written it can no longer fail, only be delayed. */
export function commit(paths: Paths, work: Commit, watcher = UNWATCHED): void {
  watcher('mark')
  writeMarker(paths, work)
  carryOut(paths, work, watcher)
}

/**
 * Finish a commit that was killed, and clear away a run that never got that far.
 * To be called at the start of every command that holds the lock.
 *
 * @returns whether there was a commit to finish
 */
export function finishCommit(paths: Paths, watcher = UNWATCHED): boolean {
  const work = readMarker(paths)
  if (work === 'damaged') rmSync(paths.record, { force: true })
  const begun = work !== null && work !== 'damaged'
  if (begun) carryOut(paths, work, watcher)
  else dropStaging(paths)
  return begun
}

function carryOut(paths: Paths, work: Commit, watcher: Watcher): void {
  watcher('claim')
  claimOutput(paths)
  const real = new Set([paths.output])
  for (const move of [...work.added, ...work.changed]) {
    watcher(`place ${move.file}`)
    place(paths, move, real)
  }
  for (const file of work.removed) {
    watcher(`remove ${file}`)
    remove(paths, file)
  }
  watcher('record')
  keepRecord(paths, work.record)
  watcher('clear')
  dropStaging(paths)
}

/**
 * Put one file in its place. If it is not staged any more, it is there already. A
 * page that was staged in a folder of its own brings it along where there is none
 * yet: making folders is the slowest part of a complete build, and the workers have
 * done it side by side.
 */
function place(paths: Paths, { staged, file }: Move, real: Set<string>): void {
  const from = join(paths.staging, staged)
  const to = join(paths.output, file)
  if (!stands(from)) return
  const brings = dirname(staged) !== '.' && !stands(dirname(to))
  makeFolder(dirname(brings ? dirname(to) : to), real)
  if (!brings && lstatSync(to, { throwIfNoEntry: false })?.isDirectory()) rmSync(to, { recursive: true })
  if (brings) move(dirname(from), dirname(to))
  else move(from, to)
}

function stands(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

/** Rename, or copy if the output is a mount of its own: to a draft beside the place, and by a rename from there. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    const draft = join(dirname(to), `${process.pid}.draft`)
    cpSync(from, draft, { recursive: true })
    renameSync(draft, to)
    rmSync(from, { recursive: true })
  }
}

/**
 * Make sure of a real folder. A file or a link in its way is removed: a link could
 * lead outside the output.
 *
 * @param real folders already made sure of, the output itself among them
 */
function makeFolder(folder: string, real: Set<string>): void {
  if (real.has(folder)) return
  makeFolder(dirname(folder), real)
  const stat = lstatSync(folder, { throwIfNoEntry: false })
  if (stat !== undefined && !stat.isDirectory()) unlinkSync(folder)
  mkdirSync(folder, { recursive: true })
  real.add(folder)
}

/** Remove one file, and the folders that are empty without it. What became a folder meanwhile is not that file any more. */
function remove(paths: Paths, file: string): void {
  attempt(() => unlinkSync(join(paths.output, file)))
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    if (!attempt(() => rmdirSync(join(paths.output, folder)))) return
  }
}

/** What a removal answers if there is nothing to remove, or something else than was meant. */
const GONE = new Set(['ENOENT', 'ENOTDIR'])
const IN_USE = new Set(['ENOTEMPTY', 'EEXIST', 'EISDIR', 'EPERM'])

/** Try a removal. False if something stands there that is not to go. */
function attempt(removal: () => void): boolean {
  try {
    removal()
    return true
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (GONE.has(code)) return true
    if (IN_USE.has(code)) return false
    throw error
  }
}

function keepRecord(paths: Paths, record: string): void {
  const draft = join(paths.staging, 'record')
  writeFileSync(draft, record, { flush: true })
  renameSync(draft, paths.record)
}

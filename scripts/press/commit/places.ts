/**
 * Places: putting a staged file into the output, and taking a file out of it. Each
 * place is looked at at the moment it is taken. What the record has is ours; what it
 * does not have stays, and so does what is behind a link.
 */

import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  unlinkSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { rename } from '../../disk/rename.ts'
import { type Entry, foldersOf } from '../../edition/plan/plan.ts'
import type { Paths } from '../../paths.ts'
import type { Move } from '../move.ts'
import { holds } from '../output.ts'
import { isSealed, type Seals } from '../ownership/seals.ts'
import { stands } from '../ownership/whereabouts.ts'

/** What a commit works with: the record tells what is ours, and of folders each is looked at once. */
export interface CommitSite {
  readonly paths: Paths
  readonly record: ReadonlyMap<string | null, Entry>
  /** What of the output is ours all the same, if the record is lost. */
  readonly seals: Seals
  /** Where the staged files are. */
  readonly staged: string
  readonly removed: readonly string[]
  /** Folders made sure of: no links. The output itself is one. */
  readonly real: Set<string>
}

/**
 * Put one file in its place. If it is not staged any more, it is there already. A
 * page that was staged in a folder of its own brings it along where there is none
 * yet: making folders is the slowest part of a complete build, and the workers have
 * done it side by side.
 *
 * @returns false if something of others is in its way
 */
export function place(site: CommitSite, { staged, file }: Move): boolean {
  const from = join(site.staged, staged)
  const to = join(site.paths.output, file)
  if (!stands(from)) return true
  const brings = dirname(staged) !== '.' && !stands(dirname(to))
  if (!makeFolder(site, brings ? dirname(dirname(file)) : dirname(file))) return false
  if (brings) {
    move(dirname(from), dirname(to))
    return true
  }
  if (!isFree(site, file, from)) return false
  move(from, to)
  return true
}

/** Whether a file may be put here: there is nothing, or something of ours, or the same already. A folder with nothing in it but what goes anyhow goes first. */
function isFree(site: CommitSite, file: string, from: string): boolean {
  const to = join(site.paths.output, file)
  const stat = lstatSync(to, { throwIfNoEntry: false })
  if (stat === undefined) return true
  if (stat.isFile())
    return site.record.has(file) || readFileSync(to).equals(readFileSync(from)) || isSealed(site.seals, file, to)
  if (!stat.isDirectory()) return false
  for (const old of site.removed) if (old.startsWith(`${file}/`)) removeFile(site, old)
  removeEmpty(to)
  return !stands(to)
}

/** Remove a folder that holds nothing but empty folders. */
function removeEmpty(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeEmpty(join(folder, entry.name))
  attempt(() => rmdirSync(folder))
}

const DRAFT = '.broadsheet.draft'

/** Rename, or copy if the place is on a mount within the output: to a draft beside the place, and by a rename from there. */
function move(from: string, to: string): void {
  try {
    rename(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    const draft = join(dirname(to), DRAFT)
    rmSync(draft, { recursive: true, force: true })
    cpSync(from, draft, { recursive: true })
    rename(draft, to)
    rmSync(from, { recursive: true })
  }
}

/**
 * Make sure of a real folder, which a web server can read. A file of ours in its way
 * that goes anyhow goes first; a link is never ours, and could lead out of the output.
 *
 * @returns false if something of others is in its way
 */
function makeFolder(site: CommitSite, folder: string): boolean {
  const path = join(site.paths.output, folder)
  if (folder === '.' || site.real.has(path)) return true
  if (!makeFolder(site, dirname(folder))) return false
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (stat?.isDirectory() !== true) {
    if (stat !== undefined && !(site.removed.includes(folder) && removeFile(site, folder))) return false
    mkdirSync(path)
    chmodSync(path, 0o755)
  }
  site.real.add(path)
  return true
}

/**
 * Remove one file, if it is what the record says was written there, and the folders
 * that are empty without it.
 *
 * @returns false if a file stands there that somebody has changed
 */
export function remove(site: CommitSite, file: string): boolean {
  if (!removeFile(site, file)) return false
  prune(site, foldersOf(file))
  return true
}

function removeFile({ paths: { output }, record, seals }: CommitSite, file: string): boolean {
  if (!foldersOf(file).every((folder) => isRealFolder(join(output, folder)))) return true
  const path = join(output, file)
  const entry = record.get(file)
  // What became a folder or a link meanwhile is not that file any more.
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true) return true
  if (entry === undefined ? !isSealed(seals, file, path) : !holds(path, entry)) return false
  unlinkSync(path)
  return true
}

/** Remove folders that are empty, from the innermost up. */
function prune({ paths: { output } }: CommitSite, folders: readonly string[]): void {
  for (const folder of folders.toReversed()) if (!attempt(() => rmdirSync(join(output, folder)))) return
}

function isRealFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory()
  } catch (error) {
    if (GONE.has((error as NodeJS.ErrnoException).code ?? '')) return false
    throw error
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

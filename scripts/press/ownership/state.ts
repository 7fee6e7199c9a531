/**
 * The state folder: what the press keeps for itself beside an output. It has a note
 * that says whose it is, so that a folder of that name which is somebody else's is
 * never taken for it; and it holds nothing but real files and folders, so that
 * nothing is ever written or cleared away behind a link.
 */

import { existsSync, lstatSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { makeFolder } from '../../disk/make-folder.ts'
import { rename } from '../../disk/rename.ts'
import { MARK_NAME, type Paths, slashed } from '../../paths.ts'
import { readMark } from './mark.ts'
import { stands, whereabouts } from './whereabouts.ts'

export interface Note {
  /** The paper's name. */
  readonly paper: string
  /** The content folder, as an absolute path without links. It is written relative to the output's, so that both can be moved together. */
  readonly content: string
  /** Which files of others in the output people were told of. */
  readonly told: readonly string[]
}

/** What there may be before the note, if a run was killed early: the lock and drafts. */
const EARLY = /^(?:lock|paper\.json)(?:\..*)?$/
/** What there is beside the note. If that alone is lost, and the output has its mark, it is ours all the same. */
const OWN_NAMES = [
  'record.ndjson',
  'stamps.json',
  'pages.json',
  'failed.json',
  'edition.ndjson',
  'standing.json',
  'register.ndjson',
  'editions.ndjson',
  'versions',
  'pictures',
  'look',
  'shown.ndjson',
  'staging',
  'held',
  'memory',
  'stories',
  'lock',
  'paper.json',
]
/** What a state folder from before the note holds. */
const FORMER = /^(?:record\.ndjson|staging|stories|lock(?:\..*)?|paper\.json(?:\..*)?)$/

function isOwn(name: string): boolean {
  return OWN_NAMES.some((one) => name === one || name.startsWith(`${one}.`))
}

/** The note, or null if there is none that can be read. */
export function readNote(paths: Paths): Note | null {
  try {
    if (!lstatSync(paths.note).isFile()) return null
    const { paper, content, told } = JSON.parse(readFileSync(paths.note, 'utf8')) as Record<string, unknown>
    if (typeof paper !== 'string' || typeof content !== 'string' || !Array.isArray(told)) return null
    return { paper, content: resolve(besideOf(paths), content), told: told.filter((one) => typeof one === 'string') }
  } catch {
    return null
  }
}

/**
 * What is wrong with the state folder, as the end of a sentence about it; null if
 * it is ours, empty, or not there.
 */
export function wrongState(paths: Paths): string | null {
  for (const folder of [dirname(paths.state), paths.state]) {
    if (!stands(folder)) return null
    if (!lstatSync(folder).isDirectory()) return 'is a link or a file; expected a folder'
  }
  const entries = readdirSync(paths.state, { withFileTypes: true })
  const link = entries.find((entry) => entry.isSymbolicLink())
  if (link !== undefined) return `holds a link (“${link.name}”); expected nothing but files and folders of its own`
  const other = entries.find(({ name }) => !EARLY.test(name))
  if (other === undefined || readNote(paths) !== null) return null
  if (entries.every(({ name }) => isOwn(name)) && readMark(paths.output).kind === 'ours') return null
  return `holds things that Broadsheet did not put there (“${other.name}”)`
}

/** Make the state folder, taking over one from before it had this name, and put the note into it. Nothing is written if it stands so already. */
export function claimState(paths: Paths, paper: string): void {
  const old = formerState(paths)
  if (old !== null) {
    // The note first: a folder without one would be nobody's.
    writeNote({ ...paths, note: join(old, basename(paths.note)) }, { paper, told: [] })
    makeFolder(dirname(paths.state))
    rename(old, paths.state)
    if (readdirSync(dirname(old)).length === 0) rmdirSync(dirname(old))
  }
  makeFolder(paths.state)
  writeNote(paths, { paper, told: readNote(paths)?.told ?? [] })
}

/** Remember which files of others people were told of. Where the disk does not take that, they are told again. */
export function keepTold(paths: Paths, paper: string, told: readonly string[]): void {
  try {
    writeNote(paths, { paper, told })
  } catch {
    // The edition is published by now, and nothing else depends on it.
  }
}

function writeNote(paths: Paths, { paper, told }: Omit<Note, 'content'>): void {
  const content = relative(besideOf(paths), whereabouts(paths.content)?.real ?? paths.content)
  const text = `${JSON.stringify({ paper, content: slashed(content), told }, null, 2)}\n`
  if (existsSync(paths.note) && readFileSync(paths.note, 'utf8') === text) return
  const draft = `${paths.note}.${process.pid}`
  writeFileSync(draft, text)
  rename(draft, paths.note)
}

/** The folder that output and state stand in. */
function besideOf(paths: Paths): string {
  return whereabouts(dirname(paths.output))?.real ?? dirname(paths.output)
}

/**
 * The state folder from when it had the name of the mark, if it plainly is one:
 * beside an output of ours, of real files, and with nothing else in it.
 */
export function formerState(paths: Paths): string | null {
  const old = join(dirname(paths.output), MARK_NAME, basename(paths.output))
  if (existsSync(paths.state)) return null
  for (const folder of [dirname(old), old]) {
    if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return null
  }
  const entries = readdirSync(old, { withFileTypes: true })
  const isOurs = entries.every((entry) => FORMER.test(entry.name) && !entry.isSymbolicLink())
  const isState = entries.some(({ name }) => name === 'record.ndjson' || name === 'stories')
  return isOurs && isState && readMark(paths.output).kind === 'ours' ? old : null
}

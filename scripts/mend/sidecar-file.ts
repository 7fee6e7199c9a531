/**
 * The sidecar of a story's file, on the disk: where it stands, what it says, and how it
 * is replaced. What is written is a regular file inside the content folder, which no
 * link leads to; the path is one of the edition's own, never one of a request.
 */

import { randomUUID } from 'node:crypto'
import { lstatSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { LIMITS, readRegular } from '../disk/regular-file.ts'
import { rename } from '../disk/rename.ts'
import { yamlFile } from '../fields/yaml-file.ts'
import { sidecarOf } from '../fields/yaml-line.ts'
import type { Problem } from '../flow/problem.ts'
import { sidecarBeside } from '../intake/sidecar/sidecar-files.ts'

export interface SidecarFile {
  /** Relative to the content folder, with `/`. */
  readonly path: string
  readonly absolute: string
  /** Null if there is none yet. */
  readonly text: string | null
}

export type Found =
  | { readonly ok: true; readonly sidecar: SidecarFile }
  | { readonly ok: false; readonly problem: Problem }

/**
 * The sidecar beside a file of copy, or the place for one.
 *
 * @param content the content folder, absolute
 * @param copy the path of the file, relative to it
 */
export async function sidecarFile(content: string, copy: string): Promise<Found> {
  const beside = await sidecarBeside(copy, join(content, copy))
  const [wrong] = beside.problems
  if (wrong !== undefined) return { ok: false, problem: wrong }
  const path = beside.sidecar?.path ?? sidecarOf(copy)
  return yamlBeside(content, path, beside.sidecar?.absolute ?? join(content, path))
}

/** A YAML file of the content folder, or the place for one. @param path relative to that folder */
export async function yamlBeside(content: string, path: string, absolute: string): Promise<Found> {
  if (isElsewhere(content, absolute)) return { ok: false, problem: linked(path) }
  const reading = await readRegular(absolute, LIMITS.sidecar)
  if (reading.kind === 'missing') return { ok: true, sidecar: { path, absolute, text: null } }
  if (reading.kind !== 'bytes') return { ok: false, problem: unwritable(path) }
  const text = reading.bytes.toString('utf8')
  if (!Buffer.from(text, 'utf8').equals(reading.bytes)) return { ok: false, problem: unwritable(path) }
  const [fault] = yamlFile(path, text).problems
  return fault === undefined ? { ok: true, sidecar: { path, absolute, text } } : { ok: false, problem: fault }
}

/**
 * Put a text in the place of the sidecar in one step; nobody ever reads half of it.
 *
 * @param now the sidecar as it is at this moment
 * @returns false, and nothing is written, if it is not any more what was read
 */
export function replaceSidecar(seen: SidecarFile, now: Found, text: string): boolean {
  if (!now.ok || now.sidecar.absolute !== seen.absolute || now.sidecar.text !== seen.text) return false
  const draft = `${seen.absolute}.${randomUUID()}.new`
  try {
    // A name that nobody can have laid a link at before.
    writeFileSync(draft, text, { flag: 'wx', mode: modeOf(seen.absolute) })
    rename(draft, seen.absolute)
  } finally {
    rmSync(draft, { force: true })
  }
  return true
}

/** Of a new file, what the system gives one that may be read by all. */
const NEW_MODE = 0o666

function modeOf(path: string): number {
  return lstatSync(path, { throwIfNoEntry: false })?.mode ?? NEW_MODE
}

/** Whether a file is a link, or stands where a link leads out of its folder. */
function isElsewhere(content: string, absolute: string): boolean {
  if (lstatSync(absolute, { throwIfNoEntry: false })?.isSymbolicLink() === true) return true
  const folder = dirname(absolute)
  const root = realpathSync.native(content)
  const real = realpathSync.native(folder)
  const isBelow = real === root || real.startsWith(root + sep)
  // Between the content folder and the file no link is followed, not even one that stays inside.
  return !isBelow || real !== join(root, folder.slice(content.length))
}

function linked(file: string): Problem {
  return {
    severity: 'error',
    code: 'linked-sidecar',
    file,
    line: 1,
    column: 1,
    reason:
      'Found a link on the way to this sidecar; expected a file of the content folder itself. It is not written to.',
    hint: 'Write into the file that the link leads to.',
  }
}

function unwritable(file: string): Problem {
  return {
    severity: 'error',
    code: 'unwritable-sidecar',
    file,
    line: 1,
    column: 1,
    reason: 'Found a sidecar that cannot be read as UTF-8 text; expected lines of the form “key: value”.',
    hint: 'Save it as UTF-8, or write into it by hand.',
  }
}

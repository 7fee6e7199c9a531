/**
 * The output folder: claiming it, and what stands in it. Whether the press may touch
 * it at all is asked before: see `ownership.ts`.
 */

import { chmodSync, existsSync, lstatSync, readFileSync } from 'node:fs'
import { makeFolder } from '../disk/make-folder.ts'
import { fileOf } from '../edition/plan/file-of.ts'
import type { Entry, PressRecord, Stand, Standing } from '../edition/plan/plan.ts'
import { memo } from '../flow/memo.ts'
import type { Paths } from '../paths.ts'
import { isSameStamp, readStamps, type Stamp, stampOf } from './commit/stamps.ts'
import { setMark } from './ownership/mark.ts'
import { isSealed, type Seals, sealsInNeed } from './ownership/seals.ts'
import { hashOf, readRecordFile } from './record.ts'
import { walkInSteps } from './walk.ts'

/** What hosts and tools keep in a published folder: left alone, and not spoken of. */
function isKept(file: string): boolean {
  return file.startsWith('.') || file === 'CNAME'
}

/** Make the output folder, so that a web server can read it, and mark it as this paper's. */
export function claimOutput(paths: Paths, paper: string): void {
  if (!existsSync(paths.output)) {
    makeFolder(paths.output)
    chmodSync(paths.output, 0o755)
  }
  setMark(paths.output, paper)
}

export interface Survey {
  readonly standing: Standing
  /** Of what stands as the record has it. */
  readonly stamps: ReadonlyMap<string, Stamp>
  /** Whether a file was read: because it had no stamp, or another one, or because all are. */
  readonly isNew: boolean
}

/**
 * What stands in the output, beside what the record has: by size and time, and by its
 * bytes where these leave a doubt.
 *
 * @param isThorough read every file, whatever its stamp
 */
export function survey(paths: Paths, record: PressRecord, isThorough = false): Survey {
  const steps = surveyInSteps(paths, record, isThorough)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/**
 * The same, a file a step: whoever has something else to do may stop.
 *
 * @param known the stamps of the record, where they are at hand
 */
export function* surveyInSteps(
  paths: Paths,
  record: PressRecord,
  isThorough = false,
  known = readStamps(paths, readRecordFile(paths)),
): Generator<undefined, Survey, void> {
  const seals = sealsInNeed(paths)
  const expected = new Map([...record.values()].map((entry) => [fileOfEntry(entry), entry]))
  const standing = new Map<string, Stand>()
  const stamps = new Map<string, Stamp>()
  let isNew = isThorough
  for (const { file: name, path, isFile } of walkInSteps(paths.output)) {
    yield
    // One disk keeps names as they were given, another in a Unicode form of its own.
    const file = name.normalize('NFC')
    if (isKept(file)) continue
    const entry = expected.get(file)
    if (!isFile || entry === undefined) {
      standing.set(file, isFile ? strangerAt(file, path, seals) : 'other')
      continue
    }
    const stamp = stampOf(lstatSync(path))
    const isStamped = isSameStamp(stamp, known.get(file))
    const isSound = isAsRecorded(path, stamp, entry, isStamped && !isThorough)
    standing.set(file, isSound ? 'sound' : 'spoilt')
    if (!isSound) continue
    stamps.set(file, stamp)
    isNew ||= !isStamped
  }
  return { standing, stamps, isNew }
}

/** The file of a line of the record. */
export const fileOfEntry = memo(({ url }: Entry): string | null => fileOf(url))

/** A file that the record does not have. What a lost record knew is ours, but nobody knows any more of what it was made. */
function strangerAt(file: string, path: string, seals: Seals): Stand {
  return isSealed(seals, file, path) ? 'spoilt' : 'foreign'
}

/** Whether a file is what was printed: its bytes are looked at only where its stamp is not to be believed. */
function isAsRecorded(path: string, [size]: Stamp, entry: Entry, isBelieved: boolean): boolean {
  return entry.size === size && entry.hash !== null && (isBelieved || holds(path, entry))
}

/** Whether a file has the bytes that the record says. A line from before hashes were kept only knows the size. */
export function holds(path: string, { size, hash }: Entry): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (stat === undefined || !stat.isFile() || stat.size !== size) return false
  return hash === null || hashOf(readFileSync(path)) === hash
}

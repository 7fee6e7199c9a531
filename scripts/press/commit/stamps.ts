/**
 * Stamps: when a file of the output was looked at last, so that it need not be read
 * again to know that its bytes are those of the record. They stand in a file of their
 * own, since no two builds have the same; without it, every file is read. A commit adds
 * a line for what it changed.
 *
 * The time of the last change of an inode cannot be set back by a program, so a file
 * that was changed and given its old time is found out.
 */

import { appendFileSync, lstatSync, readFileSync, type Stats, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rename } from '../../disk/rename.ts'
import type { Paths } from '../../paths.ts'
import { stands } from '../ownership/whereabouts.ts'
import type { RecordFile } from '../record.ts'
import { recordHash } from '../record-lines.ts'

/** Size, time of change of the bytes, of the inode, and its number. */
export type Stamp = readonly [number, number, number, number]

export type Stamps = ReadonlyMap<string, Stamp>

export function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): Stamp {
  return [size, mtimeMs, ctimeMs, ino]
}

export function isSameStamp(one: Stamp, other: Stamp | undefined): boolean {
  return other !== undefined && one.every((part, at) => part === other[at])
}

/** One line of the file: how files stand under a record, told by the hash of its text. Of later lines, those that changed. A list is read in a third of the time of an object. */
interface Line {
  readonly of: string
  readonly stamps: readonly (readonly [file: string, stamp: Stamp])[]
}

/** So many lines are read sooner than one is written anew. */
const MOST_LINES = 50

/** The stamps of a record; none if they are of another one, or cannot be read. */
export function readStamps(paths: Paths, record: RecordFile): Stamps {
  try {
    const lines = linesIn(readFileSync(paths.stamps, 'utf8')).map((line) => JSON.parse(line) as Line)
    if (lines.at(-1)?.of !== recordHash(record)) return new Map()
    return new Map(lines.flatMap(({ stamps }) => stamps))
  } catch {
    return new Map()
  }
}

/** Keep the stamps of a record. They only save work: where the disk takes no more, there are none. */
export function writeStamps(paths: Paths, record: RecordFile, stamps: Stamps): void {
  const draft = `${paths.stamps}.new`
  try {
    writeFileSync(draft, lineOf(record, stamps))
    rename(draft, paths.stamps)
  } catch {
    // Those that may stand are of another record, and count for nothing.
  }
}

/**
 * Add to the stamps of one record those that the next one changed.
 *
 * @returns false where others stand there, where a file went, or with so many lines that they are to be written anew
 */
export function addStamps(
  paths: Paths,
  [before, next]: readonly [before: RecordFile, next: RecordFile],
  changed: ReadonlyMap<string, Stamp | null>,
): boolean {
  // Where a file went, its name goes from here, too: it may be one that is to be nowhere.
  if ([...changed.values()].includes(null)) return false
  try {
    const lines = linesIn(readFileSync(paths.stamps, 'utf8'))
    if (lines.length >= MOST_LINES || !lines.at(-1)?.startsWith(opening(before))) return false
    appendFileSync(paths.stamps, lineOf(next, changed))
    return true
  } catch {
    return false
  }
}

/** Stamp these files as they stand now. What is no file any more has none. */
export function stampFiles(paths: Paths, files: Iterable<string>): Map<string, Stamp | null> {
  const stamps = new Map<string, Stamp | null>()
  for (const file of files) {
    const path = join(paths.output, file)
    const stat = stands(path) ? lstatSync(path) : null
    stamps.set(file, stat?.isFile() ? stampOf(stat) : null)
  }
  return stamps
}

function linesIn(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}

function lineOf(record: RecordFile, stamps: ReadonlyMap<string, Stamp | null>): string {
  return `${opening(record)}${JSON.stringify([...stamps])}}\n`
}

function opening(record: RecordFile): string {
  return `{"of":"${recordHash(record)}","stamps":`
}

/**
 * Stamps: when a file of the output was looked at last, so that it need not be read
 * again to know that its bytes are those of the record. They stand in a file of their
 * own, since no two builds have the same; without it, every file is read.
 *
 * The time of the last change of an inode cannot be set back by a program, so a file
 * that was changed and given its old time is found out.
 */

import { lstatSync, readFileSync, type Stats, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rename } from '../../disk/rename.ts'
import type { Paths } from '../../paths.ts'
import { stands } from '../ownership/whereabouts.ts'
import { hashOf } from '../record.ts'

/** Size, time of change of the bytes, of the inode, and its number. */
export type Stamp = readonly [number, number, number, number]

export type Stamps = ReadonlyMap<string, Stamp>

export function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): Stamp {
  return [size, mtimeMs, ctimeMs, ino]
}

export function isSameStamp(one: Stamp, other: Stamp | undefined): boolean {
  return other !== undefined && one.every((part, at) => part === other[at])
}

/** The stamps of a record with this text; none if they are of another one, or cannot be read. */
export function readStamps(paths: Paths, record: string): Stamps {
  try {
    const { of, files } = JSON.parse(readFileSync(paths.stamps, 'utf8')) as { of: string; files: Record<string, Stamp> }
    return of === hashOf(Buffer.from(record)) ? new Map(Object.entries(files)) : new Map()
  } catch {
    return new Map()
  }
}

/** Keep the stamps of a record with this text. They only save work: where the disk takes no more, there are none. */
export function writeStamps(paths: Paths, record: string, stamps: Stamps): void {
  const draft = `${paths.stamps}.new`
  try {
    writeFileSync(draft, JSON.stringify({ of: hashOf(Buffer.from(record)), files: Object.fromEntries(stamps) }))
    rename(draft, paths.stamps)
  } catch {
    // Those that may stand are of another record, and count for nothing.
  }
}

/** Stamp these files as they stand now. What is no file any more gets none. */
export function stampFiles(paths: Paths, files: Iterable<string>, stamps: Map<string, Stamp>): void {
  for (const file of files) {
    const path = join(paths.output, file)
    const stat = stands(path) ? lstatSync(path) : null
    if (stat?.isFile()) stamps.set(file, stampOf(stat))
  }
}

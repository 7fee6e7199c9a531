/**
 * Seals: what the output itself says of its files. Before each commit a hidden file
 * there gets a hash for each thing that the paper has and had there, of its name and
 * bytes together. Where the record is lost, which stands beside the output, a file with
 * such a seal is ours for certain, byte for byte, and the paper goes on; a file without
 * one is somebody's. A seal says nothing to whoever does not have the file.
 *
 * A shard has seals of its own, and signs them with its edition when all of it is published.
 */

import { hash } from 'node:crypto'
import { appendFileSync, chmodSync, lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { rename } from '../../disk/rename.ts'
import { fileOf } from '../../edition/plan/file-of.ts'
import type { Entry, PressRecord } from '../../edition/plan/plan.ts'
import { memo } from '../../flow/memo.ts'
import type { Paths } from '../../paths.ts'
import { entriesIn, hashOf, type RecordFile, readRecordFile, recordIn } from '../record.ts'
import type { NextRecord } from '../record-lines.ts'
import { holdsOurStories } from './own-stories.ts'
import { stands } from './whereabouts.ts'

export type Seals = ReadonlySet<string>

const OPENING = 'What Broadsheet has written into this folder, one hash a file, should its record be lost.\n'
const NONE: Seals = new Set()
const SEAL = /^[\da-f]{32}$/
const SEAL_LENGTH = 32
const SIGNED = /^Edition: (?<edition>[\da-f]+)$/m

/**
 * The seals that count: none where the record is whole, which knows better, and none
 * of a site that is not this paper's, whatever its mark says.
 */
export function sealsInNeed(paths: Paths): Seals {
  const { record, isWhole } = readRecordFile(paths)
  if (isWhole && record.size > 0) return NONE
  const seals = readSeals(paths.seals)
  return seals.size > 0 && holdsOurStories(paths) ? seals : NONE
}

/** Whether the output has seals, whoever’s they are. */
export function hasSeals({ seals }: Paths): boolean {
  return textOf(seals).startsWith(OPENING)
}

/** Whether a file with these bytes has a seal. */
export function isSealed(seals: Seals, file: string, path: string): boolean {
  return seals.size > 0 && seals.has(sealOf(file, hashOf(readFileSync(path))))
}

/** Before a commit: seal what the record has and what the next one will have. Wherever the commit is stopped, all that is ours has a seal. */
export function sealBoth(paths: Paths, { record: next, upon }: NextRecord): void {
  const { record } = readRecordFile(paths)
  const more = sealsOfRecord(upon === undefined ? recordIn(next).record : entriesIn(next))
  if (upon !== undefined && add(paths.seals, more, record.size)) return
  write(paths.seals, [...sealsInNeed(paths), ...sealsOfRecord(record), ...more])
}

/**
 * After it: what this record has, and nothing else, so that the same edition has the
 * same seals whichever way it came about. Where lines of it are lost, all seals stay.
 */
export function sealRecord({ seals }: Paths, { record, isWhole }: RecordFile): void {
  try {
    if (isWhole) write(seals, inOrderOf(new Set(textOf(seals).split('\n')), new Set(sealsOfRecord(record))))
  } catch {
    // A few seals too many do no harm.
  }
}

/** Sign the seals of a shard, whose share of an edition stands: any commit takes the signature off again. */
export function signSeals({ seals }: Paths, edition: string): void {
  write(seals, [...readSeals(seals)], `Edition: ${edition}\n`)
}

/** The edition that the seals in a file are signed with; null without one. */
export function editionSealed(path: string): string | null {
  return SIGNED.exec(textOf(path))?.groups?.edition ?? null
}

/** What shards have sealed, each in a file of its own, the output has sealed. */
export function joinSeals({ seals }: Paths, shares: readonly string[]): void {
  write(
    seals,
    [seals, ...shares].flatMap((path) => [...readSeals(path)]),
  )
  for (const share of shares) if (textOf(share).startsWith(OPENING)) rmSync(share)
}

/** What has that name and is something else stays: then there are no seals. */
function write(path: string, seals: readonly string[], signature = ''): void {
  const lines = [...new Set(seals)].sort().map((seal) => `${seal}\n`)
  const text = [OPENING, signature, ...lines].join('')
  if (stands(path) && !textOf(path).startsWith(OPENING)) return
  if (textOf(path) === text) return
  const draft = `${path}.new`
  rmSync(draft, { force: true })
  writeFileSync(draft, text, { flag: 'wx' })
  chmodSync(draft, 0o644)
  rename(draft, path)
}

/** Add to the seals that stand. False where they are not even as many as there were to be, or are signed: then they are written anew. */
function add(path: string, seals: readonly string[], least: number): boolean {
  const text = textOf(path)
  if (!text.startsWith(OPENING) || !text.endsWith('\n') || SIGNED.test(text)) return false
  if (text.length < OPENING.length + least * (SEAL_LENGTH + 1)) return false
  const fresh = seals.filter((seal) => !text.includes(seal))
  appendFileSync(path, fresh.map((seal) => `${seal}\n`).join(''))
  return true
}

function readSeals(path: string): Seals {
  const text = textOf(path)
  return text.startsWith(OPENING) ? new Set(text.split('\n').filter((line) => SEAL.test(line))) : NONE
}

/** Seals as they stand, then those that do not stand yet: what is nearly in order is soon put in order. */
function inOrderOf(standing: ReadonlySet<string>, seals: Seals): string[] {
  const known = [...standing].filter((seal) => seals.has(seal))
  return known.length === seals.size ? known : [...known, ...[...seals].filter((seal) => !standing.has(seal))]
}

function sealsOfRecord(record: PressRecord): string[] {
  const seals: string[] = []
  for (const entry of record.values()) {
    const seal = sealOfEntry(entry)
    if (seal !== null) seals.push(seal)
  }
  return seals
}

const sealOfEntry = memo(({ url, hash: bytes }: Entry): string | null => {
  const file = fileOf(url)
  return file === null || bytes === null ? null : sealOf(file, bytes)
})

function sealOf(file: string, bytes: string): string {
  return hash('sha256', `${file}\0${bytes}`).slice(0, 32)
}

/** Seals that cannot be read are none. */
function textOf(path: string): string {
  try {
    return lstatSync(path).isFile() ? readFileSync(path, 'utf8') : ''
  } catch {
    return ''
  }
}

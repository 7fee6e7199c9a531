/**
 * The index in the output: whether it still stands, and which of its files a new one
 * brings. Its files are lines of the record like any other; the line of the entry
 * file, though, has the fingerprint of all records: if that is the same, so is the index.
 */

import { createHash } from 'node:crypto'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileOf } from '../../edition/plan/file-of.ts'
import type { Entry, PressRecord, Standing } from '../../edition/plan/plan.ts'
import type { SearchRecord } from '../../edition/search-records.ts'
import { fingerprintOf } from '../../flow/fingerprint.ts'
import { memo } from '../../flow/memo.ts'
import { compare } from '../../flow/problem.ts'
import type { Move } from '../move.ts'
import { hashOf } from '../record.ts'
import { INDEX_ENTRY, INDEX_FOLDER, type IndexFile, wayOfIndexing } from './make-index.ts'

/** Where the files of the index come from and go: part of a commit. */
export interface IndexMoves {
  readonly added: readonly Move[]
  readonly changed: readonly Move[]
  /** Files of the output. */
  readonly removed: readonly string[]
  readonly entries: readonly Entry[]
  /** Where a file of the index must go and something of others stands. */
  readonly taken: readonly string[]
}

/** One hash over all records, and over what makes an index of them. */
export function indexFingerprint(records: readonly SearchRecord[], language: string): string {
  const sum = createHash('sha256').update(JSON.stringify([wayOfIndexing(), language]))
  for (const record of records) sum.update(recordHash(record))
  return sum.digest('hex').slice(0, 32)
}

const recordHash = memo((record: SearchRecord) => fingerprintOf(record))

/** What the record says of the index, and of everything else. */
export function shareOf(record: PressRecord): { readonly index: PressRecord; readonly rest: PressRecord } {
  const isIndex = ([url]: readonly [string, unknown]) => url.startsWith(`/${INDEX_FOLDER}`)
  const entries = [...record]
  return { index: new Map(entries.filter(isIndex)), rest: new Map(entries.filter((entry) => !isIndex(entry))) }
}

/** The files of the index that stand in the output, and everything else there. */
export function shareOfStanding(standing: Standing): { readonly index: Standing; readonly rest: Standing } {
  const files = [...standing]
  // What stands in place of the whole folder, a link perhaps, is in the index's way and in nobody else's.
  const isIndex = ([file]: readonly [string, unknown]) => `${file}/`.startsWith(INDEX_FOLDER)
  return { index: new Map(files.filter(isIndex)), rest: new Map(files.filter((one) => !isIndex(one))) }
}

/** Whether the index with this fingerprint stands, and all of it. Without records, nothing of one may stand. */
export function indexStands(fingerprint: string, index: PressRecord, standing: Standing, records: number): boolean {
  if (records === 0) return index.size === 0
  if (index.get(`/${INDEX_FOLDER}${INDEX_ENTRY}`)?.fingerprint !== fingerprint) return false
  return [...index.values()].every(({ url }) => standing.get(fileOf(url) ?? '') === 'sound')
}

/** The index as it stands, whether it is up to date or not. */
export function untouched(index: PressRecord): IndexMoves {
  return { added: [], changed: [], removed: [], entries: [...index.values()], taken: [] }
}

/** Where the made index is to go. */
export interface IndexPlace {
  readonly fingerprint: string
  /** What the record and the output have of the index that stands. */
  readonly index: PressRecord
  readonly standing: Standing
  readonly output: string
  readonly staging: string
  /** The first number that is free in the staging folder. */
  readonly from: number
}

/** Stage the files that do not stand already, and say what becomes of the others. Without files, the index goes. */
export function stageIndex(files: readonly IndexFile[], place: IndexPlace): IndexMoves {
  const { index, standing, staging, output } = place
  const added: Move[] = []
  const changed: Move[] = []
  const taken = files.length === 0 ? [] : [...standing.keys()].filter((file) => `${file}/` === INDEX_FOLDER)
  const entries = files
    .map(({ path, content }) => ({ entry: entryOf(path, content, place.fingerprint), content }))
    .sort((a, b) => compare(a.entry.url, b.entry.url))
  for (const [number, { entry, content }] of entries.entries()) {
    const file = entry.url.slice(1)
    const stand = standing.get(file)
    if (stand === 'sound' && index.get(entry.url)?.hash === entry.hash) continue
    // What no record has, but stands there byte for byte, is of a build whose record was lost.
    if (stand === 'foreign' && readFileSync(join(output, file)).equals(content)) continue
    if (stand === 'foreign' || stand === 'other') taken.push(file)
    const staged = `${place.from + number}`
    writeFileSync(join(staging, staged), content)
    chmodSync(join(staging, staged), 0o644)
    ;(stand === undefined ? added : changed).push({ staged, file })
  }
  const kept = new Set(entries.map(({ entry }) => entry.url.slice(1)))
  const isOurs = (file: string) => standing.get(file) === 'sound' || standing.get(file) === 'spoilt'
  const removed = [...standing.keys()].filter((file) => isOurs(file) && !kept.has(file)).sort(compare)
  return { added, changed, removed, entries: entries.map(({ entry }) => entry), taken }
}

/** The line of a file of the index. What the entry file was made of is told by its fingerprint. */
function entryOf(path: string, content: Uint8Array, fingerprint: string): Entry {
  const hash = hashOf(content)
  return {
    url: `/${INDEX_FOLDER}${path}`,
    fingerprint: path === INDEX_ENTRY ? fingerprint : hash,
    size: content.length,
    hash,
  }
}

/**
 * The index in the output: whether it still stands, and which of its files a new one
 * brings. Its files are lines of the record like any other; the line of the entry
 * file, though, has the fingerprint of all records: if that is the same, so is the index.
 */

import { createHash, hash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileOf } from '../../edition/file-of.ts'
import type { Entry, PressRecord, Standing } from '../../edition/plan.ts'
import type { SearchRecord } from '../../edition/search-records.ts'
import { compare } from '../../problem.ts'
import type { Move } from '../staging.ts'
import { INDEX_ENTRY, INDEX_FOLDER, type IndexFile, wayOfIndexing } from './make-index.ts'

/** Where the files of the index come from and go: part of a commit. */
export interface IndexMoves {
  readonly added: readonly Move[]
  readonly changed: readonly Move[]
  /** Files of the output. */
  readonly removed: readonly string[]
  readonly entries: readonly Entry[]
}

/** One hash over all records, and over what makes an index of them. */
export function indexFingerprint(records: readonly SearchRecord[], language: string): string {
  const sum = createHash('sha256').update(JSON.stringify([wayOfIndexing(), language]))
  for (const record of records) sum.update(JSON.stringify(record))
  return sum.digest('hex').slice(0, 32)
}

/** What the record says of the index, and of everything else. */
export function shareOf(record: PressRecord): { readonly index: PressRecord; readonly rest: PressRecord } {
  const isIndex = ([url]: readonly [string, unknown]) => url.startsWith(`/${INDEX_FOLDER}`)
  const entries = [...record]
  return { index: new Map(entries.filter(isIndex)), rest: new Map(entries.filter((entry) => !isIndex(entry))) }
}

/** The files of the index that stand in the output, and everything else there. */
export function shareOfStanding(standing: Standing): { readonly index: Standing; readonly rest: Standing } {
  const files = [...standing]
  return {
    index: new Map(files.filter(([file]) => file.startsWith(INDEX_FOLDER))),
    rest: new Map(files.filter(([file]) => !file.startsWith(INDEX_FOLDER))),
  }
}

/** Whether the index with this fingerprint stands, whole and alone. Without records, nothing may stand. */
export function indexStands(fingerprint: string, index: PressRecord, standing: Standing, records: number): boolean {
  if (records === 0) return index.size === 0 && standing.size === 0
  if (index.get(`/${INDEX_FOLDER}${INDEX_ENTRY}`)?.fingerprint !== fingerprint) return false
  const isWhole = [...index.values()].every(({ url, size }) => standing.get(fileOf(url) ?? '') === size)
  return isWhole && index.size === standing.size
}

/** The index as it stands, whether it is up to date or not. */
export function untouched(index: PressRecord): IndexMoves {
  return { added: [], changed: [], removed: [], entries: [...index.values()] }
}

/** Where the made index is to go. */
export interface Place {
  readonly fingerprint: string
  /** What the record and the output have of the index that stands. */
  readonly index: PressRecord
  readonly standing: Standing
  readonly staging: string
  /** The first number that is free in the staging folder. */
  readonly from: number
}

/** Stage the files that do not stand already, and say what becomes of the others. Without files, the index goes. */
export function stageIndex(files: readonly IndexFile[], place: Place): IndexMoves {
  const { index, standing, staging } = place
  const added: Move[] = []
  const changed: Move[] = []
  const entries = files
    .map(({ path, content }): Entry & { content: Uint8Array } => ({
      url: `/${INDEX_FOLDER}${path}`,
      fingerprint: path === INDEX_ENTRY ? place.fingerprint : hash('sha256', content).slice(0, 32),
      size: content.length,
      content,
    }))
    .sort((a, b) => compare(a.url, b.url))
  for (const [number, { url, fingerprint, size, content }] of entries.entries()) {
    const file = url.slice(1)
    if (index.get(url)?.fingerprint === fingerprint && standing.get(file) === size) continue
    const staged = `${place.from + number}`
    writeFileSync(join(staging, staged), content)
    ;(standing.has(file) ? changed : added).push({ staged, file })
  }
  const kept = new Set(entries.map(({ url }) => url.slice(1)))
  const removed = [...standing.keys()].filter((file) => !kept.has(file)).sort(compare)
  return { added, changed, removed, entries: entries.map(({ url, fingerprint, size }) => ({ url, fingerprint, size })) }
}

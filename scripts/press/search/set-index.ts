/**
 * The index in the output: which files a new one brings, and which stay or go. Its files are lines of the record like any other; the line of a part's entry
 * file, though, has the fingerprint of all its records: if that is the same, so is the part.
 */

import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry, PressRecord, Standing } from '../../edition/plan/plan.ts'
import { PARTS_LIST, partsList } from '../../edition/search-parts.ts'
import { compare } from '../../flow/problem.ts'
import type { Move } from '../move.ts'
import { hashOf } from '../record.ts'
import { INDEX_ENTRY, INDEX_FOLDER, type IndexFile } from './make-index.ts'
import { type IndexPlan, unrecorded } from './plan-index.ts'

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

/** The index as it stands, whether it is up to date or not. What is ours and lost its line gets one again: without it, it would be somebody's from then on. */
export function untouched({ index, standing, output }: Omit<IndexPlace, 'staging' | 'from'>): IndexMoves {
  const lost = unrecorded(index, standing).map((file) =>
    entryOf(file.slice(INDEX_FOLDER.length), readFileSync(join(output, file)), undefined),
  )
  return { added: [], changed: [], removed: [], entries: [...index.values(), ...lost], taken: [] }
}

/** Where the made parts are to go. */
export interface IndexPlace {
  /** What the record and the output have of the index that stands. */
  readonly index: PressRecord
  readonly standing: Standing
  readonly output: string
  readonly staging: string
  /** The first number that is free in the staging folder. */
  readonly from: number
}

/** The index goes: there is nothing to find, or nothing to make it with. */
export function noIndex(place: IndexPlace): IndexMoves {
  return stageFiles([], [], place)
}

/** Stage the files of the parts that were made, and say what becomes of all others: parts that stand stay, whatever is of no part goes. */
export function stageIndex(files: readonly IndexFile[], { parts }: IndexPlan, place: IndexPlace): IndexMoves {
  const entryFiles = new Map(parts.map(({ folder, fingerprint }) => [`${folder}${INDEX_ENTRY}`, fingerprint]))
  const list = partsList(parts)
  const all = list === null ? files : [...files, { path: PARTS_LIST, content: new TextEncoder().encode(list) }]
  const printed = all.map(({ path, content }) => ({ entry: entryOf(path, content, entryFiles.get(path)), content }))
  return stageFiles(
    printed.sort((a, b) => compare(a.entry.url, b.entry.url)),
    parts.flatMap(({ standing }) => standing ?? []),
    place,
  )
}

interface Printed {
  readonly entry: Entry
  readonly content: Uint8Array
}

function stageFiles(printed: readonly Printed[], stay: readonly Entry[], place: IndexPlace): IndexMoves {
  const { index, standing, staging, output } = place
  const added: Move[] = []
  const changed: Move[] = []
  const folders = new Set(printed.flatMap(({ entry }) => foldersAbove(entry.url.slice(1))))
  const taken = [...standing.keys()].filter((file) => folders.has(file))
  for (const [number, { entry, content }] of printed.entries()) {
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
  const entries = [...stay, ...printed.map(({ entry }) => entry)]
  const kept = new Set(entries.map(({ url }) => url.slice(1)))
  const isOurs = (file: string) => standing.get(file) === 'sound' || standing.get(file) === 'spoilt'
  const removed = [...standing.keys()].filter((file) => isOurs(file) && !kept.has(file)).sort(compare)
  return { added, changed, removed, entries, taken }
}

/** The folders that a file is in: what stands in place of one, a link perhaps, is in the way of all its files. */
function foldersAbove(file: string): string[] {
  const names = file.split('/').slice(0, -1)
  return names.map((_, at) => names.slice(0, at + 1).join('/'))
}

/** The line of a file of the index. What a part's entry file was made of is told by its fingerprint. */
function entryOf(path: string, content: Uint8Array, fingerprint: string | undefined): Entry {
  const hash = hashOf(content)
  return { url: `/${INDEX_FOLDER}${path}`, fingerprint: fingerprint ?? hash, size: content.length, hash }
}

/**
 * The plan: what to print, from what the paper holds and what stands already.
 *
 * A page is a pure function of its view and of the ground that it stands on (the page
 * shell, the program, the assets). So its fingerprint is the hash of its address, kind
 * and view, and a page is printed again when its fingerprint, or that of the ground, is
 * not the one in the record. There is no graph of dependencies to get wrong. What
 * the record says was written and is not planned any more goes: so the site is the
 * same whether it was built at once or in a hundred steps. What no record wrote
 * stays, whatever it is, and stops the plan where a page needs its place.
 */

import { hash } from 'node:crypto'
import { fingerprintOf } from '../../flow/fingerprint.ts'
import { memo, memoEach } from '../../flow/memo.ts'
import { compare, type Problem, type Result } from '../../flow/problem.ts'
import { isInShard, type Shard } from '../../flow/shard.ts'
import { atPlaces, orderedBy } from '../order.ts'
import { clashes, clashing, unsafeAddress } from './clash.ts'
import { type Asset, type Due, isPage, type Placed } from './due.ts'
import { fileOf } from './file-of.ts'
import type { Page, Sheets } from './page.ts'

/** What the ground is made of, each part with its hash: `program layouts/words`, `masthead name`. */
export type GroundParts = Readonly<Record<string, string>>

/** What every page stands on: the page shell's view, the program and the assets. */
export interface Ground {
  /** The hash of all its parts. */
  readonly hash: string
  readonly parts: GroundParts
  readonly assets: readonly Asset[]
  /** Of kinds of page that something of the paper's own makes, such as a layout: the hash of their ground with that. */
  readonly kinds?: ReadonlyMap<string, string>
}

/** The hash of a ground that has these parts. */
export function groundHash(parts: GroundParts): string {
  return hash('sha256', JSON.stringify(parts)).slice(0, 16)
}

/** One line of the record: a file that the last run left in the output. */
export interface Entry {
  readonly url: string
  /** Of what it was made of: of a page its address, kind and view, of an asset its bytes. */
  readonly fingerprint: string
  /** Of a page: the hash of the ground that it stands on. Absent of all else, and in a record from before it was kept. */
  readonly ground?: string
  /** Of a page: what its view consists of, so that the next build can say what is new about it: see `parts.ts`. */
  readonly parts?: string
  /** In bytes. A file of another size is not what was printed. */
  readonly size: number
  /** Of its bytes. Null in a record from before it was kept: then the file is printed anew. */
  readonly hash: string | null
}

/** The record, by address. Empty if there is none: then everything is printed. */
export type PressRecord = ReadonlyMap<string, Entry>

/**
 * How something stands in the output: `sound` as the record has it, `spoilt` where the
 * record has a file but with other bytes. All else is somebody's: a `foreign` file, or
 * what is no file, such as a link.
 */
export type Stand = 'sound' | 'spoilt' | 'foreign' | 'other'

/** What stands in the output, by path relative to it, in NFC. */
export type Standing = ReadonlyMap<string, Stand>

export interface Plan {
  /** What does not stand yet, or no longer. */
  readonly added: readonly Due[]
  /** What stands, but otherwise. */
  readonly changed: readonly Due[]
  /** What the record has, still stands and is not planned any more, as files relative to the output, sorted. */
  readonly removed: readonly string[]
  /** What stands as it should, as the record has it. */
  readonly left: readonly Entry[]
  /** Planned files where a file stands that no record wrote. If its bytes are those to be printed, it is ours all the same. */
  readonly doubtful: ReadonlySet<string>
  /** What else of others stands where a page, or a folder for one, must be; sorted. */
  readonly taken: readonly string[]
}

/** What is wrong with the addresses of pages, before anything is kept of them: `unsafe-address`, `address-clash`. */
export const addressProblems = memo((pages: readonly Page[]): readonly Problem[] =>
  areApart(
    OF_PAGES,
    pages.map(({ url }) => url),
  )
    ? []
    : problemsOf(pages),
)

const OF_PAGES = {}

/** Whether each of these addresses has a place of its own. Most builds have the addresses of the last one. */
const areApart = memo((_of: object, urls: readonly string[]): boolean => {
  const files = urls.flatMap((url) => fileOf(url) ?? [])
  return files.length === urls.length && clashing(files).length === 0
})

function problemsOf(pages: readonly (Page | Asset)[]): readonly Problem[] {
  const placed = pages.map((from) => ({ url: from.url, file: fileOf(from.url), from }))
  const wanted = placed.flatMap((one): Placed[] => (one.file === null ? [] : [{ ...one, file: one.file }]))
  return [...placed.flatMap(({ file, from }) => (file === null ? [unsafeAddress(from)] : [])), ...clashes(wanted)]
}

/** What is wrong with the addresses of assets beside those of the pages that stand in their folders. */
function assetProblems(pages: readonly Page[], assets: readonly Asset[]): readonly Problem[] {
  const folders = new Set(assets.map(({ url }) => firstName(url)))
  const names = firstNames(pages)
  return problemsOf([...pages.filter((_, at) => folders.has(names[at] ?? '')), ...assets])
}

const firstNames = memoEach(({ url }: Page) => firstName(url))

/** The first name of an address, as a disk that ignores case and Unicode form has it. */
function firstName(url: string): string {
  return (/^\/[^/]*/.exec(url)?.[0] ?? '').normalize('NFC').toLowerCase()
}

const filesOf = memoEach((from: Page | Asset): string => fileOf(from.url) ?? '')

const duesOf = memoEach(
  (from: Page | Asset, file: string, fingerprint: string, ground: string | null): Due => ({
    url: from.url,
    file,
    from,
    fingerprint,
    ground,
  }),
)

const addressOrder = orderedBy(({ url }: Page | Asset) => url, compare)

/**
 * Plan a run of the press.
 *
 * @returns the plan, its lists sorted by address; or a problem for each address
 *   that leads outside the output (`unsafe-address`) and for each that two pages
 *   want (`address-clash`): the same but for case and Unicode form, or a file
 *   where another needs a folder.
 * @param shard prints only what falls to it, of a plan that is sound as a whole
 */
export function plan(
  sheets: Sheets,
  ground: Ground,
  record: PressRecord,
  standing: Standing,
  shard?: Shard,
): Result<Plan> {
  const all = [...sheets.pages, ...ground.assets]
  const ofPages = addressProblems(sheets.pages)
  const problems = ofPages.length > 0 ? ofPages : assetProblems(sheets.pages, ground.assets)
  if (problems.length > 0) return { ok: false, problems }
  const own = shard === undefined ? all : all.filter(({ url }) => isInShard(shard, url))
  const files = filesOf(own)
  const grounds = own.map((from) => (isPage(from) ? (ground.kinds?.get(from.kind) ?? ground.hash) : null))
  const dues = duesOf(own, files, fingerprints(own), grounds)
  const wanted = atPlaces(dues, addressOrder(own))
  const due: Due[] = []
  const left: Entry[] = []
  for (const one of wanted) {
    const entry = record.get(one.url)
    if (entry !== undefined && isMadeAlike(one, entry) && standing.get(one.file) === 'sound') left.push(entry)
    else due.push(one)
  }
  const planned = new Set(files)
  const isRegular = ({ file }: Due) => ['sound', 'spoilt', 'foreign'].includes(standing.get(file) ?? '')
  const value: Plan = {
    added: due.filter((one) => !isRegular(one)),
    changed: due.filter(isRegular),
    removed: [...standing.keys()].filter((file) => isOurs(standing.get(file)) && !planned.has(file)).sort(compare),
    left,
    doubtful: new Set(due.filter(({ file }) => standing.get(file) === 'foreign').map(({ file }) => file)),
    taken: takenIn(standing, planned),
  }
  return { ok: true, value, warnings: [] }
}

/** Whether the record has it. */
function isOurs(stand: Stand | undefined): boolean {
  return stand === 'sound' || stand === 'spoilt'
}

/** What of others stands in the way, but for files in the place of a page, which may be the page itself. */
function takenIn(standing: Standing, planned: ReadonlySet<string>): string[] {
  const others = [...standing].filter(([, stand]) => !isOurs(stand))
  if (others.length === 0) return []
  const folders = new Set([...planned].flatMap(foldersOf))
  const isInTheWay = (file: string, stand: Stand) => {
    if (planned.has(file)) return stand === 'other'
    return folders.has(file) || foldersOf(file).some((folder) => planned.has(folder))
  }
  return others.flatMap(([file, stand]) => (isInTheWay(file, stand) ? [file] : [])).sort(compare)
}

/** The folders that a file is in: `a` and `a/b` of `a/b/c`. */
export function foldersOf(file: string): string[] {
  const names = file.split('/')
  return names.slice(1).map((_, depth) => names.slice(0, depth + 1).join('/'))
}

/** Whether a page or an asset is made of what the record says, on the same ground. */
export function isMadeAlike({ fingerprint, ground }: Due, entry: Entry | undefined): boolean {
  return entry?.fingerprint === fingerprint && (entry.ground ?? null) === ground
}

/** One hash over all that an edition shows: shards with another one are of another edition. */
export function editionHash({ pages }: Sheets, ground: Ground): string {
  const prints = [...fingerprints(pages)].sort(compare)
  return hash('sha256', [ground.hash, ...(ground.kinds?.values() ?? []), ...prints].join('\n')).slice(0, 16)
}

/** Of pages and assets: what each is made of. */
const fingerprints = memoEach((from: Page | Asset): string =>
  isPage(from) ? (from.print ?? fingerprintOf(from)) : from.fingerprint,
)

/** By their addresses: what each page is made of. */
export function printsOf(pages: readonly Page[]): ReadonlyMap<string, string> {
  const prints = fingerprints(pages)
  return new Map(pages.map(({ url }, at) => [url, prints[at] ?? '']))
}

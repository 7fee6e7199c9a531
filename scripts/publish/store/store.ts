/**
 * A target whose files are changed in place: a bucket, or a folder that somebody else
 * deploys. Nothing there can be swapped at once, so the order keeps it sound: what is
 * asked for goes before who asks for it, and is taken away after.
 *
 * The manifest comes last. Before the first change a note says which paths this run may
 * touch: whoever goes on after a cut knows by it what is ours, and what may be half done.
 */

import { hash } from 'node:crypto'
import { type Differences, differences, type Found } from '../built/differences.ts'
import { isSamePaper, type Manifest, type ManifestFile, printManifest, readManifest } from '../built/manifest.ts'
import { bytesOf, type Site, type SiteFile } from '../built/site.ts'
import type { Plan, Publisher } from '../publisher.ts'
import { placeTaken, Trouble } from '../trouble.ts'
import { noteOf, printNote, readNote } from './note.ts'
import { inTurns, stagesOf } from './order.ts'

export type Headers = Readonly<Record<string, string>>

/** Where the files are. Paths are relative to the site. Every call may throw a `Trouble`. */
export interface Store {
  /** What stands there: the MD5 of the bytes as they are kept, where the store says it. */
  list(): Promise<ReadonlyMap<string, string | null>>
  /** A file as it was before it was compressed; null if it is not there. */
  get(path: string): Promise<Buffer | null>
  put(path: string, bytes: Buffer, headers: Headers): Promise<void>
  remove(path: string): Promise<void>
  /** What a file is sent with. */
  headersOf(path: string, site: Site): Headers
  /** The bytes as they are kept. */
  kept(bytes: Buffer, headers: Headers): Buffer
  /** How many files at once. */
  readonly lanes: number
  /** What somebody has to do then. */
  readonly next?: string
  close(): Promise<void>
}

export const MANIFEST = '.well-known/broadsheet.json'
const NOTE = '.well-known/broadsheet.begun.json'
const OURS = [MANIFEST, NOTE]

/** @param made what the target wants beside the site */
export function storeAt(store: Store, made: (site: Site) => Site = (site) => site): Publisher {
  return {
    plan: (site, isRepair) => planAt(store, made(site), isRepair),
    verify: () => verifyAt(store),
    close: () => store.close(),
  }
}

interface Wanted {
  readonly file: SiteFile
  readonly entry: ManifestFile
  readonly headers: Headers
}

async function planAt(store: Store, site: Site, isRepair: boolean): Promise<Plan> {
  const there = await store.list()
  const [manifestText, noteText] = await Promise.all(OURS.map((path) => (there.has(path) ? store.get(path) : null)))
  const before = readManifest(`${manifestText ?? ''}`)
  const note = readNote(`${noteText ?? ''}`)
  const known = before ?? note?.of ?? null
  if (known !== null && !isSamePaper(site, known)) throw otherPaper(known, site)
  const old = new Map((before?.files ?? []).map((file) => [file.path, file]))
  const ours = new Set([...old.keys(), ...(note?.paths ?? [])])
  const wanted = site.files.map((file) => wantedOf(store, file, site))
  const isUnsure = (path: string) => isRepair || note?.unsure.has(path) === true
  const stands = ({ entry, file, headers }: Wanted): boolean => {
    const md5 = there.get(entry.path)
    if (md5 === undefined) return false
    const kept = old.get(entry.path)
    const isAsSent = kept?.as === entry.as
    if (kept?.sha256 === entry.sha256 && isAsSent && !isUnsure(entry.path)) return true
    // The same bytes are ours, whoever put them there.
    return (kept === undefined || isAsSent) && md5 === md5Of(store.kept(bytesOf(file), headers))
  }
  const sent = wanted.filter((one) => !stands(one))
  const taken = sent.filter(({ entry }) => there.has(entry.path) && !ours.has(entry.path))
  if (taken.length > 0) throw placeTaken(taken.map(({ entry }) => entry.path))
  const now = new Set(site.files.map(({ path }) => path))
  const removed = [...ours].filter((path) => !now.has(path) && there.has(path) && !OURS.includes(path))
  const entries = wanted.map(({ entry }) => entry)
  const manifest = printManifest({ ...site, files: entries })
  const order = stagesOf(sent.map(({ entry }) => entry.path))
  const byPath = new Map(sent.map((one) => [one.entry.path, one]))
  return {
    added: order.flat().filter((path) => !there.has(path)),
    changed: order.flat().filter((path) => there.has(path)),
    removed: stagesOf(removed).toReversed().flat(),
    left: wanted.length - sent.length,
    bytes: sent.reduce((sum, { file }) => sum + file.size, 0),
    dropped: [],
    ...(store.next === undefined ? {} : { next: store.next }),
    isDone: sent.length + removed.length === 0 && `${manifestText}` === manifest && noteText === null,
    carryOut: async (say) => {
      const touched = [...sent.map(({ entry }) => entry.path), ...removed]
      await store.put(NOTE, Buffer.from(printNote(noteOf({ site, ours, touched, before: note }))), JSON_HEADERS)
      let done = 0
      const step = () => say(++done, touched.length)
      for (const stage of order)
        await inTurns(stage, store.lanes, async (path) => {
          const one = byPath.get(path)
          if (one !== undefined) await store.put(path, store.kept(bytesOf(one.file), one.headers), one.headers)
          step()
        })
      for (const stage of stagesOf(removed).toReversed())
        await inTurns(stage, store.lanes, async (path) => {
          await store.remove(path)
          step()
        })
      await store.put(MANIFEST, Buffer.from(manifest), JSON_HEADERS)
      await store.remove(NOTE)
    },
  }
}

const JSON_HEADERS = { 'content-type': 'application/json', 'cache-control': 'no-cache' }

function wantedOf(store: Store, file: SiteFile, site: Site): Wanted {
  const headers = store.headersOf(file.path, site)
  const as = Object.keys(headers).length === 0 ? {} : { as: hash('sha256', JSON.stringify(headers)).slice(0, 8) }
  const { path, sha256, size } = file
  return { file, headers, entry: { path, sha256, size, ...as } }
}

export function md5Of(bytes: Buffer): string {
  return hash('md5', bytes)
}

function otherPaper(found: Pick<Manifest, 'paper' | 'url'>, site: Site): Trouble {
  return new Trouble({
    code: 'other-paper',
    reason: `Found “${found.paper}” (${found.url}) at the target; expected “${site.paper}” or nothing.`,
    hint: 'Name a place of its own for each paper.',
  })
}

async function verifyAt(store: Store): Promise<Differences | null> {
  const manifest = readManifest(`${(await store.get(MANIFEST)) ?? ''}`)
  if (manifest === null) return null
  const found = new Map<string, Found>()
  await inTurns(
    manifest.files.map(({ path }) => path),
    store.lanes,
    async (path) => {
      const bytes = await store.get(path)
      if (bytes !== null) found.set(path, { sha256: hash('sha256', bytes), size: bytes.length })
    },
  )
  return differences(manifest, found)
}

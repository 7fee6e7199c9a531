/**
 * Files to what was understood of them. What is remembered and stands by its stamp is
 * recalled; the others are read, and the next ones are fetched from the disk meanwhile.
 *
 * Both at once: to recall ten thousand files takes this thread as long as another one
 * takes to load the desk and to read with it.
 */

import { setImmediate as turn } from 'node:timers/promises'
import { faultProblem } from '../disk/filed.ts'
import { LIMITS, readRegular } from '../disk/regular-file.ts'
import type { Problem } from '../flow/problem.ts'
import type { Progress } from '../flow/progress.ts'
import { isInShard, type Shard } from '../flow/shard.ts'
import type { Crew } from './crew/crew.ts'
import type { CopyFile } from './files.ts'
import type { Looker } from './known-content.ts'
import { namedIn } from './media/beside.ts'
import type { DeskMemory } from './memory/memory.ts'
import { stampsOf } from './memory/stamp.ts'
import type { FiledBytes, Understood } from './understood.ts'

/** What files are read with. */
export interface Means {
  readonly memory: DeskMemory
  readonly crew: Crew
  readonly progress: Progress
  readonly shard: Shard | undefined
  /** Told that a file must be read which is new, or is not as it was. */
  readonly news: () => void
  /** What else there is to do while another thread reads a few files. */
  readonly meanwhile: () => Iterable<undefined>
}

interface Stamped {
  readonly file: CopyFile
  /** Of the file and its sidecar; null if one of them has none: see `stampOf`. */
  readonly stamp: string | null
}

/** Recalling so many takes this thread as long as another takes to begin. */
const MANY = 3000
/** After so many the crew is heard. */
const TURN = 200
/** So few files are read in a moment: how things stand before it is how they stand after it. */
const FEW = 24
/** How many files are fetched from the disk while others are read. */
const AHEAD = 8

/** What was understood of each file; those that are left to another shard are not among them. */
export async function readFiles(files: readonly CopyFile[], means: Means): Promise<ReadonlyMap<CopyFile, Understood>> {
  const { memory, crew, progress } = means
  const found = new Map<CopyFile, Understood>()
  const add = (file: CopyFile, understood: Understood) => {
    found.set(file, understood)
    progress.reached(found.size)
  }
  // A stamp is taken before anything of its file is read: one that is written meanwhile is read again.
  const stamped = files.map((file) => ({ file, stamp: stampOfCopy(file) }))
  const { known = [], others = [] } = Object.groupBy(stamped, ({ file, stamp }) =>
    memory.stands(file.path, stamp) ? 'known' : 'others',
  )
  if (memory.beganAnew && known.length >= MANY) crew.leaveMe()
  const recalling = recallAll(known, memory, add, others.length > 0)
  const doing =
    crew.isApart && others.length > 0 && others.length <= FEW ? recalling.then(() => doMeanwhile(means)) : null
  const [, forgotten] = await Promise.all([readAll(others, means, add), recalling, doing])
  // What is held is never remembered; of something else, what was remembered was lost.
  await readAll(forgotten, { ...means, news: () => undefined }, add)
  return found
}

function stampOfCopy({ absolute, sidecar, beside }: CopyFile): string | null {
  return stampsOf(absolute, sidecar?.absolute, beside?.near.digest)
}

/** What of all that stands beside a copy may be its. */
function mediaOf({ beside }: CopyFile, bytes: Buffer, sidecar: string): Pick<FiledBytes, 'media'> {
  if (beside === null) return {}
  const named = namedIn(`${bytes.toString('utf8')}\n${sidecar}`, beside.near)
  return beside.own.length + named.length === 0 ? {} : { media: { own: beside.own, named } }
}

/** Says whether files are as a memory has them. */
export function lookerOf(memory: DeskMemory): Looker {
  return {
    byStamp: ({ file, read }) => memory.byStamp(file.path, stampOfCopy(file)) === read,
    byBytes: async (reads) => {
      for (const { file, read } of reads) {
        const loaded = await load({ file, stamp: stampOfCopy(file) }, { memory, shard: undefined })
        if (loaded.kind !== 'known' || loaded.understood !== read) return false
      }
      return true
    },
  }
}

type Add = (file: CopyFile, understood: Understood) => void

/**
 * Recall files.
 *
 * @param isHeard whether a crew is at work, and must be answered meanwhile
 * @returns those of which nothing is remembered
 */
async function recallAll(files: readonly Stamped[], memory: DeskMemory, add: Add, isHeard: boolean) {
  const forgotten: Stamped[] = []
  for (const [at, one] of files.entries()) {
    if (isHeard && at % TURN === 0) await turn()
    const understood = memory.byStamp(one.file.path, one.stamp)
    if (understood === null) forgotten.push(one)
    else add(one.file, understood)
  }
  return forgotten
}

async function doMeanwhile({ meanwhile }: Means): Promise<void> {
  let steps = 0
  for (const _ of meanwhile()) if (steps++ % TURN === 0) await turn()
}

interface Coming {
  readonly file: CopyFile
  readonly read: Promise<Understood>
}

/** Read files in their order. */
async function readAll(files: readonly Stamped[], means: Means, add: Add): Promise<void> {
  const { crew } = means
  const coming: Coming[] = []
  for await (const { file, loaded } of loadAhead(files, means)) {
    if (loaded.kind === 'left') continue
    coming.push({ file, read: understand(file, loaded, means) })
    // Half of what is under way is waited for, so that the crew has something to do meanwhile.
    if (coming.length >= crew.ahead) await settle(coming, crew, crew.ahead >> 1, add)
  }
  await settle(coming, crew, 0, add)
}

/** Wait for the first of those that are being read, until only so many are left. */
async function settle(coming: Coming[], crew: Crew, left: number, add: Add): Promise<void> {
  crew.flush()
  for (const { file, read } of coming.splice(0, coming.length - left)) add(file, await read)
}

type Loaded =
  | { readonly kind: 'known'; readonly understood: Understood }
  | { readonly kind: 'filed'; readonly filed: FiledBytes; readonly stamp: string | null }
  | { readonly kind: 'faulty'; readonly problem: Problem }
  /** To another shard. */
  | { readonly kind: 'left' }

/** Files in their order, each with its bytes; the next few are fetched meanwhile. */
async function* loadAhead(files: readonly Stamped[], means: Means) {
  const coming: Promise<Loaded>[] = []
  for (const [at, { file }] of files.entries()) {
    while (coming.length < AHEAD) {
      const next = files[at + coming.length]
      if (next === undefined) break
      coming.push(load(next, means))
    }
    const loaded = await coming.shift()
    if (loaded !== undefined) yield { file, loaded }
  }
}

/** What is known of a file by its bytes, or they. */
async function load({ file, stamp }: Stamped, { memory, shard }: Pick<Means, 'memory' | 'shard'>): Promise<Loaded> {
  const { path, absolute, sidecar } = file
  // What is remembered of another shard's file stays remembered: it is looked for by its bytes.
  const isOthers = !isInShard(shard, path)
  if (isOthers && memory.beganEmpty) return { kind: 'left' }
  const [copy, beside] = await Promise.all([
    readRegular(absolute, LIMITS.copy),
    sidecar === null ? null : readRegular(sidecar.absolute, LIMITS.sidecar),
  ])
  if (copy.kind !== 'bytes') return { kind: 'faulty', problem: faultProblem(path, copy) }
  let said: FiledBytes['sidecar'] = null
  if (sidecar !== null && beside !== null) {
    if (beside.kind !== 'bytes') return { kind: 'faulty', problem: faultProblem(sidecar.path, beside) }
    said = { path: sidecar.path, text: beside.bytes.toString('utf8') }
  }
  const filed = { path, bytes: copy.bytes, sidecar: said, ...mediaOf(file, copy.bytes, said?.text ?? '') }
  const understood = memory.byBytes(filed, stamp)
  if (understood !== null) return { kind: 'known', understood }
  return isOthers ? { kind: 'left' } : { kind: 'filed', filed, stamp }
}

async function understand(
  file: CopyFile,
  loaded: Exclude<Loaded, { kind: 'left' }>,
  { memory, crew, news }: Means,
): Promise<Understood> {
  if (loaded.kind === 'known') return loaded.understood
  if (loaded.kind === 'faulty')
    return { path: file.path, copy: null, items: [], dropped: [], problems: [loaded.problem] }
  const reading = crew.read(loaded.filed)
  // What prints takes a thread, too: where the crew has one, it comes first.
  if (crew.isApart) await reading
  news()
  return memory.keep(loaded.filed, loaded.stamp, await reading)
}

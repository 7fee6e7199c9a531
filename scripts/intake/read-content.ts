/**
 * All copy of the content folder, understood. A file that did not change since
 * the last time is not read again; its problems are told again.
 */

import { faultProblem } from '../disk/filed.ts'
import { LIMITS, readRegular } from '../disk/regular-file.ts'
import type { Paper } from '../flow/paper.ts'
import { hasError, type Problem } from '../flow/problem.ts'
import { type Progress, UNSEEN } from '../flow/progress.ts'
import { isInShard, type Shard } from '../flow/shard.ts'
import { Crew } from './crew/crew.ts'
import { type CopyFile, findCopy } from './files.ts'
import { DeskMemory } from './memory/memory.ts'
import { stampOf } from './memory/stamp.ts'
import type { FiledBytes, Understood } from './understood.ts'

export interface Content {
  /** In the order of their paths; files in error are not among them. */
  readonly files: readonly Understood[]
  /** Paths of files in error. */
  readonly broken: ReadonlySet<string>
  readonly problems: readonly Problem[]
  /** False if a folder could not be listed: what is in it must not be taken for withdrawn. */
  readonly isWhole: boolean
}

/** How copy is read; whatever is left out is as for a single reading. */
export interface Reader {
  /** Of an earlier reading; a fresh one reads everything. The caller saves it. */
  readonly memory?: DeskMemory
  /** By itself, as many threads as there are cores. */
  readonly crew?: Crew
  /** An instant in UTC: what is held then is not remembered on disk. */
  readonly now?: string
  readonly progress?: Progress
  /** Of what is not remembered, read only the files that fall to this shard; the others are not among what is found. */
  readonly shard?: Shard | undefined
  /** Told that a file must be read which is new, or is not as it was. */
  readonly news?: () => void
}

/** Read and parse all copy of a folder. */
export async function readContent(folder: string, paper: Paper, reader: Reader = {}): Promise<Content> {
  const { memory = new DeskMemory(), crew = new Crew(paper), now = new Date().toISOString() } = reader
  const { progress = UNSEEN, shard, news = () => undefined } = reader
  memory.open(paper, now)
  const { files, problems, isWhole, broken: astray } = await findCopy(folder)
  const all = [...problems]
  const broken = new Set(astray)
  const understood: Content['files'][number][] = []
  let done = 0
  progress.begin('read', files.length)
  try {
    for await (const { file, read } of readAll(files, memory, crew, { shard, news })) {
      done += 1
      progress.reached(done)
      all.push(...read.problems)
      if (hasError(read.problems)) broken.add(file.path)
      else if (!broken.has(file.path)) understood.push(read)
    }
  } finally {
    await crew.close()
    progress.helped('read', crew.worked)
  }
  return { files: understood, broken, problems: all, isWhole }
}

/** Files in their order, each with what was understood; the next ones are read meanwhile. */
async function* readAll(
  files: readonly CopyFile[],
  memory: DeskMemory,
  crew: Crew,
  { shard, news }: Pick<Reader, 'shard'> & { readonly news: () => void },
) {
  const coming: { readonly file: CopyFile; readonly read: Promise<Understood> }[] = []
  for await (const { file, loaded } of loadAhead(files, memory, shard)) {
    if (loaded.kind === 'left') continue
    // What is held is read each time, and is no news.
    if (loaded.kind === 'filed' && !memory.stands(file.path, loaded.stamp)) news()
    coming.push({ file, read: understand(file, loaded, memory, crew) })
    // Half of what is under way is waited for, so that the crew has something to do meanwhile.
    if (coming.length >= crew.ahead) yield* settle(coming, crew, crew.ahead >> 1)
  }
  yield* settle(coming, crew, 0)
}

/** Wait for the first of those that are being read, until only so many are left. */
async function* settle(
  coming: { readonly file: CopyFile; readonly read: Promise<Understood> }[],
  crew: Crew,
  left: number,
) {
  crew.flush()
  for (const { file, read } of coming.splice(0, coming.length - left)) yield { file, read: await read }
}

type Loaded =
  | { readonly kind: 'known'; readonly understood: Understood }
  | { readonly kind: 'filed'; readonly filed: FiledBytes; readonly stamp: string | null }
  | { readonly kind: 'faulty'; readonly problem: Problem }
  /** To another shard. */
  | { readonly kind: 'left' }

/** How many files are fetched from the disk while others are read. */
const AHEAD = 8

/** Files in their order, each with its bytes; the next few are fetched meanwhile. */
async function* loadAhead(files: readonly CopyFile[], memory: DeskMemory, shard: Shard | undefined) {
  const coming: Promise<Loaded>[] = []
  for (const [at, file] of files.entries()) {
    while (coming.length < AHEAD) {
      const next = files[at + coming.length]
      if (next === undefined) break
      coming.push(load(next, memory, shard))
    }
    const loaded = await coming.shift()
    if (loaded !== undefined) yield { file, loaded }
  }
}

/** What is known of a file, or its bytes. Its stamp is taken first: a file that is written meanwhile is read again. */
async function load(file: CopyFile, memory: DeskMemory, shard: Shard | undefined): Promise<Loaded> {
  const { path, absolute, sidecar } = file
  const stamp = stampsOf(absolute, sidecar?.absolute)
  const known = memory.byStamp(path, stamp)
  if (known !== null) return { kind: 'known', understood: known }
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
  const filed = { path, bytes: copy.bytes, sidecar: said }
  const understood = memory.byBytes(filed, stamp)
  if (understood !== null) return { kind: 'known', understood }
  return isOthers ? { kind: 'left' } : { kind: 'filed', filed, stamp }
}

async function understand(
  file: CopyFile,
  loaded: Exclude<Loaded, { kind: 'left' }>,
  memory: DeskMemory,
  crew: Crew,
): Promise<Understood> {
  if (loaded.kind === 'known') return loaded.understood
  if (loaded.kind === 'faulty')
    return { path: file.path, copy: null, items: [], dropped: [], problems: [loaded.problem] }
  return memory.keep(loaded.filed, loaded.stamp, await crew.read(loaded.filed))
}

/** Of a file and its sidecar; null if one of them has none: see `stampOf`. */
function stampsOf(copy: string, sidecar: string | undefined): string | null {
  const stamps = [copy, ...(sidecar === undefined ? [] : [sidecar])].map((path) => stampOf(path))
  return stamps.includes(null) ? null : stamps.join(' ')
}

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
import { type CopyFile, type Filed, findCopy } from './files.ts'
import type { KnownContent, Looker, Read } from './known-content.ts'
import { DeskMemory } from './memory/memory.ts'
import { stampsOf } from './memory/stamp.ts'
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
  /** Of a server: how the folder stood, and what it was told of it since. */
  readonly known?: KnownContent
  /** By itself, as many threads as there are cores. */
  readonly crew?: Crew
  /** An instant in UTC: what is held then is not remembered on disk. */
  readonly now?: string
  readonly progress?: Progress
  /** Of what is not remembered, read only the files that fall to this shard; the others are not among what is found. */
  readonly shard?: Shard | undefined
}

/** Read and parse all copy of a folder; of one that is known, what changed. */
export async function readContent(folder: string, paper: Paper, reader: Reader = {}): Promise<Content> {
  const { memory = new DeskMemory(), crew = new Crew(paper), now = new Date().toISOString() } = reader
  const { progress = UNSEEN, shard, known } = reader
  const before = known?.due(folder, paper, (path) => memory.isSure(path)) ?? null
  const dueReads = [...(before?.due ?? [])].toSorted((a, b) => a - b).flatMap((at) => before?.reads[at] ?? [])
  if (before === null) memory.open(paper, now)
  else
    memory.goOn(
      paper,
      now,
      dueReads.map(({ file }) => file.path),
    )
  const filed = before?.filed ?? (await findCopy(folder))
  const due = before === null ? filed.files : dueReads.map(({ file }) => file)
  const fresh: Read[] = []
  progress.begin('read', due.length)
  try {
    for await (const one of readAll(due, memory, crew, shard)) {
      fresh.push(one)
      progress.reached(fresh.length)
    }
  } finally {
    await crew.close()
    progress.helped('read', crew.worked)
  }
  const reads = before === null ? fresh : withFresh(before.reads, fresh)
  known?.keep(folder, paper, filed, reads)
  return contentOf(filed, reads)
}

function withFresh(reads: readonly Read[], fresh: readonly Read[]): Read[] {
  const byFile = new Map(fresh.map((one) => [one.file, one]))
  return reads.map((one) => byFile.get(one.file) ?? one)
}

function contentOf(filed: Filed, reads: readonly Read[]): Content {
  const wrong = reads.filter(({ read }) => hasError(read.problems)).map(({ file }) => file.path)
  const broken = new Set([...filed.broken, ...wrong])
  return {
    files: reads.flatMap(({ file, read }) => (broken.has(file.path) ? [] : [read])),
    broken,
    problems: [...filed.problems, ...reads.flatMap(({ read }) => read.problems)],
    isWhole: filed.isWhole,
  }
}

/** Says whether files are as a memory has them. */
export function lookerOf(memory: DeskMemory): Looker {
  return {
    byStamp: ({ file, read }) => memory.byStamp(file.path, stampsOf(file.absolute, file.sidecar?.absolute)) === read,
    byBytes: async (reads) => {
      for (const { file, read } of reads) {
        const loaded = await load(file, memory, undefined)
        if (loaded.kind !== 'known' || loaded.understood !== read) return false
      }
      return true
    },
  }
}

/** Files in their order, each with what was understood; the next ones are read meanwhile. */
async function* readAll(files: readonly CopyFile[], memory: DeskMemory, crew: Crew, shard: Shard | undefined) {
  const coming: { readonly file: CopyFile; readonly read: Promise<Understood> }[] = []
  for await (const { file, loaded } of loadAhead(files, memory, shard)) {
    if (loaded.kind === 'left') continue
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

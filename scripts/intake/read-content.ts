/**
 * All copy of the content folder, understood. A file that did not change since
 * the last time is not read again; its problems are told again.
 */

import { faultProblem } from '../disk/filed.ts'
import { LIMITS, readRegular } from '../disk/regular-file.ts'
import type { Paper } from '../flow/paper.ts'
import { hasError, type Problem } from '../flow/problem.ts'
import type { Desk } from './desk.ts'
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

/**
 * @param memory of an earlier reading; a fresh one reads everything. The caller saves it.
 */
export async function readContent(folder: string, paper: Paper, memory = new DeskMemory()): Promise<Content> {
  memory.open(paper)
  const { files, problems, isWhole, broken: astray } = await findCopy(folder)
  const all = [...problems]
  const broken = new Set(astray)
  const understood: Content['files'][number][] = []
  const desk = deskOf(paper)
  for await (const { file, loaded } of readAhead(files, memory)) {
    const read = await understand(desk, file, loaded, memory)
    all.push(...read.problems)
    if (hasError(read.problems)) broken.add(file.path)
    else if (!broken.has(file.path)) understood.push(read)
  }
  return { files: understood, broken, problems: all, isWhole }
}

type Loaded =
  | { readonly kind: 'known'; readonly understood: Understood }
  | { readonly kind: 'filed'; readonly filed: FiledBytes; readonly stamp: string | null }
  | { readonly kind: 'faulty'; readonly problem: Problem }

/** How many files are read while the desk is at one. */
const AHEAD = 8

/** Files in their order, each with its bytes; the next few are read meanwhile. */
async function* readAhead(files: readonly CopyFile[], memory: DeskMemory) {
  const coming: Promise<Loaded>[] = []
  for (const [at, file] of files.entries()) {
    while (coming.length < AHEAD) {
      const next = files[at + coming.length]
      if (next === undefined) break
      coming.push(load(next, memory))
    }
    const loaded = await coming.shift()
    if (loaded !== undefined) yield { file, loaded }
  }
}

/** What is known of a file, or its bytes. Its stamp is taken first: a file that is written meanwhile is read again. */
async function load({ path, absolute, sidecar }: CopyFile, memory: DeskMemory): Promise<Loaded> {
  const stamp = stampsOf(absolute, sidecar?.absolute)
  const known = memory.byStamp(path, stamp)
  if (known !== null) return { kind: 'known', understood: known }
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
  return understood === null ? { kind: 'filed', filed, stamp } : { kind: 'known', understood }
}

async function understand(
  desk: () => Promise<Desk>,
  file: CopyFile,
  loaded: Loaded,
  memory: DeskMemory,
): Promise<Understood> {
  if (loaded.kind === 'known') return loaded.understood
  if (loaded.kind === 'faulty')
    return { path: file.path, copy: null, items: [], dropped: [], problems: [loaded.problem] }
  const read = await (await desk()).understand(loaded.filed)
  memory.keep(loaded.filed, loaded.stamp, read)
  return read
}

/** The desk of a paper, which is loaded when the first file is to be read. */
function deskOf(paper: Paper): () => Promise<Desk> {
  let desk: Promise<Desk> | null = null
  return () => {
    desk ??= import('./desk.ts').then(({ Desk }) => new Desk(paper))
    return desk
  }
}

/** Of a file and its sidecar; null if one of them has none: see `stampOf`. */
function stampsOf(copy: string, sidecar: string | undefined): string | null {
  const stamps = [copy, ...(sidecar === undefined ? [] : [sidecar])].map((path) => stampOf(path))
  return stamps.includes(null) ? null : stamps.join(' ')
}

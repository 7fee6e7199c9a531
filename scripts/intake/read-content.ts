/**
 * All copy of the content folder, understood. A file that did not change since
 * the last time is not read again; its problems are told again.
 */

import { statSync } from 'node:fs'
import { faultProblem } from '../disk/filed.ts'
import { LIMITS, readRegular } from '../disk/regular-file.ts'
import type { Copy } from '../flow/copy.ts'
import type { Paper } from '../flow/paper.ts'
import type { Problem } from '../flow/problem.ts'
import { hasError } from '../flow/problem.ts'
import { Desk, type FiledBytes, type Understood } from './desk.ts'
import { type CopyFile, findCopy } from './files.ts'

export interface Content {
  /** In the order of their paths; files in error are not among them. */
  readonly files: readonly (Understood & { readonly copy: Copy })[]
  /** Paths of files in error. */
  readonly broken: ReadonlySet<string>
  readonly problems: readonly Problem[]
  /** False if a folder could not be listed: what is in it must not be taken for withdrawn. */
  readonly isWhole: boolean
}

/** What a command that reads again and again remembers: files by path, as long as the paper is the same. */
export class DeskMemory {
  #paper = ''
  #files = new Map<string, { readonly stamp: string; readonly understood: Understood }>()

  /** Forget everything if the masthead changed: it says how copy is read. */
  open(paper: Paper): void {
    const now = JSON.stringify(paper)
    if (now !== this.#paper) this.#files.clear()
    this.#paper = now
  }

  recall(path: string, stamp: string): Understood | null {
    const known = this.#files.get(path)
    return known?.stamp === stamp ? known.understood : null
  }

  keep(path: string, stamp: string, understood: Understood): void {
    this.#files.set(path, { stamp, understood })
  }
}

/**
 * @param memory of an earlier reading; a fresh one reads everything.
 */
export async function readContent(folder: string, paper: Paper, memory = new DeskMemory()): Promise<Content> {
  const desk = new Desk(paper)
  memory.open(paper)
  const { files, problems, isWhole, broken: astray } = await findCopy(folder)
  const all = [...problems]
  const broken = new Set(astray)
  const understood: Content['files'][number][] = []
  for await (const { file, loaded } of readAhead(files, memory)) {
    const read = await understand(desk, file, loaded, memory)
    all.push(...read.problems)
    const { copy } = read
    if (copy === null || hasError(read.problems)) broken.add(file.path)
    else understood.push({ ...read, copy })
  }
  return { files: understood.filter((file) => !broken.has(file.path)), broken, problems: all, isWhole }
}

type Loaded =
  | { readonly kind: 'known'; readonly understood: Understood }
  | { readonly kind: 'filed'; readonly filed: FiledBytes; readonly stamp: string }
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
  const stamp = `${stampOf(absolute)} ${sidecar === null ? '' : stampOf(sidecar.absolute)}`
  const understood = memory.recall(path, stamp)
  if (understood !== null) return { kind: 'known', understood }
  const [copy, beside] = await Promise.all([
    readRegular(absolute, LIMITS.copy),
    sidecar === null ? null : readRegular(sidecar.absolute, LIMITS.sidecar),
  ])
  if (copy.kind !== 'bytes') return { kind: 'faulty', problem: faultProblem(path, copy) }
  if (sidecar === null || beside === null)
    return { kind: 'filed', stamp, filed: { path, bytes: copy.bytes, sidecar: null } }
  if (beside.kind !== 'bytes') return { kind: 'faulty', problem: faultProblem(sidecar.path, beside) }
  const text = beside.bytes.toString('utf8')
  return { kind: 'filed', stamp, filed: { path, bytes: copy.bytes, sidecar: { path: sidecar.path, text } } }
}

async function understand(desk: Desk, file: CopyFile, loaded: Loaded, memory: DeskMemory): Promise<Understood> {
  if (loaded.kind === 'known') return loaded.understood
  if (loaded.kind === 'faulty')
    return { path: file.path, copy: null, items: [], dropped: [], problems: [loaded.problem] }
  const read = await desk.understand(loaded.filed)
  memory.keep(file.path, loaded.stamp, read)
  return read
}

/** One that no other is for a file that cannot be looked at: reading says why. */
function stampOf(path: string): string {
  try {
    const { size, mtimeMs, ctimeMs, ino } = statSync(path)
    return `${size}-${mtimeMs}-${ctimeMs}-${ino}`
  } catch {
    return `${performance.now()}`
  }
}

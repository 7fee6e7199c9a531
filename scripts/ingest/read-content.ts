/**
 * All copy of the content folder, understood. A file that did not change since
 * the last time is not read again; its problems are told again.
 */

import { readFileSync, statSync } from 'node:fs'
import type { Problem } from '../problem.ts'
import { hasError } from '../problem.ts'
import type { Copy } from './copy.ts'
import { Desk, type Understood } from './desk.ts'
import { type CopyFile, findCopy } from './files.ts'
import type { Paper } from './paper.ts'

export interface Content {
  /** In the order of their paths; files in error are not among them. */
  readonly files: readonly (Understood & { readonly copy: Copy })[]
  /** Paths of files in error. */
  readonly broken: ReadonlySet<string>
  readonly problems: readonly Problem[]
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
  const { files, problems } = await findCopy(folder)
  const all = [...problems]
  const broken = new Set(problems.filter((problem) => problem.severity === 'error').map((problem) => problem.file))
  const understood: Content['files'][number][] = []
  for (const file of files) {
    const read = await understand(desk, file, memory)
    all.push(...read.problems)
    const { copy } = read
    if (copy === null || hasError(read.problems)) broken.add(file.path)
    else understood.push({ ...read, copy })
  }
  return { files: understood.filter((file) => !broken.has(file.path)), broken, problems: all }
}

async function understand(desk: Desk, file: CopyFile, memory: DeskMemory): Promise<Understood> {
  try {
    const stamp = `${stampOf(file.absolute)} ${file.sidecar === null ? '' : stampOf(file.sidecar.absolute)}`
    const known = memory.recall(file.path, stamp)
    if (known !== null) return known
    const sidecar =
      file.sidecar === null ? null : { path: file.sidecar.path, text: readFileSync(file.sidecar.absolute, 'utf8') }
    const read = await desk.understand({ path: file.path, bytes: readFileSync(file.absolute), sidecar })
    memory.keep(file.path, stamp, read)
    return read
  } catch (error) {
    return { path: file.path, copy: null, items: [], dropped: [], problems: [unreadable(file.path, error)] }
  }
}

function stampOf(path: string): string {
  const { size, mtimeMs, ctimeMs, ino } = statSync(path)
  return `${size}-${mtimeMs}-${ctimeMs}-${ino}`
}

function unreadable(path: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code
  if (code === undefined) throw error
  return {
    severity: 'error',
    code: 'unreadable',
    file: path,
    line: 1,
    column: 1,
    reason: `The file cannot be read (${code}); expected a file that this account may read.`,
    hint:
      code === 'ENOENT'
        ? 'It vanished while it was being read: build again.'
        : 'Give read permission, or move it out of the content folder.',
  }
}

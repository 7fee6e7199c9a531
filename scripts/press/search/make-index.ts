/**
 * The index: Pagefind makes it of the records, in a program of its own. It cannot add
 * to an index that it made before, so it makes each part whole; of the same records in
 * the same order, the same bytes.
 */

import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { join } from 'node:path'
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises'
import type { PagefindIndex } from 'pagefind'
import { type FileFault, fileProblem } from '../../disk/file-fault.ts'
import { hearFaults } from '../../disk/unheard.ts'
import type { IndexPart } from '../../edition/search-parts.ts'
import type { Problem } from '../../flow/problem.ts'
import { ProseLost } from '../../flow/prose.ts'
import { CODE } from '../../paths.ts'
import { asPagefind, soughtIn } from './as-pagefind.ts'
import { failed, missing } from './index-problem.ts'
import { startPagefind } from './start-pagefind.ts'
import { WORD_LIST } from './word-list.ts'

/** Where the index is published. */
export const INDEX_FOLDER = 'pagefind/'
/** What a reader's browser asks for first. It is there whenever the index is. */
export const INDEX_ENTRY = 'pagefind-entry.json'

/** Pagefind brings pages of its own; ours needs none of their parts. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./
/** What runs in the browser is loaded from the first part, for all of them. */
const RUNS = /^(?:pagefind.*\.js|wasm\..*\.pagefind)$/

/** In milliseconds: how long an answer may take before the program counts as gone, and how much longer for each record. */
const PATIENCE = 30_000
const PATIENCE_A_RECORD = 20

export interface IndexFile {
  /** Below the index's folder. */
  readonly path: string
  readonly content: Uint8Array
}

export interface IndexOrder {
  /** Of the paper: all parts are in it, since a reader looks through the whole paper at once and Pagefind looks through one language only. */
  readonly language: string
  /** Aborted where the index is of yesterday: it is given up at once. */
  readonly signal?: AbortSignal
  /** Whether everything else goes first on this machine. */
  readonly isPatient?: boolean
}

export type Made =
  | { readonly kind: 'made'; readonly files: readonly IndexFile[] }
  /** Pagefind does not run here: the paper is published without an index, with a warning. */
  | { readonly kind: 'missing'; readonly problem: Problem }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'given up' }

const OWN = ['make-index', 'start-pagefind', 'as-pagefind', 'words', 'fold', 'within', 'word-list']

/** What decides the index beside its records: the release of Pagefind, and how it is used here. */
export function wayOfIndexing(): string {
  const release = findPackageJSON('pagefind', import.meta.url) ?? ''
  const own = OWN.map((name) => join(import.meta.dirname, name + CODE))
  return [release, ...own].map(textOf).join('\0')
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/**
 * Make these parts of the index, one after the other: no more than one is in memory at a time.
 *
 * @throws ProseLost if the text of a record cannot be read any more: its file must be read again
 */
export function makeIndex(parts: readonly IndexPart[], order: IndexOrder): Promise<Made> {
  const made = queue.then(() => makeParts(parts, order))
  queue = made.catch(() => undefined)
  return made
}

/** Indexes of several papers are made one after the other, each by a program of its own. */
let queue: Promise<unknown> = Promise.resolve()

async function makeParts(parts: readonly IndexPart[], order: IndexOrder): Promise<Made> {
  const { signal } = order
  if (signal?.aborted) return { kind: 'given up' }
  const refused: FileFault[] = []
  const deaf = hearFaults((fault) => {
    if (fault.syscall !== 'spawn') return false
    refused.push(fault)
    return true
  })
  const loud = quieten()
  const { close } = await import('pagefind')
  // Its program ends at once, whatever it is doing, and whoever waits for it is told.
  const giveUp = () => void close()
  signal?.addEventListener('abort', giveUp)
  try {
    const isParted = parts.some(({ name }) => name !== null)
    const starting = startPagefind({ isParted, isPatient: order.isPatient === true })
    const started = await inTime(starting, PATIENCE).catch((error: unknown) => missing(error))
    // Where the system starts no program, the fault comes a moment later, as an error that nobody waits for.
    if ('severity' in started) await turn()
    if (signal?.aborted) return { kind: 'given up' }
    const [fault] = refused
    if (fault !== undefined) return { kind: 'failed', problem: fileProblem(fault, null) }
    if ('severity' in started) return { kind: 'missing', problem: started }
    const files: IndexFile[] = []
    for (const part of parts) files.push(...(await filesOf(part, order.language, await started.open())))
    return { kind: 'made', files }
  } catch (error) {
    if (signal?.aborted) return { kind: 'given up' }
    if (error instanceof ProseLost) throw error
    return { kind: 'failed', problem: failed(error) }
  } finally {
    signal?.removeEventListener('abort', giveUp)
    await close()
    deaf()
    loud()
  }
}

/** The files of a part, below the folder of the whole index. */
async function filesOf(
  { name, folder, records }: IndexPart,
  language: string,
  index: PagefindIndex,
): Promise<IndexFile[]> {
  const { sought, words } = soughtIn(records)
  for (const one of sought) {
    const { errors } = await inTime(index.addCustomRecord(asPagefind(one, language, name)), PATIENCE)
    if (errors.length > 0) fail(`${one.record.url}: ${errors.join(' ')}`)
  }
  const { files, errors } = await inTime(index.getFiles(), PATIENCE + PATIENCE_A_RECORD * records.length)
  if (errors.length > 0) fail(errors.join(' '))
  await index.deleteIndex()
  const isWanted = ({ path }: IndexFile) => !UNUSED.test(path) && (folder === '' || !RUNS.test(path))
  const list = { path: WORD_LIST, content: new TextEncoder().encode(words.file()) }
  return [...files.filter(isWanted), list].map(({ path, content }) => ({ path: folder + path, content }))
}

/** Pagefind tells the terminal when its program ends, with a stack; what it means for the paper, the problem says. */
function quieten(): () => void {
  const { error } = console
  const some: typeof error = (...said) => (said[0] === 'Service stopped' ? undefined : error(...said))
  console.error = some
  return () => {
    if (console.error === some) console.error = error
  }
}

/** Pagefind's own program may die without a word; then nobody would ever answer. */
async function inTime<T>(answer: Promise<T>, most: number): Promise<T> {
  const done = new AbortController()
  const late = wait(most, null, { signal: done.signal }).then(() => fail('Pagefind does not answer.'))
  late.catch(() => undefined)
  try {
    return await Promise.race([answer, late])
  } finally {
    done.abort()
  }
}

function fail(reason: string): never {
  throw new Error(reason)
}

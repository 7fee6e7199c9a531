/**
 * The index: Pagefind makes it of the records, in a program of its own. It cannot add
 * to an index that it made before, so it makes the whole of it each time; of the same
 * records in the same order, the same bytes.
 */

import { readFileSync } from 'node:fs'
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises'
import { type FileFault, fileProblem } from '../../disk/file-fault.ts'
import { hearFaults } from '../../disk/unheard.ts'
import type { SearchRecord } from '../../edition/search-records.ts'
import type { Problem } from '../../flow/problem.ts'
import { spaced, wordsIn } from './words.ts'

/** Where the index is published. */
export const INDEX_FOLDER = 'pagefind/'
/** What a reader's browser asks for first. It is there whenever the index is. */
export const INDEX_ENTRY = 'pagefind-entry.json'

/** Pagefind brings pages of its own; ours needs none of their parts. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./

/** In milliseconds: how long an answer may take before the program counts as gone, and how much longer for each record. */
const PATIENCE = 30_000
const PATIENCE_A_RECORD = 20

export interface IndexFile {
  /** Below the index's folder. */
  readonly path: string
  readonly content: Uint8Array
}

export type Made =
  | { readonly kind: 'made'; readonly files: readonly IndexFile[] }
  /** Pagefind does not run here: the paper is published without an index, with a warning. */
  | { readonly kind: 'missing'; readonly problem: Problem }
  | { readonly kind: 'failed'; readonly problem: Problem }

/** What decides the index beside its records: the release of Pagefind, and how it is used here. */
export function wayOfIndexing(): string {
  const release = new URL('../../../node_modules/pagefind/package.json', import.meta.url)
  return [release, new URL(import.meta.url), new URL('words.ts', import.meta.url)].map(textOf).join('\0')
}

function textOf(file: URL): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/**
 * Make the index.
 *
 * @param language of the paper: one index for all, since a reader looks through the
 *   whole paper at once and Pagefind looks through one language only
 */
export async function makeIndex(records: readonly SearchRecord[], language: string): Promise<Made> {
  const { createIndex, close } = await import('pagefind')
  inUse += 1
  const refused: FileFault[] = []
  const deaf = hearFaults((fault) => {
    if (fault.syscall !== 'spawn') return false
    refused.push(fault)
    return true
  })
  const loud = quieten()
  try {
    const started = await inTime(createIndex(), PATIENCE).catch((error: unknown) => missing(error))
    // Where the system starts no program, the fault comes a moment later, as an error that nobody waits for.
    if ('severity' in started) await turn()
    const [fault] = refused
    if (fault !== undefined) return { kind: 'failed', problem: fileProblem(fault, null) }
    if ('severity' in started) return { kind: 'missing', problem: started }
    const index = started.index ?? fail(started.errors.join(' '))
    const [primary = language] = language.split('-', 1)
    for (const record of records) {
      const { errors } = await inTime(index.addCustomRecord(asPagefind(record, primary)), PATIENCE)
      if (errors.length > 0) fail(`${record.url}: ${errors.join(' ')}`)
    }
    const { files, errors } = await inTime(index.getFiles(), PATIENCE + PATIENCE_A_RECORD * records.length)
    if (errors.length > 0) fail(errors.join(' '))
    return { kind: 'made', files: files.filter(({ path }) => !UNUSED.test(path)) }
  } catch (error) {
    return { kind: 'failed', problem: failed(error) }
  } finally {
    inUse -= 1
    if (inUse === 0) await close()
    deaf()
    loud()
  }
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

/** How many indexes are being made: all by one program, which ends with the last. */
let inUse = 0

function asPagefind(record: SearchRecord, language: string) {
  const { headline, dek, bylines, section, topics, day, dated, order, url } = record
  const text = spaced(wordsIn(record.markdown.text), record.language)
  // Pagefind looks through what is said of a story as well as its text, but only where there is a text.
  const meta = {
    title: headline,
    ...(dek === null ? {} : { dek }),
    ...(bylines.length === 0 ? {} : { byline: bylines.join(', ') }),
    ...(spaced(headline, record.language) === headline
      ? {}
      : { words: spaced(`${headline} ${dek ?? ''}`, record.language) }),
    ...(section === null ? {} : { section }),
    day,
    ...(dated ? {} : { undated: '1' }),
    ...(record.markdown.size === 0 ? { brief: '1' } : {}),
    language: record.language,
    direction: record.direction,
  }
  const filters = { ...(section === null ? {} : { section: [section] }), topic: [...topics], month: [day.slice(0, 7)] }
  return {
    url,
    language,
    content: text === '' ? spaced(headline, record.language) : text,
    meta,
    filters,
    sort: { date: order },
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

function saying(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? ''
}

const PLACE = { file: 'scripts/press/search/make-index.ts', line: 1, column: 1 } as const

function missing(error: unknown): Problem {
  return {
    severity: 'warning',
    code: 'no-search',
    ...PLACE,
    reason: `Pagefind does not run here, so the paper has no search index. ${saying(error)}`,
    hint: `Run “npm ci” with its optional packages. If there is none for ${process.platform} on ${process.arch}, name the program in PAGEFIND_EXTENDED_BINARY_PATH.`,
  }
}

/** What went wrong with an index, as a problem. */
export function failed(error: unknown): Problem {
  return {
    severity: 'error',
    code: 'search-index-failed',
    ...PLACE,
    reason: `The search index could not be made. ${saying(error)}`,
    hint: 'Build again. If it fails again, the story that is named may show why.',
  }
}

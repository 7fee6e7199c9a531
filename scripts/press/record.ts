/**
 * The record: what the press left in the output, one line a file, sorted by address;
 * before them a line for the ground that its pages stand on, which only says why.
 * A small commit adds the lines of what it changed behind them (see record-lines.ts):
 * of an address the last line counts.
 * It saves work, and it is the only thing that gives the press a right to a file
 * there. So its lines are taken one by one: a damaged one is lost, and the others
 * hold; and a line that leads outside the output, or to a hidden file, is none.
 */

import { createHash, type Hash, hash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { fileOf } from '../edition/plan/file-of.ts'
import type { Entry, GroundParts, PressRecord } from '../edition/plan/plan.ts'
import { memo, memoOfText } from '../flow/memo.ts'
import { compare } from '../flow/problem.ts'
import type { Paths } from '../paths.ts'

/** Read the record; empty if it is missing or unreadable. */
export function readRecord(paths: Paths): PressRecord {
  return readRecordFile(paths).record
}

export interface RecordFile {
  readonly record: PressRecord
  /** What the ground was made of; null in a record from before that was kept. */
  readonly ground: GroundParts | null
  /** Whether the file has nothing else in it, and all of it as it would be written. */
  readonly isWhole: boolean
  /** How many lines the file has, and how many characters. */
  readonly lines: number
  readonly length: number
  /** The running hash of its text: that of a text with more lines goes on from there. */
  readonly sum: Hash
}

/**
 * The record, as its file has it; empty if it is missing or unreadable. A build asks for it at
 * every turn: it is read again where the file has another stamp.
 */
export function readRecordFile({ record }: Paths): RecordFile {
  try {
    const { stamp, isOld } = stampOf(record)
    return fileStamped.kept(stamp) ?? (isOld ? fileStamped(stamp) : recordIn(readFileSync(record, 'utf8')))
  } catch {
    return recordIn('')
  }
}

/** It was written a moment ago, by the commit that asks for this: so it need not be read. */
export function keepRecordFile({ record }: Paths, file: RecordFile): void {
  try {
    fileStamped.keep(stampOf(record).stamp, file)
  } catch {
    // It is read, then.
  }
}

/** In milliseconds: what was changed a moment ago may be changed again within the same step of the clock. */
const STEP = 100

/** By its path and stamp. */
const fileStamped = memoOfText((stamp) => recordIn(readFileSync((JSON.parse(stamp) as [string])[0], 'utf8')))

function stampOf(path: string): { readonly stamp: string; readonly isOld: boolean } {
  const { size, mtimeMs, ctimeMs, ino } = statSync(path)
  const isOld = Date.now() - Math.max(mtimeMs, ctimeMs) >= STEP
  return { stamp: JSON.stringify([path, size, mtimeMs, ctimeMs, ino]), isOld }
}

/** The record that has this text. */
export const recordIn = memoOfText((text): RecordFile => {
  const lines = text.split('\n')
  // Each line ends in a line end: what follows the last is not a line.
  const rest = lines.pop()
  const ground = groundOf(lineValue(lines[0] ?? ''))
  const record = new Map<string, Entry>()
  const isSound = takeLines(record, ground === null ? lines : lines.slice(1))
  return { record, ground, isWhole: rest === '' && isSound, lines: lines.length, ...measured(text) }
})

function measured(text: string): Pick<RecordFile, 'length' | 'sum'> {
  return { length: text.length, sum: createHash('sha256').update(text) }
}

/** A record with more lines. */
export function recordWith(before: RecordFile, added: string): RecordFile {
  const more = added.split('\n').slice(0, -1)
  const record = new Map(before.record)
  const isSound = takeLines(record, more)
  return {
    record,
    ground: before.ground,
    isWhole: before.isWhole && isSound,
    lines: before.lines + more.length,
    length: before.length + added.length,
    sum: before.sum.copy().update(added),
  }
}

/** What lines say that are added to a record: the entries among them. */
export function entriesIn(lines: string): PressRecord {
  const record = new Map<string, Entry>()
  takeLines(record, lines.split('\n').slice(0, -1))
  return record
}

/** Take lines into a record, one after the other. @returns whether each is sound */
function takeLines(record: Map<string, Entry>, lines: readonly string[]): boolean {
  let isSound = true
  for (const value of lines.map(lineValue)) {
    const entry = entryOf(value)
    const gone = goneOf(value)
    if (entry !== null) record.set(entry.url, entry)
    else if (gone !== null) record.delete(gone)
    else isSound = false
  }
  return isSound
}

/** The record's text. */
export function formatRecord(entries: readonly Entry[], ground: GroundParts | null = null): string {
  const sorted = entries.toSorted((a, b) => compare(a.url, b.url))
  const head = ground === null ? '' : `${JSON.stringify({ ground })}\n`
  const text = head + sorted.map((entry) => formatEntry(entry)).join('')
  // It is read again in a moment.
  const record = new Map(sorted.map((entry) => [entry.url, entry]))
  const lines = sorted.length + (ground === null ? 0 : 1)
  if (record.size === sorted.length) recordIn.keep(text, { record, ground, isWhole: true, lines, ...measured(text) })
  return text
}

/** The text without the lines of some files. */
export function withoutFiles(text: string, files: ReadonlySet<string>): string {
  const entries = [...recordIn(text).record.values()].filter(({ url }) => !files.has(fileOf(url) ?? ''))
  return formatRecord(entries, groundOf(lineValue(text.split('\n', 1)[0] ?? '')))
}

/** The hash of a file's bytes, as the record has it. */
export function hashOf(bytes: Uint8Array): string {
  return hash('sha256', bytes).slice(0, 32)
}

/** The text of the record's file; empty if it is missing or unreadable. */
export function recordText({ record }: Paths): string {
  try {
    return readFileSync(record, 'utf8')
  } catch {
    return ''
  }
}

/** The line of a file, with its end. */
export const formatEntry = memo(
  ({ url, fingerprint, ground, size, hash, parts }: Entry): string =>
    `${JSON.stringify({ url, fingerprint, ground, size, hash, parts })}\n`,
)

function lineValue(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

function groundOf(value: unknown): GroundParts | null {
  if (!isObject(value) || !isObject(value.ground) || value.url !== undefined) return null
  const parts = Object.entries(value.ground).filter((part): part is [string, string] => typeof part[1] === 'string')
  return Object.fromEntries(parts)
}

function entryOf(value: unknown): Entry | null {
  if (!isObject(value)) return null
  const { url, fingerprint, ground, size, hash = null, parts } = value
  if (typeof url !== 'string' || fileOf(url) === null || typeof fingerprint !== 'string') return null
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || (hash !== null && typeof hash !== 'string'))
    return null
  const entry = { url, fingerprint, size, hash }
  if (typeof ground !== 'string') return entry
  return { ...entry, ground, ...(typeof parts === 'string' ? { parts } : {}) }
}

/** The line that says of an address that nothing of ours stands there any more. */
export function goneLine(url: string): string {
  return `${JSON.stringify({ gone: url })}\n`
}

function goneOf(value: unknown): string | null {
  if (!isObject(value) || value.url !== undefined || typeof value.gone !== 'string') return null
  return fileOf(value.gone) === null ? null : value.gone
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

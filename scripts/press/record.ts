/**
 * The record: what the press left in the output, one line a file, sorted by address;
 * before them a line for the ground that its pages stand on, which only says why.
 * A small commit adds the lines of what it changed behind them (see record-lines.ts):
 * of an address the last line counts.
 * It saves work, and it is the only thing that gives the press a right to a file
 * there. So its lines are taken one by one: a damaged one is lost, and the others
 * hold; and a line that leads outside the output, or to a hidden file, is none.
 */

import { hash } from 'node:crypto'
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
  /** How many lines the file has. */
  readonly lines: number
}

/** The record, as its file has it. */
export function readRecordFile(paths: Paths): RecordFile {
  return recordIn(recordText(paths))
}

/** The record that has this text. */
export const recordIn = memoOfText((text): RecordFile => {
  const lines = text.split('\n')
  // Each line ends in a line end: what follows the last is not a line.
  const rest = lines.pop()
  const ground = groundOf(lineValue(lines[0] ?? ''))
  const record = new Map<string, Entry>()
  const isSound = takeLines(record, ground === null ? lines : lines.slice(1))
  return { record, ground, isWhole: rest === '' && isSound, lines: lines.length }
})

/** The text of a record with more lines, which are read from where it ends. */
export function recordWith(text: string, added: string): string {
  const { ground, isWhole, lines, ...before } = recordIn(text)
  const more = added.split('\n').slice(0, -1)
  const record = new Map(before.record)
  const isSound = takeLines(record, more)
  recordIn.keep(text + added, { record, ground, isWhole: isWhole && isSound, lines: lines + more.length })
  return text + added
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
  if (record.size === sorted.length) recordIn.keep(text, { record, ground, isWhole: true, lines })
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
    const { size, mtimeMs, ctimeMs, ino } = statSync(record)
    // What was changed a moment ago may be changed again within the same step of the clock.
    if (Date.now() - Math.max(mtimeMs, ctimeMs) < STEP) return readFileSync(record, 'utf8')
    return textStamped(JSON.stringify([record, size, mtimeMs, ctimeMs, ino]))
  } catch {
    return ''
  }
}

/** In milliseconds. */
const STEP = 100

/** The text of a file, by its path and stamp: a build asks for the record at every turn. */
const textStamped = memoOfText((stamped) => readFileSync((JSON.parse(stamped) as [string])[0], 'utf8'))

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

/**
 * The record: what the press left in the output, one line a file, sorted by address.
 * It saves work, and it is the only thing that gives the press a right to a file
 * there. So its lines are taken one by one: a damaged one is lost, and the others
 * hold; and a line that leads outside the output, or to a hidden file, is none.
 */

import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileOf } from '../edition/plan/file-of.ts'
import type { Entry, PressRecord } from '../edition/plan/plan.ts'
import { compare } from '../flow/problem.ts'
import type { Paths } from '../paths.ts'

/** Read the record; empty if it is missing or unreadable. */
export function readRecord(paths: Paths): PressRecord {
  return readRecordFile(paths).record
}

/** The record; and whether the file has nothing else in it, and all of it as it would be written. */
export function readRecordFile(paths: Paths): { readonly record: PressRecord; readonly isWhole: boolean } {
  const text = recordText(paths)
  const lines = text.split('\n')
  // Each line ends in a line end: what follows the last is not a line.
  const rest = lines.pop()
  const entries = lines.map(entryOf)
  const sound = entries.filter((entry) => entry !== null)
  return {
    record: new Map(sound.map((entry) => [entry.url, entry])),
    isWhole: rest === '' && sound.length === lines.length,
  }
}

/** The record's text. */
export function formatRecord(entries: readonly Entry[]): string {
  return entries
    .toSorted((a, b) => compare(a.url, b.url))
    .map(formatEntry)
    .join('')
}

/** The sound lines of a record's text. */
export function entriesIn(text: string): Entry[] {
  return text.split('\n').flatMap((line) => entryOf(line) ?? [])
}

/** The text without the lines of some files. */
export function withoutFiles(text: string, files: ReadonlySet<string>): string {
  return entriesIn(text)
    .filter(({ url }) => !files.has(fileOf(url) ?? ''))
    .map(formatEntry)
    .join('')
}

/** The hash of a file's bytes, as the record has it. */
export function hashOf(bytes: Uint8Array): string {
  return hash('sha256', bytes).slice(0, 32)
}

export function recordText(paths: Paths): string {
  try {
    return readFileSync(paths.record, 'utf8')
  } catch {
    return ''
  }
}

function formatEntry({ url, fingerprint, size, hash }: Entry): string {
  return `${JSON.stringify({ url, fingerprint, size, hash })}\n`
}

function entryOf(line: string): Entry | null {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null) return null
    const { url, fingerprint, size, hash = null } = value as Record<string, unknown>
    if (typeof url !== 'string' || fileOf(url) === null || typeof fingerprint !== 'string') return null
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || (hash !== null && typeof hash !== 'string'))
      return null
    return { url, fingerprint, size, hash }
  } catch {
    return null
  }
}

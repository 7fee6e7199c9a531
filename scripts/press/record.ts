/**
 * The record: what the last run left in the output, one line a file, sorted by
 * address. It only saves work. Lost or damaged, it counts as empty and everything
 * is printed again; what to remove is told by the output itself.
 */

import { readFileSync } from 'node:fs'
import type { Entry, PressRecord } from '../edition/plan.ts'
import type { Paths } from '../paths.ts'
import { compare } from '../problem.ts'

/** Read the record; empty if it is missing, unreadable, or damaged in any line. */
export function readRecord(paths: Paths): PressRecord {
  try {
    const lines = readFileSync(paths.record, 'utf8').split('\n')
    // Each line ends in a line end: what follows the last is not a line.
    if (lines.pop() !== '') return new Map()
    const entries = lines.map((line): unknown => JSON.parse(line))
    return entries.every(isEntry) ? new Map(entries.map((entry) => [entry.url, entry])) : new Map()
  } catch {
    return new Map()
  }
}

/** The record's text. */
export function formatRecord(entries: readonly Entry[]): string {
  const sorted = entries.toSorted((a, b) => compare(a.url, b.url))
  return sorted.map(({ url, fingerprint, size }) => `${JSON.stringify({ url, fingerprint, size })}\n`).join('')
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false
  const { url, fingerprint, size } = value as Record<string, unknown>
  return typeof url === 'string' && typeof fingerprint === 'string' && Number.isSafeInteger(size)
}

/** What a build took, as two tables: by stage, and by kind of page. */

import type { Timings } from '../../build/stopwatch.ts'

/**
 * The tables, and a line for all of it.
 *
 *     stage          count   seconds   this thread   other threads
 *     read             920      6.07          4.33            1.20
 */
export function timingsText({ ms, stages, kinds, processor, memory }: Timings): string {
  const byStage = stages.map((one) => [
    one.stage,
    one.count === 0 ? '' : counted(one.count),
    seconds(one.ms),
    seconds(one.here),
    one.elsewhere === 0 ? '' : seconds(one.elsewhere),
  ])
  const byKind = kinds.map(({ kind, pages, ms: taken, bytes }) => [
    kind,
    counted(pages),
    taken.toFixed(0),
    (taken / pages).toFixed(2),
    megabytes(bytes),
  ])
  const tables = [
    table(['stage', 'count', 'seconds', 'this thread', 'other threads'], byStage),
    ...(kinds.length === 0 ? [] : [table(['kind of page', 'count', 'ms', 'ms a page', 'MB'], byKind)]),
  ]
  const all = `In all ${seconds(ms)} s, ${seconds(processor)} s of processor time, at most ${megabytes(memory, 0)} MB of memory`
  // Pagefind is a program of its own, and the system tells its figures to nobody while it works.
  const apart = stages.some(({ stage }) => stage === 'search') ? ', Pagefind’s own not counted' : ''
  return `${tables.join('\n')}\n${all}${apart}.\n`
}

/** Columns of equal width: names to the left, figures to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('   ')
      .trimEnd()
  return [head, ...rows].map((row) => `${line(row)}\n`).join('')
}

function counted(count: number): string {
  return count.toLocaleString('en-GB')
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(2)
}

function megabytes(bytes: number, digits = 2): string {
  return (bytes / 1_000_000).toFixed(digits)
}

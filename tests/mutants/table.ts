/** What came of a sample, as it is printed: by room, by kind, and each change that no test noticed. */

import { dirname } from 'node:path'
import type { Tried } from './trials.ts'

/** How a text says in which line and column it stands, by an offset. */
export type Places = (file: string, offset: number) => { readonly line: number; readonly column: number }

export function tableOf(all: readonly Tried[], places: Places): string {
  const rows = (name: string, of: (tried: Tried) => string) => {
    const groups = [...Map.groupBy(all, of)].sort(([a], [b]) => (a < b ? -1 : 1))
    return [
      `| ${name} | noticed | tried | |`,
      '|---|---:|---:|---:|',
      ...groups.map(([group, some]) => row(group, some)),
    ]
  }
  return [
    ...rows('room', ({ change }) => dirname(change.file).replaceAll('\\', '/')),
    row('all', all),
    '',
    ...rows('change', ({ change }) => change.kind),
    '',
    ...all.filter(({ noticedBy }) => noticedBy === null).map((tried) => survivor(tried, places)),
  ].join('\n')
}

export function shareNoticed(all: readonly Tried[]): number {
  return all.filter(({ noticedBy }) => noticedBy !== null).length / all.length
}

function row(name: string, all: readonly Tried[]): string {
  const noticed = all.filter(({ noticedBy }) => noticedBy !== null).length
  return `| ${name} | ${noticed} | ${all.length} | ${(shareNoticed(all) * 100).toFixed(0)} % |`
}

function survivor({ change: { file, start, kind, was, now }, isReached }: Tried, places: Places): string {
  const { line, column } = places(file, start)
  const unreached = isReached ? '' : '  (no test comes there)'
  return `${file}:${line}:${column}  ${kind}: ${oneLine(was)} → ${oneLine(now) || 'gone'}${unreached}`
}

/** In characters. */
const LONGEST = 80

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}

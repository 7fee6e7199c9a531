/**
 * Which tests reach a place: each test file was run once as it is, and V8 says which parts
 * of the program it went through. A test that never comes there cannot notice a change. What
 * a file sets up while it is loaded is reached by whoever loads it.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { slashed } from '../../scripts/paths.ts'

/** As V8 writes it: a function's own range, then those of its parts that were gone through as often. */
interface Coverage {
  readonly result: readonly {
    readonly url: string
    readonly functions: readonly { readonly ranges: readonly Range[] }[]
  }[]
}

interface Range {
  readonly startOffset: number
  readonly endOffset: number
  readonly count: number
}

/** Whether a run came to a place of a file, by its path from the root. */
export type Reached = (file: string, offset: number) => boolean

/** @param folder what `NODE_V8_COVERAGE` named for the run */
export function reachedIn(folder: string, root: string, files: ReadonlySet<string>): Reached {
  const ranges = new Map<string, Range[]>()
  for (const name of readdirSync(folder)) {
    const { result }: Coverage = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    for (const { url, functions } of result) {
      const file = url.startsWith('file:') ? slashed(fileURLToPath(url)).slice(root.length + 1) : ''
      if (files.has(file)) ranges.set(file, [...(ranges.get(file) ?? []), ...functions.flatMap((one) => one.ranges)])
    }
  }
  return (file, offset) => {
    const around = (ranges.get(file) ?? []).filter(
      ({ startOffset, endOffset }) => startOffset <= offset && offset < endOffset,
    )
    const size = ({ startOffset, endOffset }: Range) => endOffset - startOffset
    const least = Math.min(...around.map(size))
    return around.some((range) => size(range) === least && range.count > 0)
  }
}

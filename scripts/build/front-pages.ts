/** The front pages of a paper as people and builds before have left them: how today's is laid by hand, and who stood on those of days that are over. */

import { replaceFile, textOf } from '../disk/text-file.ts'
import type { EditionLine } from '../edition/edition.ts'
import { printEditions, readEditions } from '../edition/past/editions.ts'
import type { FrontOrder } from '../flow/paper.ts'
import type { Problem } from '../flow/problem.ts'
import { readFrontOrder } from '../masthead/front-order.ts'
import { keepLastEditions, lostEditions } from '../recovery/lost-editions.ts'
import type { BuildOrder } from './outcome.ts'

export interface FrontPages {
  readonly order: FrontOrder
  readonly past: readonly EditionLine[]
  readonly problems: readonly Problem[]
}

export async function readFrontPages({ paths, memory }: BuildOrder): Promise<FrontPages> {
  const { order, problems } = await readFrontOrder(paths)
  const onDisk = textOf(paths.editions) ?? ''
  const read = readEditions(onDisk)
  const lost = lostEditions(paths, read.lines, memory === undefined ? 'error' : 'warning')
  const past = memory?.editions?.onDisk === onDisk ? memory.editions.next : read.lines
  return { order, past, problems: [...problems, ...read.problems, ...lost] }
}

/** Write the editions, whole and in one step, where they are others than they were; `npm start` remembers what it would have written. */
export function writeEditions({ paths, memory, dryRun }: BuildOrder, lines: readonly EditionLine[]): void {
  if (dryRun === true) return
  if (memory !== undefined) {
    memory.editions = { onDisk: textOf(paths.editions) ?? '', next: lines }
    return
  }
  const text = printEditions(lines)
  if (text !== (textOf(paths.editions) ?? '')) replaceFile(paths.editions, text)
  keepLastEditions(paths, text)
}

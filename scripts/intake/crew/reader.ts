/**
 * A reader of the crew: reads a batch of files in a thread of its own. What it
 * understood goes back packed, which is how it is kept, and is not taken apart where
 * nobody asks for it.
 */

import type { Paper } from '../../flow/paper.ts'
import { threadTime } from '../../flow/progress.ts'
import { Desk } from '../desk.ts'
import { pack } from '../memory/record.ts'
import type { FiledBytes, Reading } from '../understood.ts'

export interface Batch {
  /** The same for all batches of a reading. */
  readonly paper: Paper
  readonly files: readonly FiledBytes[]
}

/** In the order of the files, and what they took: processor time of the thread since it last answered, in milliseconds. */
export interface BatchRead {
  readonly readings: readonly Reading[]
  readonly ms: number
}

/** One desk a paper: it knows the masthead's topics. */
let desk: { readonly of: string; readonly desk: Desk } | null = null

/** The first batch counts what it takes to begin. */
let answered = 0

/** Read a batch. */
export default async function read({ paper, files }: Batch): Promise<BatchRead> {
  const of = JSON.stringify(paper)
  if (desk?.of !== of) desk = { of, desk: new Desk(paper) }
  const readings: Reading[] = []
  for (const filed of files) {
    const understood = await desk.desk.understand(filed)
    const packed = pack(understood)
    readings.push(packed === null ? { kind: 'read', understood } : { kind: 'packed', packed })
  }
  const now = threadTime()
  const ms = now - answered
  answered = now
  return { readings, ms }
}

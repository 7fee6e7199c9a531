/**
 * A reader of the crew: reads a batch of files in a thread of its own. What it
 * understood goes back packed, which is how it is kept, and is not taken apart where
 * nobody asks for it.
 */

import type { Paper } from '../../flow/paper.ts'
import { Desk } from '../desk.ts'
import { pack } from '../memory/record.ts'
import type { FiledBytes, Reading } from '../understood.ts'

export interface Batch {
  /** The same for all batches of a reading. */
  readonly paper: Paper
  readonly files: readonly FiledBytes[]
}

/** One desk a paper: it knows the masthead's topics. */
let desk: { readonly of: string; readonly desk: Desk } | null = null

/** Read a batch. In the order of its files. */
export default async function read({ paper, files }: Batch): Promise<Reading[]> {
  const of = JSON.stringify(paper)
  if (desk?.of !== of) desk = { of, desk: new Desk(paper) }
  const readings: Reading[] = []
  for (const filed of files) {
    const understood = await desk.desk.understand(filed)
    const packed = pack(understood)
    readings.push(packed === null ? { kind: 'read', understood } : { kind: 'packed', packed })
  }
  return readings
}

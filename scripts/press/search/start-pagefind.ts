/**
 * Pagefind's program, started for one index. What it must know when it starts is told
 * by its environment, and the system is asked to let everything else go first where
 * nobody waits for the index.
 */

import type { ChildProcess } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { constants, setPriority } from 'node:os'
import type { PagefindIndex } from 'pagefind'

/** What a reader's browser fetches for a word grows with the number of parts: so each gives it in smaller pieces. */
const PIECE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'
/** A tenth of what it is otherwise. */
const PIECE_OF_A_PART = '2000'

export interface Started {
  /** An empty index. Throws with what Pagefind says if there is none to be had. */
  open(): Promise<PagefindIndex>
}

/** Start the program: throws, or never answers, where it does not run. */
export async function startPagefind(how: { isParted: boolean; isPatient: boolean }): Promise<Started> {
  const { createIndex } = await import('pagefind')
  let child: ChildProcess | null = null
  const see = (message: unknown) => {
    child = (message as { process: ChildProcess }).process
  }
  const before = process.env[PIECE]
  subscribe('child_process', see)
  if (how.isParted) process.env[PIECE] = PIECE_OF_A_PART
  let first: ReturnType<typeof createIndex>
  try {
    // The program is started before this call returns.
    first = createIndex()
  } finally {
    unsubscribe('child_process', see)
    if (before === undefined) delete process.env[PIECE]
    else process.env[PIECE] = before
  }
  if (how.isPatient) yieldToOthers(child)
  await first
  return {
    async open() {
      const { index, errors } = await createIndex()
      if (index === undefined) throw new Error(errors.join(' '))
      return index
    },
  }
}

/** Let everything else go first. Where the system refuses, the index is made as anything is. */
function yieldToOthers(child: ChildProcess | null): void {
  if (child?.pid === undefined) return
  try {
    setPriority(child.pid, constants.priority.PRIORITY_LOW)
  } catch {
    // It has ended, or may not be told.
  }
}

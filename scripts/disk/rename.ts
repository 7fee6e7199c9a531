/**
 * Renaming. On Windows that is refused while another program has open what is to be
 * replaced or moved: a scanner for viruses, an indexer, a web server that sends a page.
 * They let go within moments, so that it is tried again before it is a fault.
 */

import { renameSync } from 'node:fs'

/** What Windows says of a file that is in use. */
const IN_USE: ReadonlySet<string | undefined> = new Set(['EACCES', 'EBUSY', 'EPERM'])
/** Milliseconds between the attempts: two seconds in all. */
const PAUSES = [10, 20, 50, 120, 300, 600, 900]

interface Manner {
  /** Whether a file in use may be free in a moment. Elsewhere a rename is refused for good. */
  readonly isPatient?: boolean
  readonly call?: (from: string, to: string) => void
}

/** Give a file or folder its place, instead of what is there. @throws as the system does */
export function rename(from: string, to: string, manner: Manner = {}): void {
  const { isPatient = process.platform === 'win32', call = renameSync } = manner
  for (const pause of isPatient ? PAUSES : []) {
    try {
      call(from, to)
      return
    } catch (error) {
      if (!IN_USE.has((error as NodeJS.ErrnoException).code)) throw error
    }
    wait(pause)
  }
  call(from, to)
}

/** The program waits, too: nothing may come between a rename and the next. */
function wait(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

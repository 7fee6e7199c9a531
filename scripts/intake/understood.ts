/** What goes into the desk and what comes out of it, file by file. */

import type { Copy } from '../flow/copy.ts'
import type { Dropped, Item } from '../flow/item.ts'
import type { Problem } from '../flow/problem.ts'

/** The bytes of a file and of its sidecar. */
export interface FiledBytes {
  readonly path: string
  readonly bytes: Uint8Array
  readonly sidecar: { readonly path: string; readonly text: string } | null
}

export interface Understood {
  readonly path: string
  /** Of its sidecar, where there is one. */
  readonly sidecar?: string
  /** Null for a file that could not be read; it has an error then. */
  readonly copy: Copy | null
  readonly items: readonly Item[]
  readonly dropped: readonly Dropped[]
  readonly problems: readonly Problem[]
}

/** What goes into the desk and what comes out of it, file by file. */

import type { NearChoice } from '../desk/near-choice.ts'
import type { Copy } from '../flow/copy.ts'
import type { Dropped } from '../flow/dropped.ts'
import type { Item } from '../flow/item.ts'
import type { Problem } from '../flow/problem.ts'

/** The bytes of a file and of its sidecar. */
export interface FiledBytes {
  readonly path: string
  readonly bytes: Uint8Array
  readonly sidecar: { readonly path: string; readonly text: string } | null
  /** What stands beside it and may be its; absent where there is nothing. */
  readonly media?: OfCopy
}

/** Files beside a copy: those that are called as it is, and others that it names. */
export interface OfCopy {
  readonly own: readonly string[]
  readonly named: readonly string[]
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
  /** The keys of which the sidecar gives what the desk missed in the copy; absent if there are none. */
  readonly corrected?: readonly string[]
  /** The files of pictures, sound and film that its stories have; absent if there are none. */
  readonly media?: readonly string[]
}

/** What was understood, and what it was made of: for whoever mends it. */
export interface Considered {
  readonly understood: Understood
  /** The items as the copy alone has them: their words are what a `match:` means. */
  readonly underneath: readonly Item[]
  readonly choices: readonly NearChoice[]
}

/** What was understood as it is kept and sent: JSON, without line ends. */
export interface PackedReading {
  /** What every build asks for. */
  readonly head: string
  /** The bodies of its stories. */
  readonly bodies: string
  /** The copy, and what was dropped of it. */
  readonly copy: string
}

/** What became of a file: as it was understood in this thread, or packed by another. */
export type Reading =
  | { readonly kind: 'read'; readonly understood: Understood }
  | { readonly kind: 'packed'; readonly packed: PackedReading }

/** A slot: an item in its place, with what it is known by. */

import type { Item } from '../../flow/item.ts'

export interface Slot {
  readonly path: string
  /** From 0. */
  readonly position: number
  readonly item: Item
  /** As the register has it, where an earlier program counted what its item says; else `said`. */
  readonly hash: string
  /** The hash of what a reader reads of it, and the same as earlier programs counted it. */
  readonly said: string
  readonly older: string
  readonly headline: string
  /** Of its file, where there is one. */
  readonly sidecar?: string
}

/** A slot: an item in its place, with what it is known by. */

import type { Item } from '../../flow/item.ts'

export interface Slot {
  readonly path: string
  /** From 0. */
  readonly position: number
  readonly item: Item
  readonly hash: string
  readonly headline: string
  /** Of its file, where there is one. */
  readonly sidecar?: string
}

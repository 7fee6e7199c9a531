/** A round of matching. */

import type { ItemLine } from '../register.ts'
import type { Slot } from './slot.ts'

/** One round: what a slot and a line must have in common, and which lines may be found by it. */
export interface Round {
  readonly slotKey: (slot: Slot) => string
  readonly lineKey: (line: ItemLine) => string
  readonly considers: (line: ItemLine) => boolean
}

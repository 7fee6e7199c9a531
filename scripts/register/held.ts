/** What is held: an item that is not entered, and the verdict on it. */

import type { Item } from '../flow/item.ts'
import type { Verdict } from '../release/verdict.ts'

/** An item that is not published, and why. */
export interface Held {
  readonly item: Item
  /** Its file, and its place in it, from 0. */
  readonly source: string
  readonly position: number
  readonly verdict: Extract<Verdict, { kind: 'held' }>
  /** The line of the copy that says so; null if none does. */
  readonly line: number | null
  /** Where its sidecar is, or would be. */
  readonly sidecar: string
}

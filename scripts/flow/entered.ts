/** An entered item: an item that has its identity, its day and its address. */

import type { Item } from './item.ts'

export interface Entered<T extends Item = Item> {
  /** Made once from the first source path and the first text; kept by the register. */
  readonly id: string
  readonly item: T
  /** The file it came from, relative to the content folder. */
  readonly source: string
  /** Its place in that file, from 0. */
  readonly position: number
  /** `/yyyy/mm/dd/slug/` for a story, `/yyyy/mm/dd/#b-id` for a brief. */
  readonly address: string
  /** The day under which it is listed, `yyyy-mm-dd`: its publication day, else its filing day. */
  readonly day: string
  /** When it was first entered: an instant in UTC, to the second, `2026-11-22T09:30:00Z`. */
  readonly filed: string
  /** When its text last changed after that, or null. */
  readonly revised: string | null
}

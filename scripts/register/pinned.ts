/**
 * Places on the front page that an editor gave until some time: `lead: true` or `pin: 2`
 * with `until:`. When that is over, the item is entered as if nobody had given it one, so
 * that nothing behind this knows the clock.
 */

import { DateTime } from 'luxon'
import type { Item } from '../flow/item.ts'
import { type Clock, placedUntil } from '../release/verdict.ts'
import type { Slot } from './identity/slot.ts'
import { bareName, type Change } from './sift.ts'

export interface Pinned {
  /** The same slots, but that those whose time is over say nothing of a place. */
  readonly slots: readonly Slot[]
  /** The files of these. */
  readonly lapsed: ReadonlySet<string>
  /** When those of some slots that have a place lose it. */
  changesIn(slots: readonly Slot[]): Change[]
}

export function pinnedAt(slots: readonly Slot[], clock: Clock): Pinned {
  const lapsed = new Set<string>()
  const ends = new Map<Slot, string>()
  const now = DateTime.fromISO(clock.now)
  const at = (slot: Slot): Slot => {
    const until = placedUntil(slot.item, clock.zone)
    if (until === null) return slot
    if (DateTime.fromISO(until) > now) {
      ends.set(slot, until)
      return slot
    }
    lapsed.add(slot.path)
    return { ...slot, item: unpinned(slot.item) }
  }
  return {
    slots: slots.map(at),
    lapsed,
    changesIn: (some) =>
      some.flatMap((slot): Change[] => {
        const until = ends.get(slot)
        return until === undefined ? [] : [{ at: until, kind: 'unpin', file: slot.path, headline: bareName(slot.item) }]
      }),
  }
}

function unpinned(item: Item): Item {
  if (item.kind === 'brief') return item
  const { lead: _, pin: __, until: ___, ...fields } = item.fields
  return { ...item, fields }
}

/**
 * Places on the front page that an editor gave until some time: `lead: true` or `pin: 2`
 * with `until:`. When that is over, the item is entered as if nobody had given it one, so
 * that nothing behind this knows the clock.
 */

import { DateTime } from 'luxon'
import type { Fields, Item } from '../flow/item.ts'
import type { Problem } from '../flow/problem.ts'
import { type Clock, placedUntil } from '../release/verdict.ts'
import type { PlaceOfItem } from './identity/item-place.ts'
import type { Slot } from './identity/slot.ts'
import { bareName, type Change } from './sift.ts'

export interface Pinned {
  /** The same slots, but that those whose time is over say nothing of a place. */
  readonly slots: readonly Slot[]
  /** The files of these. */
  readonly lapsed: ReadonlySet<string>
  /** A warning for each of these: what it says of a place is over, and is to be taken out. */
  over(placeOf: PlaceOfItem): Problem[]
  /** When those of some slots that have a place lose it. */
  changesIn(slots: readonly Slot[]): Change[]
}

export function pinnedAt(slots: readonly Slot[], clock: Clock): Pinned {
  const lapsed = new Set<string>()
  const ended: Slot[] = []
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
    ended.push(slot)
    return { ...slot, item: unpinned(slot.item) }
  }
  return {
    slots: slots.map(at),
    lapsed,
    over: (placeOf) =>
      ended.map(({ path, item, sidecar }) => {
        const { until } = item.fields as Fields
        const said = (until?.line ?? until?.span) === undefined ? undefined : until
        return { ...placeOf(path, item, said), ...placeOver(item, sidecar ?? path) }
      }),
    changesIn: (some) =>
      some.flatMap((slot): Change[] => {
        const until = ends.get(slot)
        return until === undefined ? [] : [{ at: until, kind: 'unpin', file: slot.path, headline: bareName(slot.item) }]
      }),
  }
}

function placeOver({ fields }: Item, file: string): Pick<Problem, 'severity' | 'code' | 'reason' | 'hint'> {
  const { lead, until } = fields as Fields
  return {
    severity: 'warning',
    code: 'place-over',
    reason: `Found “until: ${until?.value.replace('T00:00', '').replace('T', ' ')}”, which is over; the story has no place on the front page by its editor’s word any more.`,
    hint: `Take “${lead === undefined ? 'pin' : 'lead'}:” and “until:” out of ${file}, or write a later day.`,
  }
}

function unpinned(item: Item): Item {
  if (item.kind === 'brief') return item
  const { lead: _, pin: __, until: ___, ...fields } = item.fields
  return { ...item, fields }
}

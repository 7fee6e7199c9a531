/**
 * With twins: of the items that are out, those that are entered; and the lines of those
 * that are not, since another has their words. Such a line keeps its id and its
 * addresses, and names the item to which they lead: so both are back where they were as
 * soon as somebody says that they are two.
 */

import type { Identified } from './address/addressed.ts'
import type { PlaceOfItem } from './identity/item-place.ts'
import { sketchFor } from './identity/sketch.ts'
import type { Slot } from './identity/slot.ts'
import { type Twins, twinsIn } from './identity/twins.ts'
import type { ItemLine, Register } from './register.ts'
import type { Sifted } from './sift.ts'

interface Entered extends Omit<Twins, 'doubles'> {
  /** The lines of what is kept out and had one, as they are to be. */
  linesOf(identified: readonly Identified[]): ItemLine[]
}

/** The ids of the items of files in error: what they have published stays, and what is kept out for it. */
export function linesOfBroken({ items }: Register, broken: ReadonlySet<string>): ReadonlySet<string> {
  if (broken.size === 0) return broken
  return new Set(items.flatMap(({ id, source, withdrawn }) => (withdrawn === null && broken.has(source) ? [id] : [])))
}

/**
 * @param found the line of each slot that has one
 * @param broken ids of items that cannot be read, and stay published
 * @param off what was withdrawn by order, and is still filed
 */
export function withTwins(
  { slots, expired }: Pick<Sifted, 'slots' | 'expired'>,
  found: ReadonlyMap<Slot, ItemLine>,
  placeOf: PlaceOfItem,
  broken: ReadonlySet<string>,
  off: readonly Slot[] = [],
): Entered {
  const waits = (slot: Slot) => broken.has(found.get(slot)?.twin ?? '')
  const waiting = broken.size === 0 ? [] : slots.filter(waits)
  const seen = expired.size + waiting.length === 0 ? slots : slots.filter((slot) => !expired.has(slot) && !waits(slot))
  const twins = twinsIn(off.length === 0 ? seen : [...seen, ...off], found, placeOf, new Set(off))
  const { doubles } = twins
  return {
    ...twins,
    slots: doubles.size + waiting.length === 0 ? slots : slots.filter((slot) => !doubles.has(slot) && !waits(slot)),
    linesOf(identified) {
      if (doubles.size + waiting.length === 0) return []
      const ids = new Map(identified.map(({ slot, id }) => [slot, id]))
      return [...waiting, ...doubles.keys()].flatMap((slot) => {
        const line = found.get(slot)
        const twinSlot = doubles.get(slot)
        const twin = twinSlot === undefined ? line?.twin : (ids.get(twinSlot) ?? found.get(twinSlot)?.id)
        return line === undefined || twin === undefined ? [] : [lineOf(slot, line, twin)]
      })
    },
  }
}

function lineOf(slot: Slot, line: ItemLine, twin: string): ItemLine {
  const { path, position, hash, headline } = slot
  const { sketch: _, ...rest } = line
  const sketch = sketchFor(slot, line)
  const known = sketch === '' ? rest : { ...rest, sketch }
  return { ...known, source: path, place: position, hash, headline, withdrawn: null, twin }
}

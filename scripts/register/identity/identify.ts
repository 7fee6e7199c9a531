/** Identity: each item has its id, its filing time and its day, by its line in the register or for the first time. */

import { DateTime, FixedOffsetZone, IANAZone } from 'luxon'
import { memoEach } from '../../flow/memo.ts'
import { idOf } from '../../summary/item-hash.ts'
import { dayIn, isDay } from '../address/address.ts'
import type { Identified } from '../address/addressed.ts'
import type { ShownLines } from '../file/shown.ts'
import type { ItemLine, Register } from '../register.ts'
import type { Slot } from './slot.ts'

export interface Dated extends Identified {
  readonly filed: string
}

/**
 * @param found the line of each slot that has one
 * @param ahead published items that their copy dates ahead: they stay on the day of their address
 * @param filing when what is new is filed, and the zone in which a filing time has its day
 * @throws if the zone is none, or an item's date is no day: faults of the caller
 */
export function identify(
  slots: readonly Slot[],
  found: ReadonlyMap<Slot, ItemLine>,
  register: Register,
  filing: { readonly now: string; readonly zone: string; readonly shown?: ShownLines },
  ahead: ReadonlySet<Slot> = new Set(),
): Dated[] {
  let freshId: ((slot: Slot) => string) | null = null
  const dayOf = filingDays(filing.zone)
  const identified = slots.map((slot) => {
    const line = found.get(slot)
    if (line === undefined) freshId ??= idsBeside(register)
    const id = line?.id ?? freshId?.(slot) ?? ''
    const filed = line?.filed ?? filing.shown?.get(id)?.filed ?? filing.now
    const isAhead = line !== undefined && ahead.has(slot)
    const day = isAhead ? dayIn(line.address) : (slot.item.fields.date?.value ?? dayOf(filed))
    return { slot, line, id, filed, day }
  })
  const wrong = areDays(identified.map(({ day }) => day)).indexOf(false)
  if (wrong >= 0) throw new Error(`${identified[wrong]?.slot.path}: “${identified[wrong]?.day}” is no day`)
  return identified
}

const areDays = memoEach((day: string) => isDay(day))

/** Makes ids that the register does not have. */
function idsBeside(register: Register): (slot: Slot) => string {
  const ids = new Set(register.items.map(({ id }) => id))
  /** Where the search goes on, so that a thousand items of one text take a thousand steps. */
  const attempts = new Map<string, number>()
  return ({ item, path, headline }) => {
    const text = [item.kind, path, headline].join('\u0000')
    for (let attempt = attempts.get(text) ?? 0; ; attempt += 1) {
      const id = idOf(item.kind, path, headline, attempt)
      if (ids.has(id)) continue
      ids.add(id)
      attempts.set(text, attempt + 1)
      return id
    }
  }
}

const DAY = 86_400_000

/**
 * The day of an instant in a time zone. To ask a zone for its offset is slow, and a
 * paper has tens of thousands of filing times: so it is asked twice for a day of
 * UTC, and once more for each instant only on days on which the clocks change.
 */
function filingDays(zoneName: string): (filed: string) => string {
  const zone = IANAZone.create(zoneName)
  if (!zone.isValid) throw new Error(`“${zoneName}” is no time zone`)
  const offsets = new Map<number, number | null>()
  return (filed) => {
    const time = Date.parse(filed)
    const start = time - (time % DAY)
    let offset = offsets.get(start)
    if (offset === undefined) {
      const [first, last] = [zone.offset(start), zone.offset(start + DAY - 1)]
      offset = first === last ? first : null
      offsets.set(start, offset)
    }
    return DateTime.fromMillis(time, { zone: FixedOffsetZone.instance(offset ?? zone.offset(time)) }).toISODate() ?? ''
  }
}

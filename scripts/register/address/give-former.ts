/** Giving stories the older addresses that they name as theirs. */

import type { Field, Item } from '../../flow/item.ts'
import type { ItemLine } from '../register.ts'
import type { AddressDesk, Addressed } from './addressed.ts'
import { formerAddress, formerlyTaken, unreadFormerly } from './formerly.ts'

/**
 * Give the older addresses that stories name as theirs, if they are nobody's; or a
 * withdrawn story's, which then is known to have been this one: all it had leads here.
 */
export function giveFormer(
  desk: AddressDesk,
  lines: readonly ItemLine[],
  base: string,
): Pick<Addressed, 'former' | 'absorbed'> {
  const { items, placeOf, addresses, problems, name } = desk
  const former = new Map<string, string[]>()
  const absorbed = new Set<string>()
  const asked = items.flatMap(({ slot, id }) =>
    formerlyOf(slot.item).map((field) => ({ id, typed: field.value, place: placeOf(slot.path, slot.item, field) })),
  )
  if (asked.length === 0) return { former, absorbed }
  const { book } = desk
  const present = new Set(items.map(({ id }) => id))
  const gone = new Map(lines.filter((line) => !present.has(line.id) && isGone(line)).map((line) => [line.id, line]))
  for (const { id, typed, place } of asked) {
    const address = formerAddress(typed, base)
    if (address === null) {
      problems.push({ ...unreadFormerly(typed), ...place })
      continue
    }
    const holder = book.holder(address) ?? id
    const heir = gone.get(holder)
    if (holder !== id && heir === undefined) {
      problems.push({ ...formerlyTaken(address, name(holder)), ...place })
      continue
    }
    const given = heir === undefined ? [address] : [heir.address, ...heir.former]
    for (const one of given) book.handOver(one, id)
    if (heir !== undefined) absorbed.add(heir.id)
    const all = [...(former.get(id) ?? []), ...given]
    former.set(
      id,
      all.filter((one) => one !== addresses.get(id)),
    )
  }
  return { former, absorbed }
}

/** The older addresses that an item names: only a story may. */
function formerlyOf(item: Item): readonly Field[] {
  return item.kind === 'story' ? (item.fields.formerly ?? []) : []
}

/** Whether the line of an absent story is to be had: not if it was withdrawn by order. */
function isGone({ kind, reason }: ItemLine): boolean {
  return kind === 'story' && reason === undefined
}

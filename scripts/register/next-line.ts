/** The line that an item gets in the register: the one it has, where nothing that the line says has changed. */

import { compare } from '../flow/problem.ts'
import { UNKNOWN_HASH } from '../summary/item-hash.ts'
import { dayIn } from './address/address.ts'
import type { ShownLines } from './file/shown.ts'
import { sortedWithout } from './identity/fold.ts'
import type { Dated } from './identity/identify.ts'
import { sketchFor } from './identity/sketch.ts'
import type { Slot } from './identity/slot.ts'
import type { ItemLine } from './register.ts'

/**
 * @param asked older addresses that the item names as its own
 * @param expired when it expired, if it did
 */
export function nextLine(
  { slot, line, id, filed, day }: Dated,
  address: string,
  asked: readonly string[],
  { now, shown }: { readonly now: string; readonly shown: ShownLines },
  expired?: string,
): ItemLine {
  const { path, position, item, hash, said, headline } = slot
  if (line !== undefined && asked.length === 0 && expired === line.expired && isAsItWas(slot, line, address, day))
    return line
  const brief = item.kind === 'brief'
  const isMinor = 'minor' in item.fields
  const isRevised = line !== undefined && line.hash !== hash && line.hash !== UNKNOWN_HASH && !isMinor
  const before = line === undefined ? [] : [...line.former, line.address]
  const former = brief ? [] : sortedWithout([...before, ...asked], address)
  const sketch = sketchFor(slot, line)
  const days = [...(line?.days ?? []), day, ...(line !== undefined && brief ? [dayIn(line.address)] : [])]
  return {
    id,
    kind: item.kind,
    source: path,
    place: position,
    hash: said,
    headline,
    address,
    filed,
    revised: isRevised ? hourOf(shown.get(id), said, now) : (line?.revised ?? null),
    former,
    days: sortedWithout(days, dayIn(address)),
    withdrawn: null,
    ...(sketch === '' ? {} : { sketch }),
    ...(expired === undefined ? {} : { expired }),
  }
}

/** When an item was revised: now, or when it was first shown so. */
function hourOf(shown: ItemLine | undefined, hash: string, now: string): string {
  return shown?.hash === hash ? (shown.revised ?? now) : now
}

/** Whether an item says, stands and is called what its line has: then that is its next line, too. */
function isAsItWas({ path, position, said, headline }: Slot, line: ItemLine, address: string, day: string): boolean {
  const isPlaced = line.source === path && line.place === position && line.address === address
  const isSame = line.hash === said && line.headline === headline && line.withdrawn === null
  if (!isPlaced || !isSame || line.reason !== undefined || line.twin !== undefined || line.sketch === '') return false
  const own = dayIn(address)
  return (day === own || line.days.includes(day)) && isInOrder(line.days, own) && isInOrder(line.former, address)
}

/** Sorted, each once, and without one. */
function isInOrder(values: readonly string[], without: string): boolean {
  return values.every((value, at) => value !== without && (at === 0 || compare(values[at - 1] ?? '', value) < 0))
}

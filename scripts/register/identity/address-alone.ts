/**
 * Lines that were restored from a published address alone: neither their file nor
 * their text is known, and they count as withdrawn. The copy that would be given the
 * very address is theirs: else it would get another one, and the old one would say
 * that the story was withdrawn.
 */

import { slugOf } from '../../slug.ts'
import { UNKNOWN_HASH } from '../../summary/item-hash.ts'
import { dayIn, slugInAddress } from '../address/address.ts'
import type { ItemLine } from '../register.ts'
import type { Round } from './round.ts'
import type { Slot } from './slot.ts'

/** What such a line gives as its file. */
export const LOST = 'lost'

/** A story with a date is found by day and slug; one without by its slug, if one address alone has it: when it was filed nobody knows. */
export function roundsOfAddress(lines: readonly ItemLine[]): Round[] {
  const alone = lines.filter(isAlone)
  if (alone.length === 0) return []
  const slugs = alone.map(({ address }) => slugInAddress(address))
  const isOnly = (address: string) =>
    slugs.indexOf(slugInAddress(address)) === slugs.lastIndexOf(slugInAddress(address))
  return [
    {
      slotKey: (slot) => `${dayOf(slot)} ${slugFor(slot)}`,
      lineKey: ({ address }) => `${dayIn(address)} ${slugInAddress(address)}`,
      considers: isAlone,
    },
    {
      slotKey: (slot) => (dayOf(slot) === '' ? slugFor(slot) : ''),
      lineKey: ({ address }) => slugInAddress(address),
      considers: (line) => isAlone(line) && isOnly(line.address),
    },
  ]
}

function isAlone({ kind, source, hash, withdrawn }: ItemLine): boolean {
  return kind === 'story' && source === LOST && hash === UNKNOWN_HASH && withdrawn !== null
}

function dayOf({ item }: Slot): string {
  return item.fields.date?.value.slice(0, 10) ?? ''
}

/** `''` of a brief, which has no address of this kind. */
function slugFor({ item }: Slot): string {
  return item.kind === 'brief' ? '' : slugOf(item.fields.headline?.value ?? item.body[0]?.text ?? '')
}

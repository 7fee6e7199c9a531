/** The address book: which id has, or ever had, which address. One address is only ever one id's. */

import { numbered } from '../../slug.ts'
import { foldAddress } from './address.ts'

export interface AddressBook {
  /** The id that has or had this address, or one that a file system takes for the same. */
  readonly holder: (address: string) => string | undefined
  /** Give a free address to an id; it may have it already. @throws if it is another's: the caller did not ask. */
  readonly give: (address: string, id: string) => void
  /** Give what another had to an id: only where that other is gone. */
  readonly handOver: (address: string, id: string) => void
  /** Give an id the first free address of `slug`, `slug-2`, `slug-3` … */
  readonly giveFree: (slug: string, id: string, addressOf: (slug: string) => string) => string
}

/** Holds every address that was purged: whose it was is known to nobody. */
export const PURGED_HOLDER = 'purged'

/** @param isPurged tells which addresses are nobody's to have. */
export function addressBook(isPurged: (address: string) => boolean = () => false): AddressBook {
  const holders = new Map<string, string>()
  /** Where the search for a free number goes on, so that a thousand stories of one name take a thousand steps. */
  const numbers = new Map<string, number>()
  const isHeld = (folded: string) => holders.has(folded) || isPurged(folded)
  return {
    holder: (address) => holders.get(foldAddress(address)) ?? (isPurged(address) ? PURGED_HOLDER : undefined),
    give: (address, id) => {
      const folded = foldAddress(address)
      const held = holders.get(folded) ?? (isPurged(folded) ? PURGED_HOLDER : id)
      if (held !== id) throw new Error(`${address} belongs to ${held} and cannot be given to ${id}`)
      holders.set(folded, id)
    },
    handOver: (address, id) => holders.set(foldAddress(address), id),
    giveFree: (slug, id, addressOf) => {
      const wanted = addressOf(slug)
      let address = wanted
      let folded = foldAddress(address)
      for (let number = numbers.get(wanted) ?? 2; isHeld(folded); number += 1) {
        address = addressOf(numbered(slug, number))
        folded = foldAddress(address)
        numbers.set(wanted, number + 1)
      }
      holders.set(folded, id)
      return address
    },
  }
}

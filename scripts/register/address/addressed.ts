/** What addressing begins with, what its steps share, and what it ends in. */

import type { Problem } from '../../flow/problem.ts'
import type { PlaceOfItem } from '../identity/item-place.ts'
import type { Slot } from '../identity/slot.ts'
import type { ItemLine } from '../register.ts'
import type { AddressBook } from './address-book.ts'

/** An item that has its identity and its day. */
export interface Identified {
  readonly slot: Slot
  readonly id: string
  /** Its line in the register, if it has one yet. */
  readonly line: ItemLine | undefined
  readonly day: string
}

/** Who stands where. */
export interface Addressed {
  /** By id; each of the items has one. */
  readonly addresses: ReadonlyMap<string, string>
  /** Older addresses that editors give to their stories, by id. */
  readonly former: ReadonlyMap<string, readonly string[]>
  /** Withdrawn lines of which a story has taken over all addresses. */
  readonly absorbed: ReadonlySet<string>
  readonly problems: readonly Problem[]
}

/** What the steps of addressing share. */
export interface AddressDesk {
  readonly items: readonly Identified[]
  readonly placeOf: PlaceOfItem
  readonly book: AddressBook
  readonly addresses: Map<string, string>
  readonly problems: Problem[]
  /** Whose an id is, in words. */
  readonly name: (id: string) => string
  readonly twins: ReadonlySet<Slot>
}

/**
 * Settling: after a merge, two entries may have one address, since each branch
 * gave it without knowing of the other. The earlier filing keeps it, the other
 * gets the next free number. Which of the two a link from elsewhere meant cannot
 * be known any more; so it is said, once, and the older one is right more often.
 */

import { compare } from '../flow/problem.ts'
import { shelfAddress } from '../flow/shelf.ts'
import { dayIn, foldAddress, pageBeside, slugInAddress, storyAddress } from './address/address.ts'
import { type AddressBook, addressBook } from './address/address-book.ts'
import { type ItemLine, isPage, isShelf, type PageLine, type ShelfLine } from './register.ts'

/** What has an address that can be read. */
type AddressedLine = ItemLine | ShelfLine | PageLine

/** An entry that lost its address to an earlier one. */
export interface Loss {
  readonly line: AddressedLine
  readonly keeper: AddressedLine
  /** The address that it has instead. */
  readonly address: string
}

export interface Settled {
  readonly lines: readonly AddressedLine[]
  readonly losses: readonly Loss[]
}

/**
 * Give each address to one entry only. A former address counts like a current
 * one, since it is published too; it is dropped by the later entry.
 */
export function settle(lines: readonly AddressedLine[]): Settled {
  const book = addressBook()
  const byId = new Map(lines.map((line) => [line.id, line]))
  const kept: AddressedLine[] = []
  const lost: { line: AddressedLine; keeper: AddressedLine }[] = []
  for (const line of [...lines].sort(byFiling)) {
    const keeper = byId.get(claim(book, line.address, line.id))
    const own = withOwnFormer(line, book)
    if (keeper === undefined || keeper === line) kept.push(own)
    else lost.push({ line: own, keeper })
  }
  const losses = lost.map(({ line, keeper }) => {
    const address = book.giveFree(slugInAddress(line.address), line.id, (slug) => addressWith(line, slug))
    kept.push({ ...line, address })
    return { line, keeper, address }
  })
  return { lines: kept, losses }
}

/** Give an address to an id if it is free; whose it is then. */
function claim(book: AddressBook, address: string, id: string): string {
  const holder = book.holder(address)
  if (holder !== undefined) return holder
  book.give(address, id)
  return id
}

/** Without former addresses that are another's, or that some file system takes for one that it has already. */
function withOwnFormer(line: AddressedLine, book: AddressBook): AddressedLine {
  if (isShelf(line) || line.former.length === 0) return line
  const seen = new Set([foldAddress(line.address)])
  const former = line.former.filter((address) => {
    const folded = foldAddress(address)
    if (seen.has(folded)) return false
    seen.add(folded)
    return claim(book, address, line.id) === line.id
  })
  return { ...line, former }
}

function addressWith(line: AddressedLine, slug: string): string {
  if (isPage(line)) return pageBeside(line.address, slug)
  return isShelf(line) ? shelfAddress(line.kind, slug) : storyAddress(dayIn(line.address), slug)
}

function byFiling(a: AddressedLine, b: AddressedLine): number {
  return compare(a.filed, b.filed) || compare(a.id, b.id)
}

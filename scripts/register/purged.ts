/**
 * What was purged: an address that is taken for good and can no longer be read.
 * The register keeps its hash, so that nobody else gets the address, a merge does
 * not bring the entry back, and the same copy is refused rather than published
 * again. Whoever guesses an address can try it; nobody can list what was purged.
 */

import { hash } from 'node:crypto'
import { dayIn, foldAddress, isStoryAddress } from './address/address.ts'
import { sortedWithout } from './identity/fold.ts'
import { isMadeOf, passagesOf } from './identity/passages.ts'
import type { ItemLine, PageLine, PurgedLine, Register, ShelfLine } from './register.ts'

/** The hash of an address, the same however a file system spells it: 40 hexadecimal digits. */
export function addressHash(address: string): string {
  return hash('sha256', `purged address\0${foldAddress(address)}`, 'hex').slice(0, 40)
}

/** The hash of what an item says, made of the hash by which the register knew it; nothing for a shelf. */
export function copyHash(itemHash: string): string {
  return itemHash === '' ? '' : hash('sha256', `purged copy\0${itemHash}`, 'hex').slice(0, 40)
}

/**
 * What is left of an entry: one line for each address that it has or had.
 *
 * @param text of a story, if it is still known
 */
export function purgedLines(line: ItemLine | ShelfLine, on: string, text: string | null = null): PurgedLine[] {
  const lineOf = (address: string, rest: Pick<PurgedLine, 'item' | 'days' | 'passages'>): PurgedLine => ({
    id: addressHash(address),
    kind: 'purged',
    ...rest,
    on,
  })
  if ('pages' in line)
    return [line.address, ...line.pages.map((page) => line.address + page)].map((url) => lineOf(url, { item: '' }))
  const item = copyHash(line.hash)
  const days = sortedWithout([line.address, ...line.former.filter(isStoryAddress)].map(dayIn).concat(line.days), '')
  const passages = text === null ? [] : passagesOf(text)
  return [
    lineOf(line.address, { item, days, ...(passages.length === 0 ? {} : { passages }) }),
    ...line.former.map((url) => lineOf(url, { item })),
  ]
}

/** Tells whether an address was purged. */
export function isPurgedIn(register: Pick<Register, 'purged'>): (address: string) => boolean {
  const { purged = [] } = register
  if (purged.length === 0) return () => false
  const ids = new Set(purged.map(({ id }) => id))
  return (address) => ids.has(addressHash(address))
}

/** Tells whether the copy with this hash was purged. */
export function isPurgedCopyIn(register: Pick<Register, 'purged'>): (itemHash: string) => boolean {
  const { purged = [] } = register
  const items = new Set(purged.flatMap(({ item }) => (item === '' ? [] : [item])))
  return (itemHash) => items.size > 0 && items.has(copyHash(itemHash))
}

/** Tells whether a text is made of what was purged, whatever was changed in it. */
export function isPurgedTextIn(register: Pick<Register, 'purged'>): (text: string) => boolean {
  return isMadeOf(new Set((register.purged ?? []).flatMap(({ passages = [] }) => passages)))
}

/** Lines without those that a merge brought back although they were purged. */
export function withoutPurged<T extends ItemLine | ShelfLine | PageLine>(
  lines: readonly T[],
  purged: readonly PurgedLine[] | undefined,
): readonly T[] {
  if (purged === undefined || purged.length === 0) return lines
  const isPurged = isPurgedIn({ purged })
  return lines.filter((line) => ![line.address, ...('former' in line ? line.former : [])].some(isPurged))
}

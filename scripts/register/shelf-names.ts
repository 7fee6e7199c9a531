/** The names of shelves in the register: a name's slug is made once, of how it was first spelled, and kept. */

import { foldName } from '../flow/fold-name.ts'
import { compare } from '../flow/problem.ts'
import { type NamedKind, shelfAddress } from '../flow/shelf.ts'
import { slugOf } from '../slug.ts'
import { idOf } from '../summary/item-hash.ts'
import { addressBook } from './address/address-book.ts'
import { isPurgedIn } from './purged.ts'
import { type Register, registerOf, type ShelfLine } from './register.ts'

/**
 * The register with a line for each of the names of one kind; the same one if it had
 * them all. Names that differ only in case and white space are one; `C` and `C++`
 * are two, at `c` and `c-2`.
 *
 * @param now when they are filed, if they are new: an instant in UTC, to the second
 */
export function withShelfNames(register: Register, kind: NamedKind, names: Iterable<string>, now: string): Register {
  const lines = register.shelves.filter((line) => line.kind === kind)
  const known = new Set(lines.map((line) => foldName(line.name)))
  const book = addressBook(isPurgedIn(register))
  for (const line of lines) book.give(line.address, line.id)
  const ids = new Set(register.shelves.map(({ id }) => id))
  const added: ShelfLine[] = []
  for (const name of [...names].sort(compare)) {
    const folded = foldName(name)
    if (known.has(folded)) continue
    known.add(folded)
    const id = freshId(kind, folded, ids)
    const address = book.giveFree(slugOf(name, kind), id, (slug) => shelfAddress(kind, slug))
    added.push({ id, kind, name: name.trim(), address, filed: now, pages: [] })
  }
  return added.length === 0
    ? register
    : registerOf(register.items, [...register.shelves, ...added], register.purged, register.pages)
}

/** An id that no other shelf has, which is then taken. */
export function freshId(kind: ShelfLine['kind'], folded: string, taken: Set<string>): string {
  for (let attempt = 0; ; attempt += 1) {
    const id = idOf(kind, '', folded, attempt)
    if (taken.has(id)) continue
    taken.add(id)
    return id
  }
}

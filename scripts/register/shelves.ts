/** Shelves in the register: no page of a section, a topic or another shelf, once published, is ever without an answer. */

import { compare } from '../flow/problem.ts'
import { type Register, registerOf, type ShelfLine } from './register.ts'
import { freshId } from './shelf-names.ts'

/** A shelf as it is published now. */
export interface PublishedShelf {
  readonly kind: ShelfLine['kind']
  readonly name: string
  readonly address: string
  /** Below its address: `2026/11/`, `feed.xml`. */
  readonly pages: readonly string[]
}

/**
 * The register with a line for each shelf and each of its pages; the same one if
 * it had them all.
 *
 * @param now when they are filed, if they are new: an instant in UTC, to the second
 */
export function withShelves(register: Register, published: readonly PublishedShelf[], now: string): Register {
  const lines = new Map(register.shelves.map((line) => [line.address, line]))
  const ids = new Set(register.shelves.map(({ id }) => id))
  let isNew = false
  for (const { kind, name, address, pages } of published) {
    const line = lines.get(address)
    const all = [...new Set([...(line?.pages ?? []), ...pages])].sort(compare)
    if (line !== undefined && line.pages.length === all.length) continue
    isNew = true
    lines.set(
      address,
      line === undefined
        ? { id: freshId(kind, address, ids), kind, name, address, filed: now, pages: all }
        : { ...line, pages: all },
    )
  }
  return isNew ? registerOf(register.items, [...lines.values()], register.purged, register.pages) : register
}

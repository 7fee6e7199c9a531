/** Topics and bylines in the register: the slug of a name is made once, of how it was first spelled, and kept. */

import { foldName } from '../flow/fold-name.ts'
import { compare } from '../flow/problem.ts'
import { slugOf } from '../slug.ts'
import { shelfAddress, slugInAddress } from './address/address.ts'
import { addressBook } from './address/address-book.ts'
import { idOf } from './identity/item-hash.ts'
import { isPurgedIn } from './purged.ts'
import { type Register, registerOf, type ShelfLine } from './register.ts'

export interface TopicSlugs {
  /** The register with a line for each of the names; the same one if it had them all. */
  readonly register: Register
  /** The slug of each name, keyed as it was given. */
  readonly slugs: ReadonlyMap<string, string>
}

/**
 * The slugs of topics, and the register that knows them. Names that differ only in
 * case and white space are one topic; `C` and `C++` are two, at `c` and `c-2`.
 *
 * @param now when they are filed, if they are new: an instant in UTC, to the second
 */
export function topicSlugs(
  register: Register,
  names: Iterable<string>,
  now: string,
  kind: 'topic' | 'byline' = 'topic',
): TopicSlugs {
  const topics = register.shelves.filter((line) => line.kind === kind)
  const known = new Map(topics.map((line) => [foldName(line.name), line]))
  const book = addressBook(isPurgedIn(register))
  for (const line of topics) book.give(line.address, line.id)
  const ids = new Set(register.shelves.map(({ id }) => id))
  const added: ShelfLine[] = []
  const slugs = new Map<string, string>()
  for (const name of [...names].sort(compare)) {
    const folded = foldName(name)
    let line = known.get(folded)
    if (line === undefined) {
      const id = freshId(kind, folded, ids)
      const address = book.giveFree(slugOf(name, kind), id, (slug) => shelfAddress(kind, slug))
      line = { id, kind, name: name.trim(), address, filed: now, pages: [] }
      known.set(folded, line)
      added.push(line)
    }
    slugs.set(name, slugInAddress(line.address))
  }
  if (added.length === 0) return { register, slugs }
  return { register: registerOf(register.items, [...register.shelves, ...added], register.purged), slugs }
}

export function freshId(kind: ShelfLine['kind'], folded: string, taken: Set<string>): string {
  for (let attempt = 0; ; attempt += 1) {
    const id = idOf(kind, '', folded, attempt)
    if (taken.has(id)) continue
    taken.add(id)
    return id
  }
}

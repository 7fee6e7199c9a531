/** What the register adds to an edition, and what an edition adds to the register. */

import { foldName } from '../flow/fold-name.ts'
import { memo } from '../flow/memo.ts'
import type { Paper } from '../flow/paper.ts'
import { byShelfKind, NAMED_KINDS, SHELF_KINDS } from '../flow/shelf.ts'
import { NO_VERSIONS } from '../pages/earlier/versions.ts'
import type { MarkdownPage } from '../pages/page.ts'
import { atShelf, slugInAddress } from '../register/address/address.ts'
import { daysIn, retiredIn } from '../register/address/retired.ts'
import { calendarIn } from '../register/beside/calendar-lines.ts'
import type { Register, ShelfLine } from '../register/register.ts'
import { withShelfNames } from '../register/shelf-names.ts'
import type { PublishedShelf } from '../register/shelves.ts'
import type { Registered } from './assemble.ts'
import { changesMoved } from './changes/changes.ts'
import type { Edition } from './edition.ts'
import type { Page } from './plan/page.ts'
import { itemsIn } from './shelves/book.ts'
import { type KnownShelves, namesFor } from './shelves/books.ts'

/** Addresses that are no longer current, days that once had a page, shelves with all their pages. */
export function registered(register: Register, versions = NO_VERSIONS): Registered {
  return {
    retired: [...retiredIn(register), ...changesMoved(register, versions)],
    versions,
    days: daysIn(register),
    hasPurged: register.purged !== undefined,
    calendar: calendarIn(register),
    ...knownShelves(register.shelves),
  }
}

const knownShelves = memo((shelves: readonly ShelfLine[]): KnownShelves => {
  const lines = Map.groupBy(shelves, ({ kind }) => kind)
  return {
    names: byShelfKind(
      ({ kind }) =>
        new Map(lines.get(kind)?.map(({ name, address }) => [foldName(name), { name, slug: slugInAddress(address) }])),
    ),
    shelves: new Map(shelves.map((line) => [line.address, line])),
  }
})

/**
 * The register with a line for each name that has a shelf.
 *
 * @param pages with their names in one spelling
 * @param now when they are filed, if they are new: an instant in UTC, to the second
 */
export function withNames(register: Register, paper: Paper, pages: readonly MarkdownPage[], now: string): Register {
  const items = itemsIn(pages)
  const { names } = knownShelves(register.shelves)
  return NAMED_KINDS.reduce(
    (known, entry) => withShelfNames(known, entry.kind, namesFor(entry, paper, items, names[entry.kind]).values(), now),
    register,
  )
}

/** The shelves that an edition publishes, for the register to remember. */
export function publishedShelves(edition: Edition, pages: readonly Page[]): PublishedShelf[] {
  const below = Map.groupBy(pages, ({ url }) => atShelf(url)?.address ?? '')
  return SHELF_KINDS.flatMap(({ kind }) =>
    edition.shelves[kind].map(
      ({ name, url }): PublishedShelf => ({
        kind,
        name,
        address: url,
        pages: (below.get(url) ?? []).flatMap((page) => (page.url === url ? [] : [page.url.slice(url.length)])),
      }),
    ),
  )
}

/** The pages of the calendar, for the register to remember. */
export function calendarAddresses(pages: readonly Page[]): string[] {
  return pages.flatMap(({ kind, url }) => (kind === 'events' ? [url] : []))
}

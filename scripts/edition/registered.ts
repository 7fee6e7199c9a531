/** What the register adds to an edition, and what an edition adds to the register. */

import { foldName } from '../flow/fold-name.ts'
import { type ShelfKind, slugInAddress } from '../register/address/address.ts'
import { daysIn, retiredIn } from '../register/address/retired.ts'
import type { Register } from '../register/register.ts'
import type { PublishedShelf } from '../register/shelves.ts'
import type { Registered } from './assemble.ts'
import type { Edition } from './edition.ts'
import type { Page } from './plan/page.ts'

/** Addresses that are no longer current, days that once had a page, sections and topics with all their pages. */
export function registered(register: Register): Registered {
  const named = (kind: ShelfKind) =>
    new Map(
      register.shelves
        .filter((line) => line.kind === kind)
        .map((line) => [foldName(line.name), { name: line.name, slug: slugInAddress(line.address) }]),
    )
  return {
    retired: retiredIn(register),
    days: daysIn(register),
    hasPurged: register.purged !== undefined,
    topics: named('topic'),
    bylines: named('byline'),
    shelves: new Map(register.shelves.map((line) => [line.address, line])),
  }
}

/** The sections, topics and bylines that an edition publishes, for the register to remember. */
export function publishedShelves(edition: Edition, pages: readonly Page[]): PublishedShelf[] {
  const below = Map.groupBy(pages, ({ url }) => /^\/(?:sections|topics|bylines)\/[^/]+\//.exec(url)?.[0] ?? '')
  const published = (kind: PublishedShelf['kind']) =>
    edition[`${kind}s`].map(
      ({ name, url }): PublishedShelf => ({
        kind,
        name,
        address: url,
        pages: (below.get(url) ?? []).flatMap((page) => (page.url === url ? [] : [page.url.slice(url.length)])),
      }),
    )
  return [...published('section'), ...published('topic'), ...published('byline')]
}

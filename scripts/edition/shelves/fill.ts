/** Filling the shelves: what stands on each, and what was ever published of it. */

import type { NameKind } from '../../flow/item.ts'
import { memo } from '../../flow/memo.ts'
import type { Brief, Link, RegisteredShelves, Retired, Shelf, ShelfMove, Story } from '../edition.ts'
import type { Book } from './book.ts'

/** A shelf's feed, below the shelf's address. */
export const FEED = 'feed.xml'

/** The links to shelves of one kind, of each story and each brief. */
export interface Shelves {
  readonly stories: readonly (readonly Link[])[]
  readonly briefs: readonly (readonly Link[])[]
}

/**
 * The shelves of a kind in their book's order, each with its items in the paper's. A
 * shelf has the pages that it ever had, and those that it had under another address.
 * One that never had anything is not published.
 */
export function shelvesOf(
  { links, moves, kinds = [] }: Pick<Book, 'links' | 'moves' | 'kinds'>,
  stories: readonly Story[],
  briefs: readonly Brief[],
  shelves: Shelves,
  registered: RegisteredShelves,
): Shelf[] {
  const kindOf = new Map(kinds)
  const [ofStories, ofBriefs] = [placesOn(shelves.stories), placesOn(shelves.briefs)]
  return links.flatMap((link) => {
    const { url } = link
    const held = { stories: at(stories, ofStories.get(url)), briefs: at(briefs, ofBriefs.get(url)) }
    const before = moves.flatMap(({ from, to }) => (to === url ? (registered.get(from) ?? []) : []))
    const isPublished = registered.has(url) || before.length > 0
    if (!isPublished && held.stories.length + held.briefs.length === 0) return []
    const pages = new Set([...(registered.get(url)?.pages ?? []), ...before.flatMap((shelf) => shelf.pages)])
    const formerFeeds = before.flatMap((shelf) => (shelf.pages.includes(FEED) ? [shelf.address + FEED] : []))
    return [shelfOf(link, held.stories, held.briefs, [...pages], formerFeeds, kindOf.get(url) ?? null)]
  })
}

/** By the address of a shelf, the places in the list of what stands on it. */
const placesOn = memo((lists: readonly (readonly Link[])[]): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>()
  for (const [at, links] of lists.entries())
    for (const { url } of links) {
      const there = places.get(url)
      if (there === undefined) places.set(url, [at])
      else there.push(at)
    }
  return places
})

function at<T>(all: readonly T[], places: readonly number[] = []): readonly T[] {
  return places.map((place) => all[place] as T)
}

/** A shelf: the same one for as long as all that stands on it is. */
const shelfOf = memo(
  (
    link: Link,
    stories: readonly Story[],
    briefs: readonly Brief[],
    pages: readonly string[],
    formerFeeds: readonly string[],
    kind: NameKind | null,
  ): Shelf => {
    const known = kind === null ? {} : { kind }
    return { link, name: link.text, url: link.url, stories, briefs, pages, formerFeeds, ...known }
  },
)

/** A renamed shelf's pages lead to the same pages at its new address; its feed goes on where it was. */
export function movedPages({ from, to }: ShelfMove, registered: RegisteredShelves): Retired[] {
  const pages = (registered.get(from)?.pages ?? []).filter((page) => page !== FEED)
  return ['', ...pages].map((page): Retired => ({ kind: 'redirect', url: from + page, to: to + page }))
}

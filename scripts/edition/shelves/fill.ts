/** Filling the shelves: what stands on each, and what was ever published of it. */

import { memo } from '../../flow/memo.ts'
import type { ShelfKind } from '../../flow/shelf.ts'
import type { Brief, Link, RegisteredShelves, Retired, Shelf, ShelfMove, Story } from '../edition.ts'
import type { Book } from './book.ts'

/** A shelf's feed, below the shelf's address. */
export const FEED = 'feed.xml'

/**
 * The shelves of a kind in their book's order, each with its items in the paper's. A
 * shelf has the pages that it ever had, and those that it had under another address.
 * One that never had anything is not published.
 */
export function shelvesOf(
  kind: ShelfKind,
  { links, moves }: Pick<Book, 'links' | 'moves'>,
  stories: readonly Story[],
  briefs: readonly Brief[],
  registered: RegisteredShelves,
): Shelf[] {
  const byUrl = new Map(links.map((link) => [link.url, { stories: [] as Story[], briefs: [] as Brief[] }]))
  for (const story of stories) for (const { url } of story.shelves[kind]) byUrl.get(url)?.stories.push(story)
  for (const brief of briefs) for (const { url } of brief.shelves[kind]) byUrl.get(url)?.briefs.push(brief)
  return links.flatMap((link) => {
    const { url } = link
    const held = byUrl.get(url) ?? { stories: [], briefs: [] }
    const before = moves.flatMap(({ from, to }) => (to === url ? (registered.get(from) ?? []) : []))
    const isPublished = registered.has(url) || before.length > 0
    if (!isPublished && held.stories.length + held.briefs.length === 0) return []
    const pages = new Set([...(registered.get(url)?.pages ?? []), ...before.flatMap((shelf) => shelf.pages)])
    const formerFeeds = before.flatMap((shelf) => (shelf.pages.includes(FEED) ? [shelf.address + FEED] : []))
    return [shelfOf(link, held.stories, held.briefs, [...pages], formerFeeds)]
  })
}

/** A shelf: the same one for as long as all that stands on it is. */
const shelfOf = memo(
  (
    link: Link,
    stories: readonly Story[],
    briefs: readonly Brief[],
    pages: readonly string[],
    formerFeeds: readonly string[],
  ): Shelf => ({ link, name: link.text, url: link.url, stories, briefs, pages, formerFeeds }),
)

/** A renamed shelf's pages lead to the same pages at its new address; its feed goes on where it was. */
export function movedPages({ from, to }: ShelfMove, registered: RegisteredShelves): Retired[] {
  const pages = (registered.get(from)?.pages ?? []).filter((page) => page !== FEED)
  return ['', ...pages].map((page): Retired => ({ kind: 'redirect', url: from + page, to: to + page }))
}

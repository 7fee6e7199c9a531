/** A book of shelves: which shelves of one kind the paper has, and on which of them an item stands. */

import type { NameKind } from '../../flow/item.ts'
import { isEqual, memo, memoEach, memoOfText } from '../../flow/memo.ts'
import type { MarkdownPage, PageBrief, StoryPage } from '../../pages/page.ts'
import type { Link, ShelfMove } from '../edition.ts'

/** @typeParam Item what it looks at in a story or a brief */
export interface Book<Item = Shelved> {
  /** In the order in which they are listed. */
  readonly links: readonly Link[]
  readonly linksOf: (item: Item) => readonly Link[]
  /** Shelves that were renamed. */
  readonly moves: readonly ShelfMove[]
  /** Shelves by their addresses, of which it is known what they are the name of. */
  readonly kinds?: Kinds
}

/** Address and kind. */
export type Kinds = readonly (readonly [url: string, kind: NameKind])[]

/** What any book may look at in a story or a brief. */
export type Shelved = Pick<StoryPage | PageBrief, 'language' | 'fields' | 'names'>

/** By the folded name of a shelf that the register has: the name as it was first spelled, and the slug that it keeps. */
export type RegisteredNames = ReadonlyMap<string, { readonly name: string; readonly slug: string }>

/** Links by key: the same objects as before, where all of them are the same, so that what stands on their shelves is, too. */
export function linksByKey(links: Iterable<readonly [key: string, link: Link]>): ReadonlyMap<string, Link> {
  return sameLinks(JSON.stringify([...links]))
}

/** For so many kinds of shelf, in so many papers. */
const MOST_BOOKS = 16
const sameLinks = memoOfText((text) => new Map(JSON.parse(text) as [string, Link][]), MOST_BOOKS)

/** The links of items in a book. */
export const linksIn = memo((book: Book) => memoEach((item: Shelved) => book.linksOf(item), isEqual))

/** The stories and briefs of the pages, in their order. */
export function itemsIn(pages: readonly MarkdownPage[]): (StoryPage | PageBrief)[] {
  return pages.flatMap((page): readonly (StoryPage | PageBrief)[] => (page.kind === 'story' ? [page] : page.briefs))
}

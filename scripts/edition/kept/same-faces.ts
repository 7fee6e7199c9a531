/**
 * A paper in which all items show each other what they showed: who is spelled how, what
 * stands on which shelf and leads to which story is a function of that alone, and as it was.
 */

import { byShelfKind, SHELF_KINDS, type ShelfKind } from '../../flow/shelf.ts'
import type { MarkdownPage, PageBrief, StoryPage } from '../../pages/page.ts'
import type { Bearings, Ordered } from '../assemble.ts'
import type { Link } from '../edition.ts'
import type { Page } from '../plan/page.ts'
import type { FacePages, KnownPages } from '../plan/sheets.ts'
import { linkTo } from '../related.ts'
import { hashOfRecord, type SearchRecord } from '../search-records.ts'
import { isKeptStory, type KeptFile, type KeptItem, type KeptPage, type KeptWhole } from './kept-file.ts'

/** A paper in which all items show each other what they showed. */
export interface SameFaces extends KnownPages {
  /** With the names as the whole paper spells them. */
  readonly pages: readonly MarkdownPage[]
  readonly bearings: (ordered: Ordered) => Bearings
  /** Tell what is known of search records. */
  tell(records: readonly SearchRecord[]): void
}

/**
 * @param touched the items that were entered anew, by id
 * @param all pages of the paper
 */
export function sameFaces(
  { sources, whole }: KeptFile,
  touched: ReadonlySet<string>,
  all: readonly MarkdownPage[],
): SameFaces {
  const kept = new Map([...sources.values()].flatMap(({ items }) => items.map((item) => [item.page.id, item])))
  const spelled = <T extends StoryPage | PageBrief>(page: T): T => {
    const names = kept.get(page.id)?.names
    return names === undefined ? page : { ...page, names }
  }
  const links = whole.links.map(([url, text]): Link => ({ url, text }))
  const linksAt = (places: readonly number[] = []) => places.map((at) => links[at] as Link)
  return {
    pages: all.map((page) =>
      page.kind === 'story' ? spelled(page) : { ...page, briefs: page.briefs.map((brief) => spelled(brief)) },
    ),
    bearings: ({ stories, briefs }) => {
      const on = (items: readonly { readonly id: string }[], kind: ShelfKind) => {
        const at = SHELF_KINDS.findIndex((entry) => entry.kind === kind)
        return items.map(({ id }) => linksAt(kept.get(id)?.on[at]))
      }
      const targets = new Map(stories.map((story) => [story.id, [linkTo(story)]]))
      return {
        books: byShelfKind(({ kind }) => ({ ...whole.books[kind], links: linksAt(whole.books[kind].links) })),
        shelves: byShelfKind(({ kind }) => ({ stories: on(stories, kind), briefs: on(briefs, kind) })),
        related: stories.map(({ id }) => relatedOf(kept.get(id)).flatMap((other) => targets.get(other) ?? [])),
      }
    },
    print: ({ id }) => {
      const item = touched.has(id) ? undefined : kept.get(id)
      return item !== undefined && isKeptStory(item) ? item.print : null
    },
    ofFaces: (make) => pagesOfFaces(whole.pages, make),
    tell: (records) => {
      const found = new Map(
        [...kept.values()].flatMap(({ page, found: sum }) =>
          touched.has(page.id) || sum === undefined ? [] : [[page.address, sum]],
        ),
      )
      for (const record of records) {
        const sum = found.get(record.url)
        if (sum !== undefined) hashOfRecord.keep(record, sum)
      }
    },
  }
}

/** Pages as they were; their views are made where one must be printed all the same. */
function pagesOfFaces(kept: KeptWhole['pages'], make: () => FacePages): FacePages {
  let views: ReadonlyMap<string, Page['view']> | null = null
  const viewAt = (url: string) => {
    views ??= new Map(
      Object.values(make())
        .flat()
        .map((page: Page) => [page.url, page.view]),
    )
    return views.get(url)
  }
  const again = ([url, kind, print]: KeptPage) =>
    ({
      url,
      kind,
      get view() {
        return viewAt(url)
      },
      print,
    }) as Page
  return {
    calendar: kept.calendar.map(again),
    shelves: kept.shelves.map(again),
    headlines: kept.headlines.map(again),
    editions: kept.editions.map(again),
  }
}

function relatedOf(item: KeptItem | undefined): readonly string[] {
  return item !== undefined && isKeptStory(item) ? item.to : []
}

/** Shelves: a page for the latest, pages by month or by year for the archive, and a page that lists all shelves of a kind. */

import { memo } from '../../flow/memo.ts'
import type { Listing } from '../../flow/paper.ts'
import { EDITORS_KINDS, folderOf, isNamedKind, NAMED_KINDS, type NamedKind, type ShelfEntry } from '../../flow/shelf.ts'
import { boxesIn } from '../beside/matter.ts'
import type { NoticeBox } from '../beside/views.ts'
import type { Edition, FaceEdition, Link, Shelf, StoryFace } from '../edition.ts'
import { listingOf } from '../listings/listing.ts'
import { type ListingView, listingView } from '../listings/views.ts'
import type { PageOf } from '../plan/page.ts'
import { FEED } from '../shelves/fill.ts'
import { listed } from '../threads/listed.ts'
import { numbered } from '../threads/series.ts'
import { latestDays } from './latest-days.ts'
import { Periods, periodUrl } from './periods/periods.ts'
import { timeline } from './periods/timeline.ts'
import type { DayList, Tally } from './shared.ts'
import { dayLists, teaserOf } from './teasers.ts'
import type { ShelfView } from './views.ts'

type FaceShelf = Shelf<StoryFace>

/** The page of a topic, or of another name, shows everything up to here; beyond, the latest two years. */
const WHOLE_SHELF = 100
const YEARS = 2

/** The pages of all kinds: first what the editor makes, as in the masthead. */
export function shelfPages(edition: FaceEdition): (PageOf<'shelf'> | PageOf<'shelfList'>)[] {
  const { onSection } = boxesIn(edition.beside, edition.paper)
  const listingOn = (link: Link) => listingOf(edition.paper, link)
  return [
    ...EDITORS_KINDS.flatMap((entry) => {
      const hasFeed = feedWanted(entry, edition)
      return edition.shelves[entry.kind].flatMap((shelf) =>
        byMonth(shelf, entry, hasFeed(shelf), onSection(shelf.url), listingOn(shelf.link), edition.paper.language),
      )
    }),
    ...NAMED_KINDS.flatMap((entry) => {
      const shelves = edition.shelves[entry.kind]
      const hasFeed = feedWanted(entry, edition)
      const pages = shelves.flatMap((shelf) => byYear(shelf, entry, hasFeed(shelf)))
      return shelves.length === 0 ? [] : [...pages, listOf(entry.kind, shelves)]
    }),
  ]
}

/** The latest, and a page for each month. */
type Boxes = readonly NoticeBox[]

const byMonth = memo(
  (
    shelf: FaceShelf,
    entry: ShelfEntry,
    hasFeed: boolean,
    notices: Boxes,
    listing: Listing | null,
    language: string,
  ): readonly PageOf<'shelf'>[] => {
    const months = new Periods(listed(shelf.stories), shelf.briefs, 7)
    const archive = months.periods.map((month) => months.count(month, shelf.url))
    const common = headOf(shelf.link, entry, hasFeed)
    const tally = tallyOf(shelf)
    const boxes = notices.length === 0 ? {} : { notices }
    const { stories, days } = latestDays(shelf, listing, language)
    const ofListing = listing === null ? {} : { listing: listingView(listing, stories, days) }
    const first = { ...common, tally, counts: [], archive, period: null, days, ...ofListing, ...boxes }
    const latest = shelfPage(shelf.url, first)
    return [latest, ...everPeriods(months, shelf).map((month) => periodPage(common, shelf, month, months, listing))]
  },
)

/** A page for all of it, or for the latest years; and one for each year. */
const byYear = memo((shelf: FaceShelf, entry: ShelfEntry, hasFeed: boolean): readonly PageOf<'shelf'>[] => {
  const stories = listed(shelf.stories)
  const years = new Periods(stories, shelf.briefs, 4)
  const months = new Periods(stories, shelf.briefs, 7)
  const tally = tallyOf(shelf)
  const cut = sum(tally) > WHOLE_SHELF
  const archive = cut ? years.periods.map((year) => years.count(year, shelf.url)) : []
  const shown = cut ? years.periods.slice(0, YEARS) : years.periods
  const common = headOf(shelf.link, entry, hasFeed)
  const everPages = everPeriods(years, shelf).map((year) => periodPage(common, shelf, year, years))
  // A series is read from its first part on, and has as many as it has.
  if (entry.kind === 'series') {
    const parts = numbered(stories).map(({ story, number }) => ({ number, story: teaserOf(story) }))
    const empty = { period: null, days: [], counts: [], archive: [] }
    return [shelfPage(shelf.url, { ...common, ...empty, tally, parts }), ...everPages]
  }
  const days = shown.flatMap((year) => dayLists(shelf.link, years.stories(year), years.briefs(year)))
  const counts = timeline(months, years)
  const whole = shelfPage(shelf.url, { ...common, period: null, tally, days, counts, archive })
  // The years have their pages from the start, so that an address does not depend on how much there is.
  return [whole, ...everPages]
})

function periodPage(
  head: Head,
  { link, url }: FaceShelf,
  period: string,
  all: Periods<StoryFace>,
  listing: Listing | null = null,
): PageOf<'shelf'> {
  const days = dayLists(link, all.stories(period), all.briefs(period))
  const at = periodUrl(period, url)
  if (listing !== null) return pageOf(head, at, period, days, listingView(listing, all.stories(period), days))
  const [newest] = days
  return newest === undefined ? pageOf(head, at, period, days) : samePage(newest, head, at, period, days)
}

/** A page of a period: the same one for as long as its lists are. */
const samePage = memo((_newest: DayList, head: Head, url: string, period: string, days: readonly DayList[]) =>
  pageOf(head, url, period, days),
)

function pageOf(
  head: Head,
  url: string,
  period: string,
  days: readonly DayList[],
  listing?: ListingView,
): PageOf<'shelf'> {
  const listed = listing === undefined ? {} : { listing }
  return shelfPage(url, { ...head, period, tally: tallyIn(days), archive: [], counts: [], days, ...listed })
}

function shelfPage(url: string, view: ShelfView): PageOf<'shelf'> {
  return { url, kind: 'shelf', view }
}

type Head = Pick<ShelfView, 'shelf' | 'name' | 'url' | 'feed'>

const headOf = memo(({ url, text }: Link, { kind }: ShelfEntry, hasFeed: boolean): Head => {
  return { shelf: kind, name: text, url, feed: hasFeed ? feedOf({ url }) : null }
})

/** The periods that have something, and those that ever had a page. */
function everPeriods({ periods }: Periods<StoryFace>, { pages }: FaceShelf): string[] {
  const before = pages.flatMap((page) => (/^\d/.test(page) ? [page.slice(0, -1).replaceAll('/', '-')] : []))
  return [...new Set([...periods, ...before])]
}

/** A shelf whose last item was taken back keeps its address, but is in no index. */
function listOf(shelf: NamedKind, shelves: readonly FaceShelf[]): PageOf<'shelfList'> {
  const names = shelves
    .map(({ url, name, stories, briefs, kind }) => ({
      link: { url, text: name },
      count: sum(tallyOf({ stories, briefs })),
      ...(kind === undefined ? {} : { kind }),
    }))
    .filter(({ count }) => count > 0)
  return { url: folderOf(shelf), kind: 'shelfList', view: { shelf, names } }
}

/** How much stands on a shelf: the one count that its page and the index of its kind say. */
function tallyOf({ stories, briefs }: Pick<FaceShelf, 'stories' | 'briefs'>): Tally {
  return { stories: listed(stories).length, briefs: briefs.length }
}

/** Whether nothing stands on a page of names any more: nobody is to find it by searching. An editor's section waits for its first story. */
export function isBare({ shelf, tally }: Pick<ShelfView, 'shelf' | 'tally'>): boolean {
  return isNamedKind(shelf) && sum(tally) === 0
}

function tallyIn(days: readonly DayList[]): Tally {
  const count = (of: 'stories' | 'briefs') => days.reduce((all, list) => all + list[of].length, 0)
  return { stories: count('stories'), briefs: count('briefs') }
}

function sum({ stories, briefs }: Tally): number {
  return stories + briefs
}

/** Tells of a shelf whether its kind, or else the masthead, wants a feed of it. */
function feedWanted({ feeds }: ShelfEntry, { paper }: Pick<Edition, 'paper'>): (shelf: Pick<Shelf, 'name'>) => boolean {
  const names = new Set(paper.topics.filter((topic) => topic.follow).map((topic) => topic.name))
  return ({ name }) => feeds === 'all' || (feeds === 'followed' && names.has(name))
}

/** The shelves of a kind that have a feed: a feed that was published goes on, whatever the masthead says later. */
export function shelvesWithFeeds(entry: ShelfEntry, edition: Edition): Shelf[] {
  const hasFeed = feedWanted(entry, edition)
  return edition.shelves[entry.kind].filter((shelf) => hasFeed(shelf) || shelf.pages.includes(FEED))
}

/** Where the feed of a shelf is. */
export function feedOf({ url }: Pick<Shelf, 'url'>): string {
  return url + FEED
}

/** Shelves: a page for the latest, pages by month or by year for the archive, and a page that lists all shelves of a kind. */

import { EDITORS_KINDS, folderOf, NAMED_KINDS, type NamedKind, type ShelfEntry } from '../../flow/shelf.ts'
import type { Edition, Shelf } from '../edition.ts'
import type { PageOf } from '../plan/page.ts'
import { FEED } from '../shelves/fill.ts'
import { dayLists, Periods, periodUrl } from './teasers.ts'
import { timeline } from './timeline.ts'
import type { ShelfView } from './views.ts'

/** As many stories as a section's first page shows. */
const LATEST = 30
/** The page of a topic, or of another name, shows everything up to here; beyond, the latest two years. */
const WHOLE_SHELF = 100
const YEARS = 2

/** The pages of all kinds: first what the editor makes, as in the masthead. */
export function shelfPages(edition: Edition): (PageOf<'shelf'> | PageOf<'shelfList'>)[] {
  return [
    ...EDITORS_KINDS.flatMap((entry) => edition.shelves[entry.kind].flatMap(byMonth(entry, edition))),
    ...NAMED_KINDS.flatMap((entry) => {
      const shelves = edition.shelves[entry.kind]
      return shelves.length === 0 ? [] : [...shelves.flatMap(byYear(entry, edition)), listOf(entry.kind, shelves)]
    }),
  ]
}

/** The latest, and a page for each month. */
function byMonth(entry: ShelfEntry, edition: Edition): (shelf: Shelf) => PageOf<'shelf'>[] {
  const hasFeed = feedWanted(entry, edition)
  return (shelf) => {
    const months = new Periods(shelf.stories, shelf.briefs, 7)
    const archive = months.periods.map((month) => months.count(month, shelf.url))
    const common = { ...head(entry, shelf, hasFeed(shelf)), counts: [] }
    const latest = shelfPage(shelf.url, { ...common, archive, period: null, days: latestDays(shelf) })
    const each = everPeriods(months, shelf).map((period) => {
      const days = dayLists(months.stories(period), months.briefs(period))
      return shelfPage(periodUrl(period, shelf.url), { ...common, archive: [], period, days })
    })
    return [latest, ...each]
  }
}

/** Whole days, until there are enough stories or briefs. */
function latestDays(shelf: Shelf) {
  const last = [shelf.stories[LATEST - 1]?.day ?? '', shelf.briefs[LATEST - 1]?.day ?? ''].sort().at(-1) ?? ''
  return dayLists(
    shelf.stories.filter((story) => story.day >= last),
    shelf.briefs.filter((brief) => brief.day >= last),
  )
}

/** A page for all of it, or for the latest years; and one for each year. */
function byYear(entry: ShelfEntry, edition: Edition): (shelf: Shelf) => PageOf<'shelf'>[] {
  const hasFeed = feedWanted(entry, edition)
  return (shelf) => {
    const years = new Periods(shelf.stories, shelf.briefs, 4)
    const months = new Periods(shelf.stories, shelf.briefs, 7)
    const cut = shelf.stories.length + shelf.briefs.length > WHOLE_SHELF
    const archive = cut ? years.periods.map((year) => years.count(year, shelf.url)) : []
    const shown = cut ? years.periods.slice(0, YEARS) : years.periods
    const common = head(entry, shelf, hasFeed(shelf))
    const days = dayLists(
      shown.flatMap((year) => years.stories(year)),
      shown.flatMap((year) => years.briefs(year)),
    )
    const counts = timeline(months, years)
    const whole = shelfPage(shelf.url, { ...common, period: null, days, counts, archive })
    // The years have their pages from the start, so that an address does not depend on how much there is.
    const each = everPeriods(years, shelf).map((period) => {
      const days = dayLists(years.stories(period), years.briefs(period))
      return shelfPage(periodUrl(period, shelf.url), { ...common, period, archive: [], counts: [], days })
    })
    return [whole, ...each]
  }
}

function shelfPage(url: string, view: ShelfView): PageOf<'shelf'> {
  return { url, kind: 'shelf', view }
}

function head({ kind }: ShelfEntry, shelf: Shelf, hasFeed: boolean) {
  return { shelf: kind, name: shelf.name, url: shelf.url, feed: hasFeed ? feedOf(shelf) : null }
}

/** The periods that have something, and those that ever had a page. */
function everPeriods({ periods }: Periods, { pages }: Shelf): string[] {
  const before = pages.flatMap((page) => (/^\d/.test(page) ? [page.slice(0, -1).replaceAll('/', '-')] : []))
  return [...new Set([...periods, ...before])]
}

function listOf(shelf: NamedKind, shelves: readonly Shelf[]): PageOf<'shelfList'> {
  const names = shelves.map(({ url, name, stories, briefs }) => ({
    link: { url, text: name },
    count: stories.length + briefs.length,
  }))
  return { url: folderOf(shelf), kind: 'shelfList', view: { shelf, names } }
}

/** Tells of a shelf whether its kind, or else the masthead, wants a feed of it. */
function feedWanted({ feeds }: ShelfEntry, { paper }: Edition): (shelf: Shelf) => boolean {
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

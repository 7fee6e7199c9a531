/** Sections, topics and bylines: a page for the latest, and pages by month or by year for the archive. */

import type { Edition, Shelf } from '../edition.ts'
import type { PageOf } from '../plan/page.ts'
import { dayLists, Periods, periodUrl } from './teasers.ts'
import { timeline } from './timeline.ts'
import type { TopicsView, TopicView } from './views.ts'

/** As many stories as a section's first page shows. */
const LATEST = 30
/** A topic's page shows everything up to here; beyond, the latest two years. */
const WHOLE_TOPIC = 100
const YEARS = 2

export function sectionPages(edition: Edition): PageOf<'section'>[] {
  return edition.sections.flatMap((shelf) => {
    const months = new Periods(shelf.stories, shelf.briefs, 7)
    const archive = months.periods.map((month) => months.count(month, shelf.url))
    const common = { name: shelf.name, url: shelf.url, archive, feed: `${shelf.url}feed.xml` }
    const latest: PageOf<'section'> = {
      url: shelf.url,
      kind: 'section',
      view: { ...common, period: null, days: latestDays(shelf) },
    }
    const byMonth = everPeriods(months, shelf).map((period): PageOf<'section'> => {
      const days = dayLists(months.stories(period), months.briefs(period))
      return { url: periodUrl(period, shelf.url), kind: 'section', view: { ...common, archive: [], period, days } }
    })
    return [latest, ...byMonth]
  })
}

/** Whole days, until there are enough stories or briefs. */
function latestDays(shelf: Shelf) {
  const last = [shelf.stories[LATEST - 1]?.day ?? '', shelf.briefs[LATEST - 1]?.day ?? ''].sort().at(-1) ?? ''
  return dayLists(
    shelf.stories.filter((story) => story.day >= last),
    shelf.briefs.filter((brief) => brief.day >= last),
  )
}

export function topicPages(edition: Edition): (PageOf<'topic'> | PageOf<'topics'>)[] {
  const followed = new Set(edition.paper.topics.filter((topic) => topic.follow).map((topic) => topic.name))
  const pages = edition.topics.flatMap((shelf) =>
    byYear(shelf, followed.has(shelf.name)).map((page): PageOf<'topic'> => ({ ...page, kind: 'topic' })),
  )
  return pages.length === 0 ? [] : [...pages, { url: '/topics/', kind: 'topics', view: indexOf(edition.topics) }]
}

export function bylinePages(edition: Edition): (PageOf<'byline'> | PageOf<'bylines'>)[] {
  const pages = edition.bylines.flatMap((shelf) =>
    byYear(shelf, false).map((page): PageOf<'byline'> => ({ ...page, kind: 'byline' })),
  )
  return pages.length === 0 ? [] : [...pages, { url: '/bylines/', kind: 'bylines', view: indexOf(edition.bylines) }]
}

function indexOf(shelves: readonly Shelf[]): TopicsView {
  return {
    topics: shelves.map(({ url, name, stories, briefs }) => ({
      link: { url, text: name },
      count: stories.length + briefs.length,
    })),
  }
}

/** A page for all of it, or for the latest years; and one for each year. */
function byYear(shelf: Shelf, followed: boolean): { url: string; view: TopicView }[] {
  const years = new Periods(shelf.stories, shelf.briefs, 4)
  const months = new Periods(shelf.stories, shelf.briefs, 7)
  const cut = shelf.stories.length + shelf.briefs.length > WHOLE_TOPIC
  const archive = years.periods.map((year) => years.count(year, shelf.url))
  const shown = cut ? years.periods.slice(0, YEARS) : years.periods
  const common = { name: shelf.name, url: shelf.url, feed: followed ? `${shelf.url}feed.xml` : null }
  const days = dayLists(
    shown.flatMap((year) => years.stories(year)),
    shown.flatMap((year) => years.briefs(year)),
  )
  const counts = timeline(months, years)
  const whole = { url: shelf.url, view: { ...common, period: null, days, counts, archive: cut ? archive : [] } }
  // The years have their pages from the start, so that an address does not depend on how much there is.
  const each = everPeriods(years, shelf).map((period) => {
    const days = dayLists(years.stories(period), years.briefs(period))
    return { url: periodUrl(period, shelf.url), view: { ...common, period, archive: [], counts: [], days } }
  })
  return [whole, ...each]
}

/** The periods that have something, and those that ever had a page. */
function everPeriods({ periods }: Periods, { pages }: Shelf): string[] {
  const before = pages.flatMap((page) => (/^\d/.test(page) ? [page.slice(0, -1).replaceAll('/', '-')] : []))
  return [...new Set([...periods, ...before])]
}

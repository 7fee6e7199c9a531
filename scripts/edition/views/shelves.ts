/** Sections and topics: a page for the latest, and pages by month or by year for the archive. */

import type { Edition, Shelf } from '../edition.ts'
import type { PageOf } from '../page.ts'
import { dayLists, Periods, periodUrl } from './teasers.ts'

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
  const pages = edition.topics.flatMap((shelf) => topicOf(shelf, followed.has(shelf.name)))
  if (edition.topics.length === 0) return []
  const topics = edition.topics.map((shelf) => ({
    link: { url: shelf.url, text: shelf.name },
    count: shelf.stories.length + shelf.briefs.length,
  }))
  return [...pages, { url: '/topics/', kind: 'topics', view: { topics } }]
}

function topicOf(shelf: Shelf, followed: boolean): PageOf<'topic'>[] {
  const years = new Periods(shelf.stories, shelf.briefs, 4)
  const cut = shelf.stories.length + shelf.briefs.length > WHOLE_TOPIC
  const archive = years.periods.map((year) => years.count(year, shelf.url))
  const shown = cut ? years.periods.slice(0, YEARS) : years.periods
  const common = { name: shelf.name, url: shelf.url, feed: followed ? `${shelf.url}feed.xml` : null }
  const days = dayLists(
    shown.flatMap((year) => years.stories(year)),
    shown.flatMap((year) => years.briefs(year)),
  )
  const whole: PageOf<'topic'> = {
    url: shelf.url,
    kind: 'topic',
    view: { ...common, period: null, days, archive: cut ? archive : [] },
  }
  // The years have their pages from the start, so that an address does not depend on how much there is.
  const byYear = everPeriods(years, shelf).map((period): PageOf<'topic'> => {
    const view = { ...common, period, archive: [], days: dayLists(years.stories(period), years.briefs(period)) }
    return { url: periodUrl(period, shelf.url), kind: 'topic', view }
  })
  return [whole, ...byYear]
}

/** The periods that have something, and those that ever had a page. */
function everPeriods({ periods }: Periods, { pages }: Shelf): string[] {
  const before = pages.flatMap((page) => (/^\d/.test(page) ? [page.slice(0, -1).replaceAll('/', '-')] : []))
  return [...new Set([...periods, ...before])]
}

/** What machines read before they read the paper: sitemaps by month, their index, robots.txt. */

import type { Edition } from '../edition.ts'
import type { Page, PageOf } from '../page.ts'
import { Periods, periodUrl } from './teasers.ts'

type CrawlPage = PageOf<'sitemap'> | PageOf<'sitemapIndex'> | PageOf<'robots'>

/** @param pages that are to be found: all but feeds, redirects, withdrawals and the 404 page. */
export function crawlPages(edition: Edition, pages: readonly Page[]): CrawlPage[] {
  const months = new Periods(edition.stories, [], 7)
  const ever = [...new Set(edition.days.map((day) => day.slice(0, 7)))]
  // With its month's page, which stays, a sitemap is never empty.
  const ofMonths = ever.map((month): PageOf<'sitemap'> => {
    const stories = months.stories(month).map((story) => ({ url: story.url, changed: story.revised ?? story.filed }))
    const view = { pages: [{ url: periodUrl(month), changed: null }, ...stories] }
    return { url: `/sitemaps/${month}.xml`, kind: 'sitemap', view }
  })
  const indexes = pages.filter((page) => page.kind !== 'story' && page.kind !== 'month' && isFound(page))
  // An index page changes with what it lists; its date is left to the search engines.
  const ofIndexes: PageOf<'sitemap'> = {
    url: '/sitemaps/pages.xml',
    kind: 'sitemap',
    view: { pages: indexes.map(({ url }) => ({ url, changed: null })) },
  }
  const sitemaps = [...ofMonths, ofIndexes]
  return [
    ...sitemaps,
    {
      url: '/sitemap.xml',
      kind: 'sitemapIndex',
      view: { sitemaps: sitemaps.map(({ url, view }) => ({ url, changed: newest(view.pages) })) },
    },
    { url: '/robots.txt', kind: 'robots', view: { sitemap: '/sitemap.xml' } },
  ]
}

function isFound({ kind }: Page): boolean {
  return kind !== 'style' && kind !== 'feed' && kind !== 'redirect' && kind !== 'withdrawn' && kind !== 'notFound'
}

function newest(pages: readonly { changed: string | null }[]): string | null {
  return pages.reduce<string | null>(
    (latest, { changed }) => (changed !== null && (latest === null || changed > latest) ? changed : latest),
    null,
  )
}

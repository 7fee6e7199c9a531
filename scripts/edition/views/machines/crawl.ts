/** What machines read before they read the paper: sitemaps by month, one of the news, their index, robots.txt. */

import { DateTime } from 'luxon'
import { isEqual, memoEach } from '../../../flow/memo.ts'
import type { Edition } from '../../edition.ts'
import type { Page, PageKind, PageOf } from '../../plan/page.ts'
import { Periods, periodUrl } from '../periods/periods.ts'
import { isBare } from '../shelves.ts'

type CrawlPage = PageOf<'sitemap'> | PageOf<'newsSitemap'> | PageOf<'sitemapIndex'> | PageOf<'robots'>

/** Kinds that nobody is to find by searching. */
const UNSOUGHT: ReadonlySet<PageKind> = new Set([
  'style',
  'script',
  'feed',
  'rss',
  'jsonFeed',
  'eventFeed',
  'redirect',
  'storyFile',
  'goneFile',
  'changes',
  'withdrawn',
  'expired',
  'takenDown',
  'held',
  'heldStory',
  'notFound',
  'manifest',
  'worker',
  'offline',
  'newsletter',
  'newsletterText',
  'newsletterMail',
])

/** @param pages of the paper; those that are to be found are listed. */
export function crawlPages(edition: Edition, pages: readonly Page[]): CrawlPage[] {
  const months = new Periods(edition.stories, [], 7)
  const ever = [...new Set(edition.days.map((day) => day.slice(0, 7)))]
  // With its month's page, which stays, a sitemap is never empty.
  const ofMonths = ever.map((month): PageOf<'sitemap'> => {
    const stories = months.stories(month).map((story) => ({ url: story.url, changed: story.revised ?? story.filed }))
    const view = { pages: [{ url: periodUrl(month), changed: null }, ...stories] }
    return { url: `/sitemaps/${month}.xml`, kind: 'sitemap', view }
  })
  const indexes = pages.filter(isIndex)
  // An index page changes with what it lists; its date is left to the search engines.
  const ofIndexes: PageOf<'sitemap'> = {
    url: '/sitemaps/pages.xml',
    kind: 'sitemap',
    view: { pages: unchanging(indexes) },
  }
  const sitemaps = [...ofMonths, ofIndexes]
  const news = newsPages(edition)
  return [
    ...sitemaps,
    ...news,
    {
      url: '/sitemap.xml',
      kind: 'sitemapIndex',
      view: {
        sitemaps: [
          ...sitemaps.map(({ url, view }) => ({ url, changed: latestChange(view.pages) })),
          ...news.map(({ url }) => ({ url, changed: null })),
        ],
      },
    },
    { url: '/robots.txt', kind: 'robots', view: { sitemap: '/sitemap.xml' } },
  ]
}

/** Of stories and months, other sitemaps tell; of what has nothing on it any more, none. */
function isIndex(page: Page): boolean {
  const { kind } = page
  if (kind === 'shelf') return !isBare(page.view)
  if (kind === 'shelfList') return page.view.names.length > 0
  return kind !== 'story' && kind !== 'month' && !UNSOUGHT.has(kind)
}

const unchanging = memoEach(({ url }: Page) => ({ url, changed: null }), isEqual)

/** How far the news reach back from the newest item, and as many stories as their sitemap may list. */
const NEWS_DAYS = 2
const MOST_NEWS = 1000

/**
 * The stories of the newest item's day and the two days before it. Where there is
 * none, those of the newest story's day: a sitemap is never empty, and its address
 * stays. Nothing for a paper that has no story.
 */
function newsPages({ stories, today }: Edition): PageOf<'newsSitemap'>[] {
  const [newest] = stories
  if (newest === undefined) return []
  const back = DateTime.fromISO(today, { zone: 'utc' }).minus({ days: NEWS_DAYS }).toISODate() ?? today
  const since = newest.day < back ? newest.day : back
  const news = stories.filter(({ day }) => day >= since).slice(0, MOST_NEWS)
  const view = {
    stories: news.map(({ url, headline, published, filed, language }) => ({
      url,
      title: headline,
      published: published ?? filed,
      language,
    })),
  }
  return [{ url: '/sitemaps/news.xml', kind: 'newsSitemap', view }]
}

function latestChange(pages: readonly { changed: string | null }[]): string | null {
  return pages.reduce<string | null>(
    (latest, { changed }) => (changed !== null && (latest === null || changed > latest) ? changed : latest),
    null,
  )
}

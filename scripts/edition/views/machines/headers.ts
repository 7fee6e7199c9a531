/** The rules for hosts that read `_headers`: where the paper's pages are, so that each folder of them is named once. */

import { memoEach } from '../../../flow/memo.ts'
import { compare } from '../../../flow/problem.ts'
import type { Page, PageKind, PageOf } from '../../plan/page.ts'

/** Kinds that nobody reads in a browser, and the one page that has rules of its own. */
const NO_PAGE: ReadonlySet<PageKind> = new Set([
  'search',
  'style',
  'script',
  'feed',
  'rss',
  'jsonFeed',
  'eventFeed',
  'storyFile',
  'goneFile',
  'sitemapIndex',
  'sitemap',
  'newsSitemap',
  'robots',
  'headers',
  'manifest',
  'worker',
  'newsletter',
  'newsletterText',
  'newsletterMail',
])

/** Cloudflare reads 100 rules and no more. An old paper may have more years than that; pages of a year without a rule still have the policy in their own head. */
const MOST = 90

/** @param pages of the paper: those of the first folder of an address share a rule. */
export function headersPage(pages: readonly Page[]): PageOf<'headers'> {
  const read = new Set(waysOf(pages))
  // Years from the newest, behind all others: where there are too many, the oldest go.
  const ways = [...read]
    .flatMap((way) => way ?? [])
    .sort((a, b) => Number(isYear(a)) - Number(isYear(b)) || order(a, b))
  return { url: '/_headers', kind: 'headers', view: { pages: ways.slice(0, MOST) } }
}

/** The first folder of each page; null of what nobody reads. */
const waysOf = memoEach(({ kind, url }: Page): string | null =>
  NO_PAGE.has(kind) ? null : `/${/^\/([^/]*\/?)/.exec(url)?.[1] ?? ''}`,
)

function order(a: string, b: string): number {
  return isYear(a) ? compare(b, a) : compare(a, b)
}

function isYear(way: string): boolean {
  return /^\/\d+\/$/.test(way)
}

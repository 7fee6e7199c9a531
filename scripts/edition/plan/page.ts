/** A page of the paper: an address, a kind, and the view that its template shows. */

import type { Paper } from '../../flow/paper.ts'
import type { NamedKind } from '../../flow/shelf.ts'
import type { Link } from '../edition.ts'
import type { SearchRecord } from '../search-records.ts'
import type {
  FeedView,
  HeadersView,
  NewsSitemapView,
  RobotsView,
  ScriptView,
  SitemapIndexView,
  SitemapView,
  StyleView,
} from '../views/machines/views.ts'
import type { ChangesView, CorrectionsView } from '../views/mended/views.ts'
import type {
  AboutView,
  DayView,
  FeedsView,
  FrontView,
  HeadlinesView,
  HeldStoryView,
  HeldView,
  MonthView,
  NotFoundView,
  RedirectView,
  SearchView,
  ShelfListView,
  ShelfView,
  StoryView,
  WithdrawnView,
  YearView,
} from '../views/views.ts'

/** Each kind of page and its view. A kind is also the name of its template, `site/<kind>.11ty.ts`. */
export interface Views {
  style: StyleView
  script: ScriptView
  front: FrontView
  story: StoryView
  changes: ChangesView
  day: DayView
  month: MonthView
  year: YearView
  shelf: ShelfView
  shelfList: ShelfListView
  corrections: CorrectionsView
  headlines: HeadlinesView
  feed: FeedView
  rss: FeedView
  jsonFeed: FeedView
  feeds: FeedsView
  about: AboutView
  search: SearchView
  sitemapIndex: SitemapIndexView
  sitemap: SitemapView
  newsSitemap: NewsSitemapView
  robots: RobotsView
  headers: HeadersView
  notFound: NotFoundView
  redirect: RedirectView
  withdrawn: WithdrawnView
  expired: WithdrawnView
  held: HeldView
  heldStory: HeldStoryView
}

export type PageKind = keyof Views

export interface PageOf<K extends PageKind> {
  /** Root-relative, without the base path: `/2026/11/22/`, `/feed.xml`. A folder's page ends in a slash. */
  readonly url: string
  readonly kind: K
  readonly view: Views[K]
  /** Of a page that is known to show what it showed before: its fingerprint, so that its view need not be made. */
  readonly print?: string
}

export type Page = { [K in PageKind]: PageOf<K> }[PageKind]

/** What every page of a paper shows around its view: the page shell's own view. */
export interface Shell {
  readonly paper: Paper
  /** The sections that have something in them, in order: the navigation. */
  readonly sections: readonly Link[]
  /** The kinds of shelf of which there is a list to link to. */
  readonly lists: readonly NamedKind[]
  /** The years that have a page, newest first: the archive. */
  readonly years: readonly Link[]
}

/** All pages of the paper, what they share, and what search finds. A template sees its page and the shell, and nothing else. */
export interface Sheets {
  readonly shell: Shell
  readonly pages: readonly Page[]
  /** Sorted by address. Without any, there is no index. */
  readonly records: readonly SearchRecord[]
}

/** A page of the paper: an address, a kind, and the view that its template shows. */

import type { Paper } from '../../flow/paper.ts'
import type { NamedKind } from '../../flow/shelf.ts'
import type { PlainView, TakenDownView } from '../beside/views.ts'
import type { Link } from '../edition.ts'
import type { EventFeedView, EventsView } from '../events/views.ts'
import type { Placement } from '../front/places.ts'
import type { SearchRecord } from '../search-records.ts'
import type { ChangesView, CorrectionsView } from '../views/changes/views.ts'
import type { GoneFileView, StoryFileView } from '../views/files/views.ts'
import type {
  FeedView,
  HeadersView,
  ManifestView,
  NewsSitemapView,
  OfflineView,
  RobotsView,
  ScriptView,
  SitemapIndexView,
  SitemapView,
  StyleView,
  WorkerView,
} from '../views/machines/views.ts'
import type { NewsletterView } from '../views/mail/views.ts'
import type { DayView, MonthView, YearView } from '../views/periods/views.ts'
import type {
  AboutView,
  EditionView,
  FeedsView,
  FrontView,
  HeadlinesView,
  HeldStoryView,
  HeldView,
  NotFoundView,
  RedirectView,
  SearchView,
  ShelfListView,
  ShelfView,
  StoryView,
  WithdrawnView,
} from '../views/views.ts'

/** Each kind of page and its view. A kind is also the name of its template, `site/<kind>.11ty.ts`. */
export interface Views {
  style: StyleView
  script: ScriptView
  front: FrontView
  edition: EditionView
  story: StoryView
  storyFile: StoryFileView
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
  manifest: ManifestView
  worker: WorkerView
  offline: OfflineView
  newsletter: NewsletterView
  newsletterText: NewsletterView
  newsletterMail: NewsletterView
  notFound: NotFoundView
  redirect: RedirectView
  withdrawn: WithdrawnView
  expired: WithdrawnView
  takenDown: TakenDownView
  goneFile: GoneFileView
  events: EventsView
  eventFeed: EventFeedView
  plain: PlainView
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
  /** Pages that are no story, to which every page leads; only there where there are some. */
  readonly pages?: { readonly menu: readonly Link[]; readonly foot: readonly Link[] }
  /** Whether there is a calendar to link to. */
  readonly calendar?: true
  /** The years that have a page, newest first: the archive. */
  readonly years: readonly Link[]
}

/** All pages of the paper, what they share, and what search finds. A template sees its page and the shell, and nothing else. */
export interface Sheets {
  readonly shell: Shell
  readonly pages: readonly Page[]
  /** Of pictures, sound, film and documents: the names below `/pictures/`, sorted; absent if there are none. */
  readonly pictures?: readonly string[]
  /** Sorted by address. Without any, there is no index. */
  readonly records: readonly SearchRecord[]
  /** Who stands above the sections of the front page, and by whose word: for who asks. */
  readonly placements?: readonly Placement[]
}

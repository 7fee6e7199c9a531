/** Assemble: the pages of the desk to one edition: order, shelves, links between items. */

import { memo, memoEach } from '../flow/memo.ts'
import type { FrontOrder, Paper } from '../flow/paper.ts'
import { compare } from '../flow/problem.ts'
import { type ByShelfKind, byShelfKind, SHELF_KINDS, type ShelfKind } from '../flow/shelf.ts'
import type { Version, Versions } from '../pages/earlier/versions.ts'
import type { BriefsPage, MarkdownPage, PageBrief, StoryPage } from '../pages/page.ts'
import { type Matter, NO_MATTER } from './beside/matter.ts'
import { correctionsIn } from './corrections/corrections-in.ts'
import {
  type Brief,
  type Edition,
  type EditionLine,
  type Link,
  type OnShelves,
  type Retired,
  type Story,
  sectionOf,
} from './edition.ts'
import { eventIn } from './events/events.ts'
import { laidFront } from './front/laid.ts'
import { leadsIn, linkTargets } from './links/leads.ts'
import { listingOf } from './listings/listing.ts'
import { atPlaces, orderedBy } from './order.ts'
import { sameHeadline } from './reconcile.ts'
import { type LinkValues, relatedStories } from './related.ts'
import { type Book, linksIn } from './shelves/book.ts'
import { booksOf, type KnownShelves } from './shelves/books.ts'
import { movedPages, type Shelves, shelvesOf } from './shelves/fill.ts'
import { storiesOf } from './story-of.ts'
import { translationsIn } from './threads/translations.ts'
import { withVersions } from './threads/versions.ts'
import { Periods } from './views/periods/periods.ts'

/** What the register adds to the pages. */
export interface Registered extends KnownShelves {
  readonly retired: readonly Retired[]
  /** Every day that ever had a page, newest first. */
  readonly days: readonly string[]
  readonly hasPurged: boolean
  /** Earlier texts of stories. */
  readonly versions?: Versions
  /** The pages that the calendar ever had. */
  readonly calendar: readonly string[]
}

/** What orders items: the day, then the filing time, both newest first; then the file and the place in it. */
interface Placed {
  readonly day: string
  readonly filed: string
  readonly source: string
  readonly position: number
}

const UNCHANGED: readonly Version[] = []

/** The items of a paper, newest first. */
export interface Ordered {
  readonly stories: readonly StoryPage[]
  readonly briefs: readonly PlacedBrief[]
}

/** What is found out by looking at all items of a paper together. */
export interface Bearings {
  readonly books: ByShelfKind<Pick<Book, 'links' | 'moves' | 'kinds'>>
  /** On which shelves each item stands, in their order. */
  readonly shelves: ByShelfKind<Shelves>
  /** To which stories each story leads, in their order. */
  readonly related: readonly (readonly LinkValues[])[]
}

export interface AlsoKnown {
  /** How somebody has laid the front page. */
  readonly order?: FrontOrder
  /** What stands beside the news. */
  readonly beside?: Matter
  /** The editions of days that are over. */
  readonly past?: readonly EditionLine[]
  /** What was found out of the same items, where that is at hand. */
  readonly known?: ((ordered: Ordered) => Bearings) | undefined
}

export function assemble(
  paper: Paper,
  pages: readonly MarkdownPage[],
  registered: Registered,
  { order = [], beside = NO_MATTER, past = [], known }: AlsoKnown = {},
): Edition {
  const ordered = inOrder(pages)
  const { books, shelves, related } = known?.(ordered) ?? bearingsOf(paper, ordered, registered)
  const { attached, corrects, loose } = correctionsIn(ordered.stories, registered.retired, paper.base.slice(0, -1))
  const translated = translationsIn(ordered.stories, registered.retired, paper.base.slice(0, -1))
  const changes = ordered.stories.map(({ id }) => registered.versions?.get(id) ?? UNCHANGED)
  const on = onShelves(shelves, 'stories')
  const targets = linkTargets(ordered.stories, leadsIn(pages, registered))
  const listings = on.map((links) => listingOf(paper, sectionOf({ shelves: links })))
  const stories = withVersions(
    storiesOf(ordered.stories, related, on, attached, corrects, changes, translated.others, targets, listings),
  )
  const told = sameHeadline(stories)
  const briefs = briefsOf(
    ordered.briefs,
    ordered.briefs.map(({ text }) => told(text)),
    onShelves(shelves, 'briefs'),
  )
  const days = new Periods(stories, briefs, 10)
  return {
    paper,
    today: days.periods[0] ?? '',
    updated: latest(stories, briefs, registered.retired),
    stories,
    briefs,
    shelves: byShelfKind(({ kind }) => shelvesOf(books[kind], stories, briefs, shelves[kind], registered.shelves)),
    days: [...new Set([...registered.days, ...days.periods])].sort((a, b) => compare(b, a)),
    front: laidFront(order, stories, registered.retired, paper),
    loose: [...loose, ...translated.loose],
    past: past.filter(({ open }) => open === undefined),
    hasPurged: registered.hasPurged,
    everCalendar: registered.calendar,
    beside,
    retired: [
      ...registered.retired,
      ...SHELF_KINDS.flatMap(({ kind }) => books[kind].moves.flatMap((move) => movedPages(move, registered.shelves))),
    ],
  }
}

/** The stories and briefs of pages, newest first. */
export function inOrder(pages: readonly MarkdownPage[]): Ordered {
  return {
    stories: inNewsOrder(pages.filter((page): page is StoryPage => page.kind === 'story')),
    briefs: inNewsOrder(
      pages
        .filter((page): page is BriefsPage => page.kind === 'briefs')
        .flatMap(({ source, briefs }) => briefs.map((brief) => placedBrief(brief, source))),
    ),
  }
}

/** Where the items of a paper stand, and to which they lead. */
export function bearingsOf(paper: Paper, { stories, briefs }: Ordered, registered: Registered): Bearings {
  const books = booksOf(paper, [...stories, ...briefs], registered)
  const shelves = byShelfKind(({ kind }): Shelves => {
    const links = linksIn(books[kind])
    return { stories: links(stories), briefs: links(briefs) }
  })
  return { books, shelves, related: relatedStories(stories) }
}

type PlacedBrief = PageBrief & { readonly source: string }

const placedBrief = memo((brief: PageBrief, source: string): PlacedBrief => ({ ...brief, source }))

const newsOrder = orderedBy(
  ({ day, filed, source, position }: Placed): Placed => ({ day, filed, source, position }),
  (a, b) =>
    compare(b.day, a.day) || compare(b.filed, a.filed) || compare(a.source, b.source) || a.position - b.position,
)

function inNewsOrder<Item extends Placed>(items: readonly Item[]): Item[] {
  return atPlaces(items, newsOrder(items))
}

function latest(stories: readonly Story[], briefs: readonly Brief[], retired: readonly Retired[]): string {
  let newest = ''
  const see = (time: string) => {
    if (time > newest) newest = time
  }
  for (const { filed, revised } of stories) {
    see(filed)
    if (revised !== null) see(revised)
  }
  for (const { filed } of briefs) see(filed)
  for (const page of retired) if (page.kind !== 'redirect') see(page.on)
  return newest
}

/** The shelves of each story, or of each brief: the same object for as long as its links are. */
function onShelves(shelves: ByShelfKind<Shelves>, of: keyof Shelves): readonly OnShelves[] {
  return shelvesOn(...SHELF_KINDS.map(({ kind }) => shelves[kind][of]))
}

/** Of links to the shelves of each kind, in the order of the kinds. */
const shelvesOn = memoEach<readonly (readonly Link[])[], OnShelves>((...links) => {
  const entries = SHELF_KINDS.map(({ kind }, at) => [kind, links[at] ?? []] as const)
  return Object.fromEntries(entries) as Record<ShelfKind, readonly Link[]>
})

const briefsOf = memoEach(
  (brief: PlacedBrief, story: Link | null, shelves: OnShelves): Brief => ({
    id: brief.id,
    url: brief.address,
    anchor: brief.address.slice(brief.address.indexOf('#') + 1),
    text: brief.text,
    story,
    ...eventIn(brief.fields.event, null, brief.day),
    published: brief.fields.date?.value ?? null,
    filed: brief.filed,
    day: brief.day,
    shelves,
    language: brief.language,
    direction: brief.direction,
  }),
)

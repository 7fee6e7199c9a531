/** Assemble: the pages of the desk to one edition: order, shelves, links between items. */

import type { Origin } from '../flow/item.ts'
import { memo, memoEach } from '../flow/memo.ts'
import type { Paper } from '../flow/paper.ts'
import { compare } from '../flow/problem.ts'
import { type ByShelfKind, byShelfKind, SHELF_KINDS, type ShelfKind } from '../flow/shelf.ts'
import type { BriefsPage, MarkdownPage, PageBrief, StoryPage } from '../pages/page.ts'
import {
  type Brief,
  type Edition,
  type Link,
  type LinkTargets,
  type OnShelves,
  type Retired,
  type Story,
  sectionOf,
} from './edition.ts'
import { leadsIn, linkTargets } from './links/leads.ts'
import { isOpinion } from './opinion.ts'
import { atPlaces, orderedBy } from './order.ts'
import { sameHeadline } from './reconcile.ts'
import { type LinkValues, relatedStories } from './related.ts'
import { type Book, linksIn } from './shelves/book.ts'
import { booksOf, type KnownShelves } from './shelves/books.ts'
import { movedPages, type Shelves, shelvesOf } from './shelves/fill.ts'
import { Periods } from './views/periods.ts'

/** What the register adds to the pages. */
export interface Registered extends KnownShelves {
  readonly retired: readonly Retired[]
  /** Every day that ever had a page, newest first. */
  readonly days: readonly string[]
  readonly hasPurged: boolean
}

/** What orders items: the day, then the filing time, both newest first; then the file and the place in it. */
interface Placed {
  readonly day: string
  readonly filed: string
  readonly source: string
  readonly position: number
}

/** The items of a paper, newest first. */
export interface Ordered {
  readonly stories: readonly StoryPage[]
  readonly briefs: readonly PlacedBrief[]
}

/** What is found out by looking at all items of a paper together. */
export interface Bearings {
  readonly books: ByShelfKind<Pick<Book, 'links' | 'moves'>>
  /** On which shelves each item stands, in their order. */
  readonly shelves: ByShelfKind<Shelves>
  /** To which stories each story leads, in their order. */
  readonly related: readonly (readonly LinkValues[])[]
}

/** @param known what was found out of the same items, where that is at hand */
export function assemble(
  paper: Paper,
  pages: readonly MarkdownPage[],
  registered: Registered,
  known?: (ordered: Ordered) => Bearings,
): Edition {
  const ordered = inOrder(pages)
  const { books, shelves, related } = known?.(ordered) ?? bearingsOf(paper, ordered, registered)
  const targets = linkTargets(ordered.stories, leadsIn(pages, registered))
  const stories = storiesOf(ordered.stories, related, onShelves(shelves, 'stories'), targets)
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
    hasPurged: registered.hasPurged,
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

/** The story of each page: the same one for as long as it stands on the same shelves, and leads to the same stories. */
const storiesOf = memoEach(
  (page: StoryPage, related: readonly LinkValues[], shelves: OnShelves, links: LinkTargets): Story => {
    const { fields } = page
    const text = (field: { value: string } | undefined) => field?.value ?? null
    return {
      id: page.id,
      url: page.address,
      headline: fields.headline?.value ?? '',
      kicker: text(fields.kicker),
      dek: text(fields.dek),
      bylines: (fields.bylines ?? []).map((field) => field.value),
      agency: text(fields.agency),
      place: text(fields.place),
      published: text(fields.date),
      filed: page.filed,
      revised: page.revised,
      day: page.day,
      shelves,
      sourceName: text(fields.source),
      urgency: fields.urgency === undefined ? null : Number(fields.urgency.value),
      leads: fields.lead !== undefined,
      opinion: isOpinion(text(fields.kicker), sectionOf({ shelves })?.text ?? null),
      corrections: (fields.corrections ?? []).map((field) => field.value),
      notes: (fields.notes ?? []).map((field) => field.value),
      markdown: page.markdown,
      opening: page.opening,
      words: page.words,
      language: page.language,
      direction: page.direction,
      ...(page.tongues === undefined ? {} : { tongues: page.tongues }),
      ...(links.length === 0 ? {} : { links }),
      related: page.related,
      relatedStories: related.map(([url, text, language, direction]) => ({ url, text, language, direction })),
      origins: originsOf(fields),
      source: page.source,
    }
  },
)

function originsOf(fields: StoryPage['fields']): Record<string, Origin> {
  const origins: Record<string, Origin> = {}
  for (const [name, field] of Object.entries(fields)) {
    const first = [field].flat()[0]
    if (first !== undefined) origins[name] = first.origin
  }
  return origins
}

const briefsOf = memoEach(
  (brief: PlacedBrief, story: Link | null, shelves: OnShelves): Brief => ({
    id: brief.id,
    url: brief.address,
    anchor: brief.address.slice(brief.address.indexOf('#') + 1),
    text: brief.text,
    story,
    published: brief.fields.date?.value ?? null,
    filed: brief.filed,
    day: brief.day,
    shelves,
    language: brief.language,
    direction: brief.direction,
  }),
)

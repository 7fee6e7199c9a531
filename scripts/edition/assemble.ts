/** Assemble: the pages of the desk to one edition: order, shelves, links between items. */

import type { Direction, Origin } from '../flow/item.ts'
import { memo } from '../flow/memo.ts'
import type { Paper } from '../flow/paper.ts'
import { compare } from '../flow/problem.ts'
import { byShelfKind, SHELF_KINDS, type ShelfKind } from '../flow/shelf.ts'
import type { BriefsPage, MarkdownPage, PageBrief, StoryPage } from '../pages/page.ts'
import {
  type Brief,
  type Edition,
  type HeadlineLink,
  type Link,
  type OnShelves,
  type Retired,
  type Story,
  sectionOf,
} from './edition.ts'
import { isOpinion } from './opinion.ts'
import { sameHeadline } from './reconcile.ts'
import { relatedStories } from './related.ts'
import type { Shelved } from './shelves/book.ts'
import { booksOf, type KnownShelves } from './shelves/books.ts'
import { movedPages, shelvesOf } from './shelves/fill.ts'

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

export function assemble(paper: Paper, pages: readonly MarkdownPage[], registered: Registered): Edition {
  const storyPages = pages.filter((page): page is StoryPage => page.kind === 'story').sort(byNews)
  const briefPages = pages
    .filter((page): page is BriefsPage => page.kind === 'briefs')
    .flatMap(({ source, briefs }) => briefs.map((brief) => placedBrief(brief, source)))
    .sort(byNews)
  const all = [...storyPages, ...briefPages]
  const books = booksOf(paper, all, registered)
  const shelvesFor = (item: Shelved): Lists => SHELF_KINDS.map(({ kind }) => books[kind].linksOf(item))
  const related = relatedStories(storyPages)
  const stories = storyPages.map((page) =>
    shelvedStory(
      page,
      related(page).map((link) => valuesOf(link)),
      shelvesFor(page),
    ),
  )
  const told = sameHeadline(stories)
  const briefs = briefPages.map((brief) => shelvedBrief(brief, told(brief.text), shelvesFor(brief)))
  return {
    paper,
    today: [...stories, ...briefs].reduce((day, item) => (item.day > day ? item.day : day), ''),
    updated: latest([...stories, ...briefs], registered.retired),
    stories,
    briefs,
    shelves: byShelfKind(({ kind }) => shelvesOf(kind, books[kind], stories, briefs, registered.shelves)),
    days: [
      ...new Set([...registered.days, ...stories.map((story) => story.day), ...briefs.map((brief) => brief.day)]),
    ].sort((a, b) => compare(b, a)),
    hasPurged: registered.hasPurged,
    retired: [
      ...registered.retired,
      ...SHELF_KINDS.flatMap(({ kind }) => books[kind].moves.flatMap((move) => movedPages(move, registered.shelves))),
    ],
  }
}

type PlacedBrief = PageBrief & { readonly source: string }

const placedBrief = memo((brief: PageBrief, source: string): PlacedBrief => ({ ...brief, source }))

function byNews(a: Placed, b: Placed): number {
  return compare(b.day, a.day) || compare(b.filed, a.filed) || compare(a.source, b.source) || a.position - b.position
}

function latest(items: readonly { filed: string; revised?: string | null }[], retired: readonly Retired[]): string {
  const times = items
    .flatMap((item) => [item.filed, item.revised ?? ''])
    .concat(retired.map((page) => (page.kind === 'redirect' ? '' : page.on)))
  return times.reduce((newest, time) => (time > newest ? time : newest), '')
}

/** What a link says, to be compared: a story that was edited under the same headline changes none that leads to it. */
type LinkValues = readonly [url: string, text: string, language: string, direction: Direction]

const valuesOf = memo(
  ({ url, text, language, direction }: HeadlineLink): LinkValues => [url, text, language, direction],
)

/** The story of a page: the same one for as long as it stands on the same shelves, and leads to the same stories. */
const shelvedStory = memo((page: StoryPage, related: readonly LinkValues[], lists: Lists): Story => {
  const shelves = shelvesIn(lists)
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
    related: page.related,
    relatedStories: related.map(([url, text, language, direction]) => ({ url, text, language, direction })),
    origins: originsOf(fields),
    source: page.source,
  }
})

/** Links to the shelves of each kind, in the order of the kinds. */
type Lists = readonly (readonly Link[])[]

function shelvesIn(lists: Lists): OnShelves {
  return Object.fromEntries(SHELF_KINDS.map(({ kind }, at) => [kind, lists[at] ?? []])) as Record<
    ShelfKind,
    readonly Link[]
  >
}

function originsOf(fields: StoryPage['fields']): Record<string, Origin> {
  const origins: Record<string, Origin> = {}
  for (const [name, field] of Object.entries(fields)) {
    const first = [field].flat()[0]
    if (first !== undefined) origins[name] = first.origin
  }
  return origins
}

const shelvedBrief = memo(
  (brief: PlacedBrief, story: Link | null, lists: Lists): Brief => ({
    id: brief.id,
    url: brief.address,
    anchor: brief.address.slice(brief.address.indexOf('#') + 1),
    text: brief.text,
    story,
    published: brief.fields.date?.value ?? null,
    filed: brief.filed,
    day: brief.day,
    shelves: shelvesIn(lists),
    language: brief.language,
    direction: brief.direction,
  }),
)

/** Assemble: the pages of the desk to one edition: order, sections, topics, links between items. */

import type { Origin } from '../flow/item.ts'
import type { Paper } from '../flow/paper.ts'
import { compare } from '../flow/problem.ts'
import type { BriefsPage, MarkdownPage, PageBrief, StoryPage } from '../pages/page.ts'
import type { Brief, Edition, Link, Move, RegisteredShelves, Retired, Shelf, Story } from './edition.ts'
import { isOpinion } from './opinion.ts'
import { sameHeadline } from './reconcile.ts'
import { relatedStories } from './related.ts'
import { type BylineBook, bylineBook } from './shelves/name-book.ts'
import { type SectionBook, sectionBook } from './shelves/sections.ts'
import { type RegisteredTopics, type TopicBook, topicBook } from './shelves/topics.ts'

const FEED = 'feed.xml'

/** What the register adds to the pages. */
export interface Registered {
  readonly retired: readonly Retired[]
  /** Every day that ever had a page, newest first. */
  readonly days: readonly string[]
  /** Each registered topic, by its folded name. */
  readonly topics: RegisteredTopics
  /** Each registered byline, by its folded name. */
  readonly bylines: RegisteredTopics
  /** Each section and topic that was ever published, by its address. */
  readonly shelves: RegisteredShelves
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
    .flatMap(({ source, briefs }) => briefs.map((brief) => ({ ...brief, source })))
    .sort(byNews)
  const all = [...storyPages, ...briefPages]
  const sections = sectionBook(paper, all, registered.shelves)
  const topics = topicBook(paper, all, registered.topics)
  const bylines = bylineBook(paper.language, storyPages, registered.bylines)
  const related = relatedStories(storyPages)
  const stories = storyPages.map((page) => storyOf(page, sections, topics, bylines, related(page)))
  const told = sameHeadline(stories)
  const briefs = briefPages.map((brief) => briefOf(brief, sections, topics, told))
  return {
    paper,
    today: [...stories, ...briefs].reduce((day, item) => (item.day > day ? item.day : day), ''),
    updated: latest([...stories, ...briefs], registered.retired),
    stories,
    briefs,
    sections: shelves(sections, stories, briefs, registered.shelves, (item) =>
      item.section === null ? [] : [item.section],
    ),
    topics: shelves(topics, stories, briefs, registered.shelves, (item) => item.topics),
    bylines: shelves({ links: bylines.links, moves: [] }, stories, [], registered.shelves, (item) =>
      'authors' in item ? item.authors : [],
    ),
    days: [
      ...new Set([...registered.days, ...stories.map((story) => story.day), ...briefs.map((brief) => brief.day)]),
    ].sort((a, b) => compare(b, a)),
    hasPurged: registered.hasPurged,
    retired: [
      ...registered.retired,
      ...[...sections.moves, ...topics.moves].flatMap((move) => movedPages(move, registered.shelves)),
    ],
  }
}

function byNews(a: Placed, b: Placed): number {
  return compare(b.day, a.day) || compare(b.filed, a.filed) || compare(a.source, b.source) || a.position - b.position
}

function latest(items: readonly { filed: string; revised?: string | null }[], retired: readonly Retired[]): string {
  const times = items
    .flatMap((item) => [item.filed, item.revised ?? ''])
    .concat(retired.map((page) => (page.kind === 'redirect' ? '' : page.on)))
  return times.reduce((newest, time) => (time > newest ? time : newest), '')
}

function storyOf(
  page: StoryPage,
  sections: SectionBook,
  topics: TopicBook,
  bylines: BylineBook,
  relatedStories: Story['relatedStories'],
): Story {
  const { fields } = page
  const text = (field: { value: string } | undefined) => field?.value ?? null
  const section = sections.linkOf(fields.section?.value)
  return {
    id: page.id,
    url: page.address,
    headline: fields.headline?.value ?? '',
    kicker: text(fields.kicker),
    dek: text(fields.dek),
    bylines: (fields.bylines ?? []).map((field) => field.value),
    authors: bylines.linksOf(page),
    agency: text(fields.agency),
    place: text(fields.place),
    published: text(fields.date),
    filed: page.filed,
    revised: page.revised,
    day: page.day,
    section,
    topics: topics.linksOf(page),
    sourceName: text(fields.source),
    urgency: fields.urgency === undefined ? null : Number(fields.urgency.value),
    leads: fields.lead !== undefined,
    opinion: isOpinion(text(fields.kicker), section?.text ?? null),
    corrections: (fields.corrections ?? []).map((field) => field.value),
    notes: (fields.notes ?? []).map((field) => field.value),
    markdown: page.markdown,
    opening: page.opening,
    words: page.words,
    language: page.language,
    direction: page.direction,
    related: page.related,
    relatedStories,
    origins: originsOf(fields),
    source: page.source,
  }
}

function originsOf(fields: StoryPage['fields']): Record<string, Origin> {
  const origins: Record<string, Origin> = {}
  for (const [name, field] of Object.entries(fields)) {
    const first = [field].flat()[0]
    if (first !== undefined) origins[name] = first.origin
  }
  return origins
}

function briefOf(
  brief: PageBrief & { source: string },
  sections: SectionBook,
  topics: TopicBook,
  told: (text: string) => Link | null,
): Brief {
  return {
    id: brief.id,
    url: brief.address,
    anchor: brief.address.slice(brief.address.indexOf('#') + 1),
    text: brief.text,
    story: told(brief.text),
    published: brief.fields.date?.value ?? null,
    filed: brief.filed,
    day: brief.day,
    section: sections.linkOf(brief.fields.section?.value),
    topics: topics.linksOf(brief),
    language: brief.language,
    direction: brief.direction,
  }
}

/**
 * One shelf a link, in the links' order, with its items in the paper's. A shelf
 * has the pages that it ever had, and those that it had under another address. One
 * that never had anything is not published.
 */
function shelves(
  { links, moves }: { readonly links: readonly Link[]; readonly moves: readonly Move[] },
  stories: readonly Story[],
  briefs: readonly Brief[],
  registered: RegisteredShelves,
  of: (item: Story | Brief) => readonly Link[],
): Shelf[] {
  const byUrl = new Map(links.map((link) => [link.url, { stories: [] as Story[], briefs: [] as Brief[] }]))
  for (const story of stories) for (const link of of(story)) byUrl.get(link.url)?.stories.push(story)
  for (const brief of briefs) for (const link of of(brief)) byUrl.get(link.url)?.briefs.push(brief)
  return links.flatMap(({ url, text }) => {
    const held = byUrl.get(url) ?? { stories: [], briefs: [] }
    const before = moves.flatMap(({ from, to }) => (to === url ? (registered.get(from) ?? []) : []))
    const isPublished = registered.has(url) || before.length > 0
    if (!isPublished && held.stories.length + held.briefs.length === 0) return []
    const pages = new Set([...(registered.get(url)?.pages ?? []), ...before.flatMap((shelf) => shelf.pages)])
    const formerFeeds = before.flatMap((shelf) => (shelf.pages.includes(FEED) ? [shelf.address + FEED] : []))
    return [{ slug: url.split('/').at(-2) ?? '', name: text, url, ...held, pages: [...pages], formerFeeds }]
  })
}

/** A renamed shelf's pages lead to the same pages at its new address; its feed goes on where it was. */
function movedPages({ from, to }: Move, registered: RegisteredShelves): Retired[] {
  const pages = (registered.get(from)?.pages ?? []).filter((page) => page !== FEED)
  return ['', ...pages].map((page): Retired => ({ kind: 'redirect', url: from + page, to: to + page }))
}

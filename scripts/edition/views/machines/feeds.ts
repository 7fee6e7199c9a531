/** Feeds: of the paper, of each section, of the topics that the masthead follows; and the page that tells people of them. */

import type { Brief, Edition, Link, Shelf, Story } from '../../edition.ts'
import { itemUrn } from '../../item-urn.ts'
import type { PageOf } from '../../plan/page.ts'
import type { FeedEntry, FeedView } from './views.ts'

/** As many items as a feed has. */
const NEWEST = 50
/** A shelf's feed, below the shelf's address. */
const FEED = 'feed.xml'

/** The paper's own feeds: one text in three formats. */
const PAPER = { atom: '/feed.xml', rss: '/rss.xml', json: '/feed.json' } as const

type FeedPage = PageOf<'feed'> | PageOf<'rss'> | PageOf<'jsonFeed'> | PageOf<'feeds'>

export function feedPages(edition: Edition): FeedPage[] {
  const { paper, stories, briefs } = edition
  const topics = followed(edition)
  const whole = feed(edition, { title: paper.name, page: '/', stories, briefs })
  return [
    { url: PAPER.atom, kind: 'feed', view: whole },
    { url: PAPER.rss, kind: 'rss', view: whole },
    { url: PAPER.json, kind: 'jsonFeed', view: whole },
    ...[...edition.sections, ...topics].flatMap((shelf) => shelfFeeds(edition, shelf)),
    {
      url: '/feeds/',
      kind: 'feeds',
      view: { newest: NEWEST, paper: PAPER, sections: links(edition.sections), topics: links(topics) },
    },
  ]
}

/** Topics that the masthead follows, and those that it did: a feed that was published goes on. */
function followed(edition: Edition): Shelf[] {
  const names = new Set(edition.paper.topics.filter((topic) => topic.follow).map((topic) => topic.name))
  return edition.topics.filter(({ name, pages }) => names.has(name) || pages.includes(FEED))
}

/** A shelf's feed, at its address and where it was before the shelf was renamed. */
function shelfFeeds(edition: Edition, { url: page, name, stories, briefs, formerFeeds }: Shelf): PageOf<'feed'>[] {
  const view = feed(edition, { title: `${edition.paper.name}: ${name}`, page, stories, briefs })
  return [`${page}${FEED}`, ...formerFeeds].map((url) => ({ url, kind: 'feed', view }))
}

/** The feeds of shelves that have something in them, each under its shelf's name. */
function links(shelves: readonly Shelf[]): Link[] {
  const filled = shelves.filter(({ stories, briefs }) => stories.length + briefs.length > 0)
  return filled.map(({ url, name }) => ({ url: `${url}${FEED}`, text: name }))
}

interface Feed {
  readonly title: string
  readonly page: string
  readonly stories: readonly Story[]
  readonly briefs: readonly Brief[]
}

function feed(edition: Edition, { title, page, stories, briefs }: Feed): FeedView {
  const entries = newest(stories, briefs).map((item) => ('headline' in item ? storyEntry(item) : briefEntry(item)))
  const updated = entries.reduce((latest, entry) => (entry.updated > latest ? entry.updated : latest), '')
  return { title, page, updated: updated === '' ? edition.updated : updated, entries }
}

/** Stories and briefs in one order, newest day first; of a day, the stories first. */
function newest(stories: readonly Story[], briefs: readonly Brief[]): (Story | Brief)[] {
  const items: (Story | Brief)[] = []
  let [story, brief] = [0, 0]
  while (items.length < NEWEST) {
    const [first, second] = [stories[story], briefs[brief]]
    if (first === undefined && second === undefined) break
    if (
      first !== undefined &&
      (second === undefined || first.day > second.day || (first.day === second.day && first.filed >= second.filed))
    ) {
      items.push(first)
      story += 1
    } else if (second !== undefined) {
      items.push(second)
      brief += 1
    }
  }
  return items
}

function storyEntry(story: Story): FeedEntry {
  return {
    id: itemUrn(story.id),
    url: story.url,
    title: story.headline,
    published: story.filed,
    updated: story.revised ?? story.filed,
    bylines: story.bylines,
    section: story.section?.text ?? null,
    topics: story.topics.map(({ text }) => text),
    story: {
      drafted: story.origins.headline === 'drafted',
      dek: story.dek,
      opening: story.opening,
      markdown: story.markdown,
      notes: story.notes,
      corrections: story.corrections,
    },
    language: story.language,
    direction: story.direction,
  }
}

function briefEntry(brief: Brief): FeedEntry {
  return {
    id: itemUrn(brief.id),
    url: brief.url,
    title: brief.text,
    published: brief.filed,
    updated: brief.filed,
    bylines: [],
    section: brief.section?.text ?? null,
    topics: brief.topics.map(({ text }) => text),
    story: null,
    language: brief.language,
    direction: brief.direction,
  }
}

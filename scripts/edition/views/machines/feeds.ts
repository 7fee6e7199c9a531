/** Feeds: of the paper, and of the shelves that have one; and the page that tells people of them. */

import { DateTime } from 'luxon'
import { asPart } from '../../../flow/fingerprint.ts'
import { memo } from '../../../flow/memo.ts'
import { EDITORS_KINDS, type FedKind, folderOf, NAMED_KINDS } from '../../../flow/shelf.ts'
import { type Brief, type Edition, type Link, type Shelf, type Story, sectionOf } from '../../edition.ts'
import { itemUrn } from '../../item-urn.ts'
import type { PageOf } from '../../plan/page.ts'
import { CORRECTIONS_FEED } from '../changes/corrections.ts'
import { feedOf, shelvesWithFeeds } from '../shelves.ts'
import type { FeedsView } from '../views.ts'
import type { FeedEntry, FeedView } from './views.ts'

/** How many items a feed has at the most. */
const NEWEST = 50

/** The paper's own feeds: one text in three formats. */
const PAPER = { atom: '/feed.xml', rss: '/rss.xml', json: '/feed.json' } as const

/** In the order of the menu: first what the editor makes. */
const FED_KINDS = [...EDITORS_KINDS, ...NAMED_KINDS].filter((entry) => entry.feeds !== 'none')

type FeedPage = PageOf<'feed'> | PageOf<'rss'> | PageOf<'jsonFeed'> | PageOf<'feeds'>

export function feedPages(edition: Edition): FeedPage[] {
  const { paper, stories, briefs } = edition
  const fed = FED_KINDS.map((entry) => ({ shelf: entry.kind, shelves: shelvesWithFeeds(entry, edition) }))
  const whole = feedView(edition, { title: paper.name, page: '/', stories, briefs })
  return [
    { url: PAPER.atom, kind: 'feed', view: whole },
    { url: PAPER.rss, kind: 'rss', view: whole },
    { url: PAPER.json, kind: 'jsonFeed', view: whole },
    ...fed.flatMap(({ shelves }) => shelves.flatMap((shelf) => shelfFeeds(edition, shelf))),
    {
      url: '/feeds/',
      kind: 'feeds',
      view: {
        newest: NEWEST,
        paper: PAPER,
        corrections: CORRECTIONS_FEED,
        shelves: fed.map(({ shelf, shelves }) => fedShelves(edition, shelf, shelves)),
      },
    },
  ]
}

/** A shelf's feed, at its address and where it was before the shelf was renamed. */
function shelfFeeds(edition: Edition, { url: page, name, stories, briefs, formerFeeds }: Shelf): PageOf<'feed'>[] {
  const view = feedView(edition, { title: `${edition.paper.name}: ${name}`, page, stories, briefs })
  return [feedOf({ url: page }), ...formerFeeds].map((url) => ({ url, kind: 'feed', view }))
}

/** Bylines are many, and each has a feed: the page names those that the masthead follows, and leads to all. */
function fedShelves(edition: Edition, shelf: FedKind, shelves: readonly Shelf[]): FeedsView['shelves'][number] {
  if (shelf !== 'byline') return { shelf, feeds: links(shelves) }
  const followed = new Set(edition.paper.bylines.filter(({ follow }) => follow).map(({ name }) => name))
  const list = shelves.length === 0 ? {} : { list: folderOf(shelf) }
  return { shelf, feeds: links(shelves.filter(({ name }) => followed.has(name))), ...list }
}

/** The feeds of shelves that have something in them, each under its shelf's name. */
function links(shelves: readonly Shelf[]): Link[] {
  const filled = shelves.filter(({ stories, briefs }) => stories.length + briefs.length > 0)
  return filled.map(({ url, name }) => ({ url: feedOf({ url }), text: name }))
}

interface Feed {
  readonly title: string
  readonly page: string
  readonly stories: readonly Story[]
  readonly briefs: readonly Brief[]
}

function feedView(edition: Edition, { title, page, stories, briefs }: Feed): FeedView {
  const entries = newest(stories, briefs).map((item) =>
    'headline' in item ? storyEntry(item, edition.paper.zone) : briefEntry(item, edition.paper.zone),
  )
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

const storyEntry = memo(
  (story: Story, zone: string): FeedEntry =>
    asPart({
      id: itemUrn(story.id),
      url: story.url,
      title: story.headline,
      ...datesOf(story, story.revised, zone),
      bylines: story.bylines,
      section: sectionOf(story)?.text ?? null,
      topics: story.shelves.topic.map(({ text }) => text),
      story: {
        drafted: story.origins.headline === 'drafted',
        dek: story.dek,
        opening: story.opening,
        markdown: story.markdown,
        ...(story.tongues === undefined ? {} : { tongues: story.tongues }),
        ...(story.links === undefined ? {} : { links: story.links }),
        notes: story.notes,
        corrections: story.corrections.map(({ text }) => text),
        ...(story.pictures === undefined ? {} : { pictures: story.pictures }),
      },
      language: story.language,
      direction: story.direction,
    }),
)

const briefEntry = memo(
  (brief: Brief, zone: string): FeedEntry =>
    asPart({
      id: itemUrn(brief.id),
      url: brief.url,
      title: brief.text,
      ...datesOf(brief, null, zone),
      bylines: [],
      section: sectionOf(brief)?.text ?? null,
      topics: brief.shelves.topic.map(({ text }) => text),
      story: null,
      language: brief.language,
      direction: brief.direction,
    }),
)

/**
 * The day that the copy gives; of that day, the hour of filing, else noon, which is of the same day nearly everywhere.
 * Where the copy gives none, and for what it says of changes, the register's instants.
 */
function datesOf(
  { published, filed }: Pick<Story, 'published' | 'filed'>,
  revised: string | null,
  zone: string,
): Pick<FeedEntry, 'published' | 'updated'> {
  const filedOn = DateTime.fromISO(filed, { zone }).toISODate()
  const noon = published === null ? null : DateTime.fromISO(`${published}T12:00:00`, { zone }).toUTC()
  const own = published === filedOn ? null : (noon?.toISO({ suppressMilliseconds: true }) ?? null)
  const changed = revised ?? filed
  return { published: own ?? filed, updated: own !== null && own > changed ? own : changed }
}

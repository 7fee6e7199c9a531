/** Feeds: of the paper, of each section, of the topics that the masthead follows. */

import type { Brief, Edition, Story } from '../edition.ts'
import type { PageOf } from '../page.ts'
import type { FeedEntry } from './views.ts'

const NEWEST = 50

export function feedPages(edition: Edition): PageOf<'feed'>[] {
  const { paper } = edition
  const followed = new Set(paper.topics.filter((topic) => topic.follow).map((topic) => topic.name))
  const shelves = [
    ...edition.sections,
    ...edition.topics.filter(({ name, pages }) => followed.has(name) || pages.includes('feed.xml')),
  ]
  return [
    feed(edition, '/feed.xml', '/', paper.name, edition.stories, edition.briefs),
    ...shelves.flatMap(({ url: page, name, stories, briefs, formerFeeds }) =>
      [`${page}feed.xml`, ...formerFeeds].map((url) =>
        feed(edition, url, page, `${paper.name}: ${name}`, stories, briefs),
      ),
    ),
  ]
}

function feed(
  edition: Edition,
  url: string,
  page: string,
  title: string,
  stories: readonly Story[],
  briefs: readonly Brief[],
): PageOf<'feed'> {
  const entries = newest(stories, briefs).map((item) =>
    'headline' in item ? storyEntry(edition, item) : briefEntry(edition, item),
  )
  const updated = entries.reduce((latest, entry) => (entry.updated > latest ? entry.updated : latest), '')
  return { url, kind: 'feed', view: { title, page, updated: updated === '' ? edition.updated : updated, entries } }
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

/** A name that stays when the address changes (RFC 4151); its date is that of the first filing. */
function tag(edition: Edition, id: string, filed: string): string {
  return `tag:${new URL(edition.paper.origin).hostname},${filed.slice(0, 10)}:${id}`
}

function storyEntry(edition: Edition, story: Story): FeedEntry {
  return {
    id: tag(edition, story.id, story.filed),
    url: story.url,
    title: story.headline,
    published: story.filed,
    updated: story.revised ?? story.filed,
    bylines: story.bylines,
    section: story.section?.text ?? null,
    markdown: story.markdown,
    language: story.language,
  }
}

function briefEntry(edition: Edition, brief: Brief): FeedEntry {
  return {
    id: tag(edition, brief.id, brief.filed),
    url: brief.url,
    title: brief.text,
    published: brief.filed,
    updated: brief.filed,
    bylines: [],
    section: brief.section?.text ?? null,
    markdown: null,
    language: brief.language,
  }
}

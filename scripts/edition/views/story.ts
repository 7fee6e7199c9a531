/** A story's own page, with its neighbours in time. */

import { isEqual, memoEach } from '../../flow/memo.ts'
import { type Edition, type HeadlineLink, type Story, sectionOf } from '../edition.ts'
import type { PageOf } from '../plan/page.ts'
import { periodUrl } from './periods.ts'
import { storyLink } from './teasers.ts'

/** Of a story whose page is known to show what it showed before, the fingerprint of that page; null of any other. */
export type KnownPrint = (story: Story) => string | null

export function storyPages({ stories }: Edition, known: KnownPrint = () => null): PageOf<'story'>[] {
  const links = linksTo(stories)
  const prints = stories.map(known)
  return [...pagesOf(stories, [...links.slice(1), null], [null, ...links.slice(0, -1)], prints)]
}

const linksTo = memoEach((story: Story): Neighbour => storyLink(story), isEqual)

type Neighbour = HeadlineLink | null

const pagesOf = memoEach(
  (story: Story, previous: Neighbour, next: Neighbour, print: string | null): PageOf<'story'> => {
    const { url } = story
    if (print === null) return { url, kind: 'story', view: viewOf(story, previous, next) }
    return {
      url,
      kind: 'story',
      get view() {
        return viewOf(story, previous, next)
      },
      print,
    }
  },
)

function viewOf(story: Story, previous: Neighbour, next: Neighbour): PageOf<'story'>['view'] {
  const { url: _, urgency, leads, shelves, changes, ...shown } = story
  return {
    ...shown,
    ...(changes === undefined ? {} : { changed: changes.map(({ at }) => at) }),
    section: sectionOf(story),
    topics: shelves.topic,
    authors: shelves.byline,
    dayUrl: periodUrl(story.day),
    previous,
    next,
  }
}

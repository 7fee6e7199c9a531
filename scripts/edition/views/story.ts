/** A story's own page, with its neighbours in time. */

import { isEqual, memoEach } from '../../flow/memo.ts'
import { type Edition, type HeadlineLink, type Story, sectionOf } from '../edition.ts'
import type { PageOf } from '../plan/page.ts'
import { periodUrl } from './periods.ts'
import { storyLink } from './teasers.ts'

export function storyPages(edition: Edition): PageOf<'story'>[] {
  const links = linksTo(edition.stories)
  return [...pagesOf(edition.stories, [...links.slice(1), null], [null, ...links.slice(0, -1)])]
}

const linksTo = memoEach((story: Story): Neighbour => storyLink(story), isEqual)

type Neighbour = HeadlineLink | null

const pagesOf = memoEach((story: Story, previous: Neighbour, next: Neighbour): PageOf<'story'> => {
  const { url, urgency, leads, shelves, ...shown } = story
  return {
    url,
    kind: 'story',
    view: {
      ...shown,
      section: sectionOf(story),
      topics: shelves.topic,
      authors: shelves.byline,
      dayUrl: periodUrl(story.day),
      previous,
      next,
    },
  }
})

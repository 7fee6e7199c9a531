/** A story's own page, with its neighbours in time. */

import { memo } from '../../flow/memo.ts'
import { type Edition, type HeadlineLink, type Story, sectionOf } from '../edition.ts'
import type { PageOf } from '../plan/page.ts'
import { periodUrl } from './periods.ts'
import { storyLink } from './teasers.ts'

export function storyPages(edition: Edition): PageOf<'story'>[] {
  return edition.stories.map((story, at) =>
    storyPage(story, storyLink(edition.stories[at + 1]), storyLink(edition.stories[at - 1])),
  )
}

type Neighbour = HeadlineLink | null

const storyPage = memo((story: Story, previous: Neighbour, next: Neighbour): PageOf<'story'> => {
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

/** A story's own page, with its neighbours in time. */

import { type Edition, type Story, sectionOf } from '../edition.ts'
import type { PageOf } from '../plan/page.ts'
import { periodUrl, storyLink } from './teasers.ts'

export function storyPages(edition: Edition): PageOf<'story'>[] {
  return edition.stories.map((story, at) => storyPage(story, edition.stories[at + 1], edition.stories[at - 1]))
}

function storyPage(story: Story, previous: Story | undefined, next: Story | undefined): PageOf<'story'> {
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
      previous: storyLink(previous),
      next: storyLink(next),
    },
  }
}

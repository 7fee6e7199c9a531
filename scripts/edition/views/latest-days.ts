/** What the first page of a section shows: its latest days, a story in several languages once. */

import type { Listing } from '../../flow/paper.ts'
import type { Shelf, StoryFace } from '../edition.ts'
import { lastDayOfAds } from '../listings/views.ts'
import { inOneLanguage, listed } from '../threads/listed.ts'
import type { DayList } from './shared.ts'
import { dayLists, onceTeaser } from './teasers.ts'

/** As many stories as the page shows, and the rest of that day. */
const LATEST = 30

/** Whole days, until there are enough stories or briefs; a story in several languages stands once, with the ways to the others. */
export function latestDays(
  { link, stories: all, briefs }: Shelf<StoryFace>,
  listing: Listing | null,
  language: string,
) {
  const stories = inOneLanguage(listed(all), language)
  const lastOfStories = listing === 'classifieds' ? lastDayOfAds(stories) : (stories[LATEST - 1]?.day ?? '')
  const last = [lastOfStories, briefs[LATEST - 1]?.day ?? ''].sort().at(-1) ?? ''
  const shown = stories.filter((story) => story.day >= last)
  const days = dayLists(
    link,
    shown,
    briefs.filter((brief) => brief.day >= last),
  )
  return { stories: shown, days: withTranslations(days, shown) }
}

function withTranslations(days: readonly DayList[], stories: readonly StoryFace[]): readonly DayList[] {
  const translated = new Map(
    stories.flatMap((story) => (story.translations === undefined ? [] : [[story.url, onceTeaser(story)] as const])),
  )
  if (translated.size === 0) return days
  return days.map((list) => ({
    ...list,
    stories: list.stories.map((teaser) => translated.get(teaser.url) ?? teaser),
  }))
}

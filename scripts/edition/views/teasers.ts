/** Items as other pages show them. */

import { asPart } from '../../flow/fingerprint.ts'
import { spokenIn } from '../../flow/item.ts'
import { memo } from '../../flow/memo.ts'
import { type Brief, type HeadlineLink, type Story, type StoryFace, sectionOf } from '../edition.ts'
import { leadPicture } from '../figures.ts'
import { Periods, periodUrl } from './periods/periods.ts'
import type { BriefLine, DayList, Teaser } from './shared.ts'

export const teaserOf = memo((story: StoryFace): Teaser => {
  const { url, headline, kicker, dek, opening, bylines, place, published, filed, opinion, language, direction } = story
  const drafted = story.origins.headline === 'drafted'
  const picture = leadPicture(story)
  const tongues = story.tongues?.filter(({ part }) => typeof part !== 'number')
  return asPart({
    url,
    headline,
    drafted,
    kicker,
    dek,
    opening,
    bylines,
    place,
    published,
    filed,
    section: sectionOf(story),
    opinion,
    language,
    direction,
    ...(tongues === undefined ? {} : { tongues }),
    ...(picture === null ? {} : { picture }),
  })
})

/** The same with the ways to its translations, for a page that has a story once. */
export const onceTeaser = memo((story: StoryFace): Teaser => {
  const { translations } = story
  return translations === undefined ? teaserOf(story) : asPart({ ...teaserOf(story), translations })
})

export const briefLine = memo((brief: Brief): BriefLine => {
  const { url, anchor, text, story, language, direction } = brief
  return asPart({ url, anchor, text, story: story?.url ?? null, section: sectionOf(brief), language, direction })
})

export function storyLink(story: Story | undefined): HeadlineLink | null {
  return story === undefined ? null : headlineLink(story)
}

/** The link to a story under its headline. */
export const headlineLink = memo(
  (story: StoryFace): HeadlineLink => ({ url: story.url, text: story.headline, ...spokenIn(story, 'headline') }),
)

/** Items under their days, newest first. The place is what lists them: the paper, or a shelf's link. */
export function dayLists(place: object, stories: readonly StoryFace[], briefs: readonly Brief[]): readonly DayList[] {
  const first = stories[0] ?? briefs[0]
  return first === undefined ? [] : stretchesIn(place)(first, stories, briefs)
}

/** The stretches of days of one place: each the same list for as long as all in it is. */
const stretchesIn = memo((place: object) =>
  memo((_first: StoryFace | Brief, stories: readonly StoryFace[], briefs: readonly Brief[]) => {
    const days = new Periods(stories, briefs, 10)
    return days.periods.map((day) => dayList(place, day, days))
  }),
)

export function dayList(place: object, day: string, days: Periods<StoryFace>): DayList {
  const [stories, briefs] = [days.stories(day), days.briefs(day)]
  const first = stories[0] ?? briefs[0]
  return first === undefined ? listOf(day, [], []) : listsIn(place)(first, day, stories, briefs)
}

/** The lists of one place: each the same for as long as all in it is. */
const listsIn = memo((_place: object) =>
  memo((_first: StoryFace | Brief, day: string, stories: readonly StoryFace[], briefs: readonly Brief[]) =>
    listOf(day, stories, briefs),
  ),
)

function listOf(day: string, stories: readonly StoryFace[], briefs: readonly Brief[]): DayList {
  return asPart({
    day,
    url: periodUrl(day),
    stories: stories.map((story) => teaserOf(story)),
    briefs: briefs.map((brief) => briefLine(brief)),
  })
}

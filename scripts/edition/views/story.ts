/** A story's own page, with its neighbours in its section. */

import { isEqual, memoEach } from '../../flow/memo.ts'
import { boxesIn } from '../beside/matter.ts'
import type { NoticeBox } from '../beside/views.ts'
import { type Edition, type HeadlineLink, type Story, type StoryFace, sectionOf } from '../edition.ts'
import type { PageOf } from '../plan/page.ts'
import { type SeriesPlace, seriesPlaces } from '../threads/series.ts'
import { periodUrl } from './periods/periods.ts'
import { headlineLink, storyLink } from './teasers.ts'
import type { StoryView } from './views.ts'

/** Of a story whose page is known to show what it showed before, the fingerprint of that page; null of any other. */
export type KnownPrint = (story: Story) => string | null

export function storyPages(
  { stories, shelves, beside, paper }: Edition,
  known: KnownPrint = () => null,
): PageOf<'story'>[] {
  const links = linksTo(stories)
  const [previous, next] = besideInSection(stories, links)
  const prints = stories.map(known)
  const { onStory } = boxesIn(beside, paper)
  const boxes = stories.map((story) => onStory(sectionOf(story)?.url ?? null))
  const places = seriesPlaces(shelves.series)
  const inSeries = seriesOf(stories.map(({ url }) => places.get(url) ?? null))
  return [...pagesOf(stories, previous, next, prints, sameBoxes(boxes), inSeries)]
}

const linksTo = memoEach((story: Story): Neighbour => storyLink(story), isEqual)

type Neighbour = HeadlineLink | null

/** Of each story the one before it in its section and the one after it, from stories with the newest first. */
function besideInSection(
  stories: readonly Story[],
  links: readonly Neighbour[],
): [previous: readonly Neighbour[], next: readonly Neighbour[]] {
  const previous: Neighbour[] = stories.map(() => null)
  const next: Neighbour[] = stories.map(() => null)
  const newer = new Map<string | null, number>()
  for (const [at, story] of stories.entries()) {
    const section = sectionOf(story)?.url ?? null
    const before = newer.get(section)
    if (before !== undefined) {
      previous[before] = links[at] ?? null
      next[at] = links[before] ?? null
    }
    newer.set(section, at)
  }
  return [previous, next]
}

/** The list of boxes of each story: the same one, as long as the same stand in it. */
const sameBoxes = memoEach((boxes: readonly NoticeBox[]) => boxes, isSameList)

function isSameList(one: readonly NoticeBox[], other: readonly NoticeBox[]): boolean {
  return one.length === other.length && one.every((box, at) => box === other[at])
}

type InSeries = NonNullable<StoryView['series']> | null

/** The place of each story in its series, as its page shows it. */
const seriesOf = memoEach((place: SeriesPlace | null): InSeries => {
  if (place === null) return null
  const { series: link, number, count, previous, next } = place
  return { link, number, count, previous: wayTo(previous), next: wayTo(next) }
}, isEqual)

function wayTo(story: StoryFace | null): Neighbour {
  return story === null ? null : headlineLink(story)
}

const pagesOf = memoEach(
  (
    story: Story,
    previous: Neighbour,
    next: Neighbour,
    print: string | null,
    notices: readonly NoticeBox[],
    series: InSeries,
  ): PageOf<'story'> => {
    const { url } = story
    if (print === null) return { url, kind: 'story', view: viewOf(story, { previous, next, notices, series }) }
    return {
      url,
      kind: 'story',
      get view() {
        return viewOf(story, { previous, next, notices, series })
      },
      print,
    }
  },
)

/** What a story's page shows of what stands around it. */
interface Around {
  readonly previous: Neighbour
  readonly next: Neighbour
  readonly notices: readonly NoticeBox[]
  readonly series: InSeries
}

function viewOf(story: Story, { previous, next, notices, series }: Around): StoryView {
  const { url: _, urgency, pin, until, shelves, changes, diary, part, ...shown } = story
  return {
    ...shown,
    ...(series === null ? {} : { series }),
    ...(changes === undefined ? {} : { changed: changes.map(({ at }) => at) }),
    section: sectionOf(story),
    topics: shelves.topic,
    authors: shelves.byline,
    dayUrl: periodUrl(story.day),
    previous,
    next,
    ...(notices.length === 0 ? {} : { notices }),
  }
}

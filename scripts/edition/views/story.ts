/** A story's own page, with its neighbours in time. */

import { isEqual, memoEach } from '../../flow/memo.ts'
import { boxesIn } from '../beside/matter.ts'
import type { NoticeBox } from '../beside/views.ts'
import { type Edition, type HeadlineLink, type Story, sectionOf } from '../edition.ts'
import type { PageOf } from '../plan/page.ts'
import { periodUrl } from './periods.ts'
import { storyLink } from './teasers.ts'

/** Of a story whose page is known to show what it showed before, the fingerprint of that page; null of any other. */
export type KnownPrint = (story: Story) => string | null

export function storyPages({ stories, beside, paper }: Edition, known: KnownPrint = () => null): PageOf<'story'>[] {
  const links = linksTo(stories)
  const prints = stories.map(known)
  const { onStory } = boxesIn(beside, paper)
  const boxes = stories.map((story) => onStory(sectionOf(story)?.url ?? null))
  return [...pagesOf(stories, [...links.slice(1), null], [null, ...links.slice(0, -1)], prints, sameBoxes(boxes))]
}

const linksTo = memoEach((story: Story): Neighbour => storyLink(story), isEqual)

type Neighbour = HeadlineLink | null

/** The list of boxes of each story: the same one, as long as the same stand in it. */
const sameBoxes = memoEach((boxes: readonly NoticeBox[]) => boxes, isSameList)

function isSameList(one: readonly NoticeBox[], other: readonly NoticeBox[]): boolean {
  return one.length === other.length && one.every((box, at) => box === other[at])
}

const pagesOf = memoEach(
  (
    story: Story,
    previous: Neighbour,
    next: Neighbour,
    print: string | null,
    notices: readonly NoticeBox[],
  ): PageOf<'story'> => {
    const { url } = story
    if (print === null) return { url, kind: 'story', view: viewOf(story, previous, next, notices) }
    return {
      url,
      kind: 'story',
      get view() {
        return viewOf(story, previous, next, notices)
      },
      print,
    }
  },
)

function viewOf(
  story: Story,
  previous: Neighbour,
  next: Neighbour,
  notices: readonly NoticeBox[],
): PageOf<'story'>['view'] {
  const { url: _, urgency, pin, until, shelves, changes, diary, ...shown } = story
  return {
    ...shown,
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

/** Items as other pages show them. */

import { memo } from '../../flow/memo.ts'
import { type Brief, type HeadlineLink, type Story, sectionOf } from '../edition.ts'
import type { BriefLine, DayList, PeriodCount, Teaser } from './shared.ts'

export const teaserOf = memo((story: Story): Teaser => {
  const { url, headline, kicker, dek, opening, bylines, place, published, filed, opinion, language, direction } = story
  const drafted = story.origins.headline === 'drafted'
  return {
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
  }
})

export const briefLine = memo((brief: Brief): BriefLine => {
  const { url, anchor, text, story, language, direction } = brief
  return { url, anchor, text, story: story?.url ?? null, section: sectionOf(brief), language, direction }
})

export function storyLink(story: Story | undefined): HeadlineLink | null {
  return story === undefined ? null : linkTo(story)
}

const linkTo = memo(
  ({ url, headline: text, language, direction }: Story): HeadlineLink => ({ url, text, language, direction }),
)

/** `2026-11-22`, `2026-11` or `2026` to the address of its page below a folder: `/2026/11/22/`. */
export function periodUrl(period: string, below = '/'): string {
  return `${below}${period.replaceAll('-', '/')}/`
}

/** Items by the first `length` characters of their day, in their order: 4 for years, 7 for months, 10 for days. */
export class Periods {
  readonly #stories: ReadonlyMap<string, readonly Story[]>
  readonly #briefs: ReadonlyMap<string, readonly Brief[]>
  /** Those that have something, newest first. */
  readonly periods: readonly string[]

  constructor(stories: readonly Story[], briefs: readonly Brief[], length: 4 | 7 | 10) {
    this.#stories = Map.groupBy(stories, (story) => story.day.slice(0, length))
    this.#briefs = Map.groupBy(briefs, (brief) => brief.day.slice(0, length))
    this.periods = [...new Set([...this.#stories.keys(), ...this.#briefs.keys()])].sort().reverse()
  }

  /** The nearest older one, or null. */
  before(period: string): string | null {
    return this.periods[this.#olderFrom(period)] ?? null
  }

  /** The nearest newer one, or null. */
  after(period: string): string | null {
    const at = this.#olderFrom(period)
    return this.periods[this.periods[at - 1] === period ? at - 2 : at - 1] ?? null
  }

  /** The index of the first period that is older than this one; by halves, since a paper has thousands of days. */
  #olderFrom(period: string): number {
    let [low, high] = [0, this.periods.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.periods[middle] ?? '') >= period) low = middle + 1
      else high = middle
    }
    return low
  }

  stories(period: string): readonly Story[] {
    return this.#stories.get(period) ?? []
  }

  briefs(period: string): readonly Brief[] {
    return this.#briefs.get(period) ?? []
  }

  count(period: string, below = '/'): PeriodCount {
    return {
      period,
      url: periodUrl(period, below),
      stories: this.stories(period).length,
      briefs: this.briefs(period).length,
    }
  }
}

/** Items under their days, newest first. The place is what lists them: the paper, or a shelf's link. */
export function dayLists(place: object, stories: readonly Story[], briefs: readonly Brief[]): DayList[] {
  const days = new Periods(stories, briefs, 10)
  return days.periods.map((day) => dayList(place, day, days))
}

export function dayList(place: object, day: string, days: Periods): DayList {
  const [stories, briefs] = [days.stories(day), days.briefs(day)]
  const first = stories[0] ?? briefs[0]
  return first === undefined ? listOf(day, [], []) : listsIn(place)(first, day, stories, briefs)
}

/** The lists of one place: each the same for as long as all in it is. */
const listsIn = memo((_place: object) =>
  memo((_first: Story | Brief, day: string, stories: readonly Story[], briefs: readonly Brief[]) =>
    listOf(day, stories, briefs),
  ),
)

function listOf(day: string, stories: readonly Story[], briefs: readonly Brief[]): DayList {
  return {
    day,
    url: periodUrl(day),
    stories: stories.map((story) => teaserOf(story)),
    briefs: briefs.map((brief) => briefLine(brief)),
  }
}

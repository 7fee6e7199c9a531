/** A day of the paper as one thing to print: its stories whole, in the order of the front page, and its briefs. */

import type { Edition, Story } from '../edition.ts'
import { placesOf } from '../front/places.ts'
import type { PageOf } from '../plan/page.ts'
import type { BriefLine } from './shared.ts'
import { storyPages } from './story.ts'
import { briefLine } from './teasers.ts'

export interface PrintedDay {
  /** `yyyy-mm-dd` */
  readonly day: string
  /** The weightiest first. */
  readonly stories: readonly PageOf<'story'>[]
  readonly briefs: readonly BriefLine[]
  /** When something of it was last filed or revised: an instant in UTC. */
  readonly changed: string
}

/** @returns null for a day that has nothing */
export function printedDay(edition: Edition, day: string): PrintedDay | null {
  const stories = edition.stories.filter((story) => story.day === day)
  const briefs = edition.briefs.filter((brief) => brief.day === day)
  if (stories.length + briefs.length === 0) return null
  const pages = new Map(storyPages(edition).map((page) => [page.url, page]))
  const times = [...stories.map(({ filed, revised }) => revised ?? filed), ...briefs.map(({ filed }) => filed)]
  return {
    day,
    stories: asOnFront(stories).flatMap(({ url }) => pages.get(url) ?? []),
    briefs: briefs.map((brief) => briefLine(brief)),
    changed: times.reduce((latest, time) => (time > latest ? time : latest), ''),
  }
}

/** In the order of a front page that has these stories and no others. */
export function asOnFront(stories: readonly Story[]): Story[] {
  const { lead, seconds, thirds, latest } = placesOf(stories)
  return [...new Set([...(lead === undefined ? [] : [lead]), ...seconds, ...thirds, ...latest, ...stories])]
}

/** The days nearest to one that has nothing: the last before it and the first after it. */
export function daysAround(edition: Edition, day: string): readonly string[] {
  const days = [...new Set([...edition.stories, ...edition.briefs].map((item) => item.day))].sort()
  const before = days.findLast((one) => one < day)
  const after = days.find((one) => one > day)
  return [before, after].filter((one) => one !== undefined)
}

/** Series: the parts of one thing that is told over several stories, in their order. */

import { memo } from '../../flow/memo.ts'
import { compare } from '../../flow/problem.ts'
import type { Link, Shelf, Story, StoryFace } from '../edition.ts'
import { listed } from './listed.ts'

/** Where a story stands in its series. */
export interface SeriesPlace {
  readonly series: Link
  /** Which part it is; null where other parts have numbers and this one has none. */
  readonly number: number | null
  /** How many parts there are, or are to be. */
  readonly count: number
  readonly previous: StoryFace | null
  readonly next: StoryFace | null
}

/** Parts in their order: by the number that they have, then by their days. */
function inParts<S extends Pick<StoryFace, 'part' | 'day' | 'filed' | 'url'>>(stories: readonly S[]): S[] {
  const last = Number.MAX_SAFE_INTEGER
  return stories.toSorted(
    (a, b) =>
      (a.part ?? last) - (b.part ?? last) ||
      compare(a.day, b.day) ||
      compare(a.filed, b.filed) ||
      compare(a.url, b.url),
  )
}

/** The place of each story that is part of a series, by its address. Of several series, the first counts. */
export const seriesPlaces = memo((shelves: readonly Shelf<Story>[]): ReadonlyMap<string, SeriesPlace> => {
  const places = new Map<string, SeriesPlace>()
  for (const shelf of shelves) for (const [url, place] of placesOn(shelf)) if (!places.has(url)) places.set(url, place)
  return places
})

/** The parts in their order, each with its number; null where others have one and it has none. */
export function numbered<S extends Pick<StoryFace, 'part' | 'day' | 'filed' | 'url'>>(stories: readonly S[]) {
  const parts = inParts(stories)
  const isNumbered = parts.some(({ part }) => part !== undefined)
  return parts.map((story, at) => ({ story, number: isNumbered ? (story.part ?? null) : at + 1 }))
}

const placesOn = memo(({ link, stories }: Shelf<Story>): ReadonlyMap<string, SeriesPlace> => {
  const parts = numbered(listed(stories))
  const count = Math.max(parts.length, ...parts.map(({ number }) => number ?? 0))
  return new Map(
    parts.map(({ story, number }, at): [string, SeriesPlace] => {
      const [previous, next] = [parts[at - 1]?.story ?? null, parts[at + 1]?.story ?? null]
      return [story.url, { series: link, number, count, previous, next }]
    }),
  )
})

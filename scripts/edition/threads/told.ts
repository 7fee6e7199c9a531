/** What is told of series: that two stories are the same part. */

import type { Problem } from '../../flow/problem.ts'
import type { Shelf, Story } from '../edition.ts'

type PlaceOfStory = (story: Story) => Pick<Problem, 'file' | 'line' | 'column' | 'frame'>

/** A warning for each story but the first that gives a number which another part has. @param series their shelves */
export function seriesProblems(series: readonly Shelf[], placeOf: PlaceOfStory): Problem[] {
  return series.flatMap(({ name, stories }) => {
    const byPart = Map.groupBy(stories, ({ part }) => part)
    return [...byPart].flatMap(([part, all]) => {
      if (part === undefined) return []
      const [first, ...others] = all.toSorted((a, b) => Number(a.filed > b.filed) - Number(a.filed < b.filed))
      return others.map(
        (story): Problem => ({
          severity: 'warning',
          code: 'same-part',
          ...placeOf(story),
          reason: `Found “part: ${part}” of “${name}”, and “${first?.headline}” (${first?.source}) is part ${part}, too; expected each number once. They stand by their days.`,
          hint: `Write another number into ${story.source.replace(/\.[^./]+$/, '.yaml')}, such as “part: ${freePart(stories)}”.`,
        }),
      )
    })
  })
}

function freePart(stories: readonly Story[]): number {
  return Math.max(0, ...stories.map(({ part = 0 }) => part)) + 1
}

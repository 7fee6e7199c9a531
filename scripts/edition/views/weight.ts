/**
 * What weighs more on the front page. For three days the editor's word counts:
 * `lead: true`, then `urgency`. Where the editor says nothing, the newer day weighs
 * more, then news more than opinion, then the longer story.
 */

import type { Story } from '../edition.ts'

/** For so many days, from that of the newest story back, the editor's word counts. */
const DAYS = 3
/** The urgency of a story that nobody gave one. */
const PLAIN = 5

/** The heaviest first. The stories come in the paper's order, which decides where nothing else does. */
export function byWeight(stories: readonly Story[]): Story[] {
  const [newest] = stories
  if (newest === undefined) return []
  const oldest = daysBefore(newest.day, DAYS - 1)
  const asked = (story: Story) => story.day >= oldest
  const rank = (story: Story): readonly number[] => [
    asked(story) && story.leads ? 0 : 1,
    asked(story) ? (story.urgency ?? PLAIN) : PLAIN,
    -Number(story.day.replaceAll('-', '')),
    story.opinion ? 1 : 0,
    -story.words,
  ]
  return stories
    .map((story) => ({ story, rank: rank(story) }))
    .sort((a, b) => a.rank.reduce((order, one, at) => order || one - (b.rank[at] ?? 0), 0))
    .map(({ story }) => story)
}

function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10)
}

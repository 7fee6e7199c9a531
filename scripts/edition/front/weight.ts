/**
 * What weighs more on the front page, where nobody has given a place. For three days
 * `urgency` counts; else the newer day weighs more, then news more than opinion. Of
 * stories that weigh the same, that one comes next whose section and topics stand there
 * least, then the longer one.
 */

import { type Story, sectionOf } from '../edition.ts'

/** For so many days, from that of the newest story back, urgency counts. */
const DAYS = 3
/** The urgency of a story that nobody gave one. */
export const PLAIN = 5

/** The first day, `yyyy-mm-dd`, on which urgency counts, by the newest story of a paper. */
export function urgentSince(stories: readonly Story[]): string {
  const [newest] = stories
  if (newest === undefined) return ''
  return new Date(Date.parse(`${newest.day}T00:00:00Z`) - (DAYS - 1) * 86_400_000).toISOString().slice(0, 10)
}

/** Gives one story after the other, the heaviest of those that are left first. */
export class ByWeight {
  /** In the paper's order, which decides where nothing else does. */
  readonly #left: Story[]
  readonly #since: string
  /** How often each section and topic stands there by now, by its address. */
  readonly #shown = new Map<string, number>()

  /** @param since the first day on which urgency counts */
  constructor(stories: readonly Story[], since: string) {
    this.#left = [...stories]
    this.#since = since
  }

  get left(): readonly Story[] {
    return this.#left
  }

  /** The urgency that counts of a story. */
  urgencyOf(story: Story): number {
    return story.day >= this.#since ? (story.urgency ?? PLAIN) : PLAIN
  }

  /** The heaviest of those that may be taken; undefined if there is none. */
  next(mayBe: (story: Story) => boolean = () => true): Story | undefined {
    let best: { readonly story: Story; readonly rank: readonly number[] } | undefined
    for (const story of this.#left) {
      if (!mayBe(story)) continue
      const rank = this.#rank(story)
      if (best === undefined || difference(rank, best.rank) < 0) best = { story, rank }
    }
    if (best !== undefined) this.take(best.story)
    return best?.story
  }

  /** A story stands there now, whoever put it there. */
  take(story: Story): void {
    const at = this.#left.indexOf(story)
    if (at >= 0) this.#left.splice(at, 1)
    for (const url of [sectionOf(story)?.url ?? '', ...story.shelves.topic.map((topic) => topic.url)])
      this.#shown.set(url, (this.#shown.get(url) ?? 0) + 1)
  }

  #rank(story: Story): readonly number[] {
    const seen = (url: string) => this.#shown.get(url) ?? 0
    const { topic } = story.shelves
    return [
      this.urgencyOf(story),
      -Number(story.day.replaceAll('-', '')),
      story.opinion ? 1 : 0,
      seen(sectionOf(story)?.url ?? ''),
      topic.reduce((sum, { url }) => sum + seen(url), 0),
      -story.words,
    ]
  }
}

/** Which of two ranks comes first: less than 0 for the one. */
function difference(one: readonly number[], other: readonly number[]): number {
  return one.reduce((order, value, at) => order || value - (other[at] ?? 0), 0)
}

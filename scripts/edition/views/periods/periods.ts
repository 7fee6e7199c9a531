/**
 * Items by year, month or day. A paper lists its items newest first, and so do its
 * shelves: each period is one stretch of such a list, found by its ends.
 */

import type { Brief, Story } from '../../edition.ts'
import type { PeriodCount } from '../shared.ts'

/** `2026-11-22`, `2026-11` or `2026` to the address of its page below a folder: `/2026/11/22/`. */
export function periodUrl(period: string, below = '/'): string {
  return `${below}${period.replaceAll('-', '/')}/`
}

interface Dated {
  readonly day: string
}

interface Stretch {
  readonly from: number
  readonly to: number
}

const NOTHING: Stretch = { from: 0, to: 0 }

/** Items by the first `length` characters of their day, in their order: 4 for years, 7 for months, 10 for days. */
export class Periods<S extends Dated = Story> {
  readonly #stories: readonly S[]
  readonly #briefs: readonly Brief[]
  readonly #ofStories: ReadonlyMap<string, Stretch>
  readonly #ofBriefs: ReadonlyMap<string, Stretch>
  /** Those that have something, newest first. */
  readonly periods: readonly string[]

  /** @param stories newest day first, as the briefs */
  constructor(stories: readonly S[], briefs: readonly Brief[], length: 4 | 7 | 10) {
    this.#stories = stories
    this.#briefs = briefs
    this.#ofStories = stretches(stories, length)
    this.#ofBriefs = stretches(briefs, length)
    this.periods = [...new Set([...this.#ofStories.keys(), ...this.#ofBriefs.keys()])].sort().reverse()
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
    return firstWhere(0, this.periods.length, (at) => (this.periods[at] ?? '') < period)
  }

  stories(period: string): readonly S[] {
    const { from, to } = this.#ofStories.get(period) ?? NOTHING
    return this.#stories.slice(from, to)
  }

  briefs(period: string): readonly Brief[] {
    const { from, to } = this.#ofBriefs.get(period) ?? NOTHING
    return this.#briefs.slice(from, to)
  }

  /** How much a period has. */
  size(period: string): Pick<PeriodCount, 'stories' | 'briefs'> {
    const [stories, briefs] = [this.#ofStories.get(period) ?? NOTHING, this.#ofBriefs.get(period) ?? NOTHING]
    return { stories: stories.to - stories.from, briefs: briefs.to - briefs.from }
  }

  count(period: string, below = '/'): PeriodCount {
    return { period, url: periodUrl(period, below), ...this.size(period) }
  }
}

/** Where each period begins and ends. */
function stretches(items: readonly Dated[], length: number): Map<string, Stretch> {
  const found = new Map<string, Stretch>()
  for (let from = 0; from < items.length; ) {
    const period = items[from]?.day.slice(0, length) ?? ''
    const isAfter = (at: number) => items[at]?.day.startsWith(period) !== true
    // In leaps that double, since most stretches are short.
    let leap = 1
    while (!isAfter(from + leap)) leap *= 2
    const to = firstWhere(from + (leap >> 1), Math.min(from + leap, items.length), isAfter)
    found.set(period, { from, to })
    from = to
  }
  return found
}

/** The first place at which something holds that holds from there on; the end, if it never does. */
function firstWhere(from: number, end: number, holds: (at: number) => boolean): number {
  let [low, high] = [from, end]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

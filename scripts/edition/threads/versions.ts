/**
 * Versions: an agency files a story again as it grows. They are known by what all pages
 * show of them: the agency, the dateline, the day, and how much their headlines and first
 * words have in common. The newest stands in lists, and leads to those before it. A daily
 * report in one frame is no version: without a mark of the wire (`UPDATE 2-`, `(Recasts
 * …`), whose number the desk keeps, only what is of the same day can be one,
 * and must have its headline or more of its first words in common.
 */

import { memo, memoEach } from '../../flow/memo.ts'
import { compare } from '../../flow/problem.ts'
import type { Story, Version, Versions } from '../edition.ts'

/** So great a part of the words of the shorter must be in both: with a mark of the wire or the half of a headline in common, and without. */
const MARKED = 0.4
const UNMARKED = 0.65
const HEADLINE = 0.5
/** Shorter words than this say little; where there are fewer words, nothing is told: of a flash, before what the wire marks as its version, of fewer than the second number. */
const LONG = 4
const LEAST_WORDS = 12
const LEAST_OF_FLASH = 6
/** With so many before it a story is compared. */
const MOST = 16
const DAY = 86_400_000

/** What a headline that was given by a key may still have before it: `UPDATE 2-`. */
const MARK = /^(?:[A-Z]{3,}(?:\s?\d{1,2})?\s?[-–—:]\s?){1,3}(?=\S)/
const RECAST = /^\((?:Recasts|Adds|Updates|Updated|Writes through)\b/i

/** Each story with its versions: the same one for as long as these are. */
export function withVersions(stories: readonly Story[]): readonly Story[] {
  const known = placesOf(tracesOf(stories))
  return withThem(
    stories,
    stories.map(({ url }) => known.get(url) ?? ''),
  )
}

/** Whether a newer version stands in lists in its place. */
export function isNewest({ versions }: Pick<Story, 'versions'>): boolean {
  return versions?.newest === undefined
}

const withThem = memoEach(
  (story: Story, versions: string): Story => (versions === '' ? story : { ...story, versions: JSON.parse(versions) }),
)

/** What a version is known by; null of what is from no agency, or of no place, or an opinion. */
interface Trace {
  readonly key: string
  readonly day: string
  readonly filed: string
  /** Of what was filed in one build, the later by its file is the newer, as everywhere in the paper. */
  readonly source: string
  readonly number: number | null
  readonly words: ReadonlySet<string>
  readonly inHeadline: ReadonlySet<string>
  readonly version: Version
}

const tracesOf = memoEach((story: Story): Trace | null => {
  const {
    agency,
    place,
    headline,
    opening,
    opinion,
    language,
    direction,
    url,
    filed,
    day,
    event,
    source,
    version: number,
  } = story
  if (agency === null || place === null || opinion || event !== undefined) return null
  const bare = headline.replace(MARK, '')
  const [inHeadline, words] = [wordsIn(bare), wordsIn(`${bare} ${opening}`)]
  if (words.size < LEAST_OF_FLASH) return null
  const version = { url, text: headline, language, direction, filed }
  const key = `${language} ${agency} ${place}`.toLowerCase()
  return { key, day, filed, source, number: number ?? (RECAST.test(opening) ? 1 : null), words, inHeadline, version }
})

/** Its longer words; of Chinese and Japanese, two signs at a time. */
function wordsIn(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return new Set(
    words.flatMap((word) => {
      if (!/\p{Script=Han}/u.test(word)) return word.length >= LONG ? [word] : []
      return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))
    }),
  )
}

/** What part of the words of the shorter is in both. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return one.intersection(other).size / Math.max(1, Math.min(one.size, other.size))
}

/** By address, where a story stands among its versions, as JSON. */
const placesOf = memo((traces: readonly (Trace | null)[]): ReadonlyMap<string, string> => {
  const places = new Map<string, string>()
  const groups = Map.groupBy(
    traces.filter((trace) => trace !== null),
    ({ key }) => key,
  )
  for (const group of groups.values()) for (const versions of clustersIn(group)) tellEach(versions, places)
  return places
})

/** The versions of each story that has several, oldest first. */
function clustersIn(group: readonly Trace[]): Trace[][] {
  if (group.length < 2) return []
  const clusters: Trace[][] = []
  for (const trace of group.toSorted(byAge)) {
    const own = clusters.slice(-MOST).findLast((cluster) => isNext(cluster, trace))
    if (own === undefined) clusters.push([trace])
    else own.splice(placeIn(own, trace), 0, trace)
  }
  return clusters.filter((cluster) => cluster.length > 1)
}

function byAge(a: Trace, b: Trace): number {
  return (
    compare(a.day, b.day) ||
    compare(a.filed, b.filed) ||
    (a.number ?? 0) - (b.number ?? 0) ||
    compare(a.source, b.source) ||
    compare(a.version.url, b.version.url)
  )
}

/** Behind all that are older: one that comes in late stands by its number among those of its day. */
function placeIn(cluster: readonly Trace[], { number, day }: Trace): number {
  const at = cluster.findIndex(
    (one) => number !== null && one.number !== null && one.day === day && one.number > number,
  )
  return at < 0 ? cluster.length : at
}

function isNext(cluster: readonly Trace[], trace: Trace): boolean {
  const before = cluster.at(-1)
  if (before === undefined) return false
  const days = (Date.parse(trace.day) - Date.parse(before.day)) / DAY
  // Of two with the same number, or a smaller one on a later day, the second is of another story.
  if (trace.number !== null && cluster.some(({ number }) => number === trace.number)) return false
  if (trace.number !== null && before.number !== null && trace.number < before.number && days > 0) return false
  const isMarked = trace.number !== null
  if (days > (isMarked ? 1 : 0)) return false
  if (!isMarked && Math.min(before.words.size, trace.words.size) < LEAST_WORDS) return false
  const isAlike = isMarked || shared(before.inHeadline, trace.inHeadline) >= HEADLINE
  return shared(before.words, trace.words) >= (isAlike ? MARKED : UNMARKED)
}

function tellEach(versions: readonly Trace[], places: Map<string, string>): void {
  const newest = versions.at(-1)
  if (newest === undefined) return
  const before = versions.slice(0, -1)
  const earlier = before.map(({ version }) => version).reverse()
  places.set(newest.version.url, JSON.stringify({ earlier, isFolded: false } satisfies Versions))
  for (const [at, { day, version }] of before.entries()) {
    const isFolded = versions.slice(at + 1).some((later) => later.day === day)
    places.set(version.url, JSON.stringify({ newest: newest.version, isFolded } satisfies Versions))
  }
}

/**
 * Who stands where above the sections of the front page: first what is laid by hand
 * (`front.yaml`), then what a story's editor asked for (`lead`, `pin`), then what weighs
 * most. An opinion leads only where somebody wants it to, or there is nothing else.
 */

import type { FrontCounts } from '../../flow/wear/look.ts'
import { type LaidFront, type Row, type Story, sectionOf } from '../edition.ts'
import { NOT_LAID } from './laid.ts'
import { ByWeight, PLAIN, urgentSince } from './weight.ts'

/** Of so many stories, the newest, those are taken that stand above the sections; the others are a link away. */
const CANDIDATES = 24
/** And of a day of more, so many of each section, so that none fills the page because it filed last. */
const A_SECTION = 3
const LEAST_LATEST = 4
const LATEST = 6
const MOST_SECONDS = 3
/** A row of thirds beside the rail, and how many there are at the most. */
const ROW = 3
const MOST_THIRDS = 6

/** Who put a story in its place: `front.yaml`, its own `lead` or `pin`, its urgency, or nobody. */
export type PlacedBy = 'laid' | 'pin' | 'urgency' | 'weight'

export interface Placement {
  readonly story: Story
  readonly row: Row
  readonly by: PlacedBy
}

export interface Places {
  readonly lead: Story | undefined
  readonly seconds: readonly Story[]
  readonly thirds: readonly Story[]
  readonly latest: readonly Story[]
  /** Those above the latest, each with who put it there. */
  readonly placements: readonly Placement[]
}

/** @param stories of the paper, newest first @param most how many of each, where the look says */
export function placesOf(stories: readonly Story[], laid: LaidFront = NOT_LAID, most: FrontCounts = {}): Places {
  const { seconds: mostSeconds = MOST_SECONDS, thirds: mostThirds = MOST_THIRDS } = most
  const mostLatest = most.rail === false ? 0 : (most.latest ?? LATEST)

  const since = urgentSince(stories)
  const newest = stories.slice(0, CANDIDATES)
  const others = new Set(ofEachSection(stories))
  const urgent = stories
    .slice(CANDIDATES)
    .filter((story) => !others.has(story) && story.day >= since && (story.urgency ?? PLAIN) < PLAIN)
  const byHand = new Set([laid.lead, ...laid.seconds, ...laid.thirds])
  const pinned = stories.filter((story) => story.pin !== null && !byHand.has(story))
  const weighed = new ByWeight(
    [...newest, ...others, ...urgent].filter(({ pin }) => pin === null),
    since,
  )
  for (const story of byHand) if (story !== null) weighed.take(story)
  const total = new Set<Story | null>([...newest, ...urgent, ...pinned, ...byHand])
  total.delete(null)

  const asked = (row: Row) => pinned.filter(({ pin }) => pin === row)
  const [first, ...runnersUp] = laid.lead === null ? asked(1) : [null, ...asked(1)]
  const lead = laid.lead ?? first ?? weighed.next((story) => !story.opinion) ?? firstNews(asked(2)) ?? weighed.next()
  if (lead !== undefined) weighed.take(lead)
  const rest = total.size - (lead === undefined ? 0 : 1)

  const wantSeconds = [...laid.seconds, ...runnersUp.flatMap((story) => story ?? []), ...asked(2)].filter(
    (story) => story !== lead,
  )
  const seconds = filled(
    wantSeconds.slice(0, mostSeconds),
    Math.min(mostSeconds, rest >= 7 ? MOST_SECONDS : 2),
    weighed,
  )

  const left = rest - seconds.length
  const rows = Math.max(0, Math.floor((left - Math.min(LEAST_LATEST, mostLatest)) / ROW))
  const wantThirds = [...laid.thirds, ...wantSeconds.slice(mostSeconds), ...asked(3)].slice(0, mostThirds)
  const inRows = Math.max(rows, Math.ceil(wantThirds.length / ROW)) * ROW
  const thirds = filled(wantThirds, Math.min(mostThirds, inRows), weighed)

  const above = new Set([lead, ...seconds, ...thirds])
  const by = (story: Story): PlacedBy => {
    if (byHand.has(story)) return 'laid'
    if (story.pin !== null) return 'pin'
    return weighed.urgencyOf(story) < PLAIN ? 'urgency' : 'weight'
  }
  const inRow = (some: readonly Story[], row: Row) => some.map((story): Placement => ({ story, row, by: by(story) }))
  return {
    lead,
    seconds,
    thirds,
    latest: newest.filter((story) => !above.has(story)).slice(0, mostLatest),
    placements: [...inRow(lead === undefined ? [] : [lead], 1), ...inRow(seconds, 2), ...inRow(thirds, 3)],
  }
}

/** Of the newest day, the newest of each section that the candidates leave out. */
function ofEachSection(stories: readonly Story[]): readonly Story[] {
  const [newest] = stories
  const taken = new Map<string, number>()
  return stories.filter((story, at) => {
    if (story.day !== newest?.day) return false
    const section = sectionOf(story)?.url ?? ''
    const count = (taken.get(section) ?? 0) + 1
    taken.set(section, count)
    return at >= CANDIDATES && count <= A_SECTION
  })
}

function firstNews(stories: readonly Story[]): Story | undefined {
  return stories.find(({ opinion }) => !opinion)
}

/** A row: who is wanted in it, and what weighs most, up to so many. */
function filled(wanted: readonly Story[], most: number, weighed: ByWeight): readonly Story[] {
  for (const story of wanted) weighed.take(story)
  const row = [...wanted]
  while (row.length < most) {
    const next = weighed.next()
    if (next === undefined) break
    row.push(next)
  }
  return row
}

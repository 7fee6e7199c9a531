/**
 * Twins: stories of two files, or two of one, that have the same text, or nearly so. One
 * is published: that which is already, else that which has a sidecar, else the first by
 * its path. The other is kept out, and it is said which, and how both get into the paper.
 * An address that the other had leads to the one.
 */

import type { Item, StoryItem } from '../../flow/item.ts'
import { memo, memoEach } from '../../flow/memo.ts'
import { compare, type Problem } from '../../flow/problem.ts'
import { summaryOf } from '../../summary/summary.ts'
import type { ItemLine } from '../register.ts'
import { nameOf, type PlaceOfItem, printPlace } from './item-place.ts'
import { isNear, NEAR } from './near.ts'
import { likeness, quartersOf, sketchFor } from './sketch.ts'
import type { Slot } from './slot.ts'

/** Shorter texts than this, in characters, are the same only under the same headline: “See page 3.” */
const LONG = 80
/** With so many of those that may be the same a story is compared: what has more of them is a frame, and no text. */
const MOST = 16

export interface Twins {
  /** What is published: all but the doubles. */
  readonly slots: readonly Slot[]
  /** Those that are kept out, each with the one that is published. */
  readonly doubles: ReadonlyMap<Slot, Slot>
  /** Those that say what another says, and are published all the same. */
  readonly later: ReadonlySet<Slot>
  /** The files of all of them. */
  readonly files: ReadonlySet<string>
  readonly problems: readonly Problem[]
}

/** How two stories of one text are to be had: one of them; neither, since the other is off by order; both, and it is said; both. */
type Verdict = 'one' | 'off' | 'told' | 'both'

/**
 * @param slots of what is out, in the order of their paths and positions
 * @param found the line of each slot that has one
 * @param off slots among these that were withdrawn by order: who has their text is kept out with them
 */
export function twinsIn(
  slots: readonly Slot[],
  found: ReadonlyMap<Slot, ItemLine>,
  placeOf: PlaceOfItem,
  off: ReadonlySet<Slot> = new Set(),
): Twins {
  const sketches = sketchesOf(
    slots,
    slots.map((slot) => found.get(slot)),
  )
  const keys = keysOf(slots, sketches)
  const pairs = pairsIn(ranked(sharing(keys), slots, found, off), slots, sketches, keys, off)
  const doubles = new Map(pairs.flatMap(({ slot, twin, verdict }) => (isOut(verdict) ? [[slot, twin]] : [])))
  return {
    slots: doubles.size + off.size === 0 ? slots : slots.filter((slot) => !doubles.has(slot) && !off.has(slot)),
    doubles,
    later: new Set(pairs.flatMap(({ slot, verdict }) => (isOut(verdict) ? [] : [slot]))),
    files: new Set(pairs.flatMap(({ slot, twin }) => [slot.path, twin.path])),
    problems: pairs.filter(({ verdict }) => verdict !== 'both').map((pair) => told(pair, placeOf)),
  }
}

function isOut(verdict: Verdict): boolean {
  return verdict === 'one' || verdict === 'off'
}

function verdictAt(twin: Slot, slot: Slot, off: ReadonlySet<Slot>): Verdict {
  const verdict = verdictOf(twin, slot)
  return verdict === 'one' && off.has(twin) ? 'off' : verdict
}

interface Pair {
  readonly slot: Slot
  /** What stands before it, and says the same. */
  readonly twin: Slot
  readonly verdict: Verdict
}

/** Each story that has the text of one before it which is published, with that one. */
function pairsIn(
  places: readonly number[],
  slots: readonly Slot[],
  sketches: readonly string[],
  keys: readonly (readonly string[])[],
  off: ReadonlySet<Slot>,
): Pair[] {
  const published = new Map<string, number[]>()
  const pairs: Pair[] = []
  for (const at of places) {
    const slot = slots[at] as Slot
    const own = keys[at] ?? []
    const before = new Set(own.flatMap((key) => published.get(key)?.slice(0, MOST) ?? []))
    const twinAt = [...before].find((one) => isTwin(slots[one] as Slot, slot, sketches[one], sketches[at]))
    const twin = twinAt === undefined ? undefined : slots[twinAt]
    const verdict = twin === undefined ? 'both' : verdictAt(twin, slot, off)
    if (twin !== undefined) pairs.push({ slot, twin, verdict })
    if (isOut(verdict)) continue
    for (const key of own) published.set(key, [...(published.get(key) ?? []), at])
  }
  return pairs
}

const sketchesOf = memoEach((slot: Slot, line: ItemLine | undefined) =>
  slot.item.kind === 'story' ? sketchFor(slot, line) : '',
)

/** By what a story is found that may be the same: two of one text have one of these in common, and two that are near. */
const keysOf = memoEach(({ item, headline }: Slot, sketch: string): readonly string[] => {
  const { text, figures } = item.kind === 'story' ? summaryOf(item) : { text: null, figures: '' }
  if (text === null) return NOTHING
  const whole = text.size >= LONG ? text.hash : `${text.hash} ${headline}`
  return sketch === '' ? [whole] : [whole, ...quartersOf(sketch).map((quarter) => `${quarter} ${figures}`)]
})

const NOTHING: readonly string[] = []

/** The places of all that have a key in common with another. */
const sharing = memo((keys: readonly (readonly string[])[]): readonly number[] => {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const own of keys)
    for (const key of own) {
      if (seen.has(key)) twice.add(key)
      seen.add(key)
    }
  if (twice.size === 0) return []
  return keys.flatMap((own, at) => (own.some((key) => twice.has(key)) ? [at] : []))
})

/** First what is off by order, then who is published, by filing; then who has a sidecar; then by path and position. */
function ranked(
  places: readonly number[],
  slots: readonly Slot[],
  found: ReadonlyMap<Slot, ItemLine>,
  off: ReadonlySet<Slot>,
): number[] {
  const ranks = new Map(
    places.map((at) => {
      const slot = slots[at] as Slot
      const line = found.get(slot)
      const isLive = line !== undefined && line.withdrawn === null && line.twin === undefined
      const order = isLive ? `0 ${line.filed}` : '1'
      return [at, [off.has(slot) ? '' : order, slot.sidecar === undefined ? 1 : 0] as const]
    }),
  )
  const rankOf = (at: number) => ranks.get(at) ?? (['', 0] as const)
  return [...places].sort((a, b) => compare(rankOf(a)[0], rankOf(b)[0]) || rankOf(a)[1] - rankOf(b)[1] || a - b)
}

/** Whether two stories have the same text, or nearly so. */
function isTwin(one: Slot, other: Slot, sketch = '', otherSketch = ''): boolean {
  const [a, b] = [one.item, other.item]
  if (a.kind !== 'story' || b.kind !== 'story') return false
  if (isSame(one, other)) return true
  const isAlike = a.language === b.language && likeness(sketch, otherSketch) >= NEAR
  return isAlike && verdictOf(one, other) === 'one' && isNear(a, b)
}

/** To the letter. */
function isSame(one: Slot, other: Slot): boolean {
  const [text, twin] = [textIn(one), textIn(other)]
  if (text === null || text.hash !== twin?.hash) return false
  return text.size >= LONG || one.headline === other.headline
}

function textIn({ item }: Slot) {
  return item.kind === 'story' ? summaryOf(item).text : null
}

/** Where the copy of both says on which day, and not the same, it is said again: a notice that recurs. */
function verdictOf({ item: one }: Slot, { item: other }: Slot): Verdict {
  if ([one, other].some(({ fields }) => 'duplicate' in fields)) return 'both'
  // What an agency files again, corrected, is nearly the same by its nature: it folds the earlier one.
  if (versionOf(one) !== versionOf(other)) return 'both'
  const [day, otherDay] = [saidDay(one as StoryItem), saidDay(other as StoryItem)]
  return day !== null && otherDay !== null && day !== otherDay ? 'told' : 'one'
}

function versionOf(item: Item): string | null {
  return item.kind === 'story' ? (item.fields.version?.value ?? null) : null
}

function saidDay({ fields: { date } }: StoryItem): string | null {
  return date === undefined || date.origin === 'path' ? null : date.value
}

function told({ slot, twin, verdict }: Pair, placeOf: PlaceOfItem): Problem {
  const sidecar = slot.sidecar ?? slot.path.replace(/\.[^./]+$/, '.yaml')
  const how = isSame(slot, twin) ? 'the text' : 'nearly the text'
  const there = printPlace(placeOf(twin.path, twin.item))
  const found = `Found ${how} of ${nameOf(slot.item)} twice: here, and in ${there}`
  const both = `If they are two stories, write “duplicate: no” into ${sidecar}`
  const [reason, hint] = {
    one: [
      `${found}; that one is published, and this one is not.`,
      `Delete one of the two. ${both}: then both are published.`,
    ],
    off: [`${found}; that one was withdrawn by order, and this one is not published.`, `Delete it. ${both}.`],
    told: [`${found}; both are published, since each gives another day.`, `Delete one of the two. ${both}.`],
    both: ['', ''],
  }[verdict] as [string, string]
  return { severity: 'warning', code: 'duplicate-story', reason, hint, ...placeOf(slot.path, slot.item) }
}

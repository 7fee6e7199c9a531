/**
 * The round of matching that goes by likeness: a story that was moved, split off or
 * merged, and edited on the way. Its words are most of those of a line whose copy is
 * gone from where it was. It must not take a stranger for it: a weather report says
 * every day what it said the day before.
 */

import { compare } from '../../flow/problem.ts'
import { UNKNOWN_HASH } from '../../summary/item-hash.ts'
import { dayIn } from '../address/address.ts'
import type { ItemLine } from '../register.ts'
import { likeness, sketchOf } from './sketch.ts'
import type { Slot } from './slot.ts'

/** In how many places of sixteen sketches must agree; fewer will do under the same headline. */
const ALIKE = 8
const ALIKE_BY_HEADLINE = 3
/** A headline of so many words tells a story by itself, if only one has it and nothing else is known of the line. */
const TELLING = 4

interface Pair {
  readonly slot: Slot
  readonly line: ItemLine
  readonly score: number
}

/** The pairs that belong together, each slot and each line once, the likeliest first. */
export function alike(slots: readonly Slot[], lines: readonly ItemLine[]): [Slot, ItemLine][] {
  const stories = lines.filter(isSought)
  if (stories.length === 0) return []
  const news = slots.filter(({ item }) => item.kind === 'story')
  const pairs = news.flatMap((slot) => pairsOf(slot, stories, news))
  pairs.sort(
    (a, b) =>
      b.score - a.score ||
      compare(a.line.id, b.line.id) ||
      compare(a.slot.path, b.slot.path) ||
      a.slot.position - b.slot.position,
  )
  const found = new Map<Slot, ItemLine>()
  const taken = new Set<ItemLine>()
  for (const { slot, line } of pairs) {
    if (found.has(slot) || taken.has(line)) continue
    found.set(slot, line)
    taken.add(line)
  }
  return [...found]
}

/** A line whose copy has just gone; or one that was made again of an address alone. */
function isSought({ kind, withdrawn, hash }: ItemLine): boolean {
  return kind === 'story' && (withdrawn === null || hash === UNKNOWN_HASH)
}

function pairsOf(slot: Slot, lines: readonly ItemLine[], slots: readonly Slot[]): Pair[] {
  const sketch = sketchOf(slot.item)
  return lines.flatMap((line): Pair[] => {
    if (!isOfItsDay(slot, line)) return []
    const isNamesake = line.headline === slot.headline
    const score = likeness(sketch, line.sketch ?? '')
    if (score >= (isNamesake ? ALIKE_BY_HEADLINE : ALIKE)) return [{ slot, line, score: score + (isNamesake ? 16 : 0) }]
    const isTold = isNamesake && line.hash === UNKNOWN_HASH && isOnlyOne(slot.headline, lines, slots)
    return isTold ? [{ slot, line, score: 1 }] : []
  })
}

/** Where the copy gives a day, it must be one that the line had: else it is another report under the same words. */
function isOfItsDay({ item }: Slot, { address, days }: ItemLine): boolean {
  const day = item.fields.date?.value
  return day === undefined || day === dayIn(address) || days.includes(day)
}

function isOnlyOne(headline: string, lines: readonly ItemLine[], slots: readonly Slot[]): boolean {
  return (
    headline.split(' ').length >= TELLING &&
    lines.filter((line) => line.headline === headline).length === 1 &&
    slots.filter((slot) => slot.headline === headline).length === 1
  )
}

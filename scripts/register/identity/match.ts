/**
 * Matching: which line of the register is which item of the copy. The rounds go
 * from the strongest evidence to the weakest, each over all files, and what a
 * round has matched is settled. So the answer does not depend on the order of the
 * files, and an exact match is never lost to a weaker one elsewhere.
 */

import { compare } from '../../flow/problem.ts'
import type { ItemLine } from '../register.ts'
import { roundsOfAddress } from './address-alone.ts'
import { alike } from './alike.ts'
import type { Round } from './round.ts'
import type { Slot } from './slot.ts'

/**
 * Find each slot's line. Slots without one are new, lines without one are gone.
 *
 * 1. Source and hash: untouched.
 * 2. Source and headline: edited.
 * 3. Hash alone: moved to another file. It stands before the place, since a file
 *    that is renamed while another takes its name (`today.txt`) would otherwise
 *    put the new text at the old text's address. A withdrawn brief is not found
 *    this way: a line as short as that recurs by itself.
 * 4. Address: of a line that was restored from it (see address-alone.ts).
 * 5. Likeness: moved, split off or merged, and edited on the way (see alike.ts).
 * 6. Source and place, if the file has as many items as before: rewritten.
 *
 * In each round a withdrawn line is found last, the latest first; in the last two
 * never. Equal items of one file are matched in their order.
 *
 * @param slots in the order of their paths and positions
 * @param others files that have items beside these
 */
export function match(
  slots: readonly Slot[],
  lines: readonly ItemLine[],
  others: Iterable<string> = [],
): Map<Slot, ItemLine> {
  const matched = untouched(slots, lines)
  const rest = slots.filter((slot) => !matched.has(slot))
  if (rest.length === 0) return matched
  const taken = new Set(matched.values())
  const inOrder = ordered(
    lines.filter((line) => !taken.has(line)),
    new Set([...slots.map(({ path }) => path), ...others]),
  )
  for (const round of rounds(slots, lines, matched)) {
    if (round === 'likeness') {
      const pairs = alike(
        rest.filter((slot) => !matched.has(slot)),
        inOrder.filter((line) => !taken.has(line)),
      )
      for (const [slot, line] of pairs) {
        matched.set(slot, line)
        taken.add(line)
      }
      continue
    }
    const free = queues(
      inOrder.filter((line) => !taken.has(line) && round.considers(line)),
      round.lineKey,
    )
    for (const slot of rest) {
      if (matched.has(slot)) continue
      const line = free.get(round.slotKey(slot))?.pop()
      if (line === undefined) continue
      matched.set(slot, line)
      taken.add(line)
    }
  }
  return matched
}

/** What the first round finds whatever the order: each slot and line that alone in their file have their hash. That is nearly all, and soon found. */
function untouched(slots: readonly Slot[], lines: readonly ItemLine[]): Map<Slot, ItemLine> {
  const matched = new Map<Slot, ItemLine>()
  // Most files have one item, and one line.
  const only = alone(lines, ({ source }) => source)
  const others: Slot[] = []
  for (const [at, slot] of slots.entries()) {
    const isOnly = slots[at - 1]?.path !== slot.path && slots[at + 1]?.path !== slot.path
    const line = isOnly ? only.get(slot.path) : null
    if (line && line.hash === slot.hash && line.kind === slot.item.kind) matched.set(slot, line)
    else others.push(slot)
  }
  const byPath = Map.groupBy(others, ({ path }) => path)
  const bySource = Map.groupBy(
    lines.filter(({ source }) => byPath.has(source)),
    ({ source }) => source,
  )
  for (const [path, some] of byPath) {
    const there = alone(bySource.get(path) ?? [], ({ kind, hash }) => key(kind, hash))
    for (const [found, slot] of alone(some, ({ item, hash }) => key(item.kind, hash))) {
      const line = there.get(found)
      if (slot && line) matched.set(slot, line)
    }
  }
  return matched
}

/** By key, what alone has it; null where several do. */
function alone<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T | null> {
  const byKey = new Map<string, T | null>()
  for (const one of all) {
    const found = keyOf(one)
    byKey.set(found, byKey.has(found) ? null : one)
  }
  return byKey
}

/** The order in which lines are found: live ones, then the latest withdrawn; what has no file any more before the others. */
function ordered(lines: readonly ItemLine[], sources: ReadonlySet<string>): ItemLine[] {
  return [...lines].sort(
    (a, b) =>
      Number(isLive(b)) - Number(isLive(a)) ||
      compare(b.withdrawn ?? '', a.withdrawn ?? '') ||
      Number(sources.has(a.source)) - Number(sources.has(b.source)) ||
      compare(a.source, b.source) ||
      a.place - b.place ||
      compare(a.id, b.id),
  )
}

/** @param matched what the rounds before have found: an item that was withdrawn by order counts on neither side. */
function rounds(
  slots: readonly Slot[],
  lines: readonly ItemLine[],
  matched: ReadonlyMap<Slot, ItemLine>,
): (Round | 'likeness')[] {
  let now: Map<string, number> | null = null
  const slotsNow = () => counts(slots.filter((slot) => matched.get(slot)?.reason === undefined).map(({ path }) => path))
  let before: Map<string, number> | null = null
  return [
    {
      slotKey: ({ item, path, hash }) => key(item.kind, path, hash),
      lineKey: ({ kind, source, hash }) => key(kind, source, hash),
      considers: () => true,
    },
    {
      slotKey: ({ item, path, headline }) => key(item.kind, path, headline),
      lineKey: ({ kind, source, headline }) => key(kind, source, headline),
      considers: () => true,
    },
    {
      slotKey: ({ item, hash }) => key(item.kind, hash),
      lineKey: ({ kind, hash }) => key(kind, hash),
      considers: (line) => isLive(line) || line.kind === 'story',
    },
    ...roundsOfAddress(lines),
    'likeness',
    {
      slotKey: ({ item, path, position }) => key(item.kind, path, String(position)),
      lineKey: ({ kind, source, place }) => key(kind, source, String(place)),
      considers: (line) => {
        now ??= slotsNow()
        before ??= counts(lines.filter(isLive).map(({ source }) => source))
        return isLive(line) && now.get(line.source) === before.get(line.source)
      },
    },
  ]
}

const isLive = ({ withdrawn }: ItemLine): boolean => withdrawn === null

function key(...parts: readonly string[]): string {
  return parts.join('\u0000')
}

/** The lines of each key, the first in order last, to be popped. */
function queues(lines: readonly ItemLine[], keyOf: (line: ItemLine) => string): Map<string, ItemLine[]> {
  const byKey = new Map<string, ItemLine[]>()
  for (const line of lines.toReversed()) {
    const same = byKey.get(keyOf(line))
    if (same === undefined) byKey.set(keyOf(line), [line])
    else same.push(line)
  }
  return byKey
}

function counts(values: readonly string[]): Map<string, number> {
  const count = new Map<string, number>()
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1)
  return count
}

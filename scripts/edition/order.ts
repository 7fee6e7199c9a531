/**
 * Lists in an order: what orders each thing is looked at, and only where that is
 * another than last time, all are sorted again.
 */

import { isEqual, memo, memoEach } from '../flow/memo.ts'

/**
 * A function that gives, for a list, its places in order.
 *
 * @param keyOf what orders a thing: a plain value
 */
export function orderedBy<Thing, Key>(
  keyOf: (thing: Thing) => Key,
  compare: (one: Key, other: Key) => number,
): (things: readonly Thing[]) => readonly number[] {
  const keysOf = memoEach(keyOf, isEqual)
  const placesIn = memo((keys: readonly Key[]): readonly number[] =>
    keys.map((_, at) => at).sort((a, b) => compare(keys[a] as Key, keys[b] as Key)),
  )
  return (things) => placesIn(keysOf(things))
}

/** The things at these places. */
export function atPlaces<Thing>(things: readonly Thing[], places: readonly number[]): Thing[] {
  return places.map((at) => things[at] as Thing)
}

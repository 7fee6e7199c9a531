/** Twins: stories of two files, or two of one, that have the same text. Both are published, and it is said once. */

import { memoEach } from '../../flow/memo.ts'
import type { Problem } from '../../flow/problem.ts'
import { summaryOf } from '../../summary/summary.ts'
import { nameOf, type PlaceOfItem, printPlace } from './item-place.ts'
import type { Slot } from './slot.ts'

/** Shorter texts than this, in characters, are the same only under the same headline: “See page 3.” */
const LONG = 80

export interface Twins {
  /** Those that say what another has said before them. */
  readonly later: ReadonlySet<Slot>
  readonly problems: readonly Problem[]
}

export function twinsIn(slots: readonly Slot[], placeOf: PlaceOfItem): Twins {
  const later = new Set<Slot>()
  const problems: Problem[] = []
  for (const group of alike(slots)) {
    for (const [at, slot] of group.entries()) {
      const twin = group.slice(0, at).find((other) => isSame(other, slot))
      if (twin === undefined) continue
      later.add(slot)
      problems.push({ ...same(slot, twin, placeOf), ...placeOf(slot.path, slot.item) })
    }
  }
  return { later, problems }
}

/** Slots of one text, in groups of two and more. */
function alike(slots: readonly Slot[]): Iterable<readonly Slot[]> {
  const texts = textsOf(slots)
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const text of texts) {
    if (text !== '' && seen.has(text)) twice.add(text)
    seen.add(text)
  }
  if (twice.size === 0) return []
  return Map.groupBy(
    slots.filter((_, at) => twice.has(texts[at] ?? '')),
    textOf,
  ).values()
}

/** The hash of a story's text. */
function textOf({ item }: Slot): string {
  return item.kind === 'story' ? (summaryOf(item).text?.hash ?? '') : ''
}

const textsOf = memoEach(textOf)

/** Whether two stories of one text are the same. */
function isSame(one: Slot, other: Slot): boolean {
  const size = one.item.kind === 'story' ? (summaryOf(one.item).text?.size ?? 0) : 0
  return size >= LONG || one.headline === other.headline
}

function same(slot: Slot, twin: Slot, placeOf: PlaceOfItem): Omit<Problem, 'file' | 'line' | 'column'> {
  const name = nameOf(slot.item)
  return {
    severity: 'warning',
    code: 'duplicate-story',
    reason: `Found the text of ${name} twice: here, and in ${printPlace(placeOf(twin.path, twin.item))}; both are published, each at an address of its own.`,
    hint: 'Delete one of the two. If they are to stay, nothing needs to be done.',
  }
}

/**
 * Held twins: the text of something that is held, in a file that is out. Whether that is
 * a slip or meant, only its editor knows; so it is told, and not decided.
 */

import { compare, type Problem } from '../../flow/problem.ts'
import { summaryOf } from '../../summary/summary.ts'
import { nameOf, type PlaceOfItem, printPlace } from './item-place.ts'
import type { Slot } from './slot.ts'

/** In characters: shorter texts are the same by chance. */
const LONG = 80

/** @param held of which nothing is published @param out what is */
export function heldTwins(held: readonly Slot[], out: readonly Slot[], placeOf: PlaceOfItem): Problem[] {
  const texts = new Map(held.flatMap((slot) => [...textOf(slot)].map((text) => [text, slot] as const)))
  if (texts.size === 0) return []
  return out
    .flatMap((slot): Problem[] =>
      [...textOf(slot)].flatMap((text) => {
        const twin = texts.get(text)
        return twin === undefined ? [] : [told(slot, twin, placeOf)]
      }),
    )
    .sort((a, b) => compare(a.file, b.file))
}

function textOf({ item }: Slot): string[] {
  const { text } = item.kind === 'story' ? summaryOf(item) : { text: null }
  return text === null || text.size < LONG ? [] : [text.hash]
}

function told({ path, item }: Slot, twin: Slot, placeOf: PlaceOfItem): Problem {
  const there = printPlace(placeOf(twin.path, twin.item))
  return {
    severity: 'warning',
    code: 'held-text',
    ...placeOf(path, item),
    reason: `The text of ${nameOf(item)} is held in ${there}, and is published here.`,
    hint: `If it is not to be out yet, write the same embargo or “draft: true” into ${path}; if it is, delete the other, or take its embargo out.`,
  }
}

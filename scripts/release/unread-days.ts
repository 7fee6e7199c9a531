/** Corrections that begin with a day which is none, or may be two: they are published as they are written, without a day. */

import type { Field, Item } from '../flow/item.ts'
import type { Problem } from '../flow/problem.ts'
import { unreadDay } from './correction.ts'

/** A warning for each of a file, where the correction stands. */
export function unreadDays(
  items: readonly Item[],
  place: (field: Field) => Pick<Problem, 'file' | 'line' | 'column'>,
): Problem[] {
  return items.flatMap((item) => {
    const corrections = item.kind === 'story' ? (item.fields.corrections ?? []) : []
    return corrections.flatMap((field): Problem[] => {
      const unread = unreadDay(field.value)
      if (unread === null) return []
      const why = unread.kind === 'impossible' ? 'which no calendar has' : 'in which day and month cannot be told apart'
      return [
        {
          severity: 'warning',
          code: unread.kind === 'impossible' ? 'impossible-date' : 'ambiguous-date',
          ...place(field),
          reason: `Found a correction of “${unread.text}”, ${why}; expected a day in full, for example 22 November 2026. It is published as it is written, without a day.`,
          hint: 'Correct the day, or take it out.',
        },
      ]
    })
  })
}

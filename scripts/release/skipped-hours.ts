/** Instants on the paper's own clock in an hour that it has not: what is to be out at 02:30 on the night in which clocks go forward. */

import { DateTime } from 'luxon'
import type { Field, Item } from '../flow/item.ts'
import type { Problem } from '../flow/problem.ts'

const KEYS = ['publish', 'embargo', 'expires', 'until'] as const

/** What of an ISO value without an offset is its time. */
const WALL = /^\d{4}-\d\d-\d\dT(?<time>\d\d:\d\d)(?::\d\d(?:\.\d+)?)?$/

/** A warning for each of a file, at its line, with the hour that is taken. @param zone of the paper, by its IANA name */
export function skippedHours(
  items: readonly Item[],
  zone: string,
  place: (field: Field) => Pick<Problem, 'file' | 'line' | 'column'>,
): Problem[] {
  const seen = new Set<string>()
  return items.flatMap(({ fields }) =>
    KEYS.flatMap((key): Problem[] => {
      const field = (fields as { readonly [K in (typeof KEYS)[number]]?: Field })[key]
      const taken = field === undefined || seen.has(field.value) ? null : timeInstead(field.value, zone)
      if (field === undefined || taken === null) return []
      seen.add(field.value)
      const [day, time] = field.value.split('T')
      return [
        {
          severity: 'warning',
          code: 'skipped-hour',
          ...place(field),
          reason: `Found ${time?.slice(0, 5)} on ${day} behind “${key}”, an hour that ${zone} skips that night; expected one that its clocks show. ${taken} is taken.`,
          hint: `Write ${taken}, or an hour before the clocks go forward; or name a zone, such as UTC.`,
        },
      ]
    }),
  )
}

/** The time that is taken for one that the zone skips, `03:30`; null where it has that time, or the value names none. */
function timeInstead(iso: string, zone: string): string | null {
  const time = WALL.exec(iso)?.groups?.time
  if (time === undefined) return null
  const taken = DateTime.fromISO(iso, { zone }).toFormat('HH:mm')
  return taken === time ? null : taken
}

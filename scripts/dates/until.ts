/** `until: 3 December`: a day alone is meant as a whole, wherever something lasts until then. */

import { DateTime } from 'luxon'

/**
 * The first instant at which it is over.
 *
 * @param iso as `instantOf` reads it: a day, which has no hour or midnight, or an instant
 * @returns of a day the next one, `yyyy-mm-dd`; an instant as it is
 */
export function endMeant(iso: string): string {
  const isDay = iso.length === 10 || iso.endsWith('T00:00')
  if (!isDay) return iso
  return DateTime.fromISO(iso.slice(0, 10), { zone: 'utc' }).plus({ days: 1 }).toISODate() ?? iso
}

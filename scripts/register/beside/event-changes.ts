/** When events are over: at the end of their day they leave the front page and the calendar of what is ahead. */

import { DateTime } from 'luxon'
import type { Entered } from '../../flow/entered.ts'
import { type Clock, todayAt } from '../../release/verdict.ts'
import { bareName, type Change } from '../sift.ts'

export function eventChanges(entered: readonly Entered[], clock: Clock): Change[] {
  const today = todayAt(clock)
  return entered.flatMap(({ item, source, day }): Change[] => {
    const value = item.fields.event?.value
    if (value === undefined) return []
    const [start = ''] = value.split('/')
    const begins = DateTime.fromISO(start.startsWith('T') ? day : start, { zone: clock.zone }).setZone(clock.zone)
    const own = begins.toISODate()
    const at = begins.startOf('day').plus({ days: 1 }).toUTC().toISO({ suppressMilliseconds: true })
    if (own === null || at === null || own < today) return []
    return [{ at, kind: 'over', file: source, headline: bareName(item) }]
  })
}

/** When events are over: at the end of their day they leave the front page and the calendar of what is ahead. */

import { DateTime } from 'luxon'
import { startOf } from '../../flow/beside/diary.ts'
import type { Entered } from '../../flow/entered.ts'
import { type Clock, todayAt } from '../../release/verdict.ts'
import { bareName, type Change } from '../sift.ts'

export function eventChanges(entered: readonly Entered[], clock: Clock): Change[] {
  const today = todayAt(clock)
  return entered.flatMap(({ item, source, day }): Change[] => {
    const own = item.fields.event?.value.split('/')[0]
    const entries = item.kind === 'story' ? (item.diary ?? []).flatMap((entry) => startOf(entry, day) ?? []) : []
    const starts = own === undefined ? entries : [own, ...entries]
    const change = (start: string) => changeAt(start, day, { today, zone: clock.zone })
    const times = new Set(starts.flatMap((start) => change(start) ?? []))
    return [...times].map((at) => ({ at, kind: 'over', file: source, headline: bareName(item) }))
  })
}

/** The midnight after an event; null if it is over. */
function changeAt(start: string, day: string, { today, zone }: { today: string; zone: string }): string | null {
  const begins = DateTime.fromISO(start.startsWith('T') ? day : start, { zone }).setZone(zone)
  const own = begins.toISODate()
  if (own === null || own < today) return null
  return begins.startOf('day').plus({ days: 1 }).toUTC().toISO({ suppressMilliseconds: true })
}

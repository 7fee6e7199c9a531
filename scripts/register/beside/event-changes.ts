/** When events are over: at the end of their day they leave the front page and the calendar of what is ahead. */

import { DateTime } from 'luxon'
import { startOf } from '../../flow/beside/diary.ts'
import { lastDay, type When, whenOf } from '../../flow/beside/event-times.ts'
import type { Entered } from '../../flow/entered.ts'
import { type Clock, todayAt } from '../../release/verdict.ts'
import { bareName, type Change } from '../sift.ts'

export function eventChanges(entered: readonly Entered[], clock: Clock): Change[] {
  const today = todayAt(clock)
  return entered.flatMap(({ item, source, day }): Change[] => {
    const own = item.fields.event === undefined ? null : whenOf(item.fields.event, day)
    const entries = item.kind === 'story' ? (item.diary ?? []).flatMap((entry) => startOf(entry, day) ?? []) : []
    const ends = [...(own === null ? [] : [own]), ...entries.map((start) => ({ start, end: null }))]
    const changes = ends.flatMap((when) => changesOf(when, { today, zone: clock.zone }))
    const unique = new Map(changes.map((change) => [`${change.kind} ${change.at}`, change]))
    return [...unique.values()].map((change) => ({ ...change, file: source, headline: bareName(item) }))
  })
}

/** The midnight after its last day, and that after the next day of what goes on then; none if it is over. */
function changesOf(when: When, { today, zone }: { today: string; zone: string }): Pick<Change, 'at' | 'kind'>[] {
  const local = (at: string) =>
    at.length === 10 ? at : (DateTime.fromISO(at, { zone }).setZone(zone).toISO({ includeOffset: false }) ?? at)
  const first = local(when.start)
  const last = lastDay({ start: first, end: when.end === null ? null : local(when.end) })
  if (last < today) return []
  const next = first.slice(0, 10) > today ? first.slice(0, 10) : today
  const over = { at: midnightAfter(last, zone), kind: 'over' } as const
  return next < last ? [{ at: midnightAfter(next, zone), kind: 'goesOn' }, over] : [over]
}

function midnightAfter(day: string, zone: string): string {
  const midnight = DateTime.fromISO(day, { zone }).plus({ days: 1 })
  return midnight.toUTC().toISO({ suppressMilliseconds: true }) ?? day
}

/**
 * Events: stories that say when what they tell of takes place, and the entries of lists
 * of what is on. They stand in the calendar by day, cut by month so that its pages do
 * not grow; what is over is on the page of its month alone.
 */

import { DateTime } from 'luxon'
import { startOf } from '../../flow/beside/diary.ts'
import { lastDay, whenOf } from '../../flow/beside/event-times.ts'
import type { Field } from '../../flow/item.ts'
import { compare } from '../../flow/problem.ts'
import type { Brief, Edition, Story } from '../edition.ts'
import { itemUrn } from '../item-urn.ts'
import type { PageOf } from '../plan/page.ts'
import type { EventDay, EventTimes, FedEvent } from './views.ts'

export const CALENDAR = '/calendar/'
const FEED = '/calendar.ics'

/** When and where something is, as its field says, ready to be spread; nothing of what is no event. */
export function eventIn(
  event: Pick<Field, 'value' | 'origin' | 'where'> | undefined,
  place: string | null,
  day: string,
): { event?: EventTimes } {
  const when = event === undefined ? null : whenOf(event, day)
  if (event === undefined || when === null) return {}
  return { event: { ...when, place: event.where ?? (event.origin === 'drafted' ? null : place) } }
}

interface OnDay extends FedEvent {
  /** Its first day and its last, where the paper is. */
  readonly day: string
  readonly last: string
}

/** All events of an edition, in the order in which they take place. */
function eventsIn({ stories, briefs, paper }: Edition): OnDay[] {
  return [...stories.flatMap(ofStory), ...stories.flatMap(ofDiary), ...briefs.flatMap(ofBrief)]
    .map((one) => ({ ...one, ...daysOf(one, paper.zone) }))
    .sort((a, b) => compare(a.day, b.day) || compare(a.start, b.start) || compare(a.url, b.url))
}

function ofStory({ id, url, headline, event, filed, revised, language, direction }: Story): FedEvent[] {
  if (event === undefined) return []
  return [{ ...event, id: itemUrn(id), url, title: headline, stamp: revised ?? filed, language, direction }]
}

/** Entries that lie before their story are a log of what happened. */
function ofDiary({ id, url, day, diary = [], filed, revised, language, direction }: Story): FedEvent[] {
  const common = { end: null, place: null, url, stamp: revised ?? filed, language, direction, isEntry: true } as const
  return diary.flatMap((entry): FedEvent[] => {
    const start = startOf(entry, day)
    if (start === null) return []
    return [{ ...common, id: itemUrn(`${id} ${start} ${entry.text}`), title: entry.text, start }]
  })
}

function ofBrief({ id, url, text, event, filed, language, direction }: Brief): FedEvent[] {
  if (event === undefined) return []
  return [{ ...event, id: itemUrn(id), url, title: text, stamp: filed, language, direction, isEntry: true }]
}

function daysOf({ start, end }: EventTimes, zone: string): Pick<OnDay, 'day' | 'last'> {
  const local = (at: string) =>
    at.length === 10 ? at : (DateTime.fromISO(at, { zone }).setZone(zone).toISO({ includeOffset: false }) ?? at)
  const when = { start: local(start), end: end === null ? null : local(end) }
  return { day: when.start.slice(0, 10), last: lastDay(when) }
}

/** What is on today and after. */
function aheadIn(edition: Edition): OnDay[] {
  return eventsIn(edition).filter(({ last }) => last >= edition.beside.day)
}

/** Something of no more days stands below each of them; what lasts longer, below its first day on the page and its last. */
const MOST_DAYS = 7

/** The days of an event from one day to another. */
function shownDays({ day, last }: OnDay, from: string, to: string): string[] {
  const [first, end] = [day < from ? from : day, last > to ? to : last]
  if (first > end) return []
  const length = DateTime.fromISO(last).diff(DateTime.fromISO(day), 'days').days + 1
  if (length > MOST_DAYS) return last > to || first === end ? [first] : [first, end]
  const days: string[] = []
  for (
    let at = DateTime.fromISO(first);
    days.length < length && (at.toISODate() ?? '') <= end;
    at = at.plus({ days: 1 })
  )
    days.push(at.toISODate() ?? '')
  return days
}

/** @param from and to the days of the page */
function byDay(events: readonly OnDay[], from: string, to: string): EventDay[] {
  const shown = events.flatMap((event) => shownDays(event, from, to).map((on) => ({ on, event })))
  const sorted = shown.sort((a, b) => compare(a.on, b.on))
  return [...Map.groupBy(sorted, ({ on }) => on)].map(([day, ofDay]) => ({
    day,
    events: ofDay.map(({ event: { id: _, stamp: __, day: ___, last: ____, ...line } }) => line),
  }))
}

/** Later than any event. */
const EVER = '9999-12-31'

/** The front page names so many. */
const ON_FRONT = 8

/** Today and the days ahead, for the front page: only there where there is something. */
export function eventsAhead(edition: Edition): { events?: readonly EventDay[] } {
  const today = edition.beside.day
  const ahead = aheadIn(edition)
    .map((one) => (one.day < today ? { ...one, day: today, last: today } : { ...one, last: one.day }))
    .sort((a, b) => compare(a.day, b.day))
    .slice(0, ON_FRONT)
  return ahead.length === 0 ? {} : { events: byDay(ahead, today, EVER) }
}

/** The calendar's pages and its feed; none for a paper that never had an event. */
export function eventPages(edition: Edition): (PageOf<'events'> | PageOf<'eventFeed'>)[] {
  const events = eventsIn(edition)
  const { everCalendar: ever } = edition
  if (events.length === 0 && ever.length === 0) return []
  const before = ever.flatMap((url) => (url === CALENDAR ? [] : [url.slice(CALENDAR.length, -1).replace('/', '-')]))
  const periods = [...new Set([...events.flatMap(monthsOf), ...before])].sort((a, b) => compare(b, a))
  const months = periods.map((period) => ({ period, url: `${CALENDAR}${period.replace('-', '/')}/` }))
  const ahead = aheadIn(edition)
  return [
    { url: CALENDAR, kind: 'events', view: { month: null, days: byDay(ahead, edition.beside.day, EVER), months } },
    ...months.map(({ period, url }): PageOf<'events'> => {
      const days = byDay(events, `${period}-01`, `${period}-31`)
      return { url, kind: 'events', view: { month: period, days, months } }
    }),
    { url: FEED, kind: 'eventFeed', view: { events: ahead.map(({ day: _, last: __, ...event }) => event) } },
  ]
}

/** The months in which it is on. */
function monthsOf({ day, last }: OnDay): string[] {
  const months: string[] = []
  for (
    let at = DateTime.fromISO(day).startOf('month');
    at.toFormat('yyyy-MM') <= last.slice(0, 7);
    at = at.plus({ months: 1 })
  )
    months.push(at.toFormat('yyyy-MM'))
  return months
}

/**
 * Events: stories that say when what they tell of takes place, and the entries of lists
 * of what is on. They stand in the calendar by day, cut by month so that its pages do
 * not grow; what is over is on the page of its month alone.
 */

import { DateTime } from 'luxon'
import { startOf } from '../../flow/beside/diary.ts'
import type { Field } from '../../flow/item.ts'
import { compare } from '../../flow/problem.ts'
import type { Brief, Edition, Story } from '../edition.ts'
import { itemUrn } from '../item-urn.ts'
import type { PageOf } from '../plan/page.ts'
import type { EventDay, EventTimes, FedEvent } from './views.ts'

export const CALENDAR = '/calendar/'
const FEED = '/calendar.ics'

/** What a field says of when, and where; of an entry in a list, on its day. */
export function timesOf(value: string, place: string | null, day: string): EventTimes {
  const [start = '', end = null] = value.split('/')
  return { start: start.startsWith('T') ? day + start : start, end, place }
}

/** The same of an item's fields, ready to be spread; nothing of what is no event. */
export function eventIn(event: Pick<Field, 'value'> | undefined, place: string | null, day: string) {
  return event === undefined ? {} : { event: timesOf(event.value, place, day) }
}

interface OnDay extends FedEvent {
  readonly day: string
}

/** All events of an edition, in the order in which they take place. */
function eventsIn({ stories, briefs, paper }: Edition): OnDay[] {
  return [...stories.flatMap(ofStory), ...stories.flatMap(ofDiary), ...briefs.flatMap(ofBrief)]
    .map((one) => ({
      ...one,
      day: DateTime.fromISO(one.start, { zone: paper.zone }).toISODate() ?? one.start.slice(0, 10),
    }))
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

/** What is on today and after. */
function aheadIn(edition: Edition): OnDay[] {
  return eventsIn(edition).filter(({ day }) => day >= edition.beside.day)
}

function byDay(events: readonly OnDay[]): EventDay[] {
  return [...Map.groupBy(events, ({ day }) => day)].map(([day, ofDay]) => ({
    day,
    events: ofDay.map(({ id: _, stamp: __, day: ___, ...line }) => line),
  }))
}

/** The front page names so many. */
const ON_FRONT = 8

/** Today and the days ahead, for the front page: only there where there is something. */
export function eventsAhead(edition: Edition): { events?: readonly EventDay[] } {
  const ahead = aheadIn(edition).slice(0, ON_FRONT)
  return ahead.length === 0 ? {} : { events: byDay(ahead) }
}

/** The calendar's pages and its feed; none for a paper that never had an event. */
export function eventPages(edition: Edition): (PageOf<'events'> | PageOf<'eventFeed'>)[] {
  const events = eventsIn(edition)
  const { everCalendar: ever } = edition
  if (events.length === 0 && ever.length === 0) return []
  const before = ever.flatMap((url) => (url === CALENDAR ? [] : [url.slice(CALENDAR.length, -1).replace('/', '-')]))
  const periods = [...new Set([...events.map(({ day }) => day.slice(0, 7)), ...before])].sort((a, b) => compare(b, a))
  const months = periods.map((period) => ({ period, url: `${CALENDAR}${period.replace('-', '/')}/` }))
  const ahead = aheadIn(edition)
  return [
    { url: CALENDAR, kind: 'events', view: { month: null, days: byDay(ahead), months } },
    ...months.map(({ period, url }): PageOf<'events'> => {
      const days = byDay(events.filter(({ day }) => day.startsWith(period)))
      return { url, kind: 'events', view: { month: period, days, months } }
    }),
    { url: FEED, kind: 'eventFeed', view: { events: ahead.map(({ day: _, ...event }) => event) } },
  ]
}

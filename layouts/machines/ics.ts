/**
 * `/calendar.ics`: what is ahead, for calendars (RFC 5545). An event keeps its UID for
 * good; its stamp is when it was announced or last changed, and never the clock.
 */

import { createRequire } from 'node:module'
import { DateTime } from 'luxon'
import type { FedEvent } from '../../scripts/edition/events/views.ts'
import type { PageOf, Shell } from '../../scripts/edition/plan/page.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { absolute } from '../parts/address.ts'
import { sayPlain, wordsOf } from '../words/words.ts'

export function eventFeed({ view }: PageOf<'eventFeed'>, { paper }: Shell): string {
  const words = wordsOf(paper.language)
  const calendar = generator().default({
    name: `${paper.name}${words.colon}${words.calendar}`,
    description: sayPlain(words.calendarDescription, { paper: paper.name }),
    prodId: { company: paper.name, product: 'Broadsheet', language: paper.language.slice(0, 2).toUpperCase() },
    events: view.events.map((event) => eventOf(paper, event)),
  })
  return `${calendar.toString()}\r\n`
}

function eventOf(paper: Paper, { id, url, title, start, end, place, stamp }: FedEvent) {
  const isDay = start.length === 10
  return {
    id,
    stamp: new Date(stamp),
    start: instantOf(paper, start),
    ...(end === null ? {} : { end: endOf(paper, end, isDay) }),
    ...(isDay ? { allDay: true } : {}),
    summary: title,
    ...(place === null ? {} : { location: place }),
    url: absolute(paper, url),
  }
}

/** Of days, the first that is none of them (RFC 5545, 3.6.1). */
function endOf(paper: Paper, end: string, isDay: boolean): Date {
  return isDay
    ? DateTime.fromISO(end.slice(0, 10), { zone: 'utc' }).plus({ days: 1 }).toJSDate()
    : instantOf(paper, end)
}

/** A day is the same everywhere; a time is one of the paper's zone, if it names none. */
function instantOf({ zone }: Paper, iso: string): Date {
  return DateTime.fromISO(iso, { zone: iso.length === 10 ? 'utc' : zone }).toJSDate()
}

/** Loaded where there is a calendar: most papers have none. */
function generator(): typeof import('ical-generator') {
  return createRequire(import.meta.url)('ical-generator')
}

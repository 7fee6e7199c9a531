/** What is on: the entries of a list that open with a time of day are events, each at its hour. */

import { DateTime } from 'luxon'
import { firstClock } from '../dates/clock.ts'
import { findDate } from '../dates/dates.ts'
import { yearlessDay } from '../dates/weekday.ts'
import { behindTime, isDayLine } from '../desk/signs/weekly/days.ts'
import type { BriefItem, DiaryEntry, Item, StoryItem } from '../flow/item.ts'

/** A time before one headline alone may be a ticker's. */
const LEAST = 2

/** The items of a file, those that are entries of such a list with their hour. */
export function withHours(items: readonly Item[]): readonly Item[] {
  return withBriefHours(items).map((item) => (item.kind === 'story' ? withDiary(item) : item))
}

function withBriefHours(items: readonly Item[]): readonly Item[] {
  const hours = items.map((item) => (item.kind === 'brief' ? hourOf(item) : null))
  if (hours.filter((hour) => hour !== null).length < LEAST) return items
  return items.map((item, at) => {
    const value = hours[at] ?? null
    if (item.kind === 'story' || value === null || item.fields.event !== undefined) return item
    return { ...item, fields: withEvent(item.fields, value) }
  })
}

/** The day that stands above the list is that of the events, and not of their publication: an evening is announced before it comes. */
function withEvent({ date, ...fields }: BriefItem['fields'], hour: string): BriefItem['fields'] {
  if (date === undefined) return { ...fields, event: { value: hour, origin: 'drafted' } }
  return { ...fields, event: { ...date, value: `${date.value}${hour}` } }
}

/** `T19:30` */
function hourOf({ text }: BriefItem): string | null {
  return hourIn(text)
}

function hourIn(text: string): string | null {
  const rest = behindTime(text)
  const minutes = rest === null || rest === '' ? undefined : firstClock(text.replace(/^\W+/u, ''))?.clock.minutes
  if (minutes === undefined) return null
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60]
  return `T${`${hour}`.padStart(2, '0')}:${`${minute}`.padStart(2, '0')}`
}

/** A story whose days are subheads, with the entries below them that have an hour. */
function withDiary(item: StoryItem): StoryItem {
  const near = item.fields.date?.value
  let day: string | null = null
  const diary: DiaryEntry[] = []
  for (const { kind, text } of item.body) {
    if (kind === 'subhead') day = isDayLine(text) ? dayNamed(text, near) : null
    const hour = day === null || kind === 'subhead' ? null : hourIn(text)
    if (hour !== null) diary.push({ start: `${day}${hour}`, text })
  }
  return diary.length < LEAST ? item : { ...item, diary }
}

/** A day in full, or with its weekday near that of the story; null where nobody can say which it is. */
function dayNamed(text: string, near: string | undefined): string | null {
  const found = findDate(text)
  if (found?.kind === 'date') return found.day
  return near === undefined ? null : (yearlessDay(text, DateTime.fromISO(near, { zone: 'utc' }))?.day ?? null)
}

/** What is on: the entries of a list that open with a time of day are events, each at its hour. */

import { firstClock } from '../../dates/clock.ts'
import { findDate } from '../../dates/dates.ts'
import { foldMonth } from '../../dates/months.ts'
import { weekdayIn, yearlessDate } from '../../dates/weekday.ts'
import { behindTime, isDayLine } from '../../desk/signs/weekly/days.ts'
import type { BriefItem, DiaryEntry, Item, StoryItem } from '../../flow/item.ts'

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
  let day: Day | null = null
  const diary: DiaryEntry[] = []
  for (const { kind, text } of item.body) {
    if (kind === 'subhead') day = isDayLine(text) ? dayNamed(text) : null
    const hour = day === null || kind === 'subhead' ? null : hourIn(text)
    if (day !== null && hour !== null) diary.push({ ...day, start: `${day.start}${hour}`, text })
  }
  return diary.length < LEAST ? item : { ...item, diary }
}

type Day = Pick<DiaryEntry, 'start' | 'weekday'>

/** A day in full, or without its year; null of one that only names the weekday. */
function dayNamed(text: string): Day | null {
  const found = findDate(text)
  if (found?.kind === 'date') return { start: found.day }
  const date = yearlessDate(text)
  if (date === null) return null
  const weekday = weekdayIn(foldMonth(text))
  const start = `--${`${date.month}`.padStart(2, '0')}-${`${date.day}`.padStart(2, '0')}`
  return weekday === null ? { start } : { start, weekday }
}

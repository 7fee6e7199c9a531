/** What is on: the entries of a list that open with a time of day are events, each at its hour. */

import { firstClock } from '../dates/clock.ts'
import { behindTime } from '../desk/signs/weekly/days.ts'
import type { BriefItem, Item } from '../flow/item.ts'

/** A time before one headline alone may be a ticker's. */
const LEAST = 2

/** The items of a file, those that are entries of such a list with their hour. */
export function withHours(items: readonly Item[]): readonly Item[] {
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
  const rest = behindTime(text)
  const minutes = rest === null || rest === '' ? undefined : firstClock(text.replace(/^\W+/u, ''))?.clock.minutes
  if (minutes === undefined) return null
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60]
  return `T${`${hour}`.padStart(2, '0')}:${`${minute}`.padStart(2, '0')}`
}

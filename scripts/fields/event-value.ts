/** When an event takes place, as an editor writes it behind `event:`. */

import { instantOf } from '../dates/instant.ts'
import type { Value } from './value.ts'

/** Between the beginning and the end of an event, before an hour. */
const UNTIL = /(?<=\d|[ap]\.?m\.?)\s*[–—-]\s*(?=\d{1,2}(?:[:.h]\d\d|\s?[ap]\.?m)(?!\d))/iu

/** `2026-12-03 19:30`, `3 December 2026, 19:30–21:00`: a day in full, with its hours if they are known. */
export function eventOf(text: string): Value {
  const until = UNTIL.exec(text)
  const begin = until === null ? text : text.slice(0, until.index)
  const start = eventInstant(begin)
  const day = start?.slice(0, 10) ?? ''
  const end = until === null ? null : eventInstant(`${day} ${text.slice(until.index + until[0].length)}`)
  if (start === null || (until !== null && (end === null || end <= start)))
    return {
      kind: 'wrong',
      severity: 'warning',
      code: 'unread-event',
      reason: `Found “event: ${text}”; expected day and time in full, such as 2026-12-03 19:30 or 3 December 2026, 19:30–21:00. It is not in the calendar.`,
      hint: 'Write “event: 2026-12-03 19:30”, in the time zone of the paper.',
    }
  return { kind: 'values', values: [end === null ? start : `${start}/${end}`] }
}

/** A day without a time stays one. */
function eventInstant(text: string): string | null {
  const reading = instantOf(text)
  if (reading.kind !== 'instant') return null
  return reading.iso.endsWith('T00:00') ? reading.iso.slice(0, 10) : reading.iso.slice(0, 25)
}

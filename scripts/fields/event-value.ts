/** When an event takes place, as an editor writes it behind `event:`. */

import { intervalOf } from '../dates/interval.ts'
import type { Value } from './value.ts'

/** `none`: the lines of the copy that say when and where are those of no event. */
const NONE = /^(?:none|no|false)$/i

/** What becomes of an event that cannot be read, if the copy announces none itself. */
export const NOT_THERE = 'It is not in the calendar.'

/** `2026-12-03 19:30`, `3 December 2026, 19:30–21:00`, `3–5 December 2026`: a day in full or two, with hours if they are known. */
export function eventOf(text: string): Value {
  if (NONE.test(text)) return { kind: 'values', values: ['none'] }
  const found = intervalOf(text)
  if (found === null || found.start.startsWith('--'))
    return {
      kind: 'wrong',
      severity: 'warning',
      code: 'unread-event',
      reason: `Found “event: ${text}”; expected a day in full, with its hours if they are known, such as 2026-12-03 19:30, 3 December 2026, 19:30–21:00 or 3–5 December 2026. ${NOT_THERE}`,
      hint: 'Write “event: 2026-12-03 19:30”, in the time zone of the paper; of several days, “event: 3–5 December 2026”.',
    }
  return { kind: 'values', values: [found.end === null ? found.start : `${found.start}/${found.end}`] }
}

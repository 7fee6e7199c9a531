/** The embargo: until when the copy was not to be published; and the release line that gives its date. */

import { europeanDigits, findDate } from '../dates/dates.ts'
import type { Claim, Free, Galley, Markup, Rule } from '../galley.ts'
import { embargoIn, releasedIn } from '../signs/notices.ts'

export const embargo: Rule = { name: 'embargo', read }

function read(galley: Galley): Markup {
  const claims: Claim[] = []
  for (const free of galley.free) {
    if (free === null || free.text.length > 160) continue
    const when = embargoIn(free.text)
    const time = when === null ? null : timeOf(when)
    if (time !== null) {
      claims.push({
        kind: 'field',
        name: 'embargo',
        field: { value: time, origin: 'copy', span: spanOf(free) },
        span: spanOf(free),
      })
      continue
    }
    const released = releasedIn(free.text)
    const date = released === null ? null : findDate(released)
    if (date?.kind === 'date') {
      claims.push({
        kind: 'field',
        name: 'date',
        field: { value: date.day, origin: 'copy', span: spanOf(free) },
        span: spanOf(free),
      })
    } else if (when !== null) claims.push({ kind: 'dropped', rule: 'embargo', span: spanOf(free) })
  }
  return { claims }
}

/** `10:00 a.m. EST, Friday 5 May 2026` to `2026-05-05T10:00`; a day alone begins at midnight. */
function timeOf(text: string): string | null {
  const date = findDate(text)
  if (date?.kind !== 'date') return null
  const rest = europeanDigits(`${text.slice(0, date.start)} ${text.slice(date.end)}`)
  const clock = /(?<![\d+-])(?<hour>\d{1,2})(?:[:.h](?<minute>\d\d))?\s*(?<half>[ap])?\.?\s?m?\b/iu.exec(
    rest.replace(/\bGMT[+-]\d+|UTC[+-]\d+/gi, ''),
  )?.groups
  const military = /(?<![\d:.])(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?:\s?(?:hrs|hours|h|GMT|UTC|Uhr))?\b/iu.exec(
    rest,
  )?.groups
  if (/\bnoon|midday\b/i.test(rest)) return `${date.day}T12:00`
  const found = military ?? clock
  if (found?.hour === undefined) return `${date.day}T00:00`
  const half = 'half' in found ? found.half?.toLowerCase() : undefined
  const hour = (Number(found.hour) % (half === undefined ? 24 : 12)) + (half === 'p' ? 12 : 0)
  return `${date.day}T${String(hour).padStart(2, '0')}:${found.minute ?? '00'}`
}

function spanOf({ start, end }: Free) {
  return { start, end }
}

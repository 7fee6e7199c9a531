/** The dateline of the body's first line, as fields: place, agency, reporters, and its date if it is in full. */

import type { Span } from '../copy.ts'
import { findDate } from '../dates/dates.ts'
import type { Claim } from '../galley.ts'
import type { Fields } from '../item.ts'
import { type Dateline, dateline } from '../signs/dateline.ts'
import type { Unit } from './units.ts'

export function opening(body: Unit, has: (name: keyof Fields) => boolean): Claim[] {
  const found = dateline(body.text)
  const [first, second] = body.lines
  if (found === null || first === undefined) return []
  // It may run over into the second line of a narrow column.
  const over = found.end - first.text.length - 1
  const end =
    over <= 0
      ? first.start + Math.min(found.end, first.text.length)
      : (second?.start ?? first.end) + Math.min(over, second?.text.length ?? 0)
  if (over > (second?.text.length ?? 0)) return []
  return placeClaims(found, { start: first.start, end }, has)
}

export function placeClaims(found: Dateline, span: Span, has: (name: keyof Fields) => boolean): Claim[] {
  const claim = (name: keyof Fields, value: string): Claim => ({
    kind: 'field',
    name,
    field: { value, origin: 'copy', span },
    span,
  })
  const claims = [claim('place', found.place)]
  if (found.agency !== null) claims.push(claim('agency', found.agency))
  if (!has('bylines')) claims.push(...found.names.map((name) => claim('bylines', name)))
  const date = found.date === null ? null : findDate(found.date)
  if (date?.kind === 'date' && !has('date')) claims.push(claim('date', date.day))
  return claims
}

/** The dateline of the body's first line, as fields: place, agency, reporters, and its date if it is in full. */

import { findDate, wholeDate } from '../../dates/dates.ts'
import type { Span } from '../../flow/copy.ts'
import type { Fields } from '../../flow/item.ts'
import { fieldClaim } from '../claims.ts'
import type { Claim, Free } from '../galley.ts'
import { type Dateline, dateline, datelineInCapitals } from '../signs/dateline.ts'
import type { HeadUnit } from './units.ts'

/** @param others what a place in capitals is held against; null where no headline stands above. */
export function opening(
  body: HeadUnit,
  has: (name: keyof Fields) => boolean,
  others: readonly string[] | null = null,
): Claim[] {
  const found = dateline(body.text) ?? (others === null ? null : datelineInCapitals(body.text, others))
  const [first, second] = body.lines
  if (first === undefined) return []
  if (found === null) return runIn(first, has)
  // It may run over into the second line of a narrow column.
  const over = found.end - first.text.length - 1
  const end =
    over <= 0
      ? first.start + Math.min(found.end, first.text.length)
      : (second?.start ?? first.end) + Math.min(over, second?.text.length ?? 0)
  if (over > (second?.text.length ?? 0)) return []
  return placeClaims(found, { start: first.start, end }, has)
}

/** `by tobias reed. 23 jan 2025. the harbour dues …`: a date, perhaps with a byline before it, as the first sentences. */
const RUN_IN = /^(?:by (?<by>\p{L}+(?: \p{L}+){1,2})[.,] )?(?<date>[^.]{5,14}\.?[^.]{3,24})[.:] +(?=\S)/iu

function runIn({ text, start }: Free, has: (name: keyof Fields) => boolean): Claim[] {
  const found = RUN_IN.exec(text)
  const date = found?.groups?.date === undefined ? null : wholeDate(found.groups.date)
  if (found === null || date?.kind !== 'date' || has('date')) return []
  const span = { start, end: start + found[0].trimEnd().length }
  const by = found.groups?.by
  return [
    ...(by === undefined || has('bylines') ? [] : [fieldClaim('bylines', by, span)]),
    fieldClaim('date', date.day, span),
  ]
}

export function placeClaims(found: Dateline, span: Span, has: (name: keyof Fields) => boolean): Claim[] {
  const claims = found.place === null ? [] : [fieldClaim('place', found.place, span)]
  if (found.agency !== null) claims.push(fieldClaim('agency', found.agency, span))
  if (!has('bylines')) claims.push(...found.names.map((name) => fieldClaim('bylines', name, span)))
  const date = found.date === null ? null : findDate(found.date)
  if (date?.kind === 'date' && !has('date')) claims.push(fieldClaim('date', date.day, span))
  return claims
}

/** What a line of the head says of who and when: a byline, a date, or both side by side. */

import { findDate } from '../../dates/dates.ts'
import { Expression, every } from '../../wording/expression.ts'
import { type Byline, byline } from '../signs/byline.ts'
import { type DateLine, dateLine, isTimeLine } from '../signs/date-line.ts'
import { isPersonName } from '../signs/person.ts'

/** `Posted by Ann Lee on 5 May 2026 in Town | 3 Comments` */
const POSTED = /^(?:posted|published|written) by (?<by>.{3,50}?) on (?<on>.{6,40}?)(?: in .{2,60})?(?: \| .{2,30})?$/i
const POSTED_ON =
  /^(?:posted|published|written) on (?<on>.{6,40}?) by (?<by>.{3,50}?)(?: in .{2,60})?(?: \| .{2,30})?$/i

/** Both ways round as `By … | …`. */
function postedLine(line: string): string {
  const found = (POSTED.exec(line) ?? POSTED_ON.exec(line))?.groups
  return found === undefined ? line : `By ${found.by} | ${found.on}`
}

/** A byline alone, or with the date on one line: `By Jane Doe | 5 May 2026 | 3 min read`. */
export function bylineIn(line: string): Byline | null {
  if (line.length > 130) return null
  const text = postedLine(line)
  const own = byline(text)
  if (own !== null) return own
  const parts = text.split(/\s*[|•·]\s*|\s+[–—]\s+|\s{3,}/)
  if (parts.length < 2 || !parts.slice(1).some((part) => dateLine(part) !== null || isTimeLine(part))) return null
  return byline(parts[0] ?? '')
}

const PARTS = new Expression(
  [every('changedWords')],
  (words) => `\\s*[|•·]\\s*|\\s+[–—/-]\\s+|\\s{2,}|\\t|(?<=\\d{4}) (?=Updated)|,\\s+(?=${words})`,
)
const DIGIT = /[\d\u0660-\u0669\u06f0-\u06f9]/

/** The date of a line, alone or beside who signs; of several, that of publication. */
export function dateIn(line: string): DateLine | null {
  if (line.length > 130 || !DIGIT.test(line)) return null
  const text = postedLine(line)
  const own = dateLine(text)
  if (own !== null) return own
  const signed = /^(?<name>[^,\d]{4,40}),\s+(?<date>\S.*)$/u.exec(text)?.groups
  if (signed?.name !== undefined && signed.date !== undefined && isPersonName(signed.name)) return dateLine(signed.date)
  const parts = PARTS.split(text)
  if (parts.length < 2 || parts.length > 6) return null
  const folio = parts.length >= 3 && parts.every((part) => part.split(' ').length <= 8) ? findDate(line) : null
  if (folio?.kind === 'date') return { kind: 'published', reading: folio }
  const dates = parts.flatMap((part) => dateLine(part) ?? [])
  const others = parts.filter((part) => dateLine(part) === null && !isTimeLine(part))
  if (dates.length === 0 || others.some((part) => byline(part) === null && part.split(' ').length > 6)) return null
  return dates.find((date) => date.kind === 'published') ?? dates[0] ?? null
}

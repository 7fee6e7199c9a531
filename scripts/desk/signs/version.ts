/**
 * Which version of an agency's story this is, by what the wire sets above or before its
 * headline: `UPDATE 2-`, `2nd Ld-Writethru`. The headline is printed without it; the number
 * is kept, since by it the newest version is known.
 */

import type { Dropped } from '../../flow/dropped.ts'
import type { Item } from '../../flow/item.ts'

/** `UPDATE 2`, `CORRECTED-UPDATE 3`: a label before the headline, in whatever language the wire writes. */
const NUMBERED = /^[\p{L} -]{2,30}?[ -]?(?<number>\d{1,2})\s?[-–—:]?$/u
/** `BC-FIRE, 2nd Ld-Writethru`, `FIRE 3RD LEAD`: codes of the wire, the same in all languages. */
const NTH = /(?<!\p{N})(?<nth>\d{1,2})(?:st|nd|rd|th)[ -](?:Ld|Lead|NL|Writethru|Update)(?!\p{L})/iu
const LEAD = /(?<!\p{L})(?:UPDATE|WRAPUP|WRITETHRU|LEAD|LD)[ -]?(?<number>\d{1,2})(?!\p{N})/iu
/** Filed once more with the same number. */
const AGAIN = /(?<!\p{L})(?:CORRECTED|REFILE|RPT|REPEATING)(?!\p{L})/u
/** In a headline that somebody gave by a key, and which stays as it is. */
const LEADING =
  /^(?:(?:UPDATE|WRAPUP|RECASTS?|REFILE|CORRECTED|RPT|LEAD)(?:\s?\d{1,2})?\s?[-–—:]\s?|\d{1,2}(?:st|nd|rd|th) (?:Lead|Ld|Update)[:,-]?\s+)+/iu
const UNNUMBERED = /^(?:CORRECTED|REFILE|RPT|REPEATING|UPDATE|WRAPUP)\s?[-–—:]?$/u

/**
 * The version that a mark of the wire names: `1` is the first after the story itself. A half more is
 * the same filed again, corrected: `3.5`. Null where it names none.
 */
export function versionIn(mark: string, isBeside: boolean): string | null {
  const text = mark.trim()
  const found = NTH.exec(text)?.groups?.nth ?? LEAD.exec(text)?.groups?.number
  const number = found ?? (isBeside ? NUMBERED.exec(text)?.groups?.number : undefined)
  if (number === undefined && !(isBeside && UNNUMBERED.test(text))) return null
  const again = AGAIN.test(text) ? 0.5 : 0
  return `${number === undefined ? again || 1 : Number(number) + again}`
}

/** Items with the version that the wire's marks above them name. @param dropped of their file, in its order */
export function withVersion(items: readonly Item[], dropped: readonly Dropped[]): readonly Item[] {
  const marks = dropped.flatMap(({ rule, text, span }) => {
    const isBeside = rule === 'beside headline'
    const version = isBeside || rule === 'transmission' ? versionIn(text, isBeside) : null
    return version === null ? [] : [{ version, at: span.start }]
  })
  let from = 0
  return items.map((item) => {
    if (item.kind === 'brief') {
      from = item.span.end
      return item
    }
    const [begin, end] = [item.body[0]?.span.start ?? 0, item.body.at(-1)?.span.end ?? 0]
    // What stands nearest to the headline is the newest: wires set older routing above.
    const mark = marks.findLast(({ at }) => at >= from && at < begin)
    from = end
    const { headline, version } = item.fields
    const value = mark?.version ?? versionIn(LEADING.exec(headline?.value ?? '')?.[0] ?? '', true)
    if (value === null || version !== undefined) return item
    return { ...item, fields: { ...item.fields, version: { value, origin: 'copy' } } }
  })
}

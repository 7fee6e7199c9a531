/** The date line: when the story was published, on a line of its own in the head, perhaps with the time, the byline or the place. */

import { type DateReading, wholeDate } from '../../dates/dates.ts'
import { Expression, opening, perhaps } from '../../wording/expression.ts'

const label = (words: string, before: string): string =>
  `^[^\\p{L}\\p{N}]*(?:${words})(?:\\s+(?:${before}))?(?:\\s*[:：]\\s*|\\s+|(?<=\\p{Script=Han})(?=\\d))`
/** What says that the date behind it is the story's own. */
const PUBLISHED = new Expression([opening('published'), perhaps('beforeDates')], label)
/** With a colon, all of the label: `Data di pubblicazione:` and not `Data`. */
const LABELLED = new Expression([opening('published')], (words) => `^[^\\p{L}\\p{N}]*(?:${words})\\s*[:：]\\s*`)
/** What says that it is another: when a page was changed, seen, printed or crawled. */
const OTHER = new Expression([opening('otherDates', 'updatedDates'), perhaps('beforeDates')], label)
/** When a page was last changed, among the others. */
const UPDATED = new Expression([opening('updatedDates')], (words) => `^[^\\p{L}\\p{N}]*(?:${words})(?!\\p{L})`)

export type DateLine =
  | { readonly kind: 'published'; readonly reading: DateReading }
  /** `updated`: the day, `yyyy-mm-dd`, if the line says when the copy was last changed. */
  | { readonly kind: 'other'; readonly updated: string | null }

/** Read a line that is a date and nothing else but its label, weekday and time. Null if it is anything else. */
export function dateLine(line: string): DateLine | null {
  const text = line.replace(/(?<=\d{4})\.\s*$/, '')
  if (text.length > 120 || !/\d|[\u0660-\u0669\u06f0-\u06f9]/.test(text)) return null
  const other = OTHER.exec(text)
  const changed = other === null ? null : wholeDate(text.slice(other[0].length))
  if (changed !== null)
    return { kind: 'other', updated: changed.kind === 'date' && UPDATED.test(text) ? changed.day : null }
  const reading = wholeDate((LABELLED.test(text) ? LABELLED : PUBLISHED).replace(text, '').replace(/^[([]|[)\]]$/g, ''))
  return reading === null ? null : { kind: 'published', reading }
}

/** A day and month without a year, or a time alone: of no use as a date, but no copy either. */
export function isTimeLine(text: string): boolean {
  return (
    text.length < 40 &&
    /^(?:\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\.?)?(?:\s?(?:GMT|UTC|[A-Z]{2,4}T?|Uhr|hrs?))?|\d+ (?:min(?:ute)?s?|hours?|days?) (?:ago|read)|\d+ min\.?(?: read)?)$/iu.test(
      text.trim(),
    )
  )
}

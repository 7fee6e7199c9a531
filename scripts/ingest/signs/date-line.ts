/** The date line: when the story was published, on a line of its own in the head, perhaps with the time, the byline or the place. */

import { type DateReading, wholeDate } from '../dates/dates.ts'

/** What says that the date behind it is the story's own. */
const PUBLISHED =
  /^(?:first )?(?:published|posted|date|dated|issued|released?|release date|filed|publicado|publicada|publié|publiée|veröffentlicht|erstellt|stand|pubblicato|publikacja|opublikowano|data publikacji|data|fecha|datum|дата|опубліковано|опубликовано|نشر(?: في)?|تاريخ النشر|تاريخ|شائع|تاریخ اشاعت)(?:\s+(?:on|at|le|el|em|am|il|dnia|в|у))?\s*[:：]?\s+/iu
/** What says that it is another: when a page was changed, seen, printed or crawled. */
const OTHER =
  /^(?:today(?:[’']s date)?|(?:last )?(?:updated|modified|edited|revised)|printed|retrieved|accessed|downloaded|archived|crawled|saved|viewed|copyright|©|actualizado|mis à jour|aktualisiert|atualizado|aggiornato|aktualizacja|оновлено|آخر تحديث|as of|expires|event date|deadline)(?:\s+(?:on|at|le|el|em|am|il))?\s*[:：]?\s+/iu

export type DateLine = { readonly kind: 'published'; readonly reading: DateReading } | { readonly kind: 'other' }

/** Read a line that is a date and nothing else but its label, weekday and time. Null if it is anything else. */
export function dateLine(text: string): DateLine | null {
  if (text.length > 120) return null
  const other = OTHER.exec(text)
  if (other !== null && wholeDate(text.slice(other[0].length)) !== null) return { kind: 'other' }
  const reading = wholeDate(text.replace(PUBLISHED, '').replace(/^[([]|[)\]]$/g, ''))
  return reading === null ? null : { kind: 'published', reading }
}

/** A day and month without a year, or a time alone: of no use as a date, but no copy either. */
export function isTimeLine(text: string): boolean {
  return (
    text.length < 40 &&
    /^(?:\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\.?)?(?:\s?(?:GMT|UTC|[A-Z]{2,4}T?))?|\d+ (?:min(?:ute)?s?|hours?|days?) (?:ago|read)|\d+ min\.?(?: read)?)$/iu.test(
      text.trim(),
    )
  )
}

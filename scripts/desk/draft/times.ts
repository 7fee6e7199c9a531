/** Days and spans of time in a sentence, of which a headline says nothing: “on Monday”, “after two years of repairs”. */

import type { Drafting } from '../../languages/drafting.ts'
import type { Language } from '../../languages/language.ts'
import { inRow, oneOf } from '../../languages/languages.ts'

/** Shorter names of days are no words of a sentence. */
const SHORTEST_DAY = 4

interface Times {
  readonly time: RegExp | null
  readonly timeInFront: RegExp | null
}

/** Expressions for them, or null where a language does not say how it names days. */
export function timesOf(rows: Drafting, language: Language | null): Times {
  const names = (language?.weekdays ?? []).flatMap((row) => inRow(row)).filter((name) => name.length >= SHORTEST_DAY)
  if (rows.beforeDays === undefined || names.length === 0) return { time: null, timeInFront: null }
  const date = dateOf(language)
  const before = `(?:(?:${oneOf(inRow(rows.beforeDays))}) )`
  const some = rows.areDaysBare === true ? '*' : '+'
  const behind = rows.behindDays === undefined ? '' : `(?:[ -]?(?:${oneOf(inRow(rows.behindDays))}))?`
  const day = `${before}${some}(?:${declined(names)})${behind}(?:,? (?:${date}|\\(?\\d{1,2}\\)?))?`
  const parts = [
    day,
    `${before}${date}${behind}`,
    `(?:${oneOf(inRow(rows.days))})${behind}(?:, ${date})?`,
    spansOf(rows),
  ].filter((part) => part !== '')
  const one = `(?:${parts.join('|')})(?![\\p{L}\\p{M}’'-])`
  return {
    time: new RegExp(`(?:, (?:${one}),(?= )|, \\d{1,2}\\.\\d{1,2}\\.\\d{4}(?= )| (?:${one}))`, 'giu'),
    timeInFront: rows.openings === undefined ? null : new RegExp(`^(?:${one}) `, 'iu'),
  }
}

/** May 3, 2005; den 3. Mai 2005; 3 de mayo. */
function dateOf(language: Language | null): string {
  const months = oneOf((language?.months ?? []).flatMap((row) => inRow(row)))
  const of = language?.ofMonth === undefined ? '' : `(?:(?:${oneOf(inRow(language.ofMonth))}) ?)?`
  return `(?:(?:den |the |el )?\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2,4})?|(?:den |the |el )?\\d{1,2}\\.? ${of}(?:${months})|(?:${months})\\.? \\d{1,2})(?:,? ${of}\\d{4})?`
}

/** The name of a day, whatever its case: среда, в среду. */
function declined(names: readonly string[]): string {
  const stems = names.map((name) => name.replace(/[^\p{L}]?\p{L}$/u, ''))
  return `(?:${oneOf(stems)})\\p{L}{1,3}(?![\\p{L}-])`
}

function spansOf({ beforeSpans, amounts, spans }: Drafting): string {
  if (beforeSpans === undefined || spans === undefined) return ''
  const [before, amount, span] = [beforeSpans, amounts, spans].map((row) => oneOf(inRow(row)))
  return `(?:${before}) (?:(?:${amount}|\\d+) )*(?:${span})(?: of \\p{L}+)?(?= \\p{L})(?! of\\b| (?:that|which|who|whose) )`
}

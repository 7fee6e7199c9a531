/**
 * A correction as readers see it: its words, and the day on which it was made, where
 * they begin with one. A day is never made up: a correction that names none has none.
 */

import { findDate } from '../../dates/dates.ts'

export interface Correction {
  readonly text: string
  /** `yyyy-mm-dd`, or null where nobody says. */
  readonly day: string | null
}

/** So far into a text its day may end: `Correction (22 November 2026): …`. */
const HEAD = 60
/** What may stand between a day and what was wrong. */
const AFTER = /^\s*[)\]）】]?\s*(?:[:：.,–—-]\s*)?(?=\S)/u
const BEFORE = /^\s*[([（【]?\s*$/u
/** The day closes a label, which stays as it is written. */
const LABELLED = /^\P{L}{0,3}\p{L}{3,}(?:\s\p{L}+)?[,(（[【\s]+$/u
const CLOSED = /^\s*[)\]）】]?\s*[:：–—-]\s*\S/u

/**
 * Read a correction as it was filed.
 *
 *     (3 December 2026) The owner is Marie Fontaine.      day, text
 *     3 December 2026: The owner is …                     day, text
 *     Correction (3 December 2026): The owner is …        day; the label is part of the text
 */
export function correctionOf(filed: string): Correction {
  const found = findDate(filed.slice(0, HEAD))
  if (found?.kind !== 'date') return { text: filed, day: null }
  const [before, rest] = [filed.slice(0, found.start), filed.slice(found.end)]
  if (BEFORE.test(before) && isApart(before, rest)) return { text: rest.replace(AFTER, ''), day: found.day }
  return { text: filed, day: LABELLED.test(before) && CLOSED.test(rest) ? found.day : null }
}

/** `3 December 2026 was named as the day of the vote` is a sentence, and tells no day of a correction. */
function isApart(before: string, rest: string): boolean {
  return /\S/.test(before) ? /^\s*[)\]）】]/.test(rest) : /^\s*[:：.–—-]\s*\S/u.test(rest)
}

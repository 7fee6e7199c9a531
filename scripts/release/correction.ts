/**
 * A correction as readers see it: its words, and the day on which it was made, where
 * they begin with one. A day is never made up: a correction that names none has none.
 */

import { findDate } from '../dates/dates.ts'
import type { Item } from '../flow/item.ts'

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
/** A label with its colon, before the day: `Correction: (3 December 2026) The owner is …`. */
const NAMED = /^\P{L}{0,3}\p{L}{3,}(?:\s\p{L}+)?\s*[:：]\s*[([（【]?\s*$/u
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
  const place = placeOf(filed, found)
  if (place === 'before') return { text: filed.slice(found.end).replace(AFTER, ''), day: found.day }
  return { text: filed, day: place === 'label' ? found.day : null }
}

/** What stands in the place of its day and is none: one that no calendar has, or that may be two. */
export function unreadDay(filed: string): { readonly text: string; readonly kind: 'impossible' | 'ambiguous' } | null {
  const found = findDate(filed.slice(0, HEAD))
  if (found === null || found.kind === 'date' || placeOf(filed, found) === 'within') return null
  return { text: filed.slice(found.start, found.end), kind: found.kind }
}

/** Where a date stands: before a correction, in its label, or somewhere within it. */
function placeOf(filed: string, { start, end }: { readonly start: number; readonly end: number }) {
  const [before, rest] = [filed.slice(0, start), filed.slice(end)]
  if (BEFORE.test(before) && isApart(before, rest)) return 'before'
  const isLabelled = (LABELLED.test(before) && CLOSED.test(rest)) || (NAMED.test(before) && isApart(before, rest))
  return isLabelled ? 'label' : 'within'
}

/** `3 December 2026 was named as the day of the vote` is a sentence, and tells no day of a correction. */
function isApart(before: string, rest: string): boolean {
  return /[([（【]\s*$/u.test(before) ? /^\s*[)\]）】]/.test(rest) : /^\s*[:：.–—-]\s*\S/u.test(rest)
}

/** The day before which nobody is to read a correction: the one that it gives, where that is still ahead of a day. */
export function aheadIn(filed: string, today: string): string | null {
  const { day } = correctionOf(filed)
  return day !== null && day > today ? day : null
}

/** Whether a story is a correction and nothing else: it is filed by itself, and its day is that of the whole. */
export function isNothingElse(item: Item): boolean {
  return item.kind === 'story' && (item.fields.corrections?.length ?? 0) > 0 && item.body.length === 0
}

/**
 * Credit lines: who wrote a story, for whom, and when. Name, post, agency, label, day,
 * time, zone, reading time and count may stand in any order; a line is a credit if every
 * token of it is known.
 *
 *     By Nell Quarrow, Harbour editor · published 19 May 2026, 14:05 BST · 3 min read
 *     by name          post             label     day          clock      count
 */

import { europeanDigits } from '../../../dates/dates.ts'
import { stampedDay } from '../../../dates/stamped-day.ts'
import { byText } from '../../../wording/by-text.ts'
import { NOBODY, type Signers, signersOf } from './signers.ts'
import { isFolio } from './standing.ts'
import { type CreditToken, hasCount, openerIn, tokensOf } from './tokens.ts'
import { type CreditDays, daysOf } from './when.ts'
import { isEastAsianReporter } from './who.ts'

export interface Credit extends CreditDays, Signers {
  readonly tokens: readonly CreditToken[]
}

/** No credit line is longer. */
const LONGEST = 160

/** Read a line that says who and when, and nothing else. Null if it is anything else. */
export const credit = byText((line: string): Credit | null => {
  if (line.length > LONGEST) return null
  const text = spaced(line)
  const isDated = /\d/.test(text) && (stampedDay(text) !== null || hasCount(text))
  if (!isDated && openerIn(text) === 0 && !isEastAsianReporter(text)) return null
  return creditOf(text, isDated)
})

/** A line whose place says that it could be one: names alone, a post, an agency. */
export function creditAlone(line: string): Credit | null {
  return line.length > LONGEST ? null : (credit(line) ?? creditOf(spaced(line), false))
}

/** `Redacción / Puerto Salado`: the place of the paper's own desk, where nobody signs by name. */
export function teamPlace(line: string): string | null {
  const found = creditAlone(line)
  return found === null || found.names.length > 0 || found.agency !== null ? null : found.place
}

function creditOf(text: string, isDated: boolean): Credit | null {
  const tokens = tokensOf(text, isDated)
  const signers = signersOf(tokens, isDated) ?? (isDated && isFolio(text) ? NOBODY : null)
  return signers === null ? null : { ...signers, ...daysOf(tokens), tokens }
}

/** Word processors put no-break spaces between the words of a name. Digits of all scripts as European ones: the length stays. */
function spaced(line: string): string {
  return europeanDigits(line.replace(/[\u00a0\u202f]/g, ' '))
}

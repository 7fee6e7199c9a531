/** Words beside days and times that say no more than they: weekdays, `um`, `at`, `Uhr`, `ore`. */

import { inRows, oneOf } from '../languages/languages.ts'
import { Expression, every } from '../wording/expression.ts'
import { AFTER_DATE, AFTER_YEAR, WEEKDAY_PATTERN } from './months.ts'

/** Beside a time of day. */
export const CLOCK_WORDS: string = oneOf(
  inRows(({ clock }) => {
    const { at = '', hours = '', halves } = clock ?? {}
    return `${at}, ${hours}, ${halves?.stand === 'before' ? `${halves.morning}, ${halves.evening}` : ''}`
  }),
)

/** `2022 г.`: its point may be taken for the end of what is said. */
const YEARS = AFTER_YEAR.replaceAll('\\.', '\\.?')
const one = (before: string, label: string): string =>
  `(?:${before}|${label}|${CLOCK_WORDS}|${AFTER_DATE}|${YEARS}|${WEEKDAY_PATTERN})\\.?`
const KINDS = [every('beforeDates'), every('timeLabels')]
const AT_START = new Expression(KINDS, (before, label) => `^(?:${one(before, label)}(?![\\p{L}\\d])\\s*)+`)
const AT_END = new Expression(KINDS, (before, label) => `(?<!\\p{L})(?:${one(before, label)}(?:\\s+|$))+$`)

/** How much of some words' begin, behind a time, belongs to it. */
export function aroundAtStart(words: string): number {
  return AT_START.exec(words)?.[0].length ?? 0
}

/** How much of their end, before a time, does. */
export function aroundAtEnd(words: string): number {
  return AT_END.exec(words)?.[0].length ?? 0
}

/**
 * Lists by day and hour: what is on, police logs, lunch menus, live reports. Days that
 * stand above what happens on them are subheads, and each entry keeps its time. Ahead of
 * the rules for headlines, each of whose lines could be one; so it asks for several
 * lines alike.
 *
 *     POLICE LOG                                     headline
 *     Nov. 16-22                                     dek
 *
 *     Monday, Nov. 16                                subhead
 *     8:12 a.m. - Caller reported a cow.             paragraph
 *     9:40 p.m. - Noise on Elm Street.               paragraph
 */

import { weekdayIn } from '../../../dates/weekday.ts'
import { hasBlock } from '../../claims.ts'
import { type Claim, type Free, type Galley, type Markup, NO_CLAIMS, type Rule } from '../../galley.ts'
import { joined } from '../../lines/layout.ts'
import { endsLikeProse, measureOf } from '../../lines/shapes.ts'
import { entriesIn, itemClaim, paragraphClaim, sheetOf, subheadClaim, topClaims } from '../../lines/weekly/sheet.ts'
import { behindDay, behindTime, hasTime, isDayLine } from '../../signs/weekly/days.ts'

export const diary: Rule = { name: 'diary', read }

function read(galley: Galley): Markup {
  if (hasBlock(galley)) return NO_CLAIMS
  const lines = sheetOf(galley)
  const from = daysFrom(lines) ?? timesFrom(lines) ?? weekFrom(lines)
  if (from === null) return NO_CLAIMS
  const entries = entriesIn(lines.slice(from), ({ text }) => opensEntry(text))
  const isProse = entries.filter(isSentence).length >= entries.length / 2
  const claims = entries.map((entry): Claim => {
    const [first] = entry
    if (first !== undefined && entry.length === 1 && isDayLine(first.text)) return subheadClaim(first)
    return isProse ? paragraphClaim(entry) : itemClaim(entry)
  })
  return { claims: [...(topClaims(lines.slice(0, from), galley) ?? []), ...claims] }
}

function opensEntry(text: string): boolean {
  return isDayLine(text) || behindTime(text) !== null || behindDay(text) !== null || /^[•·*–—-]\s/u.test(text)
}

function isSentence(entry: readonly Free[]): boolean {
  return endsLikeProse(joined(entry)) && joined(entry).split(/\s+/).length > 4
}

/** As many lines may stand above the first entry. */
const MOST_ABOVE = 8
const LEAST_DAYS = 2
const LEAST_TIMES = 3
/** Of the entries, so many have a time. */
const SHARE = 0.6

/** Where a list begins whose days stand above what happens on them; null if there is none. */
function daysFrom(lines: readonly Free[]): number | null {
  const days = lines.flatMap(({ text }, at) => (isDayLine(text) ? [at] : []))
  const from = days.find((at) => !isDayLine(lines[at + 1]?.text ?? ''))
  if (from === undefined || from > MOST_ABOVE) return null
  const headed = days.filter((at) => at >= from && lines[at + 1] !== undefined && !isDayLine(lines[at + 1]?.text ?? ''))
  if (headed.length < LEAST_DAYS) return null
  const entries = entriesIn(lines.slice(from), ({ text }) => opensEntry(text)).filter(
    ([first]) => first !== undefined && !isDayLine(first.text),
  )
  const timed = entries.filter((entry) => hasTime(joined(entry))).length
  const isTimed = timed >= LEAST_DAYS && timed >= entries.length * SHARE
  return isTimed ||
    isWeek(
      headed.map((at) => lines[at]?.text ?? ''),
      entries,
    )
    ? from
    : null
}

/** Three weekdays and more one after the other, and something short for each: a menu. */
function isWeek(days: readonly string[], entries: readonly (readonly Free[])[]): boolean {
  return inOrder(days) && entries.every((entry) => measureOf(joined(entry)) <= LONGEST_DISH)
}

const LONGEST_DISH = 110

function inOrder(days: readonly string[]): boolean {
  const numbers = days.map(weekdayIn)
  return (
    days.length >= LEAST_TIMES && numbers.every((day, at) => day !== null && (at === 0 || day > (numbers[at - 1] ?? 0)))
  )
}

/** Where a list begins whose entries open with a time and are sentences; null if there is none. */
function timesFrom(lines: readonly Free[]): number | null {
  const from = lines.findIndex(({ text }) => isTimed(text))
  if (from < 0 || from > MOST_ABOVE) return null
  const entries = entriesIn(lines.slice(from), ({ text }) => opensEntry(text))
  const timed = entries.filter(([first]) => first !== undefined && isTimed(first.text))
  const isList = timed.length >= LEAST_TIMES && timed.length >= entries.length * SHARE
  return isList && timed.filter(isSentence).length >= timed.length * SHARE ? from : null
}

function isTimed(text: string): boolean {
  return (behindTime(text) ?? '') !== ''
}

/** Where a list begins whose lines open with the weekday, one after the other; null if there is none. */
function weekFrom(lines: readonly Free[]): number | null {
  const from = lines.findIndex(({ text }) => behindDay(text) !== null)
  if (from < 0 || from > MOST_ABOVE) return null
  const entries = entriesIn(lines.slice(from), ({ text }) => opensEntry(text))
  const days = entries.flatMap((entry) => behindDay(joined(entry))?.day ?? [])
  return inOrder(days) && days.length >= entries.length * SHARE ? from : null
}

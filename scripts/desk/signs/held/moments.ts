/**
 * Moments: what stands behind “until”. An instant that can be read (`6 a.m. EST,
 * December 1, 2026`), words of time (`Tuesday noon`, `further notice`), or what
 * will happen then (`Beginn der Rede`).
 */

import { clocksIn, HOUR_WORDS } from '../../../dates/clock.ts'
import { findDate } from '../../../dates/dates.ts'
import { instantOf } from '../../../dates/instant.ts'
import { DAY_ENDING, foldMonth, MONTH_PATTERN, WEEKDAY_PATTERN } from '../../../dates/months.ts'
import { weekdayIn, yearlessDate } from '../../../dates/weekday.ts'
import { Expression, within } from '../../../wording/expression.ts'

/** Letters of the scripts that set their words apart. */
export const SPACED_LETTERS = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}'

const TIMES = new Expression(
  [within('times')],
  (words) => `(?<![${SPACED_LETTERS}])(?:${words})\\.?(?![${SPACED_LETTERS}])`,
  'giu',
)
const MONTHS = new RegExp(`(?<![${SPACED_LETTERS}])(?:${MONTH_PATTERN})\\.?(?![${SPACED_LETTERS}])`, 'giu')
const EVENTS = new Expression(
  [within('events')],
  (words) => `(?<![${SPACED_LETTERS}])(?:${words})(?![${SPACED_LETTERS}])`,
  'giu',
)
/** A day or a year alone; not the hour of a clock. */
const NUMBERS = new RegExp(
  `(?<![\\p{L}\\d:.])(?:\\d{1,2}\\.\\d{1,2}(?=\\.(?!\\d))|\\d{1,2}${DAY_ENDING}?|(?:1[5-9]|20|21)\\d\\d)(?!\\.\\d)\\.?(?![\\p{L}\\d:]|\\s?(?:[ap]\\.?\\s?m|${HOUR_WORDS})(?!\\p{L}))`,
  'giu',
)

/** `Wednesday a.m.`; not the half of the day behind an hour. */
const HALVES = /(?<![\p{L}\d])(?<!\d\s)[ap]\.?m\b\.?s?(?!\p{L})/giu

/** `read` an instant, or a day with its weekday; `vague` a time or an event, but no instant. */
export type Moment = 'read' | 'vague'

/** No words about a moment are longer, in UTF-16 units. */
const LONGEST = 110

/** What a text that names a moment and nothing else comes to; null if it says anything else. */
export function momentOf(text: string): Moment | null {
  if (text.length > LONGEST || !/[\p{L}\d]/u.test(text)) return null
  if (instantOf(text).kind !== 'unread') return 'read'
  const untimed = withoutTimes(withoutDay(text.replace(/(?<=day)[’']s(?!\p{L})/giu, '')))
  const clocks = clocksIn(untimed)
  if (clocks !== null) return untimed !== text || clocks.length > 0 || hasWeekday(text) ? 'vague' : null
  const uneventful = EVENTS.replace(untimed, ' , ')
  return uneventful !== untimed && clocksIn(uneventful) !== null ? 'vague' : null
}

/** Whether a moment has a day or an hour: `December`, `2027` and `the vote` have none. */
export function isPoint(moment: string): boolean {
  if (hasWeekday(moment) || withoutDay(moment) !== moment || TIMES.test(moment)) return true
  return (clocksIn(EVENTS.replace(moment.replace(MONTHS, ' , '), ' , ').replace(NUMBERS, ' , ')) ?? []).length > 0
}

const DESK_WORDS = new Expression(
  [within('deskWords')],
  (words) => `(?<![${SPACED_LETTERS}])(?:${words})(?![${SPACED_LETTERS}]|\\.m)`,
  'giu',
)
/** Two letters are a word somewhere else: `do`, `so`. */
const DAYS = new RegExp(`(?<!\\p{L})(?=\\p{L}{3})(?:${WEEKDAY_PATTERN})(?!\\p{L})`, 'giu')
/** Words of a desk's that are no part of a moment. */
const BESIDE = /[^\p{L}\d:.,]+/gu

/**
 * What a note to the desk says of its moment, if all its words are a desk's or a
 * moment's: the moment alone where it can be read, else the whole note; null if
 * there are other words in it.
 */
export function momentInNote(text: string): string | null {
  if (text.length > LONGEST + 40 || !/\p{L}/u.test(text)) return null
  // “Monday to Friday” is no moment.
  if ((text.match(DAYS)?.length ?? 0) > 1 && withoutDay(text) === text) return null
  const bare = DESK_WORDS.replace(text, ' ')
    .replace(BESIDE, ' ')
    .replace(/^[\s.,:]+|[\s,:]+$/g, '')
  if (instantOf(bare).kind !== 'unread') return bare
  return clocksIn(withoutTimes(DESK_WORDS.replace(withoutDay(text), ' , '))) === null ? null : text
}

/** A text with commas for the words and figures of time that `clocksIn` does not know. */
function withoutTimes(text: string): string {
  return [MONTHS, NUMBERS, HALVES].reduce((rest, form) => rest.replace(form, ' , '), TIMES.replace(text, ' , '))
}

/** The longest moment with a day or an hour that a text begins with, and what stands behind it. */
export function leadingMoment(text: string): { readonly moment: string; readonly rest: string } | null {
  const reach =
    /^(?:[^()[\]【】;|–—:]|:(?=\d)|\([^()]*\)|\[[^[\]]*\])*?(?=[)\]】;|–—]|\s-\s|:(?!\d)|$)/u.exec(
      text.slice(0, LONGEST),
    )?.[0] ?? ''
  const ends = [...reach.matchAll(/(?<=[\p{L}\p{N}.])(?=[\s,;:.)\]】|]|$)/gu)].map(({ index }) => index)
  for (const end of ends.reverse()) {
    const moment = text.slice(0, end).replace(/^[\s,;:([-]+|[\s,;:.]+$/gu, '')
    if (momentOf(moment) !== null && isPoint(moment))
      return { moment, rest: text.slice(text.indexOf(moment) + moment.length) }
  }
  return null
}

function hasWeekday(text: string): boolean {
  return weekdayIn(foldMonth(text)) !== null
}

/** A text without its first date, with or without a year. */
function withoutDay(text: string): string {
  const found = findDate(text) ?? yearlessDate(text)
  return found === null ? text : `${text.slice(0, found.start)} , ${text.slice(found.end)}`
}

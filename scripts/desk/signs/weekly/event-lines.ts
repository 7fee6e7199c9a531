/**
 * Lines by which copy announces something: when, where, who and what, before a colon.
 *
 *     When: Saturday 5 December 2026, 7.30pm
 *     Where: St Bride's church, Long Barrow
 */

import { endsFirst, intervalOf } from '../../../dates/interval.ts'
import { WEEKDAY_PATTERN } from '../../../dates/months.ts'
import { Expression, opening } from '../../../wording/expression.ts'

export type AnswerRole = 'date' | 'time' | 'place' | 'other'

export interface Answer {
  readonly role: AnswerRole
  /** As written, in small letters. */
  readonly key: string
  /** Behind the colon; empty if that is all of the line. */
  readonly rest: string
}

const answer = (words: string): string =>
  `^[*_•·\\s-]*(?<key>${words})[*_]*\\s?[?？]?\\s*(?:[:：]|\\s[–—-](?=\\s)|(?<=\\?))[*_]*\\s*(?<rest>.*)$`

const ROLES: readonly (readonly [AnswerRole, Expression])[] = [
  ['date', new Expression([opening('eventDates')], answer, 'ius')],
  ['time', new Expression([opening('eventTimes')], answer, 'ius')],
  ['place', new Expression([opening('eventPlaces')], answer, 'ius')],
  ['other', new Expression([opening('advisoryKeys')], answer, 'ius')],
]

/** Of a line that answers when, at what time, where, or another question of the press; null of any other. */
export function eventAnswer(line: string): Answer | null {
  for (const [role, form] of ROLES) {
    const found = form.exec(line)?.groups
    if (found?.key !== undefined) return { role, key: found.key.toLowerCase(), rest: found.rest?.trim() ?? '' }
  }
  return null
}

/** The last three words before a colon. */
const KEY = /(?:(?:[\p{L}\p{M}’'&]+\s){0,2}[\p{L}\p{M}’'&]+)\s?[:：]/gu

/** The answers of a text that opens with one, several on a line or in a wrapped paragraph. */
export function answersIn(text: string): Answer[] {
  if (eventAnswer(text) === null) return []
  const starts = [0, ...[...text.matchAll(KEY)].flatMap(({ index, 0: words }) => keyStart(text, index, words) ?? [])]
  const places = [...new Set(starts)].sort((a, b) => a - b)
  return places.flatMap((at, number) => eventAnswer(text.slice(at, places[number + 1]).trim()) ?? [])
}

/** Where the longest key begins that ends at a colon; null if no word before it is one. */
function keyStart(text: string, from: number, words: string): number | null {
  for (const { index } of words.matchAll(/(?<=^|\s)\S/gu)) {
    const at = from + index
    if (at > 0 && /\s/u.test(text[at - 1] ?? '') && eventAnswer(text.slice(at, from + words.length)) !== null) return at
  }
  return null
}

const WEEKDAY = new RegExp(`(?<!\\p{L})(?:${WEEKDAY_PATTERN})(?!\\p{L})`, 'iu')

/** Whether an answer names a day at all, one that can be read or one that cannot. */
export function namesDay(rest: string): boolean {
  return /\p{N}/u.test(rest) || WEEKDAY.test(rest)
}

/**
 * When something is, as such a line says it: all of it, else up to a mark behind which no
 * day is named (`… at 7.30pm; doors open at seven`). Null if it cannot be read.
 *
 * @param time of a line of its own, or empty
 */
export function whenSaid(rest: string, time: string): string | null {
  for (const text of time === '' ? [rest] : [`${rest}, ${time}`, rest]) {
    for (const part of [text, ...beginnings(text)]) {
      const plain = part.replace(/[\s.,;:]+$/u, (end) =>
        end.startsWith('.') && /\bm$/u.test(part.slice(0, -end.length)) ? '.' : '',
      )
      // `12 December 2026, 7pm to 5pm` is no day with a remark behind it.
      if (endsFirst(plain)) return null
      const found = intervalOf(plain)
      if (found !== null) return found.end === null ? found.start : `${found.start}/${found.end}`
    }
  }
  return null
}

/** Up to each mark, the longest first, where no day is named behind it. */
function beginnings(text: string): string[] {
  const ends = [...text.matchAll(/[,;.(（、，。]/gu)].map(({ index }) => index).reverse()
  return ends
    .filter((end) => !/\p{L}{3}.*\d{4}|\d{4}/u.test(text.slice(end)) && !WEEKDAY.test(text.slice(end)))
    .map((end) => text.slice(0, end))
}

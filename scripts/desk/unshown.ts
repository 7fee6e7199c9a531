/**
 * What a line has and the page does not show, although the line gave a field or a
 * brief: the time beside a date, the source behind a headline of a list, the post
 * behind a name. It is reported as dropped, so that every letter and digit of the copy
 * is on a page or in the report.
 *
 *     By Ines Marl, Chief Reporter    PUBLISHED: 07:04 EST, 9 January 2014
 *        ^^^^^^^^^ byline             time: ^^^^^ … ^^^ ^^^^^^^^^^^^^^ date
 *
 * Not reported are marks, which the page sets in its own way: punctuation, bullets and
 * rules, a key (`Date:`), an opener (`By`), `and` between two names, a list's numbers.
 */

import { findDate } from '../dates/dates.ts'
import { AFTER_YEAR, WEEKDAY_PATTERN } from '../dates/months.ts'
import type { Key } from '../fields/keys.ts'
import type { Copy, Span } from '../flow/copy.ts'
import type { DropLabel, Dropped } from '../flow/dropped.ts'
import type { Item } from '../flow/item.ts'
import type { Kind } from '../languages/wording.ts'
import { Expression, opening, perhaps, within } from '../wording/expression.ts'
import { REWORDED, type ShownSpan, shownIn } from './shown.ts'

/** The line that opens a fenced block, with what it says of the block: `sh`, `js title="quay.js"`. */
const FENCE = /^\s*(?:`{3,}|~{3,})[^\n]*$/

/** What is no mark: letters, digits, the signs of currencies, pictures. */
const INK = /[\p{L}\p{M}\p{N}\p{Sc}\p{Emoji_Presentation}]/u
const INKED = new RegExp(INK, 'gu')

export function unshown(copy: Copy, items: readonly Item[]): Dropped[] {
  return shownIn(items).flatMap((shown) => {
    const source = copy.text.slice(shown.span.start, shown.span.end)
    if (shown.values.length === 1 && source.replace(/\s+/g, ' ') === shown.values[0]) return []
    return restsOf(source, shown).map(({ start, end }) => {
      const text = source.slice(start, end)
      const span = { start: shown.span.start + start, end: shown.span.start + end }
      return { text, rule: FENCE.test(source.slice(0, end)) ? 'markdown-mark' : labelOf(text, shown.what), span }
    })
  })
}

/** The stretches of ink that are in no value and no mark, each with the marks within. */
function restsOf(source: string, shown: ShownSpan): Span[] {
  const ink = inkOf(source)
  const taken = new Taken(source.length, ink)
  for (const mark of marksIn(source, shown)) taken.take(mark, false)
  for (const value of shown.values.toSorted((a, b) => b.length - a.length)) takeValue(value, ink, taken)
  const rests: { start: number; end: number }[] = []
  let isOpen = false
  for (const { at, end } of ink.places) {
    const last = rests.at(-1)
    if (taken.has(at)) isOpen = false
    else if (isOpen && last !== undefined) last.end = end
    else {
      rests.push({ start: at, end })
      isOpen = true
    }
  }
  return rests
}

interface Ink {
  /** In small letters, as many as there are places. */
  readonly letters: string
  readonly places: readonly { readonly at: number; readonly end: number }[]
}

function inkOf(text: string): Ink {
  const places: { at: number; end: number }[] = []
  let letters = ''
  for (const { 0: character, index } of text.matchAll(INKED)) {
    const small = character.toLowerCase()
    letters += small
    // One place a code unit of the small letter, so that offsets into the letters are those of places.
    for (let unit = 0; unit < small.length; unit += 1) places.push({ at: index, end: index + character.length })
  }
  return { letters, places }
}

/** Mark where a value stands: in one piece, else word by word. */
function takeValue(value: string, ink: Ink, taken: Taken): void {
  if (taken.isFull) return
  const whole = inkOf(value).letters
  if (whole === '' || takeLetters(whole, ink, taken)) return
  for (const [word] of value.matchAll(/[\p{L}\p{M}\p{N}\p{Sc}\p{Emoji_Presentation}]+/gu))
    takeLetters(inkOf(word).letters, ink, taken)
}

/** What of a source is in a value or a mark. What is taken stays so: the next search for the same letters goes on from the last. */
class Taken {
  readonly #cells: Uint8Array
  /** How many of the places are free yet. */
  #free: number
  readonly #next = new Map<string, { first: number; word: number }>()

  constructor(length: number, { places }: Ink) {
    this.#cells = new Uint8Array(length)
    this.#free = new Set(places.map(({ at }) => at)).size
  }

  get isFull(): boolean {
    return this.#free === 0
  }

  has(at: number): boolean {
    return this.#cells[at] === 1
  }

  /** Take a stretch. @param isInk whether it is one place, not a mark */
  take({ start, end }: Span, isInk: boolean): void {
    if (isInk && !this.has(start)) this.#free -= 1
    this.#cells.fill(1, start, end)
  }

  cursor(letters: string): { first: number; word: number } {
    const cursor = this.#next.get(letters) ?? { first: 0, word: 0 }
    this.#next.set(letters, cursor)
    return cursor
  }
}

/** Take letters where nothing else has them: at the begin of a word if they stand so somewhere, else where they stand first. */
function takeLetters(letters: string, { letters: all, places }: Ink, taken: Taken): boolean {
  const cursor = taken.cursor(letters)
  const next = (from: number, fits: (at: number) => boolean): number => {
    for (let at = all.indexOf(letters, from); at >= 0; at = all.indexOf(letters, at + 1))
      if (!taken.has(places[at]?.at ?? 0) && fits(at)) return at
    return Number.POSITIVE_INFINITY
  }
  const opensWord = (at: number) => at === 0 || places[at - 1]?.end !== places[at]?.at
  cursor.first = next(cursor.first, () => true)
  if (letters.length <= LONG) cursor.word = next(Math.max(cursor.word, cursor.first), opensWord)
  const found = letters.length <= LONG && Number.isFinite(cursor.word) ? cursor.word : cursor.first
  if (!Number.isFinite(found)) return false
  for (let at = found; at < found + letters.length; at += 1) {
    const place = places[at]
    if (place !== undefined) taken.take({ start: place.at, end: place.end }, true)
  }
  return true
}

/** Longer than any name: it stands where it is found first. */
const LONG = 60

const KEY = /^[^\p{L}\p{N}]*(?:\p{L}[\p{L}\p{M}\p{N}' _-]{0,30}["']?\s*[:：]|[A-Z]{2,3}\s)/u
const LABELS: Partial<Readonly<Record<Key, Expression>>> = {
  bylines: opener('bylineOpeners'),
  date: opener('published', 'updatedDates', 'otherDates'),
  source: opener('sources'),
}
const NUMBER = /^\s*[([]?(?:\d{1,3}[.)\]]|o(?=\s))/u
/** The weekday, which the date says too, and the small words before it. */
const BESIDE_DATE = new Expression(
  [perhaps('beforeDates')],
  (words) => `(?<!\\p{L})(?:${WEEKDAY_PATTERN}|${words}|${AFTER_YEAR})(?!\\p{L}|\\.\\p{L})`,
  'giu',
)
const AND = new Expression([within('and')], (and) => `(?<=\\s)(?:${and})(?=\\s)`, 'giu')

function opener(...kinds: readonly Kind[]): Expression {
  return new Expression([opening(...kinds)], (words) => `^[^\\p{L}\\p{N}]*(?:${words})(?!\\p{L})`)
}

function marksIn(source: string, { names, isHeader, isNumbered, day }: ShownSpan): Span[] {
  const marks: Span[] = []
  const add = (found: RegExpExecArray | RegExpMatchArray | null) => {
    if (found?.index !== undefined) marks.push({ start: found.index, end: found.index + found[0].length })
  }
  const key = isHeader ? KEY.exec(source) : null
  const from = key?.[0].length ?? 0
  add(key)
  if (isNumbered) add(NUMBER.exec(source))
  for (const name of names) {
    const label = LABELS[name]?.exec(source.slice(from)) ?? null
    if (label !== null) marks.push({ start: from, end: from + label[0].length })
    if (REWORDED.includes(name)) marks.push({ start: 0, end: source.length })
  }
  if (names.has('bylines')) for (const and of AND.all(source)) add(and)
  const date = names.size > 0 ? findDate(source) : null
  // A dateline may say the day again that the story has from another line.
  if (date !== null && (names.has('date') || (date.kind === 'date' && date.day === day))) {
    marks.push(...aroundDate(source, date))
  }
  return marks
}

/** A date, and the words right beside it that say no more; of others, as in `updated at 9:15`, the line is told as it stands. */
function aroundDate(source: string, { start, end }: Span): Span[] {
  const around = { start, end }
  const beside = BESIDE_DATE.all(source).map(({ index, 0: text }) => ({ start: index, end: index + text.length }))
  for (const word of beside.toReversed())
    if (word.end <= around.start && !INK.test(source.slice(word.end, around.start))) around.start = word.start
  for (const word of beside)
    if (word.start >= around.end && !INK.test(source.slice(around.end, word.start))) around.end = word.end
  return [around]
}

const TIME = /^(?:\d{1,2}[:.h]\d\d(?::\d\d)?|\d{1,2}(?=\s*[ap]))(?:\s?[ap]\.?m)?(?:\W+\p{Lu}{1,4}T?)?$/iu

function labelOf(text: string, what: string): DropLabel {
  if (/^\d{1,3}$/.test(text)) return 'number'
  if (what === 'related') return 'related-heading'
  if (!TIME.test(text)) return `beside ${what}`
  return what === 'brief' ? 'stamp' : 'time'
}

/** Whether every character of a copy is accounted for: what the desk made of it, laid over the text. */

import { type DateReading, findDate } from '../../scripts/dates/dates.ts'
import type { Parsed } from '../../scripts/desk/gather.ts'
import type { Copy, Span } from '../../scripts/flow/copy.ts'
import type { Field, Item } from '../../scripts/flow/item.ts'
import { Expression, opening, perhaps } from '../../scripts/wording/expression.ts'

export interface Place {
  readonly what: string
  readonly span: Span
}

/**
 * Where each part of what was understood stands. Fields read off one line share its
 * span and count once; what is dropped within a span is a part of it (see `unshownIn`).
 */
export function spansOf({ items, dropped }: Pick<Parsed, 'items' | 'dropped'>): Place[] {
  const shown = shownSpans(items)
  return [
    ...shown,
    ...dropped
      .filter(({ span }) => !isWithin(span, shown))
      .map(({ rule, span }) => ({ what: `dropped ${rule}`, span })),
  ]
}

function isWithin(span: Span, shown: readonly Place[]): boolean {
  return shown.some((one) => one.span.start <= span.start && span.end <= one.span.end)
}

function shownSpans(items: readonly Item[]): Place[] {
  const fields = new Map(items.flatMap(fieldSpans).map((span) => [`${span.start}-${span.end}`, span]))
  return [
    ...[...fields.values()].map((span) => ({ what: 'field', span })),
    ...items.flatMap((item): Place[] =>
      item.kind === 'brief'
        ? [{ what: 'brief', span: item.span }]
        : [
            ...item.body.map(({ span }) => ({ what: 'body', span })),
            ...item.related.map(({ span }) => ({ what: 'related', span })),
          ],
    ),
  ]
}

function fieldSpans(item: Item): Span[] {
  const fields: readonly Field[] = Object.values(item.fields).flat()
  return fields.flatMap(({ span }) => (span === undefined ? [] : [span]))
}

/** What contradicts the promise, in words. */
export function faults(copy: Copy, places: readonly Place[]): string[] {
  const outside = places.filter(({ span }) => span.start < 0 || span.start >= span.end || span.end > copy.text.length)
  if (outside.length > 0)
    return outside.map(({ what, span }) => `${what} [${span.start}, ${span.end}) is outside the text`)
  const owners: string[][] = Array.from({ length: copy.text.length }, () => [])
  for (const { what, span } of places) for (let at = span.start; at < span.end; at += 1) owners[at]?.push(what)
  return Array.from(copy.text.matchAll(/\S/g)).flatMap(({ 0: character, index }) => {
    const [first, second] = owners[index] ?? []
    if (first === undefined) return [`lost “${character}” at ${index}`]
    return second === undefined ? [] : [`“${character}” at ${index} is in ${first} and ${second}`]
  })
}

/** The values that stand in one span, as letters and digits in a row. */
interface Group {
  readonly span: Span
  readonly names: readonly string[]
  readonly letters: string
}

const WORD = /[\p{L}\p{M}\p{N}\p{Sc}\p{Emoji_Presentation}]+/gu
/** Values that say the same in another way. */
const REWORDED = ['embargo', 'language', 'lead', 'urgency', 'slug', 'event']
const KEY = /^[^\p{L}\p{N}]*\p{L}[\p{L}\p{M}\p{N}' _-]{0,30}?["']?\s*[:：]/u
const OPENER = new Expression(
  [perhaps('bylineOpeners', 'published', 'updatedDates', 'otherDates', 'sources')],
  (words) => `^[^\\p{L}\\p{N}]*(?:${words}|[A-Z]{2,3}\\s)(?!\\p{L})`,
)
const SMALL = new Expression([opening('and', 'beforeDates')], (words) => `^(?:${words})$`)
const LIST_SIGN = /^\s*[([]?(?:\d{1,3}[.)\]]|o\s)/u
const WEEKDAY = /^\p{L}+$/u

/** Words of the copy that stand in a span and are neither in its values nor dropped within it: what a reader would miss. */
export function unshownIn(copy: Copy, { items, dropped }: Pick<Parsed, 'items' | 'dropped'>): string[] {
  return groupsOf(items)
    .filter(({ names }) => !names.some((name) => REWORDED.includes(name)))
    .flatMap((group) => {
      const { span, names, letters } = group
      const date = names.length > 0 ? findDate(copy.text.slice(span.start, span.end)) : null
      const isSaid = (word: string) =>
        isShown(word, letters) ||
        (names.length > 0 && SMALL.test(word)) ||
        (date !== null && names.includes('date') && WEEKDAY.test(word))
      return [...toBeShown(copy, group, dropped, date).matchAll(WORD)]
        .map(([word]) => word.toLowerCase())
        .filter((word) => !isSaid(word))
        .map((word) => `“${word}” at ${span.start} is in no value of ${names.join(', ') || 'the text'}`)
    })
}

/** The text of a span, with blanks for what is dropped within it, for its date, and for what only introduces its value. */
function toBeShown(copy: Copy, { span, names }: Group, dropped: Parsed['dropped'], date: DateReading | null): string {
  let text = copy.text.slice(span.start, span.end)
  const blank = (start: number, end: number) => {
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
  }
  const blankMatch = (introduction: Pick<RegExp, 'exec'>) => blank(0, introduction.exec(text)?.[0].length ?? 0)
  for (const { span: own } of dropped)
    if (own.start >= span.start && own.end <= span.end) blank(own.start - span.start, own.end - span.start)
  if (date !== null) blank(date.start, date.end)
  // A code may stand before the opener, and both look alike.
  if (names.length > 0) for (const introduction of [KEY, OPENER, OPENER]) blankMatch(introduction)
  if (names.includes('listItem')) blankMatch(LIST_SIGN)
  return text
}

/** Scripts without spaces set several values in a row. */
function isShown(word: string, letters: string): boolean {
  return (
    letters.includes(word) || (/^\p{Script=Han}+$/u.test(word) && [...word].every((sign) => letters.includes(sign)))
  )
}

function groupsOf(items: readonly Item[]): Group[] {
  const groups = new Map<string, Group>()
  const add = (span: Span | undefined, name: string | null, ...values: readonly string[]) => {
    if (span === undefined) return
    const { names, letters } = groups.get(`${span.start}-${span.end}`) ?? { names: [], letters: '' }
    const more = values
      .flatMap((value) => value.match(WORD) ?? [])
      .join('')
      .toLowerCase()
    groups.set(`${span.start}-${span.end}`, {
      span,
      names: name === null ? names : [...names, name],
      letters: `${letters} ${more}`,
    })
  }
  for (const item of items) {
    for (const [name, fields] of Object.entries(item.fields))
      for (const { span, value } of [fields].flat() as Field[]) add(span, name, value)
    if (item.kind === 'brief') add(item.span, null, item.text)
    else {
      for (const { span, text, kind, rows = [], marks = [] } of item.body)
        add(span, kind === 'listItem' ? kind : null, text, ...rows.flat(), ...marks.flatMap(({ href }) => href ?? []))
      for (const { span, text } of item.related) add(span, null, text)
    }
  }
  return [...groups.values()]
}

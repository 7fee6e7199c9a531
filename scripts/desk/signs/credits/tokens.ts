/**
 * The tokens of a credit line: days, times, labels, what counts readers or minutes,
 * addresses and marks. What is none of these is words, which `who.ts` reads. Each kind
 * is looked for in what those before it left, what is surest first; together the tokens
 * and the white space between them are the line.
 */

import { aroundAtEnd, aroundAtStart } from '../../../dates/around.ts'
import { type ClockTime, firstClock } from '../../../dates/clock.ts'
import type { DateReading } from '../../../dates/dates.ts'
import { stampedDay } from '../../../dates/stamped-day.ts'
import { yearlessDate } from '../../../dates/weekday.ts'
import type { Span } from '../../../flow/copy.ts'
import { anywhere, Expression, every, opening, perhaps } from '../../../wording/expression.ts'

/** Of which day a label speaks: of publication, of the last change, of another. */
export type DayLabel = 'published' | 'updated' | 'other'

type Read =
  | { readonly kind: 'day'; readonly reading: DateReading; readonly clock: ClockTime | null }
  /** A day and month without a year; 0 where they cannot be told apart. */
  | { readonly kind: 'yearless'; readonly month: number; readonly day: number }
  | { readonly kind: 'clock'; readonly clock: ClockTime }
  | { readonly kind: 'label'; readonly of: DayLabel }
  /** What opens a byline, who edited it, where it is from. */
  | { readonly kind: 'by' | 'edited' | 'from' }
  /** Minutes to read, comments, shares, how long ago; a page. */
  | { readonly kind: 'count' }
  /** A handle, a mail address, a link. */
  | { readonly kind: 'address' }
  /** Weekdays and small words beside a time. */
  | { readonly kind: 'around' }
  | { readonly kind: 'mark'; readonly sign: string }
  | { readonly kind: 'words'; readonly text: string }

export type CreditToken = Read & Span

/** The first of its kind in some words; null if they have none. */
type Look = (words: string) => (Span & Read) | null

const label = (words: string, before: string): string =>
  `(?<!\\p{L})(?:${words})(?:\\s+(?:${before}))?(?:\\s*[:：]\\s*|(?!\\p{L}|\\s\\p{Ll}+\\s?[:：]))`

const LABELS: readonly (readonly [DayLabel, Expression])[] = [
  ['updated', new Expression([anywhere('updatedDates'), perhaps('beforeDates')], label)],
  ['other', new Expression([anywhere('otherDates'), perhaps('beforeDates')], label)],
  ['published', new Expression([anywhere('published'), perhaps('beforeDates')], label)],
]

type Opener = 'by' | 'edited' | 'from'
/** Scripts without spaces set none behind an opener. */
const BY = new Expression(
  [opening('bylineOpeners')],
  (words) =>
    `^(?:${words})(?!\\s*[|/·•–—-]\\s)(?:\\s*[:：]\\s*|(?<=[\\p{Script=Arabic}])[,،]\\s*|\\s+|(?<=[\\p{Script=Han}\\p{Script=Hangul}:：/／=＝・])\\s*)(?=\\S)`,
)
/** `Text und Fotos: Gerda Ohlsen`: who wrote it took the pictures, too. */
const OF_BOTH = new Expression(
  [opening('writtenBy'), every('and'), every('picturedBy')],
  (words, and, pictures) =>
    `^(?:${words})\\s*(?:(?<!\\p{L})(?:${and})(?!\\p{L})|[&+/,])\\s*(?:${pictures})\\s*[:：]\\s*(?=\\S)`,
)
const OPENERS: readonly (readonly [Opener, Expression])[] = [
  ['by', BY],
  ['edited', new Expression([opening('editedBy')], (words) => `^(?:${words})(?:\\s*[:：]\\s*|\\s+)(?=\\S)`)],
  ['from', new Expression([opening('sources')], (words) => `^(?:${words})\\s*[:：]\\s*(?=\\S)`)],
]
/** `byAnn Lee`: a page has lost the space. */
const GLUED = /^(?:by|von|par|por|av)(?=\p{Lu}\p{Ll})/u

/** Whether a line says who wrote a story and took its pictures. */
export function isOfBoth(text: string): boolean {
  return OF_BOTH.test(text)
}

/** How much of a text's begin opens a byline; 0 if nothing does. */
export function openerIn(text: string): number {
  return (OF_BOTH.exec(text) ?? BY.exec(text) ?? GLUED.exec(text))?.[0].length ?? 0
}

function openerOf(text: string): { readonly kind: Opener; readonly length: number } | null {
  for (const [kind, expression] of OPENERS) {
    const { length = 0 } = expression.exec(text)?.[0] ?? {}
    if (length > 0) return { kind, length }
  }
  const { length = 0 } = GLUED.exec(text)?.[0] ?? {}
  return length === 0 ? null : { kind: 'by', length }
}

/** `Foto: Per Öst` behind who wrote it. */
const PICTURED = new Expression([anywhere('picturedBy')], (words) => `(?<!\\p{L})(?:${words})\\s*[:：]`)
const COUNT = new Expression(
  [anywhere('counts')],
  (words) => `(?<![\\p{L}\\d:.,])(?:${words})(?![\\p{L}\\d]|\\s\\p{Ll})\\.?`,
)
const ADDRESS =
  /<?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?|(?<![\p{L}\d])@\w{2,30}|https?:\/\/\S+|(?<![\p{L}\d.])(?:[\w-]{2,}\.)+(?:com|org|net|info|news|co|[a-z]{2})(?![\p{L}\d.])/iu
/** `Mar-Elise` has a hyphen; `Ann Lee - Harbour Wire` and `Quay-09/05/2026` have a mark. */
const MARK =
  /\s*[|•·∙/／【】[\]\t]\s*|\s+[–—―-]{1,2}(?:\s+|$)|^[–—―-]+\s*|\s*[–—―-]$|\s{3,}|　+|\s*[,،、;；()（）=＝]\s*|\.$/u
/** Cut last, since one belongs to the opener before it. */
const COLON = /\s*[:：]\s*/u

/** In lines that have a day: elsewhere the same figures and words mean something else. */
const DATED: readonly Look[] = [
  (words) => {
    const found = stampedDay(words)
    return found === null ? null : { kind: 'day', ...found, start: found.reading.start, end: found.reading.end }
  },
  ...LABELS.map(
    ([of, expression]): Look =>
      (words) =>
        spanned(expression.exec(words), { kind: 'label', of }),
  ),
  (words) => {
    const found = DIGIT.test(words) ? yearlessDate(words) : null
    return found === null ? null : { kind: 'yearless', ...found }
  },
  (words) => {
    const found = DIGIT.test(words) ? firstClock(words) : null
    return found === null ? null : { kind: 'clock', ...found }
  },
  (words) => spanned(FIGURES.exec(words), { kind: 'yearless', month: 0, day: 0 }),
]
const FIRST: readonly Look[] = [
  (words) => spanned(ADDRESS.exec(words), { kind: 'address' }),
  (words) => spanned(COUNT.exec(words), { kind: 'count' }),
  (words) => spanned(OF_BOTH.exec(words), { kind: 'by' }),
  (words) => spanned(PICTURED.exec(words), { kind: 'edited' }),
]
const marked =
  (form: RegExp): Look =>
  (words) => {
    const found = form.exec(words)
    return spanned(found, { kind: 'mark', sign: found?.[0] ?? '' })
  }

const DIGIT = /\d/
/** `1/14` beside a day in full. */
const FIGURES = /(?<![\d./])\d{1,2}[./]\d{1,2}\.?(?![\d./])/u

function spanned<Kind extends Read>(found: RegExpExecArray | null, read: Kind): (Span & Kind) | null {
  return found === null ? null : { ...read, start: found.index, end: found.index + found[0].length }
}

/** Whether a text counts readers or minutes, or says how long ago it came, beside something else. */
export function hasCount(text: string): boolean {
  return /[|•·]|\s[–—-]\s/.test(text) && COUNT.test(text)
}

/** Cut a line into tokens, from left to right. @param isDated whether it has a day: else its figures mean something else */
export function tokensOf(line: string, isDated: boolean): readonly CreditToken[] {
  let tokens: readonly CreditToken[] = wordsOf(line, 0)
  for (const look of [...FIRST, ...(isDated ? DATED : [])]) tokens = tokens.flatMap((token) => cut(token, look))
  tokens = opened(opened(tokens).flatMap((token) => cut(token, marked(MARK))))
  tokens = tokens.flatMap((token) => cut(token, marked(COLON)))
  return isDated ? tokens.flatMap((token, at) => withoutAround(token, besideTime(tokens, at))) : tokens
}

/** What opens names at the begin of words; of two openers the second is a name, as in `By Von Braun`. */
function opened(tokens: readonly CreditToken[]): readonly CreditToken[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'words' || isOpener(tokens[at - 1])) return [token]
    const opener = openerOf(token.text)
    if (opener === null) return [token]
    const { kind, length } = opener
    const end = token.start + token.text.slice(0, length).trimEnd().length
    return [{ kind, start: token.start, end }, ...wordsOf(token.text.slice(length), token.start + length)]
  })
}

function isOpener(token: CreditToken | undefined): boolean {
  return token?.kind === 'by' || token?.kind === 'edited' || token?.kind === 'from'
}

interface Beside {
  readonly before: boolean
  readonly behind: boolean
  /** The same across a mark. */
  readonly near: boolean
}

function besideTime(tokens: readonly CreditToken[], at: number): Beside {
  const [before, behind] = [tokens[at - 1], tokens[at + 1]]
  const across = [before?.kind === 'mark' ? tokens[at - 2] : before, behind?.kind === 'mark' ? tokens[at + 2] : behind]
  return { before: isTime(before), behind: isTime(behind), near: across.some(isTime) }
}

const TIMES: ReadonlySet<CreditToken['kind']> = new Set(['day', 'yearless', 'clock', 'label', 'count'])
const isTime = (token: CreditToken | undefined): boolean => token !== undefined && TIMES.has(token.kind)

/** Words, and apart from them what belongs to the time beside them. */
function withoutAround(token: CreditToken, { before, behind, near }: Beside): CreditToken[] {
  if (token.kind !== 'words') return [token]
  const { text, start, end } = token
  const first = before || near ? aroundAtStart(text) : 0
  if (first === text.length) return [{ kind: 'around', start, end }]
  const from = before ? first : 0
  const to = text.length - (behind ? aroundAtEnd(text.slice(from)) : 0)
  return [
    ...(from === 0 ? [] : [{ kind: 'around', start, end: start + text.slice(0, from).trimEnd().length } as const]),
    ...wordsOf(text.slice(from, to), start + from),
    ...(to === text.length ? [] : [{ kind: 'around', start: start + to, end } as const]),
  ]
}

/** What stands before, within and behind each thing of a kind. */
function cut(token: CreditToken, look: Look): CreditToken[] {
  if (token.kind !== 'words') return [token]
  const cuts: CreditToken[] = []
  let from = 0
  for (;;) {
    const rest = token.text.slice(from)
    const found = look(rest)
    if (found === null || found.end === 0) break
    cuts.push(...wordsOf(rest.slice(0, found.start), token.start + from))
    cuts.push({ ...found, start: token.start + from + found.start, end: token.start + from + found.end })
    from += found.end
  }
  return [...cuts, ...wordsOf(token.text.slice(from), token.start + from)]
}

function wordsOf(text: string, start: number): CreditToken[] {
  const words = text.trim()
  if (words === '') return []
  const from = start + text.indexOf(words)
  return [{ kind: 'words', text: words, start: from, end: from + words.length }]
}

/**
 * The galley: copy on the desk, being marked up. Each rule looks at what is
 * still free and claims spans of it; a claim can never overlap another, so that
 * whatever the rules do, the claims and what stays free partition the text.
 */

import type { Problem } from '../problem.ts'
import type { Copy, Line, Span } from './copy.ts'
import type { Block, Field, Fields } from './item.ts'

type FieldName = keyof Fields

export type Claim =
  | { readonly kind: 'field'; readonly name: FieldName; readonly field: Field; readonly span: Span }
  | { readonly kind: 'dropped'; readonly rule: string; readonly span: Span }
  | { readonly kind: 'brief'; readonly text: string; readonly span: Span }
  | { readonly kind: 'related'; readonly text: string; readonly span: Span }
  | { readonly kind: 'block'; readonly block: Block; readonly span: Span }

/** One way of reading copy. It sees the galley and returns what it makes of it; it changes nothing. */
export interface Rule {
  /** Its name in reports: `headline`, `header-fields`. */
  readonly name: string
  readonly read: (galley: Galley) => Markup
}

export interface Markup {
  readonly claims: readonly Claim[]
  readonly problems?: readonly Problem[]
}

export const NOTHING: Markup = { claims: [] }

/** A line's part that no claim covers, without the white space around it. */
export interface Free extends Span {
  readonly line: Line
  readonly text: string
}

export interface Galley {
  readonly copy: Copy
  /** The lines of the document on the desk: all of the copy's, or one document's of several. */
  readonly lines: readonly Line[]
  /** Line by line, what is free of it; null where it is blank or claimed. */
  readonly free: readonly (Free | null)[]
  readonly claims: readonly Claim[]
  readonly problems: readonly Problem[]
}

export function galleyOf(copy: Copy, lines: readonly Line[] = copy.lines): Galley {
  return { copy, lines, free: lines.map((line) => freeOf(line, line.start, line.end)), claims: [], problems: [] }
}

/**
 * Lay a rule's markup on the galley.
 *
 * @throws if a claim covers text that is not free: a fault of the rule, never of the copy.
 */
export function mark(galley: Galley, rule: Rule): Galley {
  const { claims, problems = [] } = rule.read(galley)
  if (claims.length === 0)
    return problems.length === 0 ? galley : { ...galley, problems: [...galley.problems, ...problems] }
  const free = [...galley.free]
  for (const span of distinct(claims.map((claim) => claim.span))) {
    for (let at = indexAt(galley.lines, span.start); at < galley.lines.length; at += 1) {
      const line = galley.lines[at]
      if (line === undefined || line.start >= span.end) break
      free[at] = without(free[at] ?? null, span, line, rule.name, galley.copy)
    }
  }
  return { ...galley, free, claims: [...galley.claims, ...claims], problems: [...galley.problems, ...problems] }
}

/** The line that holds an offset, by halves. */
function indexAt(lines: readonly Line[], offset: number): number {
  let [low, high] = [0, lines.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return Math.max(0, low)
}

/** Claims read off one line share its span; it is taken once. */
function distinct(spans: readonly Span[]): Span[] {
  const seen = new Map<string, Span>()
  for (const span of spans) seen.set(`${span.start}-${span.end}`, span)
  return [...seen.values()]
}

function without(free: Free | null, span: Span, line: Line, rule: string, copy: Copy): Free | null {
  const start = Math.max(span.start, line.start)
  const end = Math.min(span.end, line.end)
  if (free === null) {
    if (line.text.slice(start - line.start, end - line.start).trim() === '') return null
    throw new Error(`Rule ${rule} claims text twice: ${copy.path}:${line.number}`)
  }
  const head = line.text.slice(start - line.start, free.start - line.start).trim()
  const tail = line.text.slice(free.end - line.start, end - line.start).trim()
  if ((start < free.start && head !== '') || (end > free.end && tail !== '')) {
    throw new Error(`Rule ${rule} claims text twice: ${copy.path}:${line.number}`)
  }
  const before = freeOf(line, free.start, Math.max(free.start, start))
  const after = freeOf(line, Math.min(free.end, end), free.end)
  if (before !== null && after !== null)
    throw new Error(`Rule ${rule} claims the middle of a line: ${copy.path}:${line.number}`)
  return before ?? after
}

function freeOf(line: Line, start: number, end: number): Free | null {
  const raw = line.text.slice(start - line.start, end - line.start)
  const text = raw.trim()
  if (text === '') return null
  const from = start + raw.indexOf(text)
  return { line, text, start: from, end: from + text.length }
}

/**
 * The galley: one document of copy while it is being marked up. It knows the lines,
 * what rules have claimed of them so far, and what is still free. A rule looks at what
 * is free and returns claims; `mark.ts` lays them on the galley and refuses those that
 * overlap another. So every character is in one claim or free, whatever a rule does.
 */

import type { Copy, Line, Span } from '../flow/copy.ts'
import type { DropLabel } from '../flow/dropped.ts'
import { firstWhere } from '../flow/halves.ts'
import type { Block, Field, Fields } from '../flow/item.ts'
import type { HouseStyle } from '../flow/paper.ts'
import type { Problem } from '../flow/problem.ts'
import type { NearChoice } from './near-choice.ts'

type FieldName = keyof Fields

export type Claim =
  | { readonly kind: 'field'; readonly name: FieldName; readonly field: Field; readonly span: Span }
  | { readonly kind: 'dropped'; readonly rule: DropLabel; readonly span: Span }
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
  readonly choices?: readonly NearChoice[]
}

export const NO_CLAIMS: Markup = { claims: [] }

/** A line's part that no claim covers, without the white space around it. */
export interface Free extends Span {
  readonly line: Line
  readonly text: string
}

export interface Galley {
  readonly copy: Copy
  /** What the desk has learnt of the paper, if anything. */
  readonly house: HouseStyle | null
  /** The lines of the document on the desk: all of the copy's, or one document's of several. */
  readonly lines: readonly Line[]
  /** Line by line, what is free of it; null where it is blank or claimed. */
  readonly free: readonly (Free | null)[]
  readonly claims: readonly Claim[]
  readonly problems: readonly Problem[]
  /** What was read in one way and might have been read in another. */
  readonly choices: readonly NearChoice[]
}

export function galleyOf(copy: Copy, lines: readonly Line[] = copy.lines, house: HouseStyle | null = null): Galley {
  const free = lines.map((line) => freeOf(line, line.start, line.end))
  return { copy, house, lines, free, claims: [], problems: [], choices: [] }
}

/** What of a stretch of a line is not blank; null if all is. */
export function freeOf(line: Line, start: number, end: number): Free | null {
  const raw = line.text.slice(start - line.start, end - line.start)
  const text = raw.trim()
  if (text === '') return null
  const from = start + raw.indexOf(text)
  return { line, text, start: from, end: from + text.length }
}

/** The index of the first line that ends at an offset or behind it: the one that holds it, or the next. */
export function firstEnding(lines: readonly Span[], offset: number): number {
  return firstWhere(lines.length, (at) => (lines[at]?.end ?? 0) >= offset)
}

/** Some lines from the top, as long as nothing is claimed between one and the next. */
export function unparted<T extends Span>({ copy }: Galley, lines: readonly T[]): readonly T[] {
  const parted = lines.findIndex((line, at) => {
    const above = lines[at - 1]
    return above !== undefined && copy.text.slice(above.end, line.start).trim() !== ''
  })
  return parted < 0 ? lines : lines.slice(0, parted)
}

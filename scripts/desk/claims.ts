/**
 * Claims, as rules write them: what a stretch of the copy is taken for. A stretch is
 * whatever knows where it starts and ends: a free line, a unit of the head, a span.
 *
 *     drop('contact', line)                  not published, and why
 *     fieldClaim('headline', text, line)     a field of the story
 *     blockClaim('quote', text, spanOf(lines))
 */

import type { Span } from '../flow/copy.ts'
import type { DropLabel } from '../flow/dropped.ts'
import type { Block, BlockKind, Field, Fields, Origin } from '../flow/item.ts'
import type { Claim, Free, Galley } from './galley.ts'

export type FieldClaim = Extract<Claim, { kind: 'field' }>
export type BlockClaim = Extract<Claim, { kind: 'block' }>
export type DropClaim = Extract<Claim, { kind: 'dropped' }>

/** From where the first of some lines starts to where the last one ends. */
export function spanOf(lines: readonly Span[]): Span {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }
}

/** Leave a stretch out of the paper. */
export function drop(rule: DropLabel, { start, end }: Span): DropClaim {
  return { kind: 'dropped', rule, span: { start, end } }
}

/** Take a stretch for a field. @param more where the value is from, if not from running copy; the instant of a date */
export function fieldClaim(
  name: keyof Fields,
  value: string,
  { start, end }: Span,
  more: Partial<Pick<Field, 'origin' | 'at'>> = {},
): FieldClaim {
  const span = { start, end }
  return { kind: 'field', name, field: { value, origin: 'copy', span, ...more }, span }
}

/** A field that is read off a stretch and takes nothing of it: what holds the story is copy all the same. */
export function fieldInPassing(
  name: keyof Fields,
  value: string,
  { start }: Span,
  origin: Origin = 'copy',
): FieldClaim {
  return { kind: 'field', name, field: { value, origin }, span: { start, end: start } }
}

/** Take a stretch for a block of the body. @param more what only a list item, a subhead or a table has */
export function blockClaim(
  kind: BlockKind,
  text: string,
  { start, end }: Span,
  more: Partial<Pick<Block, 'list' | 'level' | 'rows'>> = {},
): BlockClaim {
  const span = { start, end }
  return { kind: 'block', span, block: { kind, text, span, ...more } }
}

/** Take a stretch for a headline that stands for itself: one of a list, or one that the copy names as related. */
export function headlineClaim(kind: 'brief' | 'related', text: string, { start, end }: Span): Claim {
  return { kind, text, span: { start, end } }
}

/** Whether some rule has taken a line for this field already. */
export function hasField({ claims }: Pick<Galley, 'claims'>, name: keyof Fields): boolean {
  return claims.some((claim) => claim.kind === 'field' && claim.name === name)
}

/** The first claim on a field of this name; undefined if there is none. */
export function fieldIn({ claims }: Pick<Galley, 'claims'>, name: keyof Fields): FieldClaim | undefined {
  return claims.find((claim): claim is FieldClaim => claim.kind === 'field' && claim.name === name)
}

/** What was dropped under a label so far. */
export function droppedAs({ claims }: Pick<Galley, 'claims'>, rule: DropLabel): readonly DropClaim[] {
  return claims.filter((claim): claim is DropClaim => claim.kind === 'dropped' && claim.rule === rule)
}

/** Whether a rule has taken something for the body already. */
export function hasBlock({ claims }: Pick<Galley, 'claims'>): boolean {
  return claims.some(({ kind }) => kind === 'block')
}

/** The lines, or what is left of them, that no rule has claimed. */
export function freeLines({ free }: Pick<Galley, 'free'>): Free[] {
  return free.filter((one) => one !== null)
}

/** Of several claims that start at one place, the last. */
export function onePerLine<T extends Claim>(claims: readonly T[]): T[] {
  return [...new Map(claims.map((claim) => [claim.span.start, claim])).values()]
}

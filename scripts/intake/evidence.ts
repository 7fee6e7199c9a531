/** Why a file was understood as it was: what the rules of the desk said of a line, what became of it, and how sure that is. */

import { roleWords } from '../desk/roles/words.ts'
import { certaintiesIn } from '../desk/why/certainty.ts'
import { type Say, traceLine } from '../desk/why/trace.ts'
import { type Key, wordOf } from '../fields/keys.ts'
import type { Line, Span } from '../flow/copy.ts'
import type { DropLabel } from '../flow/dropped.ts'
import { type BlockKind, type Field, type Item, type Origin, standsBeside } from '../flow/item.ts'
import type { HouseStyle } from '../flow/paper.ts'
import type { Understood } from './understood.ts'

export { type DropReason, reasonsFor } from '../desk/why/trace.ts'

/** What a line is part of on the page, or that it is on none. */
export type Became =
  | {
      readonly what: 'field'
      readonly name: string
      readonly value: string
      readonly origin: Origin
      readonly item: number
    }
  | { readonly what: BlockKind | 'brief' | 'related'; readonly value: string; readonly item: number }
  | { readonly what: 'dropped'; readonly rule: DropLabel; readonly value: string }

/** How sure the desk is of a line, and what it might be else. */
export interface LineSure {
  readonly line: number
  /** From 0 to 1, in hundredths, and never quite either. */
  readonly certainty: number
  /** `a caption`, as in “it might be a caption”. */
  readonly second: string
  readonly isUnsure: boolean
}

/** Of each line that is not certain by its own words; of several things on one line, the least sure. */
export function sureLines({ copy, items, dropped }: Understood, house: HouseStyle | null = null): LineSure[] {
  // By its shapes alone a page or a notice is read, and no role is asked.
  if (copy === null || items.some(standsBeside)) return []
  const byLine = Map.groupBy(certaintiesIn(copy, items, dropped, house), ({ line }) => line)
  return [...byLine].flatMap(([line, several]) => {
    const [least] = several.toSorted((a, b) => a.certainty - b.certainty)
    if (least === undefined) return []
    const certainty = Math.min(99, Math.max(1, Math.round(least.certainty * 100))) / 100
    return [{ line, certainty, second: roleWords(least.second), isUnsure: least.isUnsure }]
  })
}

/** What a rule took a line for, or would have. */
export interface Saying extends Omit<Say, 'claims'> {
  /** `headline “The ferry is late”`, `paragraph`, `dropped as page-control`. */
  readonly as: readonly string[]
}

export interface LineEvidence {
  readonly file: string
  readonly line: number
  readonly text: string
  readonly became: readonly Became[]
  /** In the order of work. */
  readonly says: readonly Saying[]
  /** How many rules there are in that order. */
  readonly rules: number
  /** Every sign that the line shows, whether a rule went by it or not. */
  readonly signs: readonly string[]
  /** Null where it is certain, or where nobody asked the roles. */
  readonly sure: LineSure | null
}

/** Which evidence decided a line of the copy, by its number; null if there is no such line. */
export function evidenceFor(
  understood: Understood,
  number: number,
  house: HouseStyle | null = null,
): LineEvidence | null {
  const { copy, path } = understood
  const line = copy?.lines[number - 1]
  if (copy === null || line === undefined) return null
  const { says, rules, signs } = traceLine(copy, line, house)
  return {
    file: path,
    line: number,
    text: line.text,
    became: becameOf(understood, line),
    says: says.map(({ claims, ...say }) => ({ ...say, as: [...new Set(claims.map(claimText))] })),
    rules,
    signs,
    sure: sureLines(understood, house).find(({ line }) => line === number) ?? null,
  }
}

function claimText(claim: Say['claims'][number]): string {
  switch (claim.kind) {
    case 'field':
      return `${wordOf(claim.name)} “${claim.field.value}”`
    case 'dropped':
      return `dropped as ${claim.rule}`
    case 'block':
      return wordOfBlock(claim.block.kind)
    default:
      return claim.kind
  }
}

function wordOfBlock(kind: BlockKind): string {
  return kind === 'listItem' ? 'list item' : kind
}

function becameOf({ items, dropped }: Understood, line: Line): Became[] {
  const touches = (span: Span | undefined) => span !== undefined && span.start < line.end && span.end > line.start
  return [
    ...items.flatMap((item, at) => [
      ...fieldsOf(item)
        .filter(([, { span }]) => touches(span))
        .map(([key, { value, origin }]): Became => ({ what: 'field', name: wordOf(key), value, origin, item: at + 1 })),
      ...textsOf(item)
        .filter(({ span }) => touches(span))
        .map(({ kind, text }): Became => ({ what: kind, value: text, item: at + 1 })),
    ]),
    ...dropped
      .filter(({ span }) => touches(span))
      .map(({ rule, text }): Became => ({ what: 'dropped', rule, value: text })),
  ]
}

function fieldsOf(item: Item): [Key, Field][] {
  return Object.entries(item.fields).flatMap(([key, field]) =>
    [field].flat().map((one): [Key, Field] => [key as Key, one as Field]),
  )
}

interface Placed {
  readonly kind: BlockKind | 'brief' | 'related'
  readonly text: string
  readonly span: Span
}

function textsOf(item: Item): Placed[] {
  if (item.kind === 'brief') return [{ kind: 'brief', text: item.text, span: item.span }]
  return [...item.body, ...item.related.map(({ text, span }): Placed => ({ kind: 'related', text, span }))]
}

/** Claims on whole units of the head. */

import type { Span } from '../../flow/copy.ts'
import type { Fields } from '../../flow/item.ts'
import type { Claim } from '../galley.ts'
import type { Unit } from './units.ts'

export function field(name: keyof Fields, value: string, unit: Unit): Claim {
  const span = spanOf(unit)
  return { kind: 'field', name, field: { value, origin: 'copy', span }, span }
}

export function dropped(rule: string, unit: Unit): Claim {
  return { kind: 'dropped', rule, span: spanOf(unit) }
}

export function spanOf({ lines }: Unit): Span {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }
}

/** What came due since the register was written, and is not shown by it yet: the next build changes it. */

import { correctionOf } from '../release/correction.ts'
import { type Clock, dayBegins, releasedAt } from '../release/verdict.ts'
import type { Entering } from './enter.ts'
import type { ItemLine, Register } from './register.ts'
import { bareName, byTime, type Change } from './sift.ts'

/** @param before the register on disk, which the entering was made with */
export function overdueIn(entering: Entering, before: Register, clock: Clock): Change[] {
  const { entered, register } = entering
  const lines = new Map(before.items.map((line) => [line.id, line]))
  const releases = entered.flatMap(({ id, item, source, filed }): Change[] => {
    if (lines.get(id)?.withdrawn === null) return []
    const at = releasedAt(item, clock, filed)
    return at === null ? [] : [{ at, kind: 'release', file: source, headline: bareName(item) }]
  })
  const expiries = register.items.flatMap(({ id, expired, source, headline }): Change[] =>
    expired === undefined || lines.get(id)?.expired !== undefined
      ? []
      : [{ at: expired, kind: 'expiry', file: source, headline }],
  )
  return [...releases, ...expiries, ...correctionsIn(entering, lines, clock)].sort(byTime)
}

/** Corrections whose day came after their story was last written. */
function correctionsIn(
  { entered, register }: Entering,
  before: ReadonlyMap<string, ItemLine>,
  { zone }: Clock,
): Change[] {
  const changed = new Set(register.items.filter(({ id, hash }) => before.get(id)?.hash !== hash).map(({ id }) => id))
  return entered.flatMap(({ id, item, source }) => {
    const line = before.get(id)
    if (line === undefined || line.withdrawn !== null || !changed.has(id) || item.kind === 'brief') return []
    return (item.fields.corrections ?? []).flatMap(({ value }): Change[] => {
      const { day } = correctionOf(value)
      const at = day === null ? null : dayBegins(day, zone)
      if (at === null || at <= (line.revised ?? line.filed)) return []
      return [{ at, kind: 'correct', file: source, headline: bareName(item) }]
    })
  })
}

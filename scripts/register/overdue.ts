/** What came due since the register was written, and is not shown by it yet: the next build changes it. */

import { type Clock, releasedAt } from '../release/verdict.ts'
import type { Entering } from './enter.ts'
import type { Register } from './register.ts'
import { bareName, byTime, type Change } from './sift.ts'

/** @param before the register on disk, which the entering was made with */
export function overdueIn({ entered, register }: Entering, before: Register, clock: Clock): Change[] {
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
  return [...releases, ...expiries].sort(byTime)
}

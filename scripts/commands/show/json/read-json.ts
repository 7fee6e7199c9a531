/** What `read --json` prints: the stable shape that `docs/read-json.md` documents, and of which the schema is made. */

import type { Dropped } from '../../../flow/dropped.ts'
import type { BriefItem, StoryItem } from '../../../flow/item.ts'
import type { Problem } from '../../../flow/problem.ts'
import type { DropReason, LineSure } from '../../../intake/evidence.ts'
import type { Understood } from '../../../intake/understood.ts'
import type { Held } from '../../../register/held.ts'
import { whyText } from '../show-held.ts'

/** Why an item is held, or null. */
interface HeldShown {
  readonly held: { readonly until: string | null; readonly why: string } | null
}

export interface ReadJson {
  readonly file: string
  /** Null of a file that could not be read. */
  readonly encoding: string | null
  readonly items: readonly ((StoryItem & HeldShown) | (BriefItem & HeldShown))[]
  readonly dropped: readonly (Dropped & DropReason)[]
  readonly sure: readonly Pick<LineSure, 'line' | 'certainty' | 'second'>[]
  readonly problems: readonly Pick<Problem, 'severity' | 'code' | 'reason' | 'line' | 'column' | 'hint'>[]
}

/** Where there was no copy, and so nothing to go by. */
const NO_REASON: DropReason = { by: '', signs: [] }

/** @param held of each item @param reasons of each stretch that was dropped */
export function readJson(
  shown: Understood,
  held: readonly (Held | null)[],
  reasons: readonly DropReason[],
  sure: readonly LineSure[],
): ReadJson {
  const { path, copy, items, dropped, problems } = shown
  return {
    file: path,
    encoding: copy?.encoding ?? null,
    items: items.map((item, at) => {
      const one = held[at] ?? null
      return { ...item, held: one === null ? null : { until: one.verdict.until, why: whyText(one) } }
    }),
    dropped: dropped.map((one, at) => ({ ...one, ...(reasons[at] ?? NO_REASON) })),
    sure: sure.map(({ line, certainty, second }) => ({ line, certainty, second })),
    problems: problems.map(({ severity, code, reason, line, column, hint }) => ({
      severity,
      code,
      reason,
      line,
      column,
      hint,
    })),
  }
}

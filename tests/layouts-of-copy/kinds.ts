/** The kinds of copy that reach a desk, and how much of each comes from what house. */

import type { Trade } from './house.ts'
import type { Job } from './job.ts'
import { release } from './kinds/release.ts'
import { bodyOnly, headless, typed } from './kinds/typed.ts'
import { page, selection, selectionAndFoot } from './kinds/web.ts'
import { wire } from './kinds/wire.ts'

export const KINDS = {
  typed,
  headless,
  bodyOnly,
  selection,
  selectionAndFoot,
  page,
  wire,
  release,
} as const satisfies Record<string, (job: Job) => void>

export type Kind = keyof typeof KINDS

export const MIX: Readonly<Record<Trade, Readonly<Partial<Record<Kind, number>>>>> = {
  paper: { typed: 8, headless: 1, bodyOnly: 1 },
  site: { selection: 5, selectionAndFoot: 3, page: 6, typed: 1 },
  wire: { wire: 8, typed: 1, headless: 1 },
  office: { release: 8, typed: 1 },
  local: { typed: 3, headless: 1 },
  desk: { typed: 3, selection: 2, page: 1, release: 1 },
}

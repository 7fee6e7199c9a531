/** What the pages of changes and of corrections show: plain values, as `../views.ts` has them of all others. */

import type { Direction } from '../../../flow/item.ts'
import type { Prose } from '../../../flow/prose.ts'
import type { Correction } from '../../../release/correction.ts'
import type { HeadlineLink } from '../../edition.ts'

/** `/yyyy/mm/dd/slug/changes/`: what a story said before, and what it says. */
export interface ChangesView {
  readonly story: HeadlineLink
  /** Of the story's text. */
  readonly language: string
  readonly direction: Direction
  /** Newest first. */
  readonly changes: readonly {
    /** When the register noticed it: an instant in UTC. */
    readonly at: string
    /** What it said before and after, as `saidBy` has it, in JSON; null where that is no longer kept. */
    readonly before: Prose | null
    readonly after: Prose | null
  }[]
}

/** `/corrections/` */
export interface CorrectionsView {
  readonly feed: string
  /** The stories that were corrected, the last correction first. */
  readonly stories: readonly {
    readonly url: string
    readonly headline: string
    readonly day: string
    readonly corrections: readonly Correction[]
    readonly language: string
    readonly direction: Direction
  }[]
}

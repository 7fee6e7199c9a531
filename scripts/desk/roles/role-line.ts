/** A line that is to be given a role. */

import type { Free } from '../galley.ts'
import type { OfPage } from './evidence/page-evidence.ts'

/** A line to be given a role, or a paragraph that is wrapped, and how many blank lines stand above it. */
export interface RoleLine {
  readonly free: Free
  readonly lines: readonly Free[]
  readonly blanks: number
  /** What a saved page's markup says of it (`page-evidence.ts`). */
  readonly page: OfPage
}

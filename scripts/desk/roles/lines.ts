/** The lines of a galley that are to be given a role: what is free, and how many blank lines stand above each. */

import type { Galley } from '../galley.ts'
import type { RoleLine } from './evidence.ts'
import { pageEvidence } from './page-evidence.ts'

export function roleLinesOf({ copy, lines, free }: Galley): RoleLine[] {
  const found: RoleLine[] = []
  const page = pageEvidence(copy)
  let blanks = 0
  for (const [at, one] of free.entries()) {
    if (one !== null) {
      found.push({ free: one, blanks, page: page(one.line) })
      blanks = 0
    } else if (lines[at]?.text.trim() === '') blanks += 1
  }
  return found
}

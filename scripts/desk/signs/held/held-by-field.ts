/** Words that hold, behind a key that no reader sees: a headline that says DRAFT, a note to the desk. */

import { isEmbargoBeside } from './embargo-beside.ts'
import { embargoInside, embargoLine } from './embargoes.ts'
import { isHold, isHoldBeside } from './holds.ts'

/** Whether what a headline or a note says under its key holds the item. */
export function isHeldByField(name: string, value: string): boolean {
  if (name === 'headline') return isHoldBeside(value) || isEmbargoBeside(value)
  return name === 'notes' && (isHold(value) || embargoLine(value) !== null || embargoInside(value) !== null)
}

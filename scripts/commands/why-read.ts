/** `broadsheet read --why LINE FILE`: which evidence decided a line of a file. */

import type { Copy } from '../flow/copy.ts'
import type { HouseStyle } from '../flow/paper.ts'
import { evidenceFor } from '../intake/evidence.ts'
import type { Understood } from '../intake/understood.ts'
import { paint, plural } from './show/show-problems.ts'
import { linesIn } from './show/show-reading.ts'
import { formatWhy } from './show/show-reasons.ts'

/** Print which evidence decided a line. @returns 0, or 2 if there is no such line */
export function sayWhy(
  understood: Understood & { readonly copy: Copy },
  { line, house, isJson }: { readonly line: number; readonly house: HouseStyle | null; readonly isJson: boolean },
): number {
  const count = linesIn(understood.copy)
  const evidence = line > count ? null : evidenceFor(understood, line, house)
  if (evidence === null) {
    const expected = count === 0 ? 'a file with text' : `a number from 1 to ${count}`
    process.stderr.write(
      `Found no line ${line} in ${understood.path}, which has ${plural(count, 'line')}; expected ${expected}.\n`,
    )
    return 2
  }
  process.stdout.write(isJson ? `${JSON.stringify(evidence, null, 2)}\n` : formatWhy(evidence, paint(process.stdout)))
  return 0
}

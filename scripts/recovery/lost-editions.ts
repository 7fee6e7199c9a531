/** Editions that the last build to an output had and nobody has any more: nothing would answer at their addresses. */

import { replaceFile, textOf } from '../disk/text-file.ts'
import type { EditionLine } from '../edition/edition.ts'
import { dropKept } from '../edition/kept/kept-file.ts'
import { printEditions, readEditions } from '../edition/past/editions.ts'
import { compare, type Problem } from '../flow/problem.ts'
import { EDITIONS_NAME, type Paths } from '../paths.ts'

type Kept = Pick<Paths, 'editions' | 'lastEditions' | 'kept'>

/** Remember the editions of this output as they stand now. */
export function keepLastEditions({ lastEditions }: Kept, text: string): void {
  if (textOf(lastEditions) !== text) replaceFile(lastEditions, text)
}

/** Those of days that are over, and of which the file says nothing. */
function missing({ lastEditions }: Kept, lines: readonly EditionLine[]): EditionLine[] {
  const days = new Set(lines.map(({ day }) => day))
  return readEditions(textOf(lastEditions)).lines.filter(({ day, open }) => open === undefined && !days.has(day))
}

/** @param severity a warning where nothing is published, with `npm start` */
export function lostEditions(paths: Kept, lines: readonly EditionLine[], severity: Problem['severity']): Problem[] {
  const lost = missing(paths, lines)
  const [first] = lost
  if (first === undefined) return []
  const what = lost.length === 1 ? `the edition of ${first.day}` : `${lost.length} editions, the first of ${first.day}`
  return [
    {
      severity,
      code: 'editions-lost',
      file: EDITIONS_NAME,
      line: 1,
      column: 1,
      reason: `Found nothing of ${what}, which the last build had; expected every edition that was published, or nothing answers at its address any more.`,
      hint: `Take the file back: “git checkout content/${EDITIONS_NAME}”, or “npx broadsheet register restore”. To give them up, “npx broadsheet register accept”.`,
    },
  ]
}

/** Put back what is missing. @returns the days that were, or would be */
export function restoreEditions(paths: Kept, dryRun: boolean): readonly string[] {
  const { lines } = readEditions(textOf(paths.editions))
  const lost = missing(paths, lines)
  if (lost.length > 0 && !dryRun)
    replaceFile(paths.editions, printEditions([...lines, ...lost].sort((a, b) => compare(a.day, b.day))))
  return lost.map(({ day }) => day)
}

/** Take the editions as they stand for all there are. @returns the days that are given up */
export function acceptEditions(paths: Kept): readonly string[] {
  const { lines } = readEditions(textOf(paths.editions))
  const lost = missing(paths, lines)
  keepLastEditions(paths, textOf(paths.editions) ?? '')
  // It says of which days there were editions.
  dropKept(paths.kept)
  return lost.map(({ day }) => day)
}

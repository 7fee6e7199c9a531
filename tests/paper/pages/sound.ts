/** A paper in which nothing is wrong, for a test to put something wrong into, and what an editor then reads. */

import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import type { Outcome } from '../../../scripts/build.ts'
import { type Files, MASTHEAD, paperFor, type TestPaper } from '../paper.ts'

const SOUND: Files = {
  'masthead.yaml': `${MASTHEAD}sections: [Harbour, Council]\n`,
  'harbour/lamp.txt': 'Headline: The lamp is lit\nDate: 2 May 2031\n\nIt was lit at dusk, as it always is.\n',
  'harbour/slip.txt': 'Headline: The slip is wet\nDate: 3 May 2031\n\nIt was wet all day, as slips are.\n',
  'briefs.txt': 'Fog expected on the bank\nBell found in a barn\nMarket moved to Thursday\n',
}

/** When a paper that was built is built again. */
export const LATER = '2031-05-15T08:00:00Z'

export async function soundPaper(t: TestContext): Promise<TestPaper> {
  const paper = paperFor(t, SOUND, null)
  const { code, problems } = await paper.build()
  assert.deepEqual([code, problems], [0, []])
  return paper
}

/** Problems as an editor reads them. */
export function said({ problems }: Outcome): string[] {
  return problems.map(({ file, line, column, severity, code }) => `${file}:${line}:${column} ${severity} ${code}`)
}

/** A story that nothing is wrong with but what a test puts into it. */
export const story = (head: string) =>
  `Headline: A wall falls down\n${head}\n\nIt fell down at noon, and nobody was under it.\n`

/** What is put in, and what is said then. */
export interface Case {
  readonly files: Readonly<Record<string, string | Uint8Array>>
  readonly said: readonly string[]
  /** Of the first problem. */
  readonly hint: RegExp
}

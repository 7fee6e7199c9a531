/** A paper of one size, measured: rounds through all rows, ours and Hugo's by turns, so that whatever else the machine does falls on all alike. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeHugo } from '../hugo/hugo-paper.ts'
import { hugoRows, hugoServed, hugoVersion } from '../hugo/hugo-rows.ts'
import { BenchPaper } from '../paper.ts'
import { inventedStories } from '../stories.ts'
import { buildRows } from './builds.ts'
import { kindsOf } from './kinds.ts'
import { type Kind, type Measured, medians, type Row } from './row.ts'
import { servedRows } from './served.ts'

export interface Order {
  readonly rounds: number
  /** Edits of a long day at the server; 0 for none. */
  readonly long: number
  /** Called when a part of a round is over, with how long it took. */
  readonly tell: (part: string, seconds: number) => void
}

/** @param size at least twenty */
export async function measure(size: number, { rounds, long, tell }: Order): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
  try {
    const stories = inventedStories(size)
    const paper = new BenchPaper(folder, stories)
    const site = join(folder, 'hugo')
    const isHugo = hugoVersion() !== null
    if (isHugo) writeHugo(site, stories)
    const [rows, notes]: [Row[], string[]] = [[], []]
    let kinds: readonly Kind[] = []
    const part = async <Result>(name: string, run: () => Promise<Result>): Promise<Result> => {
      const start = performance.now()
      const result = await run()
      tell(`${size.toLocaleString('en')} stories, ${name}`, (performance.now() - start) / 1000)
      return result
    }
    for (let round = 1; round <= rounds; round++) {
      // Hugo before and after ours: its figure is the middle of twice as many.
      if (isHugo) rows.push(...(await part('Hugo', () => hugoRows(site))))
      const built = await part('build', () => buildRows(paper))
      rows.push(...built.rows)
      notes.push(...built.notes)
      kinds = kindsOf(paper.output, join(site, 'public'))
      const served = await part('serve', () => servedRows(paper, built.steps, round === rounds ? long : 0))
      rows.push(...served.rows)
      notes.push(...served.notes)
      if (isHugo)
        rows.push(
          ...(await part('Hugo and its server', async () => [
            ...(await hugoRows(site)),
            ...(await hugoServed(site, stories)),
          ])),
        )
    }
    return { size, rounds, rows: medians(rows), kinds, notes }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

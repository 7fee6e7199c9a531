/**
 * Look at the layouts: `node tests/layouts/preview.ts FOLDER` writes the sample
 * papers to FOLDER/small and FOLDER/busy, with their style, to be served from
 * each as a root.
 */

import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { ASSETS } from '../../scripts/paths.ts'
import { writePaper } from './render.ts'
import { busyPaper, smallPaper } from './samples.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write('Say where to write the sample papers: node tests/layouts/preview.ts FOLDER\n')
  process.exitCode = 2
} else {
  for (const [name, paper] of [
    ['small', smallPaper()],
    ['busy', busyPaper()],
  ] as const) {
    await writePaper(paper, join(folder, name))
    await cp(ASSETS, join(folder, name, 'assets'), { recursive: true })
  }
}

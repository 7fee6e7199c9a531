/**
 * `npm run desk:score -- LABELS DIR`: how well the desk reads labelled copy, field by
 * field. LABELS is a JSON file, or several with commas between; DIR is where their
 * files are. With `--wrong`, each verdict that is not right is shown.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Desk } from '../../scripts/intake/desk.ts'
import { masthead } from '../../scripts/masthead/masthead.ts'
import { type Judged, judge } from './compare.ts'
import type { LabelledFile } from './labels.ts'
import { printTally, tallied } from './tally.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { wrong: { type: 'boolean' } } })
const [lists, folder] = positionals
if (lists === undefined || folder === undefined) {
  console.error(
    'Expected the labels and the folder of their files: npm run desk:score -- tests/fixtures/labelled/labels-a.json tests/fixtures/labelled',
  )
  process.exit(2)
}

const paper = masthead('name: Scored\n')
if (!paper.ok) throw new Error('The masthead of the score is wrong.')
const desk = new Desk(paper.value)
const files = lists.split(',').flatMap((path): LabelledFile[] => JSON.parse(readFileSync(path, 'utf8')))
const all: Judged[] = []
for (const labels of files) {
  const { items } = await desk.understand({
    path: labels.file.replace(/^.*\//, ''),
    bytes: readFileSync(join(folder, labels.file)),
    sidecar: null,
  })
  const judged = judge(labels, items)
  all.push(...judged)
  if (values.wrong !== true) continue
  const faults = judged.filter(({ verdict }) => verdict !== 'right' && verdict !== 'none')
  if (faults.length > 0) console.log(`${labels.file}  (${labels.shape})`)
  for (const { field, verdict, wanted, got } of faults)
    console.log(`  ${field} ${verdict}\n    wanted ${wanted}\n    got    ${got}`)
}
console.log(`${files.length} files\n\n${printTally(tallied(all))}`)

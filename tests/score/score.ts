/**
 * `npm run desk:score -- LABELS DIR`: how well the desk reads labelled copy, field by
 * field. LABELS is a JSON file, or several with commas between; DIR is where their
 * files are. With `--pages DIR` it is saved pages that are read, DIR holding them and
 * their `answers.json`. With `--roles FOLDERS` labelled copy is read by weights that were
 * learnt without its publishers; with `--typed FOLDERS` our own typed copy, by weights that
 * were learnt without its houses; with `--retyped FOLDERS`, stories of saved pages as an
 * editor would type them, of which nothing was learnt. With `--wrong`, each verdict that is not right is shown.
 */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Desk } from '../../scripts/intake/desk.ts'
import { masthead } from '../../scripts/masthead/masthead.ts'
import { type Judged, judge } from './compare.ts'
import type { LabelledFile } from './labels.ts'
import { crossValidated } from './learnt/folds.ts'
import { retyped } from './learnt/retyped.ts'
import { typedValidated } from './learnt/typed-folds.ts'
import { judgedPages, printPages } from './pages.ts'
import { printTally, tallied } from './tally.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    wrong: { type: 'boolean' },
    pages: { type: 'string' },
    roles: { type: 'boolean' },
    typed: { type: 'boolean' },
    retyped: { type: 'boolean' },
  },
})
const paper = masthead('name: Scored\n')
if (!paper.ok) throw new Error('The masthead of the score is wrong.')
const desk = new Desk(paper.value)
if (values.pages !== undefined) {
  if (!existsSync(join(values.pages, 'answers.json'))) {
    console.error(`Found no answers.json in “${values.pages}”; expected a folder of saved pages with their answers.`)
    process.exit(2)
  }
  const pages = await judgedPages(values.pages, desk)
  for (const { file, half, fields } of values.wrong === true ? pages : []) printWrong(`${file}  (${half})`, fields)
  console.log(printPages(pages))
  process.exit()
}
const validated = [
  [values.roles, crossValidated],
  [values.typed, typedValidated],
  [values.retyped, retypedScore],
] as const
const asked = validated.find(([isAsked]) => isAsked === true)
if (asked !== undefined) {
  try {
    console.log(await asked[1](positionals, desk))
    process.exit()
  } catch (error) {
    console.error((error as Error).message)
    process.exit(2)
  }
}
const [lists, folder] = positionals
if (lists === undefined || folder === undefined) {
  console.error(
    'Expected the labels and the folder of their files: npm run desk:score -- tests/fixtures/labelled/labels-a.json tests/fixtures/labelled',
  )
  process.exit(2)
}

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
  if (values.wrong === true) printWrong(`${labels.file}  (${labels.shape})`, judged)
}
console.log(`${files.length} files\n\n${printTally(tallied(all))}`)

/** Each story of some folders of saved pages, retyped. */
async function retypedScore(folders: readonly string[], desk: Desk): Promise<string> {
  const judged: Judged[] = []
  for (const each of folders.flatMap(retyped)) {
    const { items } = await desk.understand({ path: each.file, bytes: Buffer.from(each.text), sidecar: null })
    const fields = judge(each, items)
    judged.push(...fields)
    if (values.wrong === true) printWrong(each.file, fields)
  }
  return printTally(tallied(judged))
}

function printWrong(file: string, judged: readonly Judged[]): void {
  const faults = judged.filter(({ verdict }) => verdict !== 'right' && verdict !== 'none')
  if (faults.length > 0) console.log(file)
  for (const { field, verdict, wanted, got } of faults)
    console.log(`  ${field} ${verdict}\n    wanted ${wanted}\n    got    ${got}`)
}

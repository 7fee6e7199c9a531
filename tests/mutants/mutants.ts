/**
 * `npm run mutants`: whether the tests hold what the desk decides by. Numbers, entries of
 * lists and conditions of its sources are changed, one at a time, in a sample by chance,
 * and the tests that can notice it are run. Prints how many were noticed, by room and by
 * kind, and where each of the others stands; ends with 1 if too few were.
 *
 * `--sample N` and `--seed N` choose other samples, `--only PATH` a file or a folder, and
 * `--all` tries every place. `--count` tries nothing and counts the thresholds.
 */

import { globSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { PROGRAM } from '../../scripts/paths.ts'
import { pointsIn } from './places/changes.ts'
import { thresholdsIn } from './places/count.ts'
import { treesOf } from './places/trees.ts'
import { sampleOf } from './sample.ts'
import { shareNoticed, tableOf } from './table.ts'
import { type Asked, tellingOf } from './telling.ts'
import { ENDLESS } from './trial.ts'
import { triedAll } from './trials.ts'

/** The share of a sample that is to be noticed. */
const LEAST = 0.8

const ASKED: Asked = {
  tests: ['tests/{desk,golden,learn,score,wording}/**/*.test.ts', 'tests/intake/keep.test.ts'],
  never: ['tests/**/*.property.test.ts', 'tests/score/{fuzz,topics}.test.ts'],
  whole: ['tests/golden/golden.test.ts', 'tests/score/score.test.ts', 'tests/desk/samples/samples.test.ts'],
}

const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: 'scripts/desk' },
    all: { type: 'boolean', default: false },
    count: { type: 'boolean', default: false },
  },
})

const files = globSync([`${values.only}/**/*.ts`, values.only], { cwd: PROGRAM })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort()
if (files.length === 0) {
  console.error(`Found no source file in “${values.only}”; expected a folder or a file, as scripts/desk/signs is.`)
  process.exit(2)
}
const trees = treesOf(PROGRAM, files)

if (values.count) {
  const all = [...trees].map(([file, tree]) => thresholdsIn(file, tree))
  const sum = (name: keyof (typeof all)[number]) => all.reduce((total, one) => total + one[name], 0)
  console.log(
    `${sum('inline')} thresholds stand inline, ${sum('named')} have a name; ${sum('repetitions')} say how often a sign may stand.`,
  )
} else {
  const points = [...trees].flatMap(([file, tree]) => pointsIn(file, tree))
  const changes = sampleOf(points, values.all ? points.length : Number(values.sample), Number(values.seed))
  const all = await triedAll(PROGRAM, changes, tellingOf(PROGRAM, ASKED), ({ noticedBy }) =>
    process.stderr.write(noticedBy === null ? '-' : '.'),
  )
  const places = (file: string, offset: number) => {
    const above = (trees.get(file)?.text ?? '').slice(0, offset).split('\n')
    return { line: above.length, column: (above.at(-1) ?? '').length + 1 }
  }
  console.log(`\n${tableOf(all, places)}`)
  const endless = all.filter(({ noticedBy }) => noticedBy === ENDLESS).length
  console.log(
    `\nOf ${points.length} places ${all.length} were tried, by the seed ${values.seed}; ${endless} did not end.`,
  )
  process.exitCode = shareNoticed(all) >= LEAST ? 0 : 1
}

/**
 * `npm run properties -- --minutes 30`: the properties of `npm test`, each time with
 * another seed, for as long as one likes. At the first that does not hold it prints
 * the seed and the counterexample and ends with 1; `--seed N` tries one seed alone.
 * A counterexample that was mended becomes an example in the property's own test.
 */

import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { PROGRAM, slashed } from '../../scripts/paths.ts'
import { filesImporting } from './files.ts'

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string' } } })
const minutes = Number(values.minutes)
const only = values.seed === undefined ? null : Number(values.seed)
if (!(minutes > 0) || Number.isNaN(only ?? 0)) {
  console.error('Expected numbers: npm run properties -- --minutes 30, or npm run properties -- --seed 17')
  process.exit(2)
}

const files = filesImporting('seeded.ts').filter((file) => file.endsWith('.test.ts'))
const end = performance.now() + minutes * 60_000
let rounds = 0
let failed = false
do {
  const seed = only ?? randomInt(2 ** 31)
  const { holds, said } = await tried(seed)
  rounds += 1
  if (!holds) console.log(`${said}\nWith the seed ${seed}: npm run properties -- --seed ${seed}`)
  failed = !holds
} while (!failed && only === null && performance.now() < end)
console.log(
  `${rounds} ${rounds === 1 ? 'round' : 'rounds'} of the properties in ${files.length} test files: ${failed ? 'one does not hold' : 'all hold'}.`,
)
process.exitCode = failed ? 1 : 0

/** One round: every property, with a seed. */
function tried(seed: number): Promise<{ holds: boolean; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [
        '--test',
        '--test-reporter=dot',
        '--test-concurrency=1',
        ...files.map((file) => slashed(relative(PROGRAM, file))),
      ],
      { cwd: PROGRAM, env: { ...process.env, SEED: String(seed) }, stdio: ['ignore', 'pipe', 'pipe'] },
    )
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => {
        said += part
      })
    child.on('error', (error) => resolve({ holds: false, said: error.message }))
    child.on('close', (code) => resolve({ holds: code === 0, said }))
  })
}

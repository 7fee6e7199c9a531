/**
 * `npm run bench`: how long a paper of invented stories takes, from text files to the
 * published site, whole processes, and how much memory; beside Hugo where it is installed.
 *
 *     npm run bench -- 1000 10000 --rounds 1 --long --chart chart.svg
 *
 * Sizes, by default 1,000. Each figure is the median of three rounds, or of so many.
 * `--long`: 500 edits, one after another, at the server. The table goes to stdout;
 * `--chart FILE` draws it; `--keep` puts both in `docs/measured/`. It reports; it never
 * fails a test.
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { PROGRAM } from '../../scripts/paths.ts'
import { TOUCHED } from './edits.ts'
import { measure } from './measure/measure.ts'
import type { Measured } from './measure/row.ts'
import { chart } from './shown/chart.ts'
import { machine } from './shown/machine.ts'
import { table } from './shown/table.ts'

/** As many again as the chain of edits is about. */
const LEAST = 2 * TOUCHED
const LONG = 500

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    long: { type: 'boolean', default: false },
    chart: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
})
const sizes = (positionals.length === 0 ? ['1000'] : positionals).map((size) => wholeNumber(size, LEAST))
const order = {
  rounds: wholeNumber(values.rounds, 1),
  long: values.long ? LONG : 0,
  tell: (part: string, seconds: number) => console.error(`${part}: ${seconds.toFixed(1)} s`),
}

const measured: Measured[] = []
for (const size of sizes.toSorted((a, b) => a - b)) measured.push(await measure(size, order))
const on = machine()
const [told, drawn] = [table(measured, on), chart(measured, on)]
console.log(told)
if (values.chart !== undefined) writeFileSync(values.chart, drawn)
if (values.keep) {
  const folder = join(PROGRAM, 'docs', 'measured')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'bench.md'), `# The bench\n\n![Seconds, by size of the paper](bench.svg)\n\n${told}`)
  writeFileSync(join(folder, 'bench.svg'), drawn)
}

function wholeNumber(typed: string, least: number): number {
  const value = Number(typed)
  if (Number.isSafeInteger(value) && value >= least) return value
  console.error(`Found “${typed}”; expected a whole number from ${least} on.`)
  process.exit(2)
}

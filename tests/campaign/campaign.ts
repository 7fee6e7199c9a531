/**
 * `npm run campaign`: the paper is maltreated in every way that somebody thought of,
 * and what must never be is counted. `--short` is what `npm test` runs; `--only PART`
 * one part; `--seed N` the same chances again; `--calls N` lets so many file calls fail and not all; `--json` for programs.
 */

import { parseArgs } from 'node:util'
import { cuts } from './parts/cuts.ts'
import { disks } from './parts/disks.ts'
import { faults } from './parts/faults.ts'
import { hostile } from './parts/hostile.ts'
import { kills } from './parts/kills.ts'
import { owners } from './parts/owners.ts'
import { registers } from './parts/registers.ts'
import { comings, server } from './parts/server.ts'
import { twoBuilds } from './parts/two-builds.ts'
import { closeRoom } from './subject.ts'
import { type Tally, table } from './tally.ts'

interface Chances {
  readonly seed: number
  readonly isShort: boolean
  /** Of each kind of build and each way to fail, so many calls at most. */
  readonly calls?: number
}

const PARTS: Readonly<Record<string, (chances: Chances) => Promise<Tally>>> = {
  faults: ({ seed, isShort, calls }) => faults(seed, isShort ? 2 : calls),
  kills: ({ seed, isShort }) => kills(seed, isShort ? 3 : 100),
  disks: ({ isShort }) => disks(isShort ? 2 : 50),
  twice: ({ seed, isShort }) => twoBuilds(seed, isShort ? 1 : 25),
  server: ({ seed, isShort }) => server(seed, isShort ? 2 : 60, isShort ? 100 : 2000),
  comings: ({ seed, isShort }) => comings(seed, isShort ? 4 : 60),
  owners: ({ isShort }) => owners(isShort ? 20 : undefined),
  register: ({ isShort }) => registers(isShort ? 12 : undefined),
  publish: ({ seed, isShort }) => cuts(seed, isShort ? 2 : 20),
  hostile: ({ isShort }) => hostile(isShort ? 0 : undefined),
}

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    calls: { type: 'string' },
    seed: { type: 'string', default: `${Date.now() % 1_000_000}` },
    json: { type: 'boolean', default: false },
  },
})
const wanted = values.only ?? Object.keys(PARTS)
const unknown = wanted.filter((name) => !(name in PARTS))
if (unknown.length > 0) {
  console.error(`There is no part “${unknown.join('”, “')}”. There are ${Object.keys(PARTS).join(', ')}.`)
  process.exit(2)
}

const tallies: Tally[] = []
for (const name of wanted) {
  const start = performance.now()
  const tally = await PARTS[name]?.({
    seed: Number(values.seed),
    isShort: values.short,
    ...(values.calls === undefined ? {} : { calls: Number(values.calls) }),
  })
  if (tally === undefined) continue
  tallies.push(tally)
  console.error(
    `${name}: ${tally.tries} tries, ${tally.sum} counted, ${((performance.now() - start) / 1000).toFixed(0)} s`,
  )
  for (const example of tally.examples) console.error(`  ${example}`)
}
await closeRoom()
if (values.json) console.log(JSON.stringify({ seed: values.seed, tallies }))
else console.log(`${table(tallies)}\n\nSeed ${values.seed}.`)
process.exitCode = tallies.some(({ sum }) => sum > 0) ? 1 : 0

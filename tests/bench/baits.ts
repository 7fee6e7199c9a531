/**
 * `npm run baits`: how the work on a text grows with its size, for every shape of
 * text that ever made an expression or a rule look twice at what it had seen. Prints
 * a row a bait; ends with 1 if one grows faster than its size does.
 *
 * `npm run baits -- mail` measures those with the word in their name, and
 * `-- --alone NAME` one of them, as JSON.
 *
 * What looks bent is measured again in processes of its own before it is believed: in
 * one that has read a thousand texts the collector moves what the others left.
 */

import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import type { Bait } from './baits/bait.ts'
import { characterBaits } from './baits/characters.ts'
import { keptBaits } from './baits/kept.ts'
import { lineBaits } from './baits/lines.ts'
import { markupBaits } from './baits/markup.ts'
import { type Growth, growthOf } from './baits/measure.ts'

/** Sorting and the collector of garbage cost a little more than the size; a square is 2. */
const MOST = 1.15

/** As often is a bait measured alone; the least bent of them counts, since noise only bends. */
const ALONE = 3

const all = [...characterBaits, ...lineBaits, ...markupBaits, ...keptBaits]
const [wanted = '', name] = process.argv.slice(2)
if (wanted === '--alone') {
  const bait = all.find((one) => one.name === name)
  if (bait === undefined) throw new Error(`Found no bait “${name}”.`)
  console.log(JSON.stringify(await growthOf(bait)))
} else process.exitCode = (await measured(all.filter((one) => one.name.includes(wanted)))) ? 0 : 1

/** Measures and prints; whether each grows as its size does. */
async function measured(baits: readonly Bait[]): Promise<boolean> {
  const bent: string[] = []
  console.log('| bait | exponent | ms at each size |\n|---|---:|---|')
  for (const bait of baits) {
    let growth = await growthOf(bait)
    for (let at = 0; at < ALONE && isBent(growth); at += 1) growth = await alone(bait)
    console.log(`| ${bait.name} | ${growth.exponent?.toFixed(2) ?? '–'} | ${told(growth)} |`)
    if (isBent(growth)) bent.push(bait.name)
  }
  console.log(
    `\n${baits.length} baits, ${bent.length} of them above ${MOST}${bent.map((one) => `\n  ${one}`).join('')}`,
  )
  return bent.length === 0
}

async function alone({ name }: Bait): Promise<Growth> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...process.execArgv,
    import.meta.filename,
    '--alone',
    name,
  ])
  return JSON.parse(stdout)
}

function isBent({ exponent }: Growth): boolean {
  return (exponent ?? 0) > MOST
}

function told({ points }: Growth): string {
  return points
    .map(({ size, ms }) => `${Math.round(size / 1000)}k ${ms < 10 ? ms.toFixed(1) : ms.toFixed(0)}`)
    .join(', ')
}

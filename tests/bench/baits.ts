/**
 * `npm run baits`: how the work on a text grows with its size, for every shape of
 * text that ever made an expression or a rule look twice at what it had seen. Prints
 * a row a bait; ends with 1 if one grows faster than its size does.
 *
 * `npm run baits -- mail` measures those with the word in their name.
 */

import { characterBaits } from './baits/characters.ts'
import { keptBaits } from './baits/kept.ts'
import { lineBaits } from './baits/lines.ts'
import { markupBaits } from './baits/markup.ts'
import { type Growth, growthOf } from './baits/measure.ts'

/** Sorting and the collector of garbage cost a little more than the size; a square is 2. */
const MOST = 1.15

const [wanted = ''] = process.argv.slice(2)
const baits = [...characterBaits, ...lineBaits, ...markupBaits, ...keptBaits].filter(({ name }) =>
  name.includes(wanted),
)
const bent: string[] = []
console.log('| bait | exponent | ms at each size |\n|---|---:|---|')
for (const bait of baits) {
  const growth = await growthOf(bait, MOST)
  console.log(`| ${bait.name} | ${growth.exponent?.toFixed(2) ?? '–'} | ${told(growth)} |`)
  if ((growth.exponent ?? 0) > MOST) bent.push(bait.name)
}
console.log(
  `\n${baits.length} baits, ${bent.length} of them above ${MOST}${bent.map((name) => `\n  ${name}`).join('')}`,
)
process.exitCode = bent.length === 0 ? 0 : 1

function told({ points }: Growth): string {
  return points
    .map(({ size, ms }) => `${Math.round(size / 1000)}k ${ms < 10 ? ms.toFixed(1) : ms.toFixed(0)}`)
    .join(', ')
}

/**
 * `npm run desk:learn -- FOLDERS`: makes the weights by which the desk reads, from our own
 * labelled copy and from that of the folders. The same copy gives the same bytes.
 * `--output FILE` writes them elsewhere.
 */

import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { printWeights } from '../../../scripts/desk/roles/weights.ts'
import { TRAINING, train } from '../../../scripts/learn/train.ts'
import { PROGRAM } from '../../../scripts/paths.ts'
import { lessonsIn, mixesOf, ownLessons } from './lessons.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { output: { type: 'string' } } })
const output = values.output ?? join(PROGRAM, 'scripts', 'desk', 'roles', 'weights.txt')

try {
  const filed = positionals.map(lessonsIn)
  // What real publishers set counts twice, as what we labelled ourselves does.
  const all = [...filed, ...filed, ...ownLessons()]
  const mixes = filed.flatMap((lessons) => mixesOf(lessons))
  const samples = [...all.flatMap((lessons) => lessons.samples), ...mixes]
  const named = new Map([
    ...all.map(({ folder, samples }) => [basename(folder), samples.length] as const),
    ['mixed pages', mixes.length] as const,
  ])
  const head = [
    'What each piece of evidence speaks for, learnt by `npm run desk:learn`; by hand nothing is changed here.',
    `From: ${[...named].map(([name, count]) => `${name} (${count})`).join(', ')}; ${JSON.stringify(TRAINING)}`,
  ]
  const text = printWeights(train(samples), head)
  writeFileSync(output, text)
  console.log(`${samples.length} documents, ${Math.round(Buffer.byteLength(text) / 1000)} KB: ${output}`)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 2
}

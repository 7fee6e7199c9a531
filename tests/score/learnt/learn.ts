/**
 * `npm run desk:learn -- FOLDERS`: makes the weights by which the desk reads, from our own
 * labelled copy and from that of the folders. The same copy gives the same bytes.
 * `--output FOLDER` writes them elsewhere, `--for typed` those for typed copy alone, `--for pages` the others.
 */

import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { type LearntFor, weightsFile } from '../../../scripts/desk/roles/learnt.ts'
import { printWeights } from '../../../scripts/desk/roles/weights.ts'
import type { Sample } from '../../../scripts/learn/samples.ts'
import { TRAINING, train } from '../../../scripts/learn/train.ts'
import { type Lessons, lessonsIn, mixesOf, ownLessons } from './lessons.ts'
import { besideTyped, ownTyped, typedOffices, typedSamples } from './typed.ts'

const SAMPLES = { pages: ofPages, typed: ofTyped }
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { output: { type: 'string' }, for: { type: 'string' } },
})

try {
  if (values.for !== undefined && !(values.for in SAMPLES))
    throw new Error(`Found --for ${values.for}; expected --for pages or --for typed, or neither for both.`)
  const filed = positionals.map(lessonsIn)
  for (const [use, samplesOf] of Object.entries(SAMPLES) as [LearntFor, typeof ofPages][])
    if (values.for === undefined || values.for === use) writeFor(use, samplesOf(filed))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 2
}

/** What real publishers set counts twice, as what we labelled ourselves does. */
function ofPages(filed: readonly Lessons[]): Named {
  const all = [...filed, ...filed, ...ownLessons()]
  return [
    ...all.map(({ folder, samples }) => [basename(folder), samples] as const),
    ['mixed pages', filed.flatMap((lessons) => mixesOf(lessons))],
  ]
}

function ofTyped(filed: readonly Lessons[]): Named {
  const own = ownTyped().flatMap(typedSamples)
  const offices = filed.filter(({ isTyped }) => isTyped)
  return [
    ['typed', own],
    ['typed', own],
    ...offices.map((each) => [basename(each.folder), typedOffices(each)] as const),
    ['labelled, copy and layouts', besideTyped()],
  ]
}

/** Samples by what they are from. */
type Named = readonly (readonly [name: string, samples: readonly Sample[]])[]

function writeFor(use: LearntFor, from: Named): void {
  const named = new Map(from.map(([name, samples]) => [name, samples.length]))
  const head = [
    'What each piece of evidence speaks for, learnt by `npm run desk:learn`; by hand nothing is changed here.',
    `From: ${[...named].map(([name, count]) => `${name} (${count})`).join(', ')}; ${JSON.stringify(TRAINING)}`,
  ]
  const samples = from.flatMap(([, each]) => each)
  const text = printWeights(train(samples), head)
  const file = values.output === undefined ? weightsFile(use) : join(values.output, basename(weightsFile(use)))
  writeFileSync(file, text)
  console.log(`${samples.length} documents, ${Math.round(Buffer.byteLength(text) / 1000)} KB: ${file}`)
}

/**
 * `npm run samples`: hold the samples to what they come to now. Look at the difference before
 * you commit it. A sample that is new needs its copy and nothing else.
 */

import { writeFileSync } from 'node:fs'
import { KINDS, pathOf, printed, readingOf, samplesIn } from './samples.ts'

for (const kind of KINDS) {
  const samples = samplesIn(kind).map((sample) => ({ ...sample, reading: readingOf(kind, sample) }))
  writeFileSync(pathOf(kind), printed(samples))
  console.log(`${kind}: ${samples.length}`)
}

/** Each sample is read as it was. `npm run samples` holds them to what they come to now, after the difference was looked at. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { KINDS, type Kind, printed, readingOf, type Sample, samplesIn } from './samples.ts'

/** So many are told of, and no more are looked for. */
const MOST = 5

/** Samples that are read otherwise than they were, as they were and as they are now. */
function changed(kind: Kind): { was: string; is: string }[] {
  const found: { was: string; is: string }[] = []
  for (const sample of samplesIn(kind)) {
    const reading = readingOf(kind, sample)
    if (reading.join('\n') === sample.reading.join('\n')) continue
    found.push({ was: said(sample), is: said({ ...sample, reading }) })
    if (found.length >= MOST) break
  }
  return found
}

const said = (sample: Sample): string => printed([sample])

for (const kind of KINDS)
  test(`no sample of ${kind} is read otherwise than it was`, () => {
    const all = changed(kind)
    assert.deepEqual(
      all.map(({ is }) => is),
      all.map(({ was }) => was),
    )
  })

test('there are samples, and no two of the same copy', () => {
  for (const kind of KINDS) {
    const samples = samplesIn(kind)
    assert.ok(samples.length > 0)
    assert.equal(new Set(samples.map(({ name, text }) => `${name}\n${text}`)).size, samples.length, kind)
  }
})

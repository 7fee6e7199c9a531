/** Every property is tried with the one seed: none has fast-check by another door. */

import assert from 'node:assert/strict'
import { basename } from 'node:path'
import { test } from 'node:test'
import { filesImporting } from './files.ts'
import fc from './seeded.ts'

test('fast-check is imported by way of seeded.ts alone', () => {
  assert.deepEqual(
    filesImporting('fast-check').map((file) => basename(file)),
    ['seeded.ts'],
  )
  assert.ok(filesImporting('seeded.ts').length >= 10)
})

test('with the seed, the same is tried each time', () => {
  const tried = () => {
    const seen: number[] = []
    fc.assert(
      fc.property(fc.nat(), (one) => {
        seen.push(one)
      }),
      { numRuns: 20 },
    )
    return seen
  }
  assert.deepEqual(tried(), tried())
})

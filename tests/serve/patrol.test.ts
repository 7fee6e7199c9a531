/** How often the patrol goes round: seldom where a round takes long, soon after a build. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { patrol } from '../../scripts/serve/patrol.ts'

/** Milliseconds between two rounds, and those that the first takes. */
const BETWEEN = 20
const LONG = 200

/** Go round, the first time for long. @returns how often that was begun */
function going(t: { after(end: () => Promise<void>): void }) {
  let begun = 0
  const rounds = patrol(async () => {
    begun += 1
    if (begun === 1) await wait(LONG)
  }, BETWEEN)
  t.after(() => rounds.close())
  return { begun: () => begun, soon: rounds.soon }
}

test('after a round that takes long, the next is as much later', async (t) => {
  const { begun } = going(t)
  await wait(BETWEEN + LONG * 4)
  assert.equal(begun(), 1)
})

test('a build that ends while a round is under way has delayed it: the next comes as if it had been short', async (t) => {
  const { begun, soon } = going(t)
  while (begun() === 0) await wait(5)
  soon()
  await wait(LONG * 4)
  assert.ok(begun() > 1, `${begun()} rounds`)
})

test('a build that ends after such a round: the next comes soon', async (t) => {
  const { begun, soon } = going(t)
  while (begun() === 0) await wait(5)
  await wait(LONG * 2)
  assert.equal(begun(), 1)
  soon()
  await wait(LONG * 2)
  assert.ok(begun() > 1, `${begun()} rounds`)
})

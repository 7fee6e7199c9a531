/** Many changes, few rebuilds, never two at a time. */

import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { type Change, type Coalescer, coalesce } from '../../scripts/serve/coalesce.ts'

/** A rebuild that ends when it is told to, and what it was called with. */
function slowRebuild() {
  const changes: Change[] = []
  let finish: () => void = () => undefined
  const rebuild = (change: Change) => {
    changes.push(change)
    return new Promise<void>((resolve) => {
      finish = resolve
    })
  }
  return { changes, rebuild, finish: () => finish() }
}

/** Let time pass, and what waits for it happen. */
async function pass(t: TestContext, milliseconds: number): Promise<void> {
  t.mock.timers.tick(milliseconds)
  for (let turn = 0; turn < 5; turn++) await Promise.resolve()
}

function start(t: TestContext): ReturnType<typeof slowRebuild> & { queue: Coalescer } {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'] })
  const slow = slowRebuild()
  return { ...slow, queue: coalesce(slow.rebuild) }
}

test('a burst is one rebuild, with each file once, sorted', async (t) => {
  const { queue, changes } = start(t)
  for (const path of ['b', 'a', 'b', 'b']) queue.add('copy', path)
  assert.deepEqual(changes, [])
  await pass(t, 100)
  assert.deepEqual(changes, [{ kind: 'copy', paths: ['a', 'b'] }])
})

test('the first change after a rest is built at once', async (t) => {
  const { queue, changes, finish } = start(t)
  queue.add('copy', 'a')
  await pass(t, 10)
  assert.equal(changes.length, 1)
  finish()
  await pass(t, 0)
  await pass(t, 5000)
  queue.add('copy', 'a')
  await pass(t, 10)
  assert.equal(changes.length, 2)
})

test('many files may pause for longer: a checkout is two rebuilds', async (t) => {
  const { queue, changes, finish } = start(t)
  for (let file = 0; file < 100; file++) {
    queue.add('copy', `${file}`)
    await pass(t, 50)
    if (file === 10) finish()
  }
  await pass(t, 300)
  queue.add('copy', 'last')
  await pass(t, 300)
  assert.deepEqual(
    changes.map(({ paths }) => paths.length),
    [1],
  )
  await pass(t, 200)
  assert.deepEqual(
    changes.map(({ paths }) => paths.length),
    [1, 100],
  )
})

test('one change of the program makes the whole batch one', async (t) => {
  const { queue, changes } = start(t)
  queue.add('program', 'layout')
  queue.add('copy', 'a')
  await pass(t, 100)
  assert.deepEqual(changes, [{ kind: 'program', paths: ['a', 'layout'] }])
})

test('what comes during a rebuild waits for its end, and is one more', async (t) => {
  const { queue, changes, finish } = start(t)
  queue.add('program', 'layout')
  await pass(t, 100)
  queue.add('copy', 'b')
  await pass(t, 5000)
  queue.add('copy', 'c')
  await pass(t, 5000)
  assert.equal(changes.length, 1)
  finish()
  await pass(t, 0)
  await pass(t, 100)
  assert.deepEqual(changes.slice(1), [{ kind: 'copy', paths: ['b', 'c'] }])
  finish()
  await pass(t, 5000)
  assert.equal(changes.length, 2)
})

test('a steady stream does not wait for ever', async (t) => {
  const { queue, changes } = start(t)
  for (let tick = 0; tick < 30; tick++) {
    queue.add('copy', `${tick}`)
    await pass(t, 50)
  }
  assert.equal(changes.length, 1)
})

test('once closed it takes nothing more, and closing waits for the rebuild that runs', async (t) => {
  const { queue, changes, finish } = start(t)
  queue.add('copy', 'a')
  await pass(t, 100)
  queue.add('copy', 'b')
  let closed = false
  const closing = queue.close().then(() => {
    closed = true
  })
  await pass(t, 1000)
  assert.equal(closed, false)
  finish()
  await closing
  queue.add('copy', 'c')
  await pass(t, 1000)
  assert.equal(changes.length, 1)
})

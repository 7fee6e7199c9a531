import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { type Paths, pathsOf } from '../../scripts/paths.ts'
import { holdRegister, takeBothLocks, takeLock } from '../../scripts/press/lock.ts'
import { NO_SIGNALS } from '../system.ts'
import { pathsFor } from './quay.ts'

const LOCK_MODULE = JSON.stringify(new URL('../../scripts/press/lock.ts', import.meta.url).href)

/** Another build: takes the lock and then does what `then` says. Ends with the test. */
async function otherBuild(t: TestContext, paths: Paths, then: string): Promise<ChildProcess> {
  const program = `
    import { takeLock } from ${LOCK_MODULE}
    if (!takeLock(${JSON.stringify(paths)}).ok) throw new Error('The lock is taken.')
    console.log('locked')
    ${then}`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  t.after(() => child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return child
}

function leave(paths: Paths, text: string, ageMs = 0) {
  mkdirSync(dirname(paths.lock), { recursive: true })
  writeFileSync(paths.lock, text)
  const then = new Date(Date.now() - ageMs)
  utimesSync(paths.lock, then, then)
}

function assertIsFree(paths: Paths) {
  const locked = takeLock(paths)
  assert.ok(locked.ok)
  locked.lock.release()
}

test('who has the lock is told to whoever wants it, until it is given back', (t) => {
  const paths = pathsFor(t)
  const before = new Date().toISOString()
  const first = takeLock(paths)
  assert.ok(first.ok)
  const second = takeLock(paths)
  assert.ok(!second.ok)
  assert.equal(second.holder?.pid, process.pid)
  assert.equal(second.holder?.host, hostname())
  assert.ok(before <= (second.holder?.since ?? '') && (second.holder?.since ?? '') <= new Date().toISOString())
  first.lock.release()
  first.lock.release()
  assert.equal(existsSync(paths.lock), false)
  assertIsFree(paths)
})

test('the sentence names the holder and the file', (t) => {
  const paths = pathsFor(t)
  leave(paths, '{"pid":7,"host":"elsewhere","since":"2026-11-22T09:30:00.000Z"}')
  const locked = takeLock(paths)
  assert.equal(
    locked.ok ? '' : locked.reason,
    `The build with process id 7 on elsewhere, since 2026-11-22T09:30:00.000Z, holds the lock of this paper. If no build is running there, remove ${paths.lock}.`,
  )
})

test('two papers beside each other have two locks', (t) => {
  const one = takeLock(pathsFor(t))
  const other = takeLock(pathsFor(t))
  assert.ok(one.ok && other.ok)
  one.lock.release()
  other.lock.release()
})

test('a build that lives keeps its lock; killed, it loses it', async (t) => {
  const paths = pathsFor(t)
  const child = await otherBuild(t, paths, 'setInterval(() => {}, 1000)')
  const locked = takeLock(paths)
  assert.ok(!locked.ok)
  assert.equal(locked.holder?.pid, child.pid)
  child.kill('SIGKILL')
  await once(child, 'exit')
  assert.ok(existsSync(paths.lock))
  assertIsFree(paths)
  assert.deepEqual(readdirSync(paths.state), [])
})

test('the lock is given back at the end, after a throw, and on a signal', async (t) => {
  for (const [then, signal, code] of [
    ['', null, 0],
    ['throw new Error("no ink")', null, 1],
    ['setInterval(() => {}, 1000)', 'SIGINT', 130],
    ['setInterval(() => {}, 1000)', 'SIGTERM', 143],
    ['process.on("SIGINT", () => process.exit(7)); setInterval(() => {}, 1000)', 'SIGINT', 7],
  ] as const) {
    if (signal !== null && NO_SIGNALS !== false) continue
    const paths = pathsFor(t)
    const child = await otherBuild(t, paths, then)
    if (signal !== null) child.kill(signal)
    const [exitCode] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode]
    assert.equal(exitCode, code, then)
    assert.equal(existsSync(paths.lock), false, then)
  }
})

test('a lock that nobody can read is left alone while it may still be being written, not longer', (t) => {
  const paths = pathsFor(t)
  for (const garbled of ['', '{"pid":', 'null', '{"pid":0,"host":"x","since":"y"}']) {
    leave(paths, garbled)
    const locked = takeLock(paths)
    assert.ok(!locked.ok)
    assert.equal(locked.holder, null)
    assert.match(locked.reason, /^Another build holds the lock of this paper\./)
    leave(paths, garbled, 60_000)
    assertIsFree(paths)
  }
})

test('a lock of our own process id that we never took is an older program’s', (t) => {
  const paths = pathsFor(t)
  leave(paths, JSON.stringify({ pid: process.pid, host: hostname(), since: '2026-11-22T09:30:00.000Z' }))
  assertIsFree(paths)
})

test('the lock of another machine stays, however old', (t) => {
  const paths = pathsFor(t)
  const text = JSON.stringify({ pid: 2 ** 22 + 1, host: `${hostname()}-other`, since: '2020-01-01T00:00:00.000Z' })
  leave(paths, text, 1e10)
  assert.equal(takeLock(paths).ok, false)
  assert.equal(readFileSync(paths.lock, 'utf8'), text)
})

test('two builds of one content folder to two outputs: the register has a lock of its own, and who only shows needs it not', (t) => {
  const paths = pathsFor(t)
  const other = pathsOf(paths.content, join(paths.output, '../elsewhere'))
  mkdirSync(paths.content, { recursive: true })
  const first = takeBothLocks(paths)
  assert.ok(first.ok)
  const second = takeBothLocks(other)
  assert.ok(!second.ok)
  assert.match(
    second.reason,
    /holds the lock of the register of this paper\. It is running; say this again when it has ended\.$/,
  )
  const shown = takeLock(other)
  assert.ok(shown.ok)
  first.lock.release()
  assert.ok(!takeBothLocks(other).ok)
  shown.lock.release()
  const again = takeBothLocks(other)
  assert.ok(again.ok)
  again.lock.release()
  assert.deepEqual(readdirSync(paths.content), [])
})

test('who only writes the register waits for whoever writes it, and not for ever', { timeout: 20_000 }, async (t) => {
  const paths = pathsFor(t)
  mkdirSync(paths.content, { recursive: true })
  const build = takeBothLocks(paths)
  assert.ok(build.ok)
  let written = 0
  const write = () => {
    written += 1
    return null
  }
  assert.equal(holdRegister(paths, write, 2)?.code, 'register-locked')
  assert.equal(written, 0)
  build.lock.release()

  // Another shard, which takes half a second to write it.
  await otherBuild(
    t,
    paths,
    `const { holdRegister } = await import(${LOCK_MODULE})
    holdRegister(${JSON.stringify(paths)}, () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500))`,
  )
  while (!existsSync(paths.registerLock)) await pause(5)
  assert.equal(holdRegister(paths, write), null)
  assert.equal(written, 1)
  assert.equal(existsSync(paths.registerLock), false)
})

test('without a content folder to write to, nobody needs the register’s lock', (t) => {
  const locked = takeBothLocks(pathsFor(t))
  assert.ok(locked.ok)
  locked.lock.release()
})

/** Locks that were left behind are recognised, and of many who want one, one gets it. */

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { SILENCE } from '../../scripts/lock/heartbeat.ts'
import { type Holder, lifeOf, ourselves } from '../../scripts/lock/holder.ts'
import { takeLockFile } from '../../scripts/lock/lock-file.ts'

const MODULE = JSON.stringify(new URL('../../scripts/lock/lock-file.ts', import.meta.url).href)
const LINUX = { skip: process.platform === 'linux' ? false : 'only Linux says when a process began' }

function lockIn(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'lock')
}

function leave(lock: string, holder: Holder, ageMs = 0): void {
  writeFileSync(lock, JSON.stringify(holder))
  const then = new Date(Date.now() - ageMs)
  utimesSync(lock, then, then)
}

function isFree(lock: string): boolean {
  const locked = takeLockFile(lock)
  if (locked.ok) locked.lock.release()
  return locked.ok
}

describe('a lock that was left behind', () => {
  const me = ourselves()
  test('its process id is another program’s now: free at once', LINUX, (t) => {
    const lock = lockIn(t)
    leave(lock, { ...me, pid: process.ppid, began: '1' })
    assert.ok(isFree(lock))
    assert.deepEqual(readdirSync(join(lock, '..')), [])
  })

  test('its process id is nobody’s: free at once, whatever the host was called', LINUX, (t) => {
    const lock = lockIn(t)
    leave(lock, { ...me, pid: 2 ** 22 + 1, host: 'a-container-that-is-gone' })
    assert.ok(isFree(lock))
  })

  test('from another container or machine: free once it was not touched for a minute', (t) => {
    const lock = lockIn(t)
    for (const space of ['another-boot pid:[1]', null]) {
      const other = { ...me, host: 'elsewhere', space, began: space }
      leave(lock, other, SILENCE - 10_000)
      assert.equal(isFree(lock), false)
      leave(lock, other, SILENCE + 10_000)
      assert.ok(isFree(lock))
    }
  })

  test('from a clock that goes ahead: held', (t) => {
    const lock = lockIn(t)
    leave(lock, { ...me, host: 'elsewhere', space: 'another-boot pid:[1]' }, -3_600_000)
    assert.equal(isFree(lock), false)
  })
})

describe('who lives', () => {
  const me = ourselves()
  const cases: readonly (readonly [string, Partial<Holder>, boolean, string])[] = [
    ['ourselves', {}, true, 'alive'],
    ['an older program with our id', {}, false, 'gone'],
    ['our parent, if it began then', { pid: process.ppid, began: began(process.ppid) }, false, 'alive'],
    ['another that has our parent’s id', { pid: process.ppid, began: '2' }, false, 'gone'],
    ['the same id in another container', { space: 'x pid:[2]' }, false, 'beats'],
  ]
  for (const [who, holder, isOurs, life] of cases) {
    test(`${who}: ${life}`, LINUX, () => assert.equal(lifeOf({ ...me, ...holder }, isOurs), life))
  }

  const { pid, since } = me
  test('where the system says nothing, a process that runs must also beat', () => {
    const here = { host: hostname(), since, space: null, began: null }
    assert.equal(lifeOf({ ...here, pid: process.ppid }, false), 'beats')
    assert.equal(lifeOf({ ...here, pid: 2 ** 22 + 1 }, false), 'gone')
  })
  test('an older program’s lock does not beat: its host decides', () => {
    assert.equal(lifeOf({ pid: process.ppid, host: hostname(), since }, false), 'alive')
    assert.equal(lifeOf({ pid, host: 'elsewhere', since }, false), 'unknown')
  })
})

function began(pid: number): string {
  if (process.platform !== 'linux') return ''
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}

test('a holder goes on touching its lock, even while it hears nothing', async (t) => {
  const lock = lockIn(t)
  const child = spawn(process.execPath, [
    '--input-type=module',
    '--eval',
    `import { takeLockFile } from ${MODULE}
     takeLockFile(${JSON.stringify(lock)})
     Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)`,
  ])
  t.after(() => child.kill('SIGKILL'))
  const touched = () => statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0
  const until = async (isSo: () => boolean) => {
    for (let tries = 0; !isSo() && tries < 600; tries++) await new Promise((resolve) => setTimeout(resolve, 50))
    assert.ok(isSo())
  }
  await until(() => touched() > 0)
  const taken = touched()
  await until(() => touched() > taken)
})

test('of many who find a stale lock, one gets it, again and again', LINUX, async (t) => {
  const lock = lockIn(t)
  const log = `${lock}.log`
  appendFileSync(log, '')
  leave(lock, { ...ourselves(), pid: 2 ** 22 + 1 })
  const racer = `
    import { appendFileSync, renameSync, writeFileSync } from 'node:fs'
    import { takeLockFile } from ${MODULE}
    const lock = ${JSON.stringify(lock)}
    for (let got = 0, tried = 0; got < 40 && tried < 20000; tried++) {
      const locked = takeLockFile(lock)
      if (!locked.ok) continue
      got++
      appendFileSync(${JSON.stringify(log)}, 'in ' + process.pid + '\\n')
      for (const end = performance.now() + 0.5; performance.now() < end; );
      appendFileSync(${JSON.stringify(log)}, 'out ' + process.pid + '\\n')
      // Die without giving it back: the lock names a process that is gone.
      const dead = JSON.stringify({ ...JSON.parse('{}'), pid: 4194305, host: 'x', since: '', began: '0', space: SPACE, token: String(Math.random()) })
      writeFileSync(lock + '.' + process.pid, dead)
      renameSync(lock + '.' + process.pid, lock)
      locked.lock.release()
    }`.replace('SPACE', JSON.stringify(ourselves().space))
  const racers = [1, 2, 3, 4].map(() =>
    spawn(process.execPath, ['--input-type=module', '--eval', racer], { stdio: 'inherit' }),
  )
  const codes = await Promise.all(racers.map(async (child) => (await once(child, 'exit'))[0]))
  assert.deepEqual(codes, [0, 0, 0, 0])
  const lines = readFileSync(log, 'utf8').trim().split('\n')
  assert.ok(lines.length > 100, `${lines.length} lines`)
  for (let at = 0; at < lines.length; at += 2) assert.equal(lines[at + 1], lines[at]?.replace('in', 'out'))
})

/** An output on a disk of its own: what is staged is brought there before the commit, and nothing is half published. */

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import type { Paths } from '../../scripts/paths.ts'
import { dropNear } from '../../scripts/press/commit/near.ts'
import { roomForFolders } from '../../scripts/press/commit/room.ts'
import { press } from '../../scripts/press/press.ts'
import { pathsFor, QUAY_ROOM, sheetsOf, treeOf } from './quay.ts'

/** Whether this account may mount a disk in memory. */
const CAN_MOUNT = process.platform === 'linux' && process.getuid?.() === 0 && canMount()

function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'quay-'))
  const can = mount(folder, 4096)
  if (can) spawnSync('umount', [folder])
  rmdirSync(folder)
  return can
}

function mount(folder: string, bytes: number, how = `size=${bytes}`): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', how, 'quay', folder]).status === 0
}

/** A paper whose output is a disk of so many bytes. */
function mountedFor(t: TestContext, bytes: number): Paths {
  let output = ''
  // Before the folder is removed, which is the next thing to be done after the test.
  t.after(() => spawnSync('umount', [output]))
  const paths = pathsFor(t)
  output = paths.output
  mkdirSync(output, { recursive: true })
  assert.ok(mount(output, bytes))
  return paths
}

const grow = (paths: Paths, bytes: number) => mount(paths.output, bytes, `remount,size=${bytes}`)
const PAGES = Array.from({ length: 20 }, (_, at) => `/${at}/`)
const hidden = (paths: Paths) => readdirSync(paths.output).filter((name) => name.startsWith('.'))

describe('an output on a disk of its own', { skip: !CAN_MOUNT }, () => {
  for (const blocks of [1, 3, 8, 16, 24])
    test(`of ${blocks} blocks, for 24 files: all of them or none`, async (t) => {
      const paths = mountedFor(t, blocks * 4096)
      await assert.rejects(press(sheetsOf('/', ...PAGES), paths, QUAY_ROOM), { code: 'ENOSPC' })
      assert.deepEqual(treeOf(paths.output), {})
      assert.ok(!existsSync(paths.near) && !existsSync(paths.staging) && !existsSync(paths.record))
      assert.ok(grow(paths, 2 ** 22))
      const result = await press(sheetsOf('/', ...PAGES), paths, QUAY_ROOM)
      assert.ok(result.ok)
      assert.equal(Object.keys(treeOf(paths.output)).length, result.value.added.length)
    })

  test('that has become full: an edit leaves it as it was, byte for byte', async (t) => {
    const paths = mountedFor(t, 2 ** 22)
    await press(sheetsOf('/', ...PAGES), paths, QUAY_ROOM)
    const [before, record] = [treeOf(paths.output), readFileSync(paths.record, 'utf8')]
    writeFileSync(join(paths.output, '.ballast'), Buffer.alloc(2 ** 22 - 26 * 4096))
    const edited = sheetsOf(['/', '/3/'], ...PAGES.map((url) => [url, '/'] as const))
    await assert.rejects(press(edited, paths, QUAY_ROOM), { code: 'ENOSPC' })
    assert.deepEqual([treeOf(paths.output), readFileSync(paths.record, 'utf8')], [before, record])
    assert.ok(grow(paths, 2 ** 23))
    assert.ok((await press(edited, paths, QUAY_ROOM)).ok)
    assert.notDeepEqual(treeOf(paths.output), before)
  })

  test('a commit that was killed there is finished from there, and leaves nothing', async (t) => {
    const paths = mountedFor(t, 2 ** 22)
    await press(sheetsOf('/'), paths, QUAY_ROOM)
    const next = sheetsOf(['/', '/new/'], '/new/')
    const watcher = (step: string) => {
      if (step === 'place index.html') throw new Error('killed')
    }
    await assert.rejects(press(next, paths, QUAY_ROOM, { watcher }), /killed/)
    assert.deepEqual(hidden(paths).sort(), ['.broadsheet', '.broadsheet.seals', '.broadsheet.staged'])
    const result = await press(next, paths, QUAY_ROOM)
    assert.deepEqual(result.ok && [...result.value.added, ...result.value.changed], [])
    assert.deepEqual(hidden(paths).sort(), ['.broadsheet', '.broadsheet.seals'])
  })
})

test('something of somebody’s under the name of what is brought there stays, and stops the build', async (t) => {
  const paths = pathsFor(t)
  await press(sheetsOf('/'), paths, QUAY_ROOM)
  const before = treeOf(paths.output)
  mkdirSync(paths.near)
  writeFileSync(join(paths.near, 'thesis.odt'), 'mine')
  assert.equal(dropNear(paths), false)
  await assert.rejects(press(sheetsOf('/', '/a/'), paths, QUAY_ROOM), { code: 'EEXIST', path: paths.near })
  assert.deepEqual(readdirSync(paths.near), ['thesis.odt'])
  assert.deepEqual(treeOf(paths.output), before)
})

test('room is taken for each folder that is not there yet, once', (t) => {
  const { output } = pathsFor(t)
  mkdirSync(join(output, 'a'), { recursive: true })
  assert.equal(roomForFolders(output, ['index.html', 'a/index.html', 'b/c/x.html', 'b/c/y.html']), 2 * 4096)
})

/** Reading what may be anything: pipes, devices, files without an end, disks that do not answer. */

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { headOfFile, readRegular, readRegularSync } from '../../scripts/disk/regular-file.ts'
import { textOf } from '../../scripts/disk/text-file.ts'
import { NO_PIPES, ON_DISK } from '../system.ts'

const LIMIT = 1000

function folderFor(t: TestContext): string {
  const folder = mkdtempSync(join(ON_DISK, 'regular-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

/** The system's own calls, and what happens just after a file was opened, or before each reading. */
function calls({ opened = () => {}, reading = () => {} }) {
  return {
    open: async (path: string) => {
      const handle = openSync(path, 'r')
      opened()
      return handle
    },
    read: async (handle: number, buffer: Buffer, at: number) => {
      reading()
      return readSync(handle, buffer, at, buffer.length - at, at)
    },
  }
}

test('a file, up to the limit', async (t) => {
  const path = join(folderFor(t), 'quay.txt')
  writeFileSync(path, 'q'.repeat(LIMIT))
  assert.deepEqual(await readRegular(path, LIMIT), { kind: 'bytes', bytes: Buffer.from('q'.repeat(LIMIT)) })
  assert.deepEqual(readRegularSync(path, LIMIT), { kind: 'bytes', bytes: Buffer.from('q'.repeat(LIMIT)) })
  assert.deepEqual(await headOfFile(path, 3), { kind: 'bytes', bytes: Buffer.from('qqq') })
  appendFileSync(path, 'q')
  const large = { kind: 'too-large', size: LIMIT + 1, limit: LIMIT }
  assert.deepEqual([await readRegular(path, LIMIT), readRegularSync(path, LIMIT)], [large, large])
  writeFileSync(path, '')
  assert.deepEqual(await readRegular(path, LIMIT), { kind: 'bytes', bytes: Buffer.alloc(0) })
})

test('what is no file is refused at once', { skip: NO_PIPES }, async (t) => {
  const folder = folderFor(t)
  const at = (name: string) => join(folder, name)
  execFileSync('mkfifo', [at('pipe.txt')])
  mkdirSync(at('folder.txt'))
  symlinkSync('/dev/zero', at('zero.txt'))
  symlinkSync('pipe.txt', at('linked.txt'))
  const server = createServer().listen(at('socket.txt'))
  t.after(() => server.close())
  const kinds = {
    'pipe.txt': 'a pipe',
    'linked.txt': 'a pipe',
    'folder.txt': 'a folder',
    'zero.txt': 'a device',
    'socket.txt': 'a socket or a device',
  }
  for (const [name, what] of Object.entries(kinds)) {
    const fault = { kind: 'irregular', what }
    assert.deepEqual([await readRegular(at(name), LIMIT), readRegularSync(at(name), LIMIT)], [fault, fault], name)
  }
  assert.deepEqual(await readRegular(at('gone.txt'), LIMIT), { kind: 'missing' })
  assert.deepEqual(await readRegular(at('pipe.txt/x'), LIMIT), { kind: 'refused', code: 'ENOTDIR' })
  assert.equal(textOf(at('gone.txt')), null)
  assert.throws(() => textOf(at('pipe.txt')), /pipe\.txt: Found a pipe; expected a regular file\./)
})

test('a file that grows or shrinks while it is read is read again, and given up if it never rests', async (t) => {
  const path = join(folderFor(t), 'quay.txt')
  for (const [change, text] of [
    [() => appendFileSync(path, ' on Monday'), 'Sold on Monday'],
    [() => writeFileSync(path, ''), ''],
    [() => writeFileSync(path, 'Kept'), 'Kept'],
  ] as const) {
    writeFileSync(path, 'Sold')
    let times = 0
    const once = () => {
      times += 1
      if (times === 1) change()
    }
    assert.deepEqual(await readRegular(path, LIMIT, { calls: calls({ opened: once }) }), {
      kind: 'bytes',
      bytes: Buffer.from(text),
    })
    times = 0
    writeFileSync(path, 'Sold')
    const read = await readRegular(path, LIMIT, { calls: calls({ reading: once }) })
    assert.equal(read.kind === 'bytes' ? read.bytes.toString() : read.kind, text)
  }
  let size = 0
  const always = () => {
    size += 1
    writeFileSync(path, 'q'.repeat(size))
  }
  assert.deepEqual(await readRegular(path, LIMIT, { calls: calls({ reading: always }) }), { kind: 'changing' })
})

test('a disk that does not answer is waited for, but not for ever; what comes late is put away', async (t) => {
  const path = join(folderFor(t), 'quay.txt')
  writeFileSync(path, 'Sold')
  const { promise, resolve } = Promise.withResolvers<number>()
  const stalled = await readRegular(path, LIMIT, { patience: 20, calls: { ...calls({}), open: () => promise } })
  assert.deepEqual(stalled, { kind: 'too-slow', seconds: 0 })
  const handle = openSync(path, 'r')
  resolve(handle)
  await new Promise(setImmediate)
  assert.throws(() => closeSync(handle), /EBADF/, 'it was closed when it came')
  const reading = await readRegular(path, LIMIT, {
    patience: 20,
    calls: { ...calls({}), read: () => pause(60).then(() => 0) },
  })
  assert.deepEqual(reading, { kind: 'too-slow', seconds: 0 })
  await pause(60)
})

test('a program that was busy for longer than the limit is not the disk’s fault', async (t) => {
  const path = join(folderFor(t), 'quay.txt')
  writeFileSync(path, 'Sold')
  const reading = readRegular(path, LIMIT, { patience: 10 })
  const start = performance.now()
  while (performance.now() - start < 40);
  assert.deepEqual(await reading, { kind: 'bytes', bytes: Buffer.from('Sold') })
})

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds))
}

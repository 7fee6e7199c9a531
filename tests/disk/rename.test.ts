import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { rename } from '../../scripts/disk/rename.ts'
import { folderFor } from '../press/quay.ts'

/** A rename that is refused so many times. */
function refused(times: number, code: string) {
  const calls: string[] = []
  const call = (from: string, to: string) => {
    calls.push(`${from} ${to}`)
    if (calls.length <= times) throw Object.assign(new Error(code), { code })
  }
  return { calls, call }
}

test('a file replaces another', (t) => {
  const folder = folderFor(t)
  writeFileSync(join(folder, 'new'), 'new')
  writeFileSync(join(folder, 'old'), 'old')
  rename(join(folder, 'new'), join(folder, 'old'))
  assert.deepEqual([readFileSync(join(folder, 'old'), 'utf8'), existsSync(join(folder, 'new'))], ['new', false])
})

for (const code of ['EPERM', 'EBUSY', 'EACCES'])
  test(`${code}: tried again where a file in use may be free in a moment`, () => {
    const { calls, call } = refused(3, code)
    rename('a', 'b', { isPatient: true, call })
    assert.deepEqual(calls, ['a b', 'a b', 'a b', 'a b'])
  })

test('what is refused for another reason, or on another system, is refused at once', () => {
  for (const [code, isPatient] of [
    ['ENOENT', true],
    ['EXDEV', true],
    ['EPERM', false],
  ] as const) {
    const { calls, call } = refused(1, code)
    assert.throws(() => rename('a', 'b', { isPatient, call }), { code })
    assert.equal(calls.length, 1)
  }
})

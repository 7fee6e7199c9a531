import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { writeRegister } from '../../scripts/register/file/write.ts'

test('a register is written over what was read, and over nothing else', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'register-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'register.ndjson')
  const text = () => (existsSync(path) ? readFileSync(path, 'utf8') : '')

  assert.equal(writeRegister(path, '', ''), null)
  assert.equal(existsSync(path), false)
  assert.equal(writeRegister(path, '', 'one\n'), null)
  assert.equal(text(), 'one\n')
  for (const meanwhile of ['one\ntwo\n', '', 'one\r\n']) {
    writeFileSync(path, meanwhile)
    assert.equal(writeRegister(path, 'one\n', 'one\nthree\n')?.code, 'register-changed')
    assert.equal(text(), meanwhile)
  }
  rmSync(path)
  assert.equal(writeRegister(path, 'one\n', 'one\n')?.code, 'register-changed')
  assert.equal(existsSync(path), false)
})

/** `withdraw --dry-run`: the pages that a takedown would change, as it changes them; nothing is written. */

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { FERRY, folderWith, typed } from '../command.ts'

const ADDRESS = '/2031/05/02/the-ferry-is-late/'

/** The lines of a plan, or of what was done. */
function pagesIn(said: string): string[] {
  return said.split('\n').filter((line) => /^ {2}(?:added|changed|removed) /.test(line))
}

test('what would change is what changes, and nothing is written before', async (t) => {
  const folder = folderWith(t, FERRY)
  assert.equal((await typed(folder, ['build'])).code, 0)
  const register = () => readFileSync(join(folder, 'content/register.ndjson'), 'utf8')
  const before = register()
  const trial = await typed(folder, ['withdraw', ADDRESS, '--dry-run'])
  assert.equal(trial.code, 0)
  assert.match(trial.err, /It would be withdrawn: .+ \(harbour\/ferry\.txt\)\. Nothing was written\.\n$/)
  assert.equal(register(), before)
  const done = await typed(folder, ['withdraw', ADDRESS])
  assert.ok(pagesIn(trial.out).length > 0)
  assert.deepEqual(pagesIn(trial.out), pagesIn(done.err))
  const back = await typed(folder, ['withdraw', ADDRESS, '--undo', '--dry-run'])
  assert.match(back.err, /^The order would be taken back/)
})

test('what is not there, and a purge, are refused', async (t) => {
  const folder = folderWith(t, FERRY)
  assert.equal((await typed(folder, ['build'])).code, 0)
  assert.match((await typed(folder, ['withdraw', '/nowhere/', '--dry-run'])).err, /error unknown-address/)
  assert.equal((await typed(folder, ['withdraw', ADDRESS, '--dry-run', '--purge'])).code, 2)
})

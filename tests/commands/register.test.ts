/** `register restore` and `register accept`, as a person types them. */

import assert from 'node:assert/strict'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { type Ended, FERRY, folderWith, typed } from './command.ts'

interface Post {
  readonly run: (...args: string[]) => Promise<Ended>
  readonly register: string
}

function post(t: TestContext): Post {
  const folder = folderWith(t, FERRY)
  return {
    register: join(folder, 'content/register.ndjson'),
    run: (...args) => typed(folder, [...args, '--output', 'site']),
  }
}

test('a register that is gone comes back to the byte; a trial writes nothing', async (t) => {
  const { run, register } = post(t)
  assert.equal((await run('build')).code, 0)
  const good = readFileSync(register, 'utf8')
  rmSync(register)
  const stopped = await run('build')
  assert.equal(stopped.code, 1)
  assert.match(stopped.err, /register\.ndjson:1:1 error register-lacks\n[\s\S]*The site stands as it was\./)
  const trial = await run('register', 'restore', '--dry-run')
  assert.equal(trial.code, 0)
  assert.match(trial.err, /restored {2}\/2031\/05\/02\/the-ferry-is-late\/ {2}\(from the register of the last build\)/)
  assert.match(trial.err, /the register stands as it was/)
  assert.throws(() => readFileSync(register))
  assert.match((await run('register', 'restore')).err, / entries restored\. Build again\.$/m)
  assert.equal(readFileSync(register, 'utf8'), good)
  assert.match((await run('register', 'restore')).err, /^0 entries restored/m)
  assert.match((await run('build')).err, / 0 added, 0 changed, 0 removed/)
})

test('a damaged line is replaced and kept; one that nobody remembers stays', async (t) => {
  const { run, register } = post(t)
  await run('build')
  const good = readFileSync(register, 'utf8')
  writeFileSync(register, good.replace('"kind":"story"', '"kind":"sto'))
  const { code, err } = await run('register', 'restore')
  assert.equal(code, 0)
  assert.match(err, /replaced {2}a damaged line: \{"id"/)
  const kept = /are kept in (.*)\.\n/.exec(err)?.[1] ?? ''
  assert.match(readFileSync(kept, 'utf8'), /"kind":"sto[^r]/)
  assert.equal(readFileSync(register, 'utf8'), good)
})

test('what is given up is named, and then the build goes on', async (t) => {
  const { run, register } = post(t)
  await run('build')
  rmSync(register)
  const { code, err } = await run('register', 'accept')
  assert.equal(code, 0)
  assert.match(err, /given up {2}\/2031\/05\/02\/the-ferry-is-late\//)
  assert.equal((await run('build')).code, 0)
  writeFileSync(register, 'not json\n')
  assert.equal((await run('register', 'accept')).code, 1)
})

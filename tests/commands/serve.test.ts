/** `broadsheet serve`, as a command: what it prints, what it writes, how it ends. What it shows is tested in a browser. */

import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { command, FERRY, folderWith } from './command.ts'

const SERVE = ['serve', '--content', 'content', '--output', 'site', '--port', '0']

test('builds, prints its address, enters nothing into the register, and ends with 130 on an interrupt', async (t) => {
  const folder = folderWith(t, FERRY)
  const { code, out, err } = await command(folder, SERVE, (said, stop) => {
    if (/http:\/\/127\.0\.0\.1:\d+\/post\//.test(said) && said.includes('Pages: ')) stop('SIGINT')
  })
  assert.deepEqual([code, out], [130, ''])
  assert.match(err, /The Ferry Post: 1 story and 3 briefs\./)
  assert.ok(existsSync(join(folder, 'site/2031/05/02/the-ferry-is-late/index.html')))
  assert.ok(!existsSync(join(folder, 'content/register.ndjson')))
  assert.ok(!existsSync(join(folder, '.broadsheet-state/site/lock')))
})

test('no masthead: exit code 2 at once, and nothing is written', async (t) => {
  const { 'content/masthead.yaml': _, ...rest } = FERRY
  const folder = folderWith(t, rest)
  const { code, err } = await command(folder, SERVE)
  assert.equal(code, 2)
  assert.match(err, /^content\/masthead\.yaml:1:1 error no-masthead$/m)
  assert.ok(!existsSync(join(folder, 'site')))
})

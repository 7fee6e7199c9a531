/** What a command says when something is not as it should be: what it found, and what will do. */

import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathsOf } from '../../scripts/paths.ts'
import { takeBothLocks } from '../../scripts/press/lock.ts'
import { command, FERRY, folderWith, typed } from './command.ts'

const WHERE = ['--content', 'content', '--output', 'site']

test('no content folder, or a file in its place: what is missing, and how to make or name one', async (t) => {
  const folder = folderWith(t, { 'content.txt': 'Fog\n' })
  const missing = await typed(folder, ['build', '--content', 'copy', '--output', 'site'])
  assert.equal(missing.code, 2)
  assert.match(missing.err, /^copy:1:1 error no-content\n {2}Found no folder \/.*copy; expected the content folder/)
  assert.match(missing.err, /Name the folder of your copy with --content; or begin a paper/)
  const file = await typed(folder, ['due', '--content', 'content.txt'])
  assert.equal(file.code, 2)
  assert.match(file.err, /error no-content\n {2}Found a file, \/.*content\.txt; expected the content folder/)
})

test('serve: a port that was asked for and is taken is refused', async (t) => {
  const taken = createServer().listen(0, '127.0.0.1')
  t.after(() => taken.close())
  await new Promise((done) => taken.once('listening', done))
  const address = taken.address()
  assert.ok(address !== null && typeof address === 'object')
  const { code, err } = await typed(folderWith(t, FERRY), ['serve', ...WHERE, '--port', `${address.port}`])
  assert.equal(code, 2, err)
  assert.match(err, new RegExp(`^Found port ${address.port} taken by another program; expected a free one\\.`, 'm'))
  assert.doesNotMatch(err, /^ +at /m)
})

test('withdraw: without a register, and with --purge and --reason, it says what will do', async (t) => {
  const folder = folderWith(t, FERRY)
  const both = await typed(folder, ['withdraw', '/2031/05/02/x/', ...WHERE, '--purge', '--reason', 'By order'])
  assert.equal(both.code, 2)
  assert.match(both.err, /^Found --reason with --purge; expected one of them: what is purged leaves no trace/)
  const none = await typed(folder, ['withdraw', '/2031/05/02/x/', ...WHERE])
  assert.equal(none.code, 1)
  assert.match(none.err, /^content:1:1 error no-register\n {2}Found no register in the content folder/m)
})

test('withdraw waits for whoever is at work on the paper', async (t) => {
  const folder = folderWith(t, FERRY)
  assert.equal((await typed(folder, ['build', ...WHERE])).code, 0)
  const locked = takeBothLocks(pathsOf(join(folder, 'content'), join(folder, 'site')))
  assert.ok(locked.ok)
  const { code, err } = await command(folder, ['withdraw', '/2031/05/02/the-ferry-is-late/', ...WHERE], (said) => {
    if (said.includes('waiting for it')) locked.lock.release()
  })
  assert.equal(code, 0, err)
  assert.match(err, /^Another build, or “npm start”, is at work on this paper; waiting for it\.$/m)
  assert.match(err, /^Withdrawn: /m)
})

test('a draft beside “publish: now” says that the one does not overrule the other; an embargo there is moot', async (t) => {
  const folder = folderWith(t, { ...FERRY, 'content/fog.txt': 'Fog comes\n\nIt came on Monday, and stayed.\n' })
  writeFileSync(join(folder, 'content/fog.yaml'), 'draft: true\npublish: now\n')
  const held = await typed(folder, ['build', ...WHERE])
  assert.match(
    held.err,
    /“publish: now” beside “draft: true” does not overrule it\. To let it out, take that out of fog\.yaml\./,
  )
  writeFileSync(join(folder, 'content/fog.yaml'), 'embargo: soon\npublish: now\n')
  const out = await typed(folder, ['build', ...WHERE])
  assert.match(out.err, /2 stories/)
  assert.doesNotMatch(out.err, /held|unread-embargo/)
})

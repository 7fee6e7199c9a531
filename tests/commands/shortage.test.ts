/** What a system refuses outside every file call: no handle, no folder to stand in, nowhere to print. A sentence each, never a stack. */

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { PROGRAM } from '../../scripts/paths.ts'
import { FERRY, folderWith } from './command.ts'

const ENTRY = join(PROGRAM, 'scripts', 'broadsheet.js')
const STACK = /^\s+at .+:\d+:\d+\)?$/m
const skip = process.platform === 'win32' || !existsSync('/dev/full')

/** Type a line into a shell; `broadsheet` stands for the program. */
function shell(folder: string, line: string) {
  const typed = line.replaceAll('broadsheet', '"$NODE" "$ENTRY"')
  const env = { ...process.env, NODE: process.execPath, ENTRY, SOURCE_DATE_EPOCH: '1936612800', NO_COLOR: '1' }
  const { status, stdout, stderr } = spawnSync('sh', ['-c', typed], { cwd: folder, env, encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}

// Node itself takes 22 to start.
test('a build with 34 handles says which limit to raise, and has touched no site', { skip }, (t) => {
  const folder = folderWith(t, FERRY)
  const { code, err } = shell(folder, 'ulimit -n 34; broadsheet build --output site')
  assert.equal(code, 1, err)
  assert.doesNotMatch(err, STACK)
  assert.match(err, /Found too many open files in this program \(EMFILE\).*\n.*→ Raise the limit \(ulimit -n 4096\)/)
  assert.ok(!existsSync(join(folder, 'site/index.html')))
})

test('a server for which there is no handle says so', { skip }, (t) => {
  const { code, err } = shell(folderWith(t, FERRY), 'ulimit -n 40; broadsheet serve --output site --port 0')
  assert.equal(code, 1, err)
  assert.doesNotMatch(err, STACK)
  assert.match(err, /EMFILE/)
})

test('what cannot be printed has not been done; a build whose words nobody takes has', { skip }, (t) => {
  const folder = folderWith(t, FERRY)
  const read = shell(folder, 'broadsheet read --json content/briefs.txt >/dev/full')
  assert.deepEqual([read.code, read.err], [1, 'What was to be printed could not be written (ENOSPC).\n'])
  assert.equal(shell(folder, 'broadsheet build --output site 2>/dev/full').code, 1)
  assert.ok(existsSync(join(folder, 'site/index.html')))
})

test('a folder that is gone, and an account without a home', { skip }, (t) => {
  const folder = folderWith(t, FERRY)
  mkdirSync(join(folder, 'gone'))
  const { code, err } = shell(folder, 'cd gone; rmdir ../gone; broadsheet proof')
  assert.deepEqual(
    [code, err],
    [1, 'Found that the folder in which this was typed is there no more: go to another (ENOENT). Nothing was done.\n'],
  )
  assert.equal(shell(folder, 'unset HOME; TMPDIR=/nowhere broadsheet build --output site').code, 0)
})

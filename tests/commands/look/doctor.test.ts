/** `broadsheet doctor`: what is in the way, and what to do about it; it changes nothing. */

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { ourselves } from '../../../scripts/lock/holder.ts'
import { pathsOf } from '../../../scripts/paths.ts'
import { FERRY, folderWith, typed } from '../command.ts'

interface Checked {
  readonly check: string
  readonly state: string
  readonly found: string
  readonly todo?: string
}

async function checked(folder: string): Promise<{ code: number | null; of: (check: string) => Checked }> {
  const { code, out } = await typed(folder, ['doctor', '--json'])
  const { ok, checks } = JSON.parse(out) as { ok: boolean; checks: Checked[] }
  assert.equal(ok, code === 0)
  for (const { state, todo } of checks) assert.equal(todo === undefined, state === 'ok')
  const of = (check: string) => checks.find((one) => one.check === check) ?? { check, state: 'none', found: '' }
  return { code, of }
}

function git(folder: string, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@ferry.example', '-c', 'commit.gpgsign=false']
  execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'ignore' })
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true }).map(String).sort()
}

test('a line for each check, and a sum; nothing is written', async (t) => {
  const folder = folderWith(t, FERRY)
  const before = filesIn(folder)
  const { code, out, err } = await typed(folder, ['doctor'])
  assert.equal(code, 0)
  assert.match(out, /^ok {7}node {6}\d+\.\d+\.\d+ \(/m)
  assert.match(out, /^ok {7}paper {5}“The Ferry Post” in /m)
  assert.match(out, /^warning {2}clock {5}2031-05-15T12:00:00Z, set by SOURCE_DATE_EPOCH\n {19}→ Unset it/m)
  assert.match(out, /^warning {2}address {3}https:\/\/ferry\.example\/post\/, which nobody/m)
  assert.match(err, /^\d+ checks: \d+ warnings?\.\n$/)
  assert.deepEqual(filesIn(folder), before)
})

test('where there is no paper, that is an error, and so is a masthead that is wrong', async (t) => {
  const none = await checked(folderWith(t, {}))
  assert.deepEqual([none.code, none.of('paper').state], [1, 'error'])
  const wrong = await checked(folderWith(t, { ...FERRY, 'content/masthead.yaml': 'nmae: The Ferry Post\n' }))
  assert.deepEqual([wrong.code, wrong.of('paper').state], [1, 'error'])
})

test('the register, as git keeps it: untracked, committed, changed, ignored', async (t) => {
  const folder = folderWith(t, FERRY)
  assert.match((await checked(folder)).of('git').found, /in no repository/)
  assert.match((await checked(folder)).of('register').found, /^none yet/)
  assert.equal((await typed(folder, ['build'])).code, 0)
  git(folder, 'init')
  const untracked = (await checked(folder)).of('register')
  assert.match(
    `${untracked.state} ${untracked.found} ${untracked.todo}`,
    /^warning .* not committed.* “git add content\/register\.ndjson”/,
  )
  git(folder, 'add', 'content')
  git(folder, 'commit', '-m', 'First')
  assert.match((await checked(folder)).of('register').found, /lines, committed$/)
  appendFileSync(join(folder, 'content/briefs.txt'), 'Goat elected\n')
  assert.equal((await typed(folder, ['build'])).code, 0)
  assert.match((await checked(folder)).of('register').found, /changed since the last commit/)
  git(folder, 'rm', '--cached', 'content/register.ndjson')
  writeFileSync(join(folder, '.gitignore'), 'register.ndjson\n')
  assert.match((await checked(folder)).of('register').found, /git ignores it/)
})

test('a register with the marks of a merge is in the way', async (t) => {
  const folder = folderWith(t, { ...FERRY, 'content/register.ndjson': '<<<<<<< HEAD\n=======\n>>>>>>> other\n' })
  const { code, of } = await checked(folder)
  const { state, found } = of('register')
  assert.deepEqual([code, state], [1, 'error'])
  assert.match(found, /^register\.ndjson:1: /)
})

test('a shallow clone is told, and is no harm', async (t) => {
  const folder = folderWith(t, FERRY)
  git(folder, 'init')
  for (const file of ['content', '.']) {
    writeFileSync(join(folder, 'note'), file)
    git(folder, 'add', file)
    git(folder, 'commit', '-m', file)
  }
  const clone = folderWith(t, {})
  git(clone, 'clone', '--depth', '1', `file://${folder}`, 'paper')
  const { state, found } = (await checked(join(clone, 'paper'))).of('git')
  assert.equal(state, 'ok')
  assert.match(found, /a shallow clone/)
})

test('a lock says whether who holds it is alive', async (t) => {
  const folder = folderWith(t, FERRY)
  assert.equal((await checked(folder)).of('lock').state, 'ok')
  const { lock } = pathsOf(join(folder, 'content'), join(folder, '_site'))
  mkdirSync(dirname(lock), { recursive: true })
  writeFileSync(lock, JSON.stringify({ ...ourselves(), pid: process.ppid, space: null, began: null }))
  assert.match((await checked(folder)).of('lock').found, /^a build is at work, by process \d+ on /)
  writeFileSync(lock, JSON.stringify({ ...ourselves(), began: 'never' }))
  assert.match((await checked(folder)).of('lock').found, /left .*lock behind$/)
  writeFileSync(lock, 'nothing of ours')
  assert.match((await checked(folder)).of('lock').found, /^nobody left /)
})

test('an output that is somebody else’s is in the way', async (t) => {
  const { code, of } = await checked(folderWith(t, { ...FERRY, '_site/diary.txt': 'Mine.\n' }))
  assert.deepEqual([code, of('output').state], [1, 'error'])
})

test('without a browser, “print” is told of', async (t) => {
  const before = process.env.CHROME
  process.env.CHROME = '/nowhere/chrome'
  t.after(() => {
    if (before === undefined) delete process.env.CHROME
    else process.env.CHROME = before
  })
  const { state, todo } = (await checked(folderWith(t, FERRY))).of('browser')
  assert.equal(state, 'warning')
  assert.match(todo ?? '', /CHROME=\/path\/to\/chrome/)
})

/** A commit that is stopped at any step is finished by the next command, and before its mark it never was. */

import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { urlOf } from '../../scripts/edition/plan/file-of.ts'
import type { Entry } from '../../scripts/edition/plan/plan.ts'
import type { Paths } from '../../scripts/paths.ts'
import { commit, finishCommit } from '../../scripts/press/commit/commit.ts'
import { claimOutput } from '../../scripts/press/output.ts'
import { claimState } from '../../scripts/press/ownership/state.ts'
import { formatRecord, hashOf } from '../../scripts/press/record.ts'
import { type Commit, clearStaging } from '../../scripts/press/staging.ts'
import { NO_LINKS } from '../system.ts'
import { pathsFor, treeOf } from './quay.ts'

const OLD = { 'index.html': 'old front', 'gone/deep/index.html': 'gone', 'was-file': 'a file', 'was/folder': 'in it' }
const entryFor = (file: string, text: string): Entry => ({
  url: urlOf(file),
  fingerprint: 'f',
  size: text.length,
  hash: hashOf(Buffer.from(text)),
})
const recordOf = (files: Readonly<Record<string, string>>) =>
  formatRecord(Object.entries(files).map((one) => entryFor(...one)))
const OLD_RECORD = recordOf(OLD)

const NEW = {
  'new/a/index.html': 'printed 0/index.html',
  'new/index.html': 'printed 1/index.html',
  'feed.xml': 'printed 2',
  'was-file/index.html': 'printed 3/index.html',
  was: 'printed 4',
  'index.html': 'printed 5/index.html',
}

/** Adds pages in new and old folders, one in the place of a file and one in that of a folder; changes, removes. */
const WORK: Commit = {
  paper: 'The Quay',
  added: [
    { staged: '0/index.html', file: 'new/a/index.html' },
    { staged: '1/index.html', file: 'new/index.html' },
    { staged: '2', file: 'feed.xml' },
    { staged: '3/index.html', file: 'was-file/index.html' },
    { staged: '4', file: 'was' },
  ],
  changed: [{ staged: '5/index.html', file: 'index.html' }],
  removed: ['gone/deep/index.html', 'was-file', 'was/folder'],
  record: recordOf(NEW),
}
class Killed extends Error {}

/** A watcher that stops the work before its step of that number; and the steps that it saw. */
function killAt(step: number) {
  const seen: string[] = []
  const watcher = (name: string) => {
    if (seen.length === step) throw new Killed(name)
    seen.push(name)
  }
  return { watcher, seen }
}

function write(folder: string, files: Readonly<Record<string, string>>) {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
}

/** An old site and its record, and a staging folder that is ready to commit. */
function staged(t: TestContext): Paths {
  const paths = pathsFor(t)
  claimState(paths, WORK.paper)
  claimOutput(paths, WORK.paper)
  write(paths.output, OLD)
  clearStaging(paths)
  writeFileSync(paths.record, OLD_RECORD)
  const names = [...WORK.added, ...WORK.changed].map((move) => [move.staged, `printed ${move.staged}`])
  write(paths.staging, Object.fromEntries(names))
  return paths
}

function assertIsNew(paths: Paths, message = 'the new site') {
  assert.deepEqual(treeOf(paths.output), NEW, message)
  assert.equal(readFileSync(paths.record, 'utf8'), WORK.record, message)
  assert.equal(existsSync(paths.staging), false, message)
  for (const empty of ['gone', 'gone/deep']) assert.equal(existsSync(join(paths.output, empty)), false, message)
}

test('a commit adds, changes, removes, then keeps the record, in that order', (t) => {
  const paths = staged(t)
  const { watcher, seen } = killAt(Number.POSITIVE_INFINITY)
  commit(paths, WORK, watcher)
  assertIsNew(paths)
  assert.deepEqual(seen, [
    'mark',
    'claim',
    ...[...WORK.added, ...WORK.changed].map((move) => `place ${move.file}`),
    ...WORK.removed.map((file) => `remove ${file}`),
    'record',
    'clear',
  ])
})

const STEPS = 4 + WORK.added.length + WORK.changed.length + WORK.removed.length

test('killed before its mark, it never was: the old site stands, byte for byte', (t) => {
  const paths = staged(t)
  assert.throws(() => commit(paths, WORK, killAt(0).watcher), Killed)
  writeFileSync(join(paths.staging, 'COMMIT.draft'), '{"added":[')
  for (let turn = 0; turn < 2; turn++) {
    assert.deepEqual(treeOf(paths.output), OLD)
    assert.equal(readFileSync(paths.record, 'utf8'), OLD_RECORD)
    assert.deepEqual(finishCommit(paths), { begun: false, problems: [] })
  }
  assert.equal(existsSync(paths.staging), false)
})

test('killed at any step after that, the next command finishes it; killed again there, the next', (t) => {
  for (let first = 1; first < STEPS; first++) {
    for (let second = 0; second < STEPS; second++) {
      const paths = staged(t)
      assert.throws(() => commit(paths, WORK, killAt(first).watcher), Killed)
      const again = killAt(second)
      let killed = false
      try {
        finishCommit(paths, again.watcher)
      } catch (error) {
        assert.ok(error instanceof Killed)
        killed = true
      }
      assert.deepEqual(finishCommit(paths), { begun: killed, problems: [] })
      assertIsNew(paths, `killed before steps ${first} and ${second}`)
      rmSync(dirname(paths.output), { recursive: true })
    }
  }
})

test('killed while it clears up, it leaves waste paper, and the next command clears that away', (t) => {
  const paths = staged(t)
  assert.throws(() => commit(paths, WORK, killAt(STEPS - 1).watcher), Killed)
  rmSync(join(paths.staging, 'COMMIT'))
  assert.deepEqual(finishCommit(paths), { begun: false, problems: [] })
  assertIsNew(paths)
})

test('a damaged mark is no commit: it goes, and what the record has stays ours', (t) => {
  for (const damaged of [
    '',
    'null',
    '{"added":[]}',
    JSON.stringify({ ...WORK, removed: ['../../etc/passwd'] }),
    JSON.stringify({ ...WORK, removed: ['.git/config'] }),
    JSON.stringify({ ...WORK, removed: ['a/../../x'] }),
    JSON.stringify({ ...WORK, added: [{ staged: '0', file: '/etc/passwd' }] }),
    JSON.stringify({ ...WORK, added: [{ staged: '../../x', file: 'x' }] }),
    JSON.stringify({ ...WORK, paper: undefined }),
  ]) {
    const paths = staged(t)
    writeFileSync(join(paths.staging, 'COMMIT'), damaged)
    assert.deepEqual(finishCommit(paths), { begun: false, problems: [] })
    assert.deepEqual(treeOf(paths.output), OLD, damaged)
    assert.equal(readFileSync(paths.record, 'utf8'), OLD_RECORD)
    assert.equal(existsSync(paths.staging), false)
  }
})

test('a link in the place of a folder stays, with all behind it; the pages that it kept out have no line', {
  skip: NO_LINKS,
}, (t) => {
  const paths = staged(t)
  const outside = join(dirname(paths.output), 'outside')
  write(outside, { 'a/index.html': 'not ours', 'index.html': 'not ours' })
  symlinkSync(outside, join(paths.output, 'new'))
  const [problem, ...others] = commit(paths, WORK)
  assert.equal(problem?.code, 'place-taken')
  assert.match(problem?.reason ?? '', /: new\/a\/index\.html, new\/index\.html\. It stays as it is/)
  assert.deepEqual(others, [])
  const { 'new/a/index.html': _a, 'new/index.html': _b, ...rest } = NEW
  assert.equal(readFileSync(paths.record, 'utf8'), recordOf(rest))
  assert.deepEqual(treeOf(outside), { 'a/index.html': 'not ours', 'index.html': 'not ours' })
})

test('an output that was removed after the kill is made again, with what is still staged', (t) => {
  const paths = staged(t)
  assert.throws(() => commit(paths, WORK, killAt(4).watcher), Killed)
  rmSync(paths.output, { recursive: true })
  assert.deepEqual(finishCommit(paths), { begun: true, problems: [] })
  const { 'new/a/index.html': _first, 'new/index.html': _second, ...rest } = NEW
  assert.deepEqual(treeOf(paths.output), rest)
})

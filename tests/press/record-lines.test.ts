/** A small commit adds lines to the record: whatever it is killed in, and whatever becomes of the file meanwhile, the record is the one that all of it would have been. */

import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { urlOf } from '../../scripts/edition/plan/file-of.ts'
import type { Entry } from '../../scripts/edition/plan/plan.ts'
import { setMemo } from '../../scripts/flow/memo.ts'
import type { Paths } from '../../scripts/paths.ts'
import { commit, finishCommit } from '../../scripts/press/commit/commit.ts'
import { claimOutput } from '../../scripts/press/output.ts'
import { sealBoth, sealsInNeed } from '../../scripts/press/ownership/seals.ts'
import { claimState } from '../../scripts/press/ownership/state.ts'
import { formatRecord, hashOf, readRecordFile, recordIn } from '../../scripts/press/record.ts'
import { nextRecord, recordAfter, recordHash } from '../../scripts/press/record-lines.ts'
import { type Commit, clearStaging } from '../../scripts/press/staging.ts'
import fc from '../properties/seeded.ts'
import { pathsFor, treeOf } from './quay.ts'

type Files = Readonly<Record<string, string>>

const entriesOf = (files: Files) =>
  Object.entries(files).map(
    ([file, text]): Entry => ({
      url: urlOf(file),
      fingerprint: text,
      size: text.length,
      hash: hashOf(Buffer.from(text)),
    }),
  )
const recordOf = (files: Files) => formatRecord(entriesOf(files))

const OLD: Files = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`page-${at}`, `${at}`]))
const NEW: Files = { ...OLD, 'page-3': 'another', 'page-40': 'one more' }

const WORK: Commit = {
  paper: 'The Quay',
  added: [{ staged: '0', file: 'page-40' }],
  changed: [{ staged: '1', file: 'page-3' }],
  removed: [],
  ...nextRecord(recordIn(recordOf(OLD)), entriesOf(NEW), null),
}

/** The old site and its record, and what the commit publishes. */
function staged(t: TestContext): Paths {
  const paths = pathsFor(t)
  claimState(paths, WORK.paper)
  claimOutput(paths, WORK.paper)
  for (const [file, text] of Object.entries(OLD)) writeFileSync(join(paths.output, file), text)
  // A page of the state says that the output is this paper's, should the record be lost.
  mkdirSync(paths.stories, { recursive: true })
  writeFileSync(paths.record, recordOf(OLD))
  sealBoth(paths, { record: recordOf(OLD) })
  clearStaging(paths)
  writeFileSync(join(paths.staging, '0'), 'one more')
  writeFileSync(join(paths.staging, '1'), 'another')
  return paths
}

function assertIsNew(paths: Paths, what: string): void {
  assert.deepEqual(treeOf(paths.output), NEW, what)
  const { record, isWhole } = readRecordFile(paths)
  assert.deepEqual([formatRecord([...record.values()]), isWhole], [recordOf(NEW), true], what)
}

class Killed extends Error {}

/** Carry the commit out until it would keep the record. */
function killedBeforeRecord(paths: Paths): void {
  const watcher = (step: string) => {
    if (step === 'record') throw new Killed()
  }
  assert.throws(() => commit(paths, WORK, watcher), Killed)
}

test('of a small commit, the record has its lines behind what it had', (t) => {
  const paths = staged(t)
  assert.equal(WORK.record.split('\n').length, 3)
  assert.deepEqual(commit(paths, WORK), [])
  assert.equal(readFileSync(paths.record, 'utf8'), recordOf(OLD) + WORK.record)
  assertIsNew(paths, 'appended')
  assert.equal('upon' in nextRecord(recordIn(''), entriesOf(NEW), null), false)
  assert.equal('upon' in nextRecord(recordIn(recordOf(OLD)), entriesOf(NEW), { program: 'another' }), false)
  assert.equal('upon' in nextRecord(recordIn(recordOf(OLD).slice(1)), entriesOf(NEW), null), false)
})

test('where a page went, the record is written whole: its address stands there no more', () => {
  const { 'page-7': _, ...rest } = OLD
  const { record, upon } = nextRecord(recordIn(recordOf(OLD) + WORK.record), entriesOf(rest), null)
  assert.deepEqual([record, upon], [recordOf(rest), undefined])
})

test('killed while it adds them, the next command writes them all, wherever they break off', (t) => {
  for (let cut = 0; cut <= WORK.record.length; cut += 7) {
    const paths = staged(t)
    killedBeforeRecord(paths)
    writeFileSync(paths.record, recordOf(OLD) + WORK.record.slice(0, cut))
    assert.deepEqual(finishCommit(paths), { begun: true, problems: [] })
    assertIsNew(paths, `cut at ${cut}`)
  }
})

test('where the record was lost or damaged meanwhile, it says so, and no seal of ours is lost', (t) => {
  for (const there of ['', recordOf(OLD).slice(200), recordOf(OLD).replace('"size"', '"sise"')]) {
    const paths = staged(t)
    sealBoth(paths, WORK)
    const seals = readFileSync(paths.seals, 'utf8')
    killedBeforeRecord(paths)
    writeFileSync(paths.record, there)
    assert.deepEqual(finishCommit(paths), { begun: true, problems: [] })
    const { record, isWhole } = readRecordFile(paths)
    assert.equal(isWhole, false)
    assert.ok(record.size < Object.keys(NEW).length && record.has('/page-40'))
    assert.equal(readFileSync(paths.seals, 'utf8'), seals)
    assert.equal(sealsInNeed(paths).size, 0, 'of a site that is nobody’s for certain')
  }
})

test('what was kept out has no line, though its line would be the one that it had', (t) => {
  const paths = staged(t)
  rmSync(join(paths.output, 'page-3'))
  mkdirSync(join(paths.output, 'page-3/of-others'), { recursive: true })
  writeFileSync(join(paths.output, 'page-3/of-others/note'), 'not ours')
  const same = nextRecord(recordIn(recordOf(OLD)), entriesOf({ ...NEW, 'page-3': OLD['page-3'] ?? '' }), null)
  const [problem] = commit(paths, { ...WORK, ...same })
  assert.equal(problem?.code, 'place-taken')
  assert.equal(readRecordFile(paths).record.has('/page-3'), false)
})

test('of any commits in a row, lines and whole records come to the same, read at once or as they came', () => {
  const names = 'abcdefghijklmnopqrst'.split('').map((name) => `${name}/index.html`)
  const step = fc.dictionary(fc.constantFrom(...names), fc.constantFrom('', '1', '2', '3'), { maxKeys: 3 })
  const read = (text: string) => {
    const { record, isWhole } = recordIn(text)
    return [formatRecord([...record.values()]), isWhole]
  }
  let added = 0
  const commits = fc.property(fc.array(step, { minLength: 2, maxLength: 8 }), (steps) => {
    let files: Files = Object.fromEntries(names.map((name) => [name, '0']))
    let text = recordOf(files)
    let there = recordIn(text)
    for (const edits of steps) {
      // No text is no file.
      files = Object.fromEntries(Object.entries({ ...files, ...edits }).filter(([, bytes]) => bytes !== ''))
      const { file, written } = recordAfter(there, nextRecord(there, entriesOf(files), null), () => text)
      if ('added' in written) added += 1
      text = 'added' in written ? text + written.added : written.whole
      there = file
      assert.deepEqual([...there.record.values()], [...recordIn(text).record.values()])
      assert.deepEqual(read(text), [recordOf(files), true])
      setMemo(false)
      assert.deepEqual(read(text), [recordOf(files), true])
      setMemo(true)
      assert.equal(recordHash(there), hashOf(Buffer.from(text)))
    }
  })
  fc.assert(commits, { seed: 12, numRuns: 100 })
  assert.ok(added > 100, 'most add lines')
})

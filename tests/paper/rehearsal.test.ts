/** The rehearsal of a server: the paper is made again as if a story had been saved, and nothing comes of it. */

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Outcome } from '../../scripts/build.ts'
import { Rehearsal } from '../../scripts/commands/meanwhile/rehearsal.ts'
import { Remembered } from '../../scripts/commands/meanwhile/remembered.ts'
import type { Change } from '../../scripts/serve/coalesce.ts'
import { paperFor, pressroom } from './paper.ts'

const FILES = {
  'a.txt': 'The ferry is late\n\nThe ferry from Marram was an hour late on Monday, it was said.\n',
  'b.txt': 'The quay is sold\n\nThe council sold the old quay to the harbour master on Tuesday.\n',
}

const stories = ({ sheets }: Outcome) => (sheets?.pages ?? []).filter(({ kind }) => kind === 'story')

test('it comes to what stands, twice; a change ends it', async (t) => {
  const { paths, build, kept } = paperFor(t, FILES)
  const remembered = new Remembered(paths)
  t.after(() => remembered.close())
  const { desk, memory } = remembered
  const rehearsal = new Rehearsal()
  assert.equal(rehearsal.isOnly({ kind: 'program', paths: [] }), false, 'the first build, as the server calls it')
  t.after(() => rehearsal.close())
  let outcome = await build({ desk, memory })
  desk.save()
  const standing = kept()
  for (const round of [1, 2]) {
    const { promise, resolve } = Promise.withResolvers<string>()
    rehearsal.goOn(outcome, { paths, pressroom, desk, again: resolve })
    const change: Change = { kind: 'copy', paths: [await promise] }
    assert.ok([join(paths.content, 'a.txt'), join(paths.content, 'b.txt')].includes(change.paths[0] ?? ''))
    assert.equal(rehearsal.isOnly(change), true, `round ${round}`)
    remembered.wake(change)
    const before = stories(outcome)
    outcome = await build({ desk, memory })
    const { report } = outcome
    assert.deepEqual([report?.added, report?.changed, report?.removed], [[], [], []])
    // It was no idle round: a story was another object, and pages were made again of it.
    const again = stories(outcome).filter((page, at) => page !== before[at])
    assert.ok(again.length > 0)
  }
  assert.deepEqual(kept(), standing)
  let isAsked = false
  const again = () => {
    isAsked = true
  }
  const other = new Rehearsal()
  other.goOn(outcome, { paths, pressroom, desk, again })
  assert.equal(other.isOnly({ kind: 'copy', paths: [join(paths.content, 'a.txt')] }), false)
  rehearsal.goOn(outcome, { paths, pressroom, desk, again })
  await new Promise((done) => setTimeout(done, 600))
  assert.equal(isAsked, false)
})

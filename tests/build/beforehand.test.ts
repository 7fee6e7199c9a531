/** What is looked at beforehand is what would be found when it is asked for. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Beforehand } from '../../scripts/build/beforehand.ts'
import { DeskMemory } from '../../scripts/intake/memory/memory.ts'
import { survey } from '../../scripts/press/output.ts'
import { readRecord } from '../../scripts/press/record.ts'
import { NOW, paperFor } from '../paper/paper.ts'

const FILES = { 'lamp.txt': 'Headline: Lamp mended\nDate: 1 May 2031\n\nIt burns again at Gull Point.\n' }

test('how the output stands, and the kept edition; of a thorough build, only that', async (t) => {
  const paper = paperFor(t, FILES)
  const outcome = await paper.build({ desk: new DeskMemory(paper.paths.memory) })
  assert.ok(outcome.paper !== null)
  const order = { paths: paper.paths, now: NOW } as ConstructorParameters<typeof Beforehand>[0]
  const beforehand = new Beforehand(order, outcome.paper)
  const steps = [...beforehand.look()].length
  assert.ok(steps > 20, `${steps} steps`)
  assert.deepEqual(beforehand.survey, survey(paper.paths, readRecord(paper.paths)))
  assert.deepEqual([...(beforehand.kept()?.sources.keys() ?? [])], ['lamp.txt'])
  const thorough = new Beforehand({ ...order, verify: true }, outcome.paper)
  assert.ok([...thorough.look()].length < 5)
  assert.equal(thorough.survey, null)
})

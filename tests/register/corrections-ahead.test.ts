/** A correction whose day has not come: its story is out without it, and is revised when the day begins. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Field } from '../../scripts/flow/item.ts'
import { overdueIn } from '../../scripts/register/overdue.ts'
import { enterAt, field, file, fileOf, story } from './samples.ts'

const LATER = '(3 December 2026) The owner is Ada Quill.'
const mill = (...corrections: Field[]) => story('Mill reopens', undefined, { corrections })
const correctionsIn = ({ entered }: ReturnType<typeof enterAt>) =>
  entered
    .flatMap(({ item }) => (item.kind === 'story' ? (item.fields.corrections ?? []) : []))
    .map(({ value }) => value)

test('the story is out without it, its words are kept nowhere, and due says when it comes', () => {
  const files = [file('mill.txt', mill(field(LATER), field('(20 November 2026) It is in Ostrey.')))]
  const entering = enterAt('09:00', files)
  assert.deepEqual(correctionsIn(entering), ['(20 November 2026) It is in Ostrey.'])
  assert.deepEqual([...entering.silent], ['mill.txt'])
  assert.deepEqual(entering.changes, [
    { at: '2026-12-02T22:00:00Z', kind: 'correct', file: 'mill.txt', headline: 'Mill reopens' },
  ])
  const [told] = entering.problems
  assert.equal(told?.code, 'correction-ahead')
  assert.ok(!JSON.stringify(told).includes('Ada Quill'))
})

test('on its day, in the zone of the paper, the story has it and is revised', () => {
  const files = [file('mill.txt', mill(field(LATER)))]
  const before = enterAt('09:00', files)
  const after = enterAt('2026-12-02T22:00:00Z', files, before.register)
  assert.deepEqual(correctionsIn(after), [LATER])
  assert.equal(after.entered[0]?.revised, '2026-12-02T22:00:00Z')
  assert.deepEqual([...after.silent, ...after.problems, ...after.changes], [])
  const clock = { now: '2026-12-04T08:00:00Z', zone: 'Europe/Kyiv' }
  const kinds = (register: typeof after.register) =>
    overdueIn(enterAt(clock.now, files, register), register, clock).map(({ at, kind }) => `${kind} ${at}`)
  assert.deepEqual(kinds(before.register), ['correct 2026-12-02T22:00:00Z'])
  assert.deepEqual(kinds(after.register), [])
})

test('one that is filed by itself is held whole, until its day', () => {
  const alone = { ...story('CORRECTION', ''), body: [], fields: { corrections: [field(LATER)] } }
  const entering = enterAt('09:00', [file('alone.txt', alone)])
  assert.deepEqual(entering.entered, [])
  assert.deepEqual(
    entering.held.map(({ verdict }) => [verdict.by, verdict.until]),
    [['date', '2026-12-02T22:00:00Z']],
  )
  assert.equal(enterAt('2026-12-03T09:00:00Z', [file('alone.txt', alone)]).entered.length, 1)
})

test('of a story that is held itself, only that is due', () => {
  const held = story('Mill reopens', undefined, { corrections: [field(LATER)], embargo: field('2026-11-25') })
  const { changes, held: waiting } = enterAt('09:00', [fileOf('mill.txt', 'Mill reopens', held)])
  assert.equal(waiting.length, 1)
  assert.deepEqual(
    changes.map(({ kind }) => kind),
    ['release'],
  )
})

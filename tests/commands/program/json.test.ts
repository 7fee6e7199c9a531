/** `--json`: one shape for all commands, in bad days, too. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leavesOf } from '../../../scripts/commands/program/described.ts'
import { TOLD_AS_LINES } from '../../../scripts/commands/program/hear.ts'
import { programFor } from '../../../scripts/commands/program/program.ts'
import { FERRY, folderWith, typed } from '../command.ts'

/** These show something, or begin it, for somebody who sits there. */
const FOR_PEOPLE = ['init', 'new', 'serve', 'completion', 'theme']

test('every command that tells something tells it to programs', () => {
  const without = leavesOf(programFor(() => undefined)).filter(
    ([, leaf]) => !leaf.options.some(({ long }) => long === '--json'),
  )
  assert.deepEqual(without.map(([name]) => name).sort(), FOR_PEOPLE.toSorted())
})

/** What is typed where there is no paper. */
const NOWHERE: readonly (readonly string[])[] = [
  ['build'],
  ['build', '--dry-run'],
  ['index'],
  ['due'],
  ['list'],
  ['learn'],
  ['proof'],
  ['publish'],
  ['withdraw', '/2031/05/02/the-ferry-is-late/'],
  ['register', 'restore'],
  ['register', 'accept'],
  ['print', '2031-05-02', '--epub'],
]

for (const args of NOWHERE)
  test(`${args.join(' ')} --json, where there is no paper, is one object with its problem`, async (t) => {
    const { code, out, err } = await typed(folderWith(t, {}), [...args, '--json'])
    assert.equal(err, '')
    const { ok, code: said, problems } = JSON.parse(out)
    assert.deepEqual([ok, said], [false, code])
    assert.notEqual(code, 0)
    const [first] = problems
    assert.deepEqual(Object.keys(first), ['severity', 'code', 'file', 'line', 'column', 'reason', 'hint'])
  })

test('of a command that has words and no data, the lines are told, and problems apart from them', async (t) => {
  const folder = folderWith(t, FERRY)
  assert.equal((await typed(folder, ['build'])).code, 0)
  const { out, err } = await typed(folder, ['withdraw', '/2031/05/02/the-ferry-is-late/', '--json'])
  const { ok, said, problems } = JSON.parse(out)
  assert.deepEqual([ok, err, problems[0].code], [true, '', 'withdrawn-by-order'])
  assert.equal(said[0], 'Withdrawn: /2031/05/02/the-ferry-is-late/')
  const wrong = JSON.parse((await typed(folder, ['withdraw', '/nowhere/', '--json'])).out)
  assert.deepEqual([wrong.ok, wrong.said, wrong.problems[0].code], [false, [], 'unknown-address'])
  assert.ok(TOLD_AS_LINES.has('withdraw'))
})

test('due and proof tell it in the same shape', async (t) => {
  const folder = folderWith(t, FERRY)
  assert.equal((await typed(folder, ['build'])).code, 0)
  for (const [command, field] of [
    ['due', 'changes'],
    ['proof', 'findings'],
  ] as const) {
    const { code, out } = await typed(folder, [command, '--json'])
    const answer = JSON.parse(out)
    assert.deepEqual([answer.ok, answer.code, answer.problems], [code === 0, code, []])
    assert.ok(Array.isArray(answer[field]), command)
  }
})

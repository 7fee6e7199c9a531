import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { missedEntry } from '../../scripts/masthead/front-faults.ts'
import { frontOrder, readFrontOrder } from '../../scripts/masthead/front-order.ts'
import { pathsOf } from '../../scripts/paths.ts'

const codes = (text: string) => frontOrder(text).problems.map(({ code, line, column }) => `${code} ${line}:${column}`)

test('rows of headlines and addresses, each with its place; a headline with a colon is one, without quotes too', () => {
  const { order, problems } = frontOrder(
    'lead: The mill burns\nseconds:\n  - /2031/05/14/quay/\n  - Letters: a bench\nthirds:\n',
  )
  assert.deepEqual(problems, [])
  assert.deepEqual(
    order.map(({ row, text, line, column }) => [row, text, line, column]),
    [
      ['lead', 'The mill burns', 1, 7],
      ['seconds', '/2031/05/14/quay/', 3, 5],
      ['seconds', 'Letters: a bench', 4, 5],
    ],
  )
})

test('no file, an empty one: nothing is laid, and nothing is said', () => {
  for (const text of [null, '', '# later\n']) assert.deepEqual(frontOrder(text), { order: [], problems: [] })
})

test('what is wrong is a warning with its place, and stops nothing', () => {
  assert.deepEqual(codes('leed: The mill burns\n'), ['unknown-key 1:1'])
  assert.deepEqual(codes('lead: Letters: a bench\n'), ['bad-yaml 1:7'])
  assert.deepEqual(codes('lead: [one, two]\n'), ['front-full 1:13'])
  assert.deepEqual(codes('seconds:\n  - a: [1]\n'), ['not-text 2:5'])
  const all = frontOrder('leed: x\nlead: [one, two]\nseconds: [[1]]\n').problems
  assert.ok(all.every(({ severity, hint }) => severity === 'warning' && hint !== ''))
  assert.match(all[0]?.hint ?? '', /Did you mean “lead”/)
})

test('beside copy of its name the file is the sidecar of that', async () => {
  const content = mkdtempSync(join(tmpdir(), 'front-'))
  writeFileSync(join(content, 'front.yaml'), 'lead: The mill burns\n')
  assert.equal((await readFrontOrder(pathsOf(content, join(content, '..', 'out')))).order.length, 1)
  writeFileSync(join(content, 'Front.txt'), 'The front line\n')
  assert.equal((await readFrontOrder(pathsOf(content, join(content, '..', 'out')))).order.length, 0)
})

test('an entry that finds nothing is told the nearest; of what is held not a word is said', () => {
  const entry = { row: 'lead' as const, text: 'The mil burns', line: 3, column: 7, frame: 'lead: The mil burns' }
  const none = missedEntry({ entry, kind: 'none' }, ['The mill burns', 'A bench'])
  assert.deepEqual([none.code, none.file, none.line, none.column], ['front-unknown', 'front.yaml', 3, 7])
  assert.match(none.hint, /Did you mean “The mill burns”/)
  assert.doesNotMatch(missedEntry({ entry, kind: 'held' }, []).reason, /mil/)
})

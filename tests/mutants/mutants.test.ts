/** A planted desk of one file: a number that its test holds is noticed when it changes, and not without the test. */

import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { SourceFile } from 'typescript/unstable/ast'
import { slashed } from '../../scripts/paths.ts'
import { type Point, pointsIn } from './places/changes.ts'
import { thresholdsIn } from './places/count.ts'
import { alternativesIn, boundsIn, type Part } from './places/expressions.ts'
import { treesOf } from './places/trees.ts'
import { sampleOf } from './sample.ts'
import { shareNoticed, tableOf } from './table.ts'
import { tellingOf } from './telling.ts'
import { outcomeOf } from './trial.ts'
import { triedAll } from './trials.ts'

const ROOT = slashed(mkdtempSync(join(tmpdir(), 'mutants-')))

const DESK = 'desk/long.ts'
const SOURCE = `
export interface Long { readonly of: 12 }
const LONGEST = 40
const WORDS: readonly string[] = ['late', 'early']
export const isLong = (text: string): boolean => text.length >= LONGEST && !WORDS.includes(text)
export const isOdd = (text: string): boolean => /^(?:a|[|b]c{2,30})$/.test(text) || text.length * 2 > 9
export const found = { reason: 'Found 3 of ' + 4, at: WORDS.indexOf('late') ?? 0 }
`

const testOf = (lengths: readonly number[]) => `
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isLong } from '../desk/long.ts'
test('lengths', () => assert.deepEqual(${JSON.stringify(lengths)}.map((length) => isLong('x'.repeat(length))), ${JSON.stringify(lengths.map((length) => length >= 40))}))
`

const ASKED = { tests: ['tests/*.test.ts'], never: [], whole: [] }

before(() => {
  const planted = {
    'package.json': '{ "type": "module" }',
    'tsconfig.json': '{ "compilerOptions": { "noLib": true, "types": [] }, "include": ["desk"] }',
    [DESK]: SOURCE,
    'tests/both-sides.test.ts': testOf([39, 40]),
    'tests/far-away.test.ts': testOf([3, 400]),
  }
  for (const folder of ['desk', 'tests']) mkdirSync(join(ROOT, folder))
  for (const [name, text] of Object.entries(planted)) writeFileSync(join(ROOT, name), text)
})

after(() => rmSync(ROOT, { recursive: true, force: true }))

let tree: SourceFile | undefined

const treeOf = (): SourceFile => {
  tree ??= treesOf(ROOT, [DESK]).get(DESK)
  assert.ok(tree !== undefined)
  return tree
}

const pointAt = (was: string): Point => {
  const point = pointsIn(DESK, treeOf()).find((one) => one.was === was)
  assert.ok(point !== undefined, was)
  return point
}

test('what is changed, and into what; types, and what is only said, are let alone', () => {
  assert.deepEqual(
    pointsIn(DESK, treeOf()).map(({ kind, was, others }) => [kind, was, ...others]),
    [
      ['number', '40', '50', '30'],
      ['entry', "'late',", ''],
      ['entry', "'early'", ''],
      ['comparison', '>=', '>', '<'],
      ['connective', '&&', '||'],
      ['negation', '!', ''],
      ['alternative', 'a|', ''],
      ['alternative', '|[|b]c{2,30}', ''],
      ['repetition', '2', '3', '1'],
      ['repetition', '30', '38', '22'],
      ['connective', '||', '&&'],
      ['number', '2', '3', '1'],
      ['comparison', '>', '>=', '<='],
      ['number', '9', '11', '7'],
    ],
  )
  assert.deepEqual(thresholdsIn(DESK, treeOf()), { inline: 2, named: 1, repetitions: 2 })
})

test('repetitions and alternatives of an expression', () => {
  const texts = (pattern: string, parts: readonly Part[]) => parts.map(({ start, end }) => pattern.slice(start, end))
  const pattern = '(?<day>\\d{1,2}|x{3}|(?:y|\\|{4,}))[|{5}]|(?<=z)(?:one)'
  assert.deepEqual(texts(pattern, boundsIn(pattern)), ['1', '2', '3', '4', '5'])
  assert.deepEqual(texts(pattern, alternativesIn(pattern)), [
    '(?<day>\\d{1,2}|x{3}|(?:y|\\|{4,}))[|{5}]|',
    '\\d{1,2}|',
    'x{3}|',
    '|(?:y|\\|{4,})',
    'y|',
    '|\\|{4,}',
    '|(?<=z)(?:one)',
  ])
  assert.deepEqual(boundsIn('$' + '{2,3}'), [])
})

test('a sample is the same for the same seed, and another for another', () => {
  const points = Array.from({ length: 99 }, (_, start): Point => ({ ...pointAt('40'), start }))
  const starts = (seed: number) => sampleOf(points, 9, seed).map(({ start, now }) => `${start} ${now}`)
  assert.equal(starts(1).length, 9)
  assert.deepEqual(starts(1), starts(1))
  assert.notDeepEqual(starts(1), starts(2))
})

test('a planted number is noticed by a test on both sides of it, and by no other; the file stays as it is', async () => {
  const { others: _, ...point } = pointAt('40')
  const changes = ['50', '30'].map((now) => ({ ...point, now }))
  const places = () => ({ line: 4, column: 17 })
  const noticed = await triedAll(ROOT, changes, tellingOf(ROOT, ASKED))
  assert.equal(shareNoticed(noticed), 1)
  assert.deepEqual(
    noticed.map(({ noticedBy }) => noticedBy),
    ['lengths', 'lengths'],
  )
  const unheld = await triedAll(ROOT, changes, tellingOf(ROOT, { ...ASKED, never: ['tests/both-sides.test.ts'] }))
  assert.equal(shareNoticed(unheld), 0)
  assert.ok(tableOf(unheld, places).endsWith(`${DESK}:4:17  number: 40 → 30`))
  const unasked = await triedAll(ROOT, changes, tellingOf(ROOT, { ...ASKED, never: ['tests/*'] }))
  assert.ok(tableOf(unasked, places).endsWith(`${DESK}:4:17  number: 40 → 30  (no test comes there)`))
  assert.equal(readFileSync(join(ROOT, DESK), 'utf8'), SOURCE)
})

test('a test that does not come to an end has noticed, and one that fails by itself is refused', async () => {
  const { others: _, ...point } = pointAt('>=')
  const endless = { ...point, now: '>= (() => { for (;;); })() + ' }
  const tests = ['tests/both-sides.test.ts']
  const outcome = await outcomeOf({ root: ROOT, change: endless, tests, limit: 1500 })
  assert.deepEqual(outcome, { passed: false, failing: 'the time limit' })
  writeFileSync(join(ROOT, 'tests/failing.test.ts'), testOf([39]).replace('[false]', '[true]'))
  await assert.rejects(
    triedAll(ROOT, [{ ...point, now: '>' }], tellingOf(ROOT, ASKED)),
    /Without any change a test of tests\/failing\.test\.ts fails: lengths\./,
  )
})

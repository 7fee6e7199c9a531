/** The bench on a small paper: every row is measured, every page comes out right, and what it shows is well formed. No time is looked at. */

import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { validateXML } from 'xmllint-wasm'
import { hugoVersion } from './hugo/hugo-rows.ts'
import { measure } from './measure/measure.ts'
import { growth, HUGO_COMPLETE, type Measured, medians, type Row } from './measure/row.ts'
import { chart } from './shown/chart.ts'
import { table } from './shown/table.ts'

const SIZE = 20
const LONG = 3
const EDITS = ['body', 'headline', 'date', 'section'].map((part) => `a ${part} edited`)
const CHAIN = [...EDITS, 'a story added', 'a file renamed', 'a story deleted', 'many files at once']
const MACHINE = '2 cores (Some & Other <1>)'

const row = (what: string, seconds: number, whose: Row['whose'] = 'ours'): Row => ({
  what,
  whose,
  seconds,
  processor: null,
  megabytes: null,
  pages: 0,
})

/** As a run would measure it. */
const SAMPLE: Measured = {
  size: SIZE,
  rounds: 1,
  rows: [
    ...['complete, cold', 'complete, with a warm desk', 'nothing changed', ...CHAIN].map((what) => row(what, 2)),
    row(HUGO_COMPLETE, 1, 'Hugo'),
  ],
  kinds: [{ kind: 'stories', ours: SIZE, hugo: SIZE }],
  notes: [],
}

/** Some seventy programs are started one after the other: a minute, for who changes the bench. */
const isAsked = process.env.BROADSHEET_BENCH === '1'

describe('a run', { skip: !isAsked && 'BROADSHEET_BENCH=1 runs it' }, () => {
  let paper: Measured

  before(async () => {
    paper = await measure(SIZE, { rounds: 1, long: LONG, tell: () => undefined })
  })

  test('each row is measured', () => {
    const ours = paper.rows.filter(({ whose }) => whose !== 'Hugo').map(({ what }) => what)
    const complete = ['complete, cold', 'complete, with a warm desk'].flatMap((what) => [
      `${what}, without search`,
      what,
    ])
    assert.deepEqual(ours, [
      ...complete,
      'nothing changed',
      'a body edited, without search',
      ...CHAIN,
      'serve: start, until the first page answers',
      ...CHAIN.map((what) => `serve: ${what}`),
      `serve: a body edited, the median of ${LONG}`,
      'the first build after serve',
    ])
    assert.ok(paper.rows.every(({ seconds }) => seconds > 0))
  })

  test('each edit is on its pages, the server makes them as a build does, and leaves none to the next', () => {
    const pages = new Map(paper.rows.map((row) => [row.what, row.pages]))
    assert.deepEqual(
      paper.notes.filter((note) => !note.startsWith('Memory of the server')),
      [],
    )
    assert.equal(pages.get('the first build after serve'), 0)
    assert.equal(pages.get('nothing changed'), 0)
    for (const what of EDITS) assert.ok((pages.get(`serve: ${what}`) ?? 0) > 1, what)
  })

  test('Hugo prints the same kinds of pages', { skip: hugoVersion() === null && 'Hugo is not installed' }, () => {
    for (const { kind, ours, hugo } of paper.kinds.filter(({ kind }) => kind !== 'sitemaps' && kind !== 'others'))
      assert.equal(hugo, ours, kind)
  })

  test('memory is that of all processes', { skip: process.platform !== 'linux' && 'only Linux tells' }, () => {
    for (const { what, megabytes } of paper.rows) assert.ok(megabytes !== null && megabytes > 10, what)
  })
})

test('a table has as many cells in each line, and a growth where there are two sizes', () => {
  const grown: Measured = { ...SAMPLE, size: 10 * SIZE }
  for (const part of table([SAMPLE, grown], MACHINE)
    .split('\n\n')
    .filter((block) => block.startsWith('|'))) {
    const cells = new Set(
      part
        .trimEnd()
        .split('\n')
        .map((line) => line.split('|').length),
    )
    assert.equal(cells.size, 1, part)
  }
  assert.match(table([SAMPLE, grown], MACHINE), /\| complete, cold \| 0\.000 \|/)
  assert.doesNotMatch(table([SAMPLE], MACHINE), /Growth/)
})

test('the chart is well formed, names each row of ours, and keeps within its frame', async () => {
  const drawn = chart([SAMPLE, { ...SAMPLE, size: 100_000 }], MACHINE)
  const file = { fileName: 'bench.svg', contents: drawn }
  assert.deepEqual((await validateXML({ xml: [file], normalization: 'format' })).errors, [])
  for (const { what, whose } of SAMPLE.rows) assert.equal(drawn.includes(`>${what}</text>`), whose !== 'Hugo', what)
  for (const [, x = ''] of drawn.matchAll(/cx="([^"]*)"/g)) assert.ok(Number(x) > 0 && Number(x) < 320, x)
})

test('the middle of three, and the power by which time grows', () => {
  const hugo = (seconds: number) => row(HUGO_COMPLETE, seconds, 'Hugo')
  assert.deepEqual(medians([hugo(3), hugo(1), hugo(2)]), [hugo(2)])
  const of = (size: number, seconds: number): Measured => ({
    size,
    rounds: 1,
    rows: [hugo(seconds)],
    kinds: [],
    notes: [],
  })
  assert.equal(growth(HUGO_COMPLETE, of(10, 1), of(1000, 100)), 1)
  assert.equal(growth('nothing of the kind', of(10, 1), of(1000, 100)), null)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PageKind } from '../../scripts/edition/plan/page.ts'
import { cutIntoRuns, type Job } from '../../scripts/press/render/run.ts'
import { pageAt } from './quay.ts'

function jobs(count: number, weight = 100, kind?: PageKind): Job[] {
  return Array.from({ length: count }, (_, number) => {
    const page = pageAt(`/${kind ?? 'a'}-${number}/`)
    return { page: kind === undefined ? page : ({ ...page, kind } as Job['page']), staged: `${number}`, weight }
  })
}

function lengths(runs: readonly Job[][]): number[] {
  return runs.map((run) => run.length)
}

test('a few pages are one run, many are cut evenly among the workers', () => {
  assert.deepEqual(lengths(cutIntoRuns([], 2)), [])
  assert.deepEqual(lengths(cutIntoRuns(jobs(1), 2)), [1])
  assert.deepEqual(lengths(cutIntoRuns(jobs(200), 2)), [200])
  assert.deepEqual(lengths(cutIntoRuns(jobs(400), 2)), [200, 200])
  assert.deepEqual(lengths(cutIntoRuns(jobs(1100), 2)), [275, 275, 275, 275])
  assert.deepEqual(lengths(cutIntoRuns(jobs(1100), 1)), [367, 367, 366])
})

test('no run holds more than 500 pages or more text than a worker can hold', () => {
  for (const run of cutIntoRuns(jobs(10_000), 3)) assert.ok(run.length <= 500)
  assert.deepEqual(lengths(cutIntoRuns(jobs(5, 2_500_000), 2)), [2, 2, 1])
  assert.deepEqual(lengths(cutIntoRuns(jobs(2, 9_000_000), 2)), [1, 1])
})

test('pages of one kind stay together, and none is lost', () => {
  const mixed = jobs(300, 100, 'day').flatMap((job, number) => [
    job,
    ...jobs(300, 100, 'story').slice(number, number + 1),
  ])
  const runs = cutIntoRuns(mixed, 2)
  assert.deepEqual(
    runs.map((run) => [...new Set(run.map((job) => job.page.kind))]),
    [['day'], ['story']],
  )
  assert.deepEqual(new Set(runs.flat()), new Set(mixed))
})

/** What a run of a worker cost, by kind of page. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { costsOf } from '../../scripts/press/render/costs.ts'
import type { Job } from '../../scripts/press/render/run.ts'
import { pageAt } from './quay.ts'

const NOT_FOUND: Job = { page: { url: '/404.html', kind: 'notFound', view: { latest: [] } }, staged: '2', weight: 0 }
const MOVED = ['/a/', '/b/', '/c/'].map((url, at): Job => ({ page: pageAt(url), staged: `${at}`, weight: 0 }))
const JOBS = [...MOVED, NOT_FOUND]
const PRINTED = JOBS.map(({ page: { url } }) => ({ url, size: 100, hash: '' }))

test('templates have what Eleventy measured, by the thread’s own time, and each page the same of the rest', () => {
  // The thread had a core for half of the time.
  const rendering = new Map([
    ['redirect', 12],
    ['notFound', 20],
  ])
  assert.deepEqual(costsOf(JOBS, PRINTED, rendering, { elapsed: 48, processor: 24 }), [
    { kind: 'redirect', pages: 3, ms: 6 + 3 * 2, bytes: 300 },
    { kind: 'notFound', pages: 1, ms: 10 + 2, bytes: 100 },
  ])
})

test('where nothing was measured, all is shared out by page', () => {
  assert.deepEqual(
    costsOf(JOBS, PRINTED, new Map(), { elapsed: 8, processor: 8 }).map(({ kind, ms }) => [kind, ms]),
    [
      ['redirect', 6],
      ['notFound', 2],
    ],
  )
})

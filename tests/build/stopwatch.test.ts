/** The stopwatch of a build: what each stage and each kind of page took. */

import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Stopwatch } from '../../scripts/build/stopwatch.ts'
import { paperFor } from '../paper/paper.ts'

/** A stopwatch whose clock, and whose thread's work, go by what a test says. */
function atRest() {
  const time = { clock: 0, processor: 0 }
  const watch = new Stopwatch(
    () => time.clock,
    () => time.processor,
  )
  const pass = (clock: number, processor: number) => {
    time.clock += clock
    time.processor += processor
  }
  return { watch, pass }
}

test('each stage has its time, the work of this thread, and that of others', () => {
  const { watch, pass } = atRest()
  pass(400, 300)
  watch.begin('read')
  pass(100, 10)
  watch.begin('read', 3)
  pass(900, 500)
  watch.helped('read', 700)
  watch.begin('enter')
  pass(50, 40)
  assert.deepEqual(watch.timings().stages, [
    { stage: 'start', count: 0, ms: 400, here: 300, elsewhere: 0 },
    { stage: 'read', count: 3, ms: 1000, here: 510, elsewhere: 700 },
    { stage: 'enter', count: 0, ms: 50, here: 40, elsewhere: 0 },
  ])
})

test('a stage beside another has its own time; this thread is at it when the other has ended', async () => {
  const { watch, pass } = atRest()
  const made = Promise.withResolvers<string>()
  watch.begin('render', 10)
  const search = watch.along('search', 7, made.promise)
  pass(100, 20)
  assert.equal(watch.going?.stage, 'render')
  watch.end()
  pass(200, 5)
  assert.deepEqual(watch.going, { ...watch.going, stage: 'search', done: 0, total: 7 })
  made.resolve('the index')
  assert.equal(await search, 'the index')
  assert.equal(watch.going, null)
  pass(1000, 1000)
  watch.begin('commit', 2)
  pass(30, 3)
  assert.deepEqual(watch.timings().stages.slice(1), [
    { stage: 'render', count: 10, ms: 100, here: 20, elsewhere: 0 },
    { stage: 'search', count: 7, ms: 300, here: 5, elsewhere: 0 },
    { stage: 'commit', count: 2, ms: 30, here: 3, elsewhere: 0 },
  ])
})

test('work that fails beside a stage ends as such, and its time with it', async () => {
  const { watch, pass } = atRest()
  watch.begin('render')
  const search = watch.along('search', 1, Promise.reject(new Error('no index')))
  await assert.rejects(search, /no index/)
  pass(5, 5)
  assert.deepEqual(
    watch.timings().stages.map(({ stage, ms }) => [stage, ms]),
    [
      ['start', 0],
      ['render', 5],
      ['search', 0],
    ],
  )
})

test('a build tells all its stages, and the pages by kind with what they weigh', async (t) => {
  const paper = paperFor(t, {
    'harbour/ferry.txt': 'Headline: The ferry is late\nDate: 2 May 2031\n\nIt left late, and arrived later.\n',
    'harbour/mill.txt': 'Headline: The mill burns\nDate: 3 May 2031\n\nNobody was hurt there.\n',
    'briefs.txt': 'Fog expected on the bank\nBell found in a barn\n',
  })
  const watch = new Stopwatch()
  const steps: string[] = []
  watch.listener = () => {
    const { stage, done, total } = watch.going ?? {}
    steps.push(`${stage} ${done}/${total}`)
  }
  const { report } = await paper.build({ progress: watch, jobs: 1 })
  const { stages, kinds, ms, processor, memory } = watch.timings()
  assert.deepEqual(
    stages.map(({ stage }) => stage),
    ['start', 'read', 'enter', 'write', 'assemble', 'plan', 'render', 'search', 'commit'],
  )
  const read = steps.filter((step) => step.startsWith('read'))
  assert.deepEqual(read, ['read 0/0', 'read 0/3', 'read 1/3', 'read 2/3', 'read 3/3'])
  assert.ok(steps.includes(`render ${report?.rendered}/${report?.rendered}`))
  assert.ok((stages.find(({ stage }) => stage === 'render')?.elsewhere ?? 0) > 0)
  assert.ok(processor > 0 && ms > 0 && memory > 10_000_000)

  assert.equal(
    kinds.reduce((sum, { pages }) => sum + pages, 0),
    report?.rendered,
  )
  const stories = ['/2031/05/02/the-ferry-is-late/', '/2031/05/03/the-mill-burns/']
  const bytes = stories.map((url) => statSync(join(paper.paths.output, url, 'index.html')).size)
  const story = kinds.find(({ kind }) => kind === 'story')
  assert.deepEqual([story?.pages, story?.bytes], [2, bytes.reduce((a, b) => a + b)])
  assert.ok(kinds.every((kind) => kind.ms >= 0) && (story?.ms ?? 0) > 0)

  const again = new Stopwatch()
  await paper.build({ progress: again })
  const rest = again.timings()
  assert.deepEqual([rest.kinds, rest.stages.map(({ stage }) => stage).slice(5)], [[], ['plan']])
})

/** What is shown while a build is at work: drawn again on a terminal, plain lines elsewhere, and to whom nothing. */

import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Going } from '../../../scripts/build/stopwatch.ts'
import { goingText, showProgress, type Watched } from '../../../scripts/commands/show/progress-line.ts'
import type { Stage } from '../../../scripts/flow/progress.ts'

const ERASE = '\r\u001b[K'

/** A stage that is shown to a stream that only listens, at times that the test says. */
function shown(t: TestContext, stream: { isTTY?: boolean; columns?: number }, env: Record<string, string> = {}) {
  const said: string[] = []
  const watched: Watched & { going: Going | null } = { going: null, listener: () => undefined }
  let now = 0
  const terminal = { ...stream, write: (text: string) => said.push(text) }
  const end = showProgress(watched, terminal, { env, clock: () => now })
  t.after(end)
  return {
    end,
    /** What is written when a build is so far at a time, in milliseconds. */
    at(time: number, stage: Stage, done = 0, total = 0): string {
      now = time
      watched.going = { stage, done, total, first: null }
      watched.listener()
      return said.splice(0).join('')
    },
    rest: () => said.splice(0).join(''),
  }
}

const TERMINAL = { isTTY: true, columns: 80 }
const PLAIN = { NO_COLOR: '1' }

test('on a terminal, a line from the first second on, ten times a second at the most, and gone at the end', (t) => {
  const { at, end, rest } = shown(t, TERMINAL, PLAIN)
  assert.equal(at(0, 'read', 0, 4000), '')
  assert.equal(at(999, 'read', 900, 4000), '')
  assert.equal(at(1000, 'read', 901, 4000), `${ERASE}Reading copy: 901 of 4,000 files`)
  assert.equal(at(1099, 'read', 950, 4000), '')
  assert.equal(at(1100, 'read', 951, 4000), `${ERASE}Reading copy: 951 of 4,000 files`)
  // The same is not drawn again; another stage is, since it may leave no time to.
  assert.equal(at(1300, 'read', 951, 4000), '')
  assert.equal(at(1301, 'assemble'), `${ERASE}Assembling the edition`)
  end()
  assert.equal(rest(), ERASE)
  end()
  assert.equal(rest() + at(9000, 'plan'), '')
})

test('of a build that is done in a moment, nothing', (t) => {
  const { at, end, rest } = shown(t, TERMINAL)
  for (const [time, stage] of [
    [10, 'read'],
    [300, 'render'],
    [800, 'commit'],
  ] as const)
    assert.equal(at(time, stage, 1, 1), '')
  end()
  assert.equal(rest(), '')
})

test('the line is dim, unless colour is not wanted, and never longer than the terminal is wide', (t) => {
  assert.equal(shown(t, TERMINAL).at(2000, 'plan'), `${ERASE}\u001b[2mPlanning\u001b[22m`)
  assert.equal(shown(t, { isTTY: true, columns: 20 }, PLAIN).at(2000, 'read', 1, 50), `${ERASE}Reading copy: 1 of `)
  assert.equal(
    shown(t, { isTTY: true, columns: 0 }, PLAIN).at(2000, 'read', 1, 50),
    `${ERASE}Reading copy: 1 of 50 files`,
  )
})

test('elsewhere plain lines: one a stage, another every ten seconds, none before the tenth', (t) => {
  const elsewhere: [object, Record<string, string>][] = [
    [{ isTTY: false }, {}],
    [{}, {}],
    [TERMINAL, { CI: 'true' }],
    [TERMINAL, { TERM: 'dumb' }],
  ]
  for (const [stream, env] of elsewhere) {
    const { at, end, rest } = shown(t, stream, env)
    assert.equal(at(9999, 'read', 90, 400), '')
    assert.equal(at(10_000, 'read', 91, 400), 'Reading copy: 91 of 400 files\n')
    assert.equal(at(19_999, 'read', 180, 400), '')
    assert.equal(at(20_000, 'read', 181, 400), 'Reading copy: 181 of 400 files\n')
    assert.equal(at(20_001, 'enter'), 'Entering\n')
    assert.equal(at(20_002, 'search', 0, 77), 'Making the search index: 77 stories and briefs\n')
    end()
    assert.equal(rest(), '')
  }
})

test('a CI that says it is none is a terminal like any', (t) => {
  assert.equal(shown(t, TERMINAL, { ...PLAIN, CI: 'false' }).at(2000, 'plan'), `${ERASE}Planning`)
})

const first = { at: 1000, done: 100 }

for (const [going, now, text] of [
  [{ done: 0, total: 500, first: null }, 9000, 'Printing: 500 pages'],
  [{ done: 100, total: 500, first }, 9000, 'Printing: 100 of 500 pages'],
  // By the pace since the first were done: 100 in two seconds.
  [{ done: 200, total: 500, first }, 3000, 'Printing: 200 of 500 pages, 6 s left'],
  [{ done: 200, total: 500, first }, 2499, 'Printing: 200 of 500 pages'],
  [{ done: 200, total: 12_000, first }, 3000, 'Printing: 200 of 12,000 pages, 4 min left'],
  [{ done: 500, total: 500, first }, 9000, 'Printing: 500 of 500 pages'],
] as const)
  test(`${text}, after ${now} ms`, () => assert.equal(goingText({ stage: 'render', ...going }, now), text))

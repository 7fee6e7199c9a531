/**
 * The changes of a sample, tried two at a time. First each test file is run as the program
 * is: one that fails by itself would notice everything, and what it went through is kept.
 */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Reached, reachedIn } from './reach.ts'
import type { Turns } from './telling.ts'
import { type Change, outcomeOf } from './trial.ts'

export interface Tried {
  readonly change: Change
  /** The test that noticed it, or that they never came to an end; null if none did. */
  readonly noticedBy: string | null
  /** Whether any test comes there. */
  readonly isReached: boolean
}

/** Tried at a time. */
const LANES = 2

/** The processor may be at work so many times as long as without a change, and so much longer in any case, in milliseconds. */
const TIMES = 3
const BESIDES = 10_000

export async function triedAll(
  root: string,
  changes: readonly Change[],
  telling: (file: string) => Turns,
  tell: (tried: Tried) => void = () => undefined,
): Promise<Tried[]> {
  const files = new Set(changes.map(({ file }) => file))
  const tests = [...new Set([...files].flatMap((file) => telling(file).flat()))]
  const known = new Map(await inLanes(tests, async (test) => [test, await unchanged(root, test, files)] as const))
  return inLanes(changes, async (change) => {
    const tried = await triedOne(change)
    tell(tried)
    return tried
  })

  async function triedOne(change: Change): Promise<Tried> {
    const isAsked = (test: string) => known.get(test)?.reached(change.file, change.start) === true
    const turns = telling(change.file).map((turn) => turn.filter(isAsked))
    const isReached = turns.some((turn) => turn.length > 0)
    for (const tests of turns) {
      if (tests.length === 0) continue
      const took = tests.reduce((sum, test) => sum + (known.get(test)?.took ?? 0), 0)
      const outcome = await outcomeOf({ root, change, tests, limit: took * TIMES + BESIDES })
      if (!outcome.passed) return { change, noticedBy: outcome.failing, isReached }
    }
    return { change, noticedBy: null, isReached }
  }
}

/** What is known of a test file. */
interface Known {
  readonly reached: Reached
  /** In milliseconds of the processor. */
  readonly took: number
}

async function unchanged(root: string, test: string, files: ReadonlySet<string>): Promise<Known> {
  const coverage = mkdtempSync(join(tmpdir(), 'reached-'))
  try {
    const outcome = await outcomeOf({ root, change: null, tests: [test], coverage })
    if (!outcome.passed) throw new Error(`Without any change a test of ${test} fails: ${outcome.failing}.`)
    return { reached: reachedIn(coverage, root, files), took: outcome.took }
  } finally {
    rmSync(coverage, { recursive: true, force: true })
  }
}

/** What is made of each, in their order, some at a time. */
async function inLanes<T, U>(all: readonly T[], make: (one: T) => Promise<U>): Promise<U[]> {
  const waiting = [...all.entries()]
  const made: U[] = []
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) made[next[0]] = await make(next[1])
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return made
}

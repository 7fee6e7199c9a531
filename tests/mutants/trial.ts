/** Tests are run in a process of their own: as the program is, or as it would be with a change. */

import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Point } from './places/changes.ts'

export interface Change extends Omit<Point, 'others'> {
  readonly now: string
}

export interface Trial {
  /** The folder that all paths are from. */
  readonly root: string
  readonly tests: readonly string[]
  /** Null to run the tests as the program is. */
  readonly change: Change | null
  /** With a change: how long the processor may be at work, in milliseconds. */
  readonly limit?: number
  /** Where V8 is to write what was gone through. */
  readonly coverage?: string
}

export type Outcome =
  /** In milliseconds of the processor. */
  | { readonly passed: true; readonly took: number }
  /** The first test that failed, or what else kept them from passing. */
  | { readonly passed: false; readonly failing: string }

/** What is said of tests that do not come to an end. */
export const ENDLESS = 'the time limit'

/** What waits for ever, and does no work, is ended after so long, in milliseconds. */
const PATIENCE = 900_000

const OWN = (name: string) => join(import.meta.dirname, name)
const PRELOADED = pathToFileURL(OWN('changed.ts')).href
const REPORTER = pathToFileURL(OWN('first-failure.ts')).href

export function outcomeOf({ root, tests, change, limit = PATIENCE, coverage }: Trial): Promise<Outcome> {
  const hook = change === null ? [] : ['--import', PRELOADED]
  const paths = tests.map((test) => join(root, test))
  const { NODE_TEST_CONTEXT: _, NODE_V8_COVERAGE: __, ...env } = process.env
  const url = change === null ? '' : pathToFileURL(join(root, change.file)).href
  const own = {
    ...(change !== null && { CHANGE: JSON.stringify({ ...change, url, limit }) }),
    ...(coverage !== undefined && { NODE_V8_COVERAGE: coverage }),
  }
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...hook, '--test-reporter', REPORTER, OWN('suite.ts'), ...paths],
      { cwd: root, env: { ...env, ...own }, timeout: PATIENCE, killSignal: 'SIGKILL', maxBuffer: 2 ** 26 },
      (error, stdout) => {
        if (error === null) resolve({ passed: true, took: Number(stdout.match(/\d+$/)?.[0] ?? 0) })
        else if (error.signal === 'SIGKILL') resolve({ passed: false, failing: ENDLESS })
        else resolve({ passed: false, failing: stdout.slice(-LONGEST) || 'the program, which did not start' })
      },
    )
  })
}

/** In characters, of a test's name. */
const LONGEST = 200

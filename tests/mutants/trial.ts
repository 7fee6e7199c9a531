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
  /** Null to run the tests as the program is. */
  readonly change: Change | null
  readonly tests: readonly string[]
  /** In milliseconds. */
  readonly limit: number
  /** Where V8 is to write what was gone through. */
  readonly coverage?: string
}

/** What is said of tests that do not come to an end. */
const ENDLESS = 'the time limit'

const OWN = (name: string) => join(import.meta.dirname, name)
const PRELOADED = pathToFileURL(OWN('changed.ts')).href
const REPORTER = pathToFileURL(OWN('first-failure.ts')).href

/** The first test that fails; null if all pass. */
export function failureIn({ root, change, tests, limit, coverage }: Trial): Promise<string | null> {
  const hook = change === null ? [] : ['--import', PRELOADED]
  const paths = tests.map((test) => join(root, test))
  const { NODE_TEST_CONTEXT: _, NODE_V8_COVERAGE: __, ...env } = process.env
  const own = {
    ...(change !== null && { CHANGE: JSON.stringify({ ...change, url: pathToFileURL(join(root, change.file)).href }) }),
    ...(coverage !== undefined && { NODE_V8_COVERAGE: coverage }),
  }
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...hook, '--test-reporter', REPORTER, OWN('suite.ts'), ...paths],
      { cwd: root, env: { ...env, ...own }, timeout: limit, killSignal: 'SIGKILL', maxBuffer: 2 ** 26 },
      (error, stdout) => {
        if (error === null) resolve(null)
        else resolve(error.killed === true ? ENDLESS : stdout.slice(-200) || 'the program, which did not start')
      },
    )
  })
}

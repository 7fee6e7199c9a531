/**
 * The workflows, read as an attacker of the supply chain would: what can write runs no
 * code that was installed, and nothing that is named can become something else.
 */

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { parse } from 'yaml'
import { PROGRAM } from '../scripts/paths.ts'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Job {
  readonly needs?: string | readonly string[]
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps?: readonly Step[]
  readonly uses?: string
  readonly 'timeout-minutes'?: number
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

const FOLDER = join(PROGRAM, '.github', 'workflows')
const workflows = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8')
  return { name, text, flow: parse(text) as Workflow }
})
const publish = workflows.find(({ name }) => name === 'publish.yml')?.flow
assert.ok(publish !== undefined)

for (const { name, text, flow } of workflows) {
  const jobs = Object.entries(flow.jobs)
  const steps = jobs.flatMap(([, { steps = [] }]) => steps)

  describe(name, () => {
    test('names each action by its commit, and says which version that is', () => {
      const used = text.split('\n').filter((line) => /^\s*(?:- )?uses: (?!\.\/)/.test(line))
      assert.ok(used.length > 0)
      for (const line of used) assert.match(line, /uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    })

    test('leaves no token behind, and runs no script of a package that is installed', () => {
      for (const { uses, with: given } of steps)
        if (uses?.startsWith('actions/checkout@')) assert.equal(given?.['persist-credentials'], false)
      for (const { run = '' } of steps)
        if (/npm (?:ci|i|install)\b/.test(run)) assert.equal(run, 'npm ci --ignore-scripts')
    })

    test('puts nothing that others write into a script', () => {
      for (const { run = '' } of steps) assert.doesNotMatch(run, /\$\{\{/)
    })

    test('gives no job that runs our code, or a package’s, a token that can write', () => {
      assert.ok(Object.values(flow.permissions).every((right) => right === 'read'))
      for (const [job, { permissions = {}, steps: own = [] }] of jobs) {
        if (!Object.values(permissions).includes('write')) continue
        for (const { run = '' } of own) assert.doesNotMatch(run, /\b(?:npm|npx|node|broadsheet)\b/, job)
      }
    })

    test('ends', () => {
      for (const [job, { uses, 'timeout-minutes': minutes }] of jobs) assert.ok(uses !== undefined || minutes, job)
    })
  })
}

describe('publishing', () => {
  const needs = (job: string) => [publish.jobs[job]?.needs ?? []].flat()

  test('waits for the tests of the commit that it builds, then for the register', () => {
    assert.deepEqual(needs('build'), ['start', 'test'])
    assert.equal(publish.jobs.test?.uses, './.github/workflows/test.yml')
    assert.deepEqual(needs('register'), ['start', 'build'])
    assert.deepEqual(needs('deploy'), ['build', 'register'])
  })

  test('runs by schedule, and asks what is due', () => {
    assert.ok('schedule' in publish.on)
    assert.ok(publish.jobs.start?.steps?.some(({ run }) => run?.startsWith('npx broadsheet due --json')))
  })

  test('has one job that may write to the repository', () => {
    const writers = Object.entries(publish.jobs).filter(([, { permissions }]) => permissions?.contents === 'write')
    assert.deepEqual(
      writers.map(([job]) => job),
      ['register'],
    )
  })
})

/**
 * The workflows, read as an attacker of the supply chain would: what can write runs no
 * code that was installed, and nothing that is named can become something else.
 */

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, test } from 'node:test'
import { parse } from 'yaml'
import { PROGRAM } from '../scripts/paths.ts'

/** The one thing that is run by who may publish: npm, with a tarball that another job made. */
const PUBLISH = 'npm publish ./packed/*.tgz --access public --provenance --ignore-scripts'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Job {
  readonly needs?: string | readonly string[]
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps?: readonly Step[]
  readonly outputs?: Readonly<Record<string, string>>
  readonly uses?: string
  readonly with?: Readonly<Record<string, string>>
  readonly 'runs-on'?: string
  readonly strategy?: {
    readonly 'fail-fast'?: boolean
    readonly matrix: Readonly<Record<string, string | readonly number[]>>
  }
  readonly 'timeout-minutes'?: number
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

const FOLDER = join(PROGRAM, '.github', 'workflows')
/** What people are to copy is held to the same. */
const DOCS = join(PROGRAM, 'docs')
const examples = readdirSync(DOCS).filter((name) => name.endsWith('.yml') && name !== 'publish-gitlab.yml')
/** And what `init` writes into papers. */
const OF_PAPERS = join(PROGRAM, 'scripts', 'begin', 'hosts', 'github.yml')
const files = [
  ...readdirSync(FOLDER).map((name) => join(FOLDER, name)),
  ...examples.map((name) => join(DOCS, name)),
  OF_PAPERS,
]
const workflows = files.map((path) => {
  const text = readFileSync(path, 'utf8')
  return { name: basename(path), text, flow: parse(text) as Workflow }
})
const [publish, tests, shards, release, ofPapers] = [
  'publish.yml',
  'test.yml',
  'publish-in-shards.yml',
  'release.yml',
  'github.yml',
].map((file) => workflows.find(({ name }) => name === file)?.flow)
assert.ok(publish !== undefined && tests !== undefined && shards !== undefined)
assert.ok(release !== undefined && ofPapers !== undefined)

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
        for (const { run = '' } of own)
          if (run !== PUBLISH) assert.doesNotMatch(run, /\b(?:npm|npx|node|broadsheet)\b/, job)
      }
    })

    test('ends', () => {
      for (const [job, { uses, 'timeout-minutes': minutes }] of jobs) assert.ok(uses !== undefined || minutes, job)
    })
  })
}

describe('a release', () => {
  const { publish: upload, pack, tell } = release.jobs

  test('is of a tag, and of what was tested', () => {
    assert.deepEqual(release.on, { push: { tags: ['v*'] } })
    assert.deepEqual([pack?.needs, upload?.needs, tell?.needs], ['test', 'pack', 'publish'])
    assert.ok(pack?.steps?.some(({ run }) => run?.startsWith('node packaging/may-publish.ts')))
  })

  test('is published by a job that has nothing but the tarball, and no token of anybody’s', () => {
    assert.deepEqual(upload?.permissions, { 'id-token': 'write' })
    assert.ok(upload?.steps?.every(({ uses }) => uses?.startsWith('actions/checkout@') !== true))
    const publishing = Object.values(release.jobs).flatMap(({ steps = [] }) =>
      steps.filter(({ run }) => run === PUBLISH),
    )
    assert.equal(publishing.length, 1)
  })
})

test('the workflow of a new paper is that of this one, without the tests of the program', () => {
  const { test: _, ...jobs } = publish.jobs
  const known = JSON.parse(
    JSON.stringify({ ...publish, jobs })
      .replaceAll('"node-version":20', '"node-version":24')
      .replaceAll('npm run build -- ', 'npx broadsheet build '),
  )
  const { build, ...others } = known.jobs
  const { if: go } = publish.jobs.test as unknown as { readonly if: string }
  assert.deepEqual(ofPapers, { ...known, jobs: { ...others, build: { ...build, needs: 'start', if: go } } })
})

const expression = (text: string) => `\${{ ${text} }}`

describe('the tests', () => {
  const job = tests.jobs.test
  const everywhere = /^\$\{\{ fromJSON\(inputs\.systems \|\| '(?<systems>[^']+)'\) \}\}$/

  test('run on Linux, macOS and Windows, each to its end', () => {
    const { systems = '[]' } = everywhere.exec(`${job?.strategy?.matrix.system}`)?.groups ?? {}
    assert.deepEqual(JSON.parse(systems), ['ubuntu-latest', 'macos-latest', 'windows-latest'])
    assert.equal(job?.['runs-on'], expression('matrix.system'))
    assert.equal(job?.strategy?.['fail-fast'], false)
    assert.deepEqual(Object.keys(tests.jobs), ['test'])
    assert.ok(job?.steps?.some(({ run }) => run === 'npm test'))
  })

  test('of what is due by the clock run on the system that prints it', () => {
    assert.deepEqual(publish.jobs.test?.with, {
      ref: expression('needs.start.outputs.commit'),
      systems: expression(`github.event_name == 'schedule' && '["ubuntu-latest"]' || ''`),
    })
  })
})

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

test('publishing in shards gives the jobs that it has in common with publishing what they ask', () => {
  assert.deepEqual(shards.jobs.build?.outputs, publish.jobs.build?.outputs)
  assert.equal(shards.jobs.start?.outputs?.commit, expression('steps.start.outputs.commit'))
  const handed = (flow: Workflow) =>
    (flow.jobs.build?.steps ?? []).filter(({ uses }) => /\/upload-/.test(uses ?? '')).map((step) => step.with)
  assert.deepEqual(handed(shards), handed(publish))
  // The same shards read and print: what one has read is for all, and what all print is everything.
  assert.deepEqual(shards.jobs.print?.strategy, shards.jobs.read?.strategy)
})

test('GitLab is given a job of its own language, which runs no script of a package', () => {
  const { pages } = parse(readFileSync(join(DOCS, 'publish-gitlab.yml'), 'utf8'))
  assert.deepEqual(pages.script, ['npm ci --ignore-scripts', 'npx broadsheet build --frozen', 'npx broadsheet publish'])
  assert.deepEqual([pages.pages, pages.artifacts.paths], [true, ['public']])
})

/** A form as GitHub reads it (“Syntax for GitHub’s form schema”). */
interface Form {
  readonly name: string
  readonly description: string
  readonly labels: readonly string[]
  readonly body: readonly {
    readonly type: string
    readonly id?: string
    readonly attributes: Readonly<Record<string, string>>
    readonly validations?: { readonly required: boolean }
  }[]
}

test('the form for a file that was misread is one that GitHub shows, and asks for copy and reading', () => {
  const form = parse(readFileSync(join(PROGRAM, '.github', 'ISSUE_TEMPLATE', 'misread.yml'), 'utf8')) as Form
  assert.deepEqual(Object.keys(form), ['name', 'description', 'labels', 'body'])
  for (const text of [form.name, form.description, ...form.labels]) assert.equal(typeof text, 'string')
  const KEYS = { markdown: ['value'], textarea: ['label', 'description', 'render'], input: ['label', 'description'] }
  const fields = form.body.filter(({ type }) => type !== 'markdown')
  for (const { type, attributes } of form.body) {
    assert.ok(type in KEYS, type)
    for (const [key, value] of Object.entries(attributes)) {
      assert.ok(KEYS[type as keyof typeof KEYS].includes(key), `${type}: ${key}`)
      assert.equal(typeof value, 'string')
    }
  }
  for (const { id, attributes } of fields) assert.match(`${id} ${attributes.label}`, /^[\w-]+ \S/)
  assert.equal(new Set(fields.map(({ id }) => id)).size, fields.length)
  assert.deepEqual(
    fields.filter(({ validations }) => validations?.required === true).map(({ id }) => id),
    ['copy', 'reading', 'expected'],
  )
  assert.match(fields.map(({ attributes }) => attributes.description).join(), /npx broadsheet read --json FILE/)
})

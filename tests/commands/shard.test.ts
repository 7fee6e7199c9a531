/** `build --shard`: which shard is meant, what it asks for, and the steps of the example’s workflow, each in a folder of its own. */

import assert from 'node:assert/strict'
import { cpSync, existsSync, globSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { parse } from 'yaml'
import { buildCommand } from '../../scripts/commands/build.ts'
import { shardTyped } from '../../scripts/commands/shard/shard-typed.ts'
import { PROGRAM } from '../../scripts/paths.ts'
import { bytesIn } from '../paper/paper.ts'
import { OTHER_INDEX } from '../system.ts'
import { FERRY, folderWith, typed } from './command.ts'

const SLURM = { SLURM_ARRAY_TASK_ID: '12', SLURM_ARRAY_TASK_MIN: '10', SLURM_ARRAY_TASK_COUNT: '8' }
const BASE_URL = 'https://ferry.example/post/'
const SYSTEMS = 'JOB_COMPLETION_INDEX, SLURM_ARRAY_TASK_ID, CI_NODE_INDEX'

const TYPED: readonly (readonly [text: string, environment: Readonly<Record<string, string>>, meant: string])[] = [
  ['3/8', {}, '3/8'],
  ['1/1', {}, '1/1'],
  // What is typed counts, whatever the environment says.
  ['3/8', SLURM, '3/8'],
  ['auto/8', { JOB_COMPLETION_INDEX: '0' }, '1/8'],
  ['auto/8', { JOB_COMPLETION_INDEX: '7' }, '8/8'],
  ['auto', SLURM, '3/8'],
  ['auto/8', SLURM, '3/8'],
  ['auto', { CI_NODE_INDEX: '3', CI_NODE_TOTAL: '8' }, '3/8'],
  ['auto/8', { JOB_COMPLETION_INDEX: '8' }, 'Expected JOB_COMPLETION_INDEX to be from 0 to 7, with 8 shards; found 8.'],
  [
    'auto',
    { JOB_COMPLETION_INDEX: '2' },
    'Expected how many shards there are, as auto/8, since Kubernetes does not say.',
  ],
  ['auto/4', SLURM, 'Expected as many shards as Slurm says there are jobs: 8.'],
  // An array with gaps, `--array=10,12,30`.
  [
    'auto',
    { SLURM_ARRAY_TASK_ID: '30', SLURM_ARRAY_TASK_MIN: '10', SLURM_ARRAY_TASK_COUNT: '3' },
    'Expected SLURM_ARRAY_TASK_ID to be from 10 to 12, with 3 shards; found 30.',
  ],
  [
    'auto/3',
    { SLURM_ARRAY_TASK_ID: 'x', SLURM_ARRAY_TASK_MIN: '10' },
    'Expected a whole number in SLURM_ARRAY_TASK_ID and SLURM_ARRAY_TASK_MIN.',
  ],
  [
    'auto/8',
    { JOB_COMPLETION_INDEX: '2', ...SLURM },
    'Expected the place in one array of jobs; here Kubernetes and Slurm say one. Type the shard, as 3/8.',
  ],
  ['auto/8', {}, `Expected one of ${SYSTEMS} in the environment. Elsewhere, type the shard, as 3/8.`],
  ['0/8', {}, 'Expected a shard from 1/8 to 8/8.'],
  ['9/8', {}, 'Expected a shard from 1/8 to 8/8.'],
  ['0/0', {}, 'Expected from 1 to 9999 shards.'],
  ...['3', '3of8', '3/', '-1/8', '03/00008'].map(
    (text) =>
      [
        text,
        {},
        'Expected a shard and how many there are, as 3/8; or auto, or auto/8, for the place that the environment says.',
      ] as const,
  ),
]

for (const [text, environment, meant] of TYPED) {
  test(`--shard ${text} ${JSON.stringify(environment)}`, () => {
    const said = shardTyped(text, environment)
    assert.equal(said.ok ? `${said.shard.number}/${said.shard.count}` : said.expected, meant)
  })
}

test('a shard that is typed wrongly, or along with what one machine alone knows, is wrong usage', async (t) => {
  const folder = folderWith(t, FERRY)
  const [wrong, keeping] = [
    await typed(folder, ['build', '--shard', '9/8']),
    await typed(folder, ['build', '--shard', '1/8', '--keep-going']),
  ]
  assert.deepEqual([wrong.code, keeping.code], [2, 2])
  assert.match(wrong.err, /argument '9\/8' is invalid\. Expected a shard from 1\/8 to 8\/8\./)
  assert.match(keeping.err, /option '--shard <n\/count>' cannot be used with option '--keep-going'/)
})

test('shards ask for one clock', async (t) => {
  const folder = folderWith(t, FERRY)
  const options = { content: join(folder, 'content'), output: join(folder, 'site'), shard: { number: 1, count: 2 } }
  const { SOURCE_DATE_EPOCH: before, ...rest } = process.env
  const { write } = process.stderr
  let said = ''
  process.env = rest
  process.stderr.write = ((part: string) => {
    said += part
    return true
  }) as typeof write
  try {
    assert.equal(await buildCommand(options), 2)
  } finally {
    process.stderr.write = write
    process.env = before === undefined ? rest : { ...rest, SOURCE_DATE_EPOCH: before }
  }
  assert.match(said, /error no-shared-clock\n {2}Found no SOURCE_DATE_EPOCH; expected one, the same for all shards/)
})

test('a shard in which nothing changed keeps no answer for the paper', async (t) => {
  const folder = folderWith(t, FERRY)
  const asked = ['build', '--shard', '1/1']
  for (const ended of [await typed(folder, asked), await typed(folder, asked)]) assert.equal(ended.code, 0, ended.err)
  assert.ok(!existsSync(join(folder, '.broadsheet-state', '_site', 'standing.json')))
  const { err } = await typed(folder, ['build'])
  assert.match(err, / 0 added, 0 changed, 0 removed, /)
  // The same of the paper itself.
  assert.equal((await typed(folder, ['build'])).code, 0)
  assert.ok(existsSync(join(folder, '.broadsheet-state', '_site', 'standing.json')))
})

test('a shard stops where a whole site stands, and it stands as it was', async (t) => {
  const folder = folderWith(t, FERRY)
  assert.equal((await typed(folder, ['build'])).code, 0)
  const before = bytesIn(join(folder, '_site'))
  const { code, err } = await typed(folder, ['build', '--shard', '1/2'])
  assert.equal(code, 2)
  assert.match(err, /error other-share\n {2}Found \S+_site\/\.broadsheet\.seals, of a whole site/)
  assert.match(err, /The site stands as it was\.\n$/)
  assert.deepEqual(bytesIn(join(folder, '_site')), before)
})

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, string>>
}
interface Job {
  readonly strategy?: { readonly matrix: { readonly shard: readonly number[] } }
  readonly steps: readonly Step[]
}

/** Run the steps of a job that are the program’s, and those that hand on what it made, as the workflow says. */
async function runJob(t: TestContext, { strategy, steps }: Job, artifacts: string): Promise<string[]> {
  const shards = strategy?.matrix.shard ?? [0]
  const folders: string[] = []
  for (const shard of shards) {
    const filled = (text = '') =>
      text
        .replace(/\$\{\{ matrix\.shard \}\}/, `${shard}`)
        .replace('"$SHARD"', `${shard}/${shards.length}`)
        .replace('"$BASE_URL"', BASE_URL)
    const folder = folderWith(t, FERRY)
    for (const { uses = '', run = '', with: given = {} } of steps) {
      if (uses.startsWith('actions/download-artifact@')) download(folder, given, artifacts)
      if (uses.startsWith('actions/upload-artifact@') && given.name !== 'register')
        upload(folder, given.path, join(artifacts, filled(given.name)))
      if (!run.startsWith('npx broadsheet ')) continue
      const { code, err } = await typed(folder, filled(run).split(' ').slice(2))
      assert.equal(code, 0, err)
    }
    folders.push(folder)
  }
  return folders
}

function download(folder: string, { pattern = '', path = '' }: Readonly<Record<string, string>>, artifacts: string) {
  for (const artifact of globSync(join(artifacts, pattern))) cpSync(artifact, join(folder, path), { recursive: true })
}

/** Of several paths, what is above all of them stays behind; of one, that itself. */
function upload(folder: string, given: string | undefined, artifact: string) {
  const paths = (given ?? '').trim().split('\n')
  for (const path of paths)
    cpSync(join(folder, path), paths.length === 1 ? artifact : join(artifact, path), { recursive: true })
}

test('the example’s workflow publishes what one machine does, and what is built upon it is the same', async (t) => {
  const text = readFileSync(join(PROGRAM, 'docs', 'publish-in-shards.yml'), 'utf8')
  const { jobs } = parse(text) as { readonly jobs: Readonly<Record<string, Job>> }
  const artifacts = join(folderWith(t, {}), 'artifacts')
  mkdirSync(artifacts)
  const site = ['build', '--base-url', BASE_URL]
  const whole = folderWith(t, FERRY)
  assert.equal((await typed(whole, site)).code, 0)

  let folder = ''
  for (const name of ['read', 'print', 'build']) {
    const job = jobs[name]
    assert.ok(job !== undefined)
    folder = (await runJob(t, job, artifacts)).at(-1) ?? ''
  }
  // A quarter of a site is none, with a front page or without.
  for (const number of [1, 2, 3, 4]) {
    const { code, err } = await typed(join(artifacts, `printed-${number}`), ['proof'])
    assert.equal(code, 3)
    assert.match(err, /error missing-shard\n {2}Found 1 of 4 shards; expected all of them\./)
  }
  const published = (of: string) =>
    Object.entries(bytesIn(join(of, '_site'))).filter(
      ([file]) => !file.startsWith('.broadsheet.seals') && (OTHER_INDEX === false || !file.startsWith('pagefind/')),
    )
  const register = (of: string) => readFileSync(join(of, 'content', 'register.ndjson'), 'utf8')
  assert.deepEqual(published(folder), published(whole))
  assert.equal(register(folder), register(whole))

  cpSync(join(artifacts, 'read-1'), join(folder, '.broadsheet-state'), { recursive: true })
  const again = await typed(folder, site)
  assert.equal(again.code, 0, again.err)
  assert.deepEqual(published(folder), published(whole))
  if (OTHER_INDEX === false)
    assert.equal(
      readFileSync(join(folder, '_site', '.broadsheet.seals'), 'utf8'),
      readFileSync(join(whole, '_site', '.broadsheet.seals'), 'utf8'),
    )
})

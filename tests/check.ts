/**
 * `npm test`: every check there is. First what reads the program (types, lint,
 * unused code) while the browser is unpacked, then what runs it, so that the
 * test runner's own summary is the last thing said but for ours.
 *
 * A test file has a process of its own, and some are at work at a time, the longest
 * first; those of `tests/together/` are many in one. What one process has
 * compiled of the program, the next does not compile again.
 *
 * `npm test -- units` or `npm test -- types lint` runs some of them,
 * `npm test -- tests/serve/*.test.ts` some tests.
 */

import { spawn } from 'node:child_process'
import { chmodSync, globSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { run as runTests } from 'node:test'
import { spec } from 'node:test/reporters'
import { PROGRAM } from '../scripts/paths.ts'
import { findChromium } from './e2e/browser/chromium.ts'
import { filesOf, GROUPS, type Group } from './together/groups.ts'

/** What a check came to. */
interface Outcome {
  readonly passed: boolean
  /** What it said, if that was not shown while it ran. */
  readonly said: string
}

type Check = () => Promise<Outcome>

/** Those that take longest, so that none of them is left for the end, when the other lanes have nothing to do. */
const LONGEST = [
  'tests/together/browser.ts',
  'tests/together/papers.ts',
  'tests/together/text.ts',
  'tests/campaign/campaign.test.ts',
  'tests/together/commands.ts',
]

/** What the processes of one run compile of the program. */
const COMPILED = join(PROGRAM, 'node_modules', '.cache', 'compiled')

/** Where Linux keeps files in memory, and the bytes that the papers of a run may take there. */
const IN_MEMORY = '/dev/shm'
const ROOM = 2 ** 30

/** In milliseconds: a test that hangs has failed by then, and one on a busy machine has not. */
const HANGS = 900_000

/** What stands in `node_modules/.bin` is another program on every system; these are the same. */
const TOOLS = {
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  knip: 'node_modules/knip/bin/knip.js',
} as const

/** Those that read the program, run two at a time. */
const READING: Readonly<Record<string, Check>> = {
  types: () => run([TOOLS.tsc, '--noEmit']),
  'page script': () => run([TOOLS.tsc, '--noEmit', '--project', 'site/search']),
  'worker script': () => run([TOOLS.tsc, '--noEmit', '--project', 'site/offline']),
  lint: () => run([TOOLS.biome, process.env.CI ? 'ci' : 'check']),
  unused: () => run([TOOLS.knip]),
  chromium: () =>
    findChromium().then(
      () => ({ passed: true, said: '' }),
      (error: Error) => ({ passed: false, said: error.message }),
    ),
}

/** Those that run it, by the test files they mean. */
const RUNNING: Readonly<Record<string, () => readonly string[]>> = {
  units,
  browser: () => ['tests/together/browser.ts'],
}

process.exitCode = (await checks(process.argv.slice(2))) ? 0 : 1

async function checks(wanted: readonly string[]): Promise<boolean> {
  const unknown = wanted.filter((name) => !(name in READING) && !(name in RUNNING) && !name.endsWith('.test.ts'))
  if (unknown.length > 0) {
    const known = [...Object.keys(READING), ...Object.keys(RUNNING)].join(', ')
    console.error(`There is no check “${unknown.join('”, “')}”. There are ${known}, and each tests/**/*.test.ts.`)
    return false
  }
  const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name)
  const reading = Object.entries(READING).filter(([name]) => isWanted(name))
  const files = [
    ...Object.entries(RUNNING).flatMap(([name, files]) => (isWanted(name) ? files() : [])),
    ...wanted.filter((name) => name.endsWith('.test.ts')),
  ]
  const failed = await inTurn(reading)
  if (files.length > 0 && !(await timed('tests', () => tests(files)))) failed.push('tests')
  console.log(failed.length === 0 ? 'Every check passed.' : `Failed: ${failed.join(', ')}.`)
  return failed.length === 0
}

/** Run the checks two at a time; the names of those that failed. */
async function inTurn(waiting: [string, Check][]): Promise<string[]> {
  const queue = [...waiting]
  const failed: string[] = []
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (!(await timed(...next))) failed.push(next[0])
    }
  }
  await Promise.all([lane(), lane()])
  return failed
}

async function timed(name: string, check: Check): Promise<boolean> {
  const start = performance.now()
  const { passed, said } = await check()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${passed ? '✔' : '✖'} ${name} (${seconds} s)`)
  if (!passed && said !== '') console.log(said)
  return passed
}

/** The test files of a folder, by their paths in the checkout. */
function testsIn(...globs: string[]): string[] {
  return globSync(globs, { cwd: PROGRAM }).map((file) => file.replaceAll('\\', '/'))
}

function units(): string[] {
  const groups = Object.keys(GROUPS) as Group[]
  const shared = new Set(groups.flatMap(filesOf))
  const alone = testsIn('tests/**/*.test.ts').filter((file) => !shared.has(file))
  return [...groups.filter((group) => group !== 'browser').map((group) => `tests/together/${group}.ts`), ...alone]
}

/** Node's test runner, shown while it runs. */
async function tests(globs: readonly string[]): Promise<Outcome> {
  const missing = globs.filter((glob) => testsIn(glob).length === 0)
  if (missing.length > 0) return { passed: false, said: `There is no file ${missing.join(', ')}.` }
  const files = [...new Set(globs.flatMap((glob) => testsIn(glob)))].sort((a, b) => placeOf(a) - placeOf(b))
  rmSync(COMPILED, { recursive: true, force: true })
  process.env.NODE_COMPILE_CACHE = COMPILED
  putPapersInMemory()
  const told = runTests({
    files: files.map((file) => join(PROGRAM, file)),
    cwd: PROGRAM,
    // One more than there are cores: some are waiting for the disk, a browser or a clock.
    concurrency: availableParallelism() + 1,
    timeout: HANGS,
  })
  let passed = false
  told.on('test:summary', ({ file, success }) => {
    if (file === undefined) passed = success
  })
  for await (const part of told.compose(spec)) process.stdout.write(part)
  return { passed, said: '' }
}

/**
 * The papers that tests build are deleted a moment later; a disk would be what they wait for. Where there is no
 * such place they stand on the disk. What is about the disk itself asks for it (`ON_DISK` in `tests/system.ts`).
 */
function putPapersInMemory(): void {
  if (freeIn(IN_MEMORY) < ROOM) return
  const folder = mkdtempSync(join(IN_MEMORY, 'broadsheet-tests-'))
  // As others may pass through /tmp: a web server that tests start reads as somebody else.
  chmodSync(folder, 0o755)
  process.env.TESTS_ON_DISK = tmpdir()
  process.env.TMPDIR = folder
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.on('exit', remove)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))
}

function freeIn(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    return 0
  }
}

function placeOf(file: string): number {
  const place = LONGEST.indexOf(file)
  return place < 0 ? LONGEST.length : place
}

/** Run a program of Node's, with this Node. */
function run(args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
    const child = spawn(process.execPath, args, {
      cwd: PROGRAM,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...colour },
    })
    let said = ''
    const note = (part: string) => {
      said += part
    }
    child.stdout.setEncoding('utf8').on('data', note)
    child.stderr.setEncoding('utf8').on('data', note)
    child.on('error', (error) => resolve({ passed: false, said: error.message }))
    child.on('close', (code) => resolve({ passed: code === 0, said: said.trimEnd() }))
  })
}

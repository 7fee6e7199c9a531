/**
 * `npm test`: every check there is. First what reads the program (types, lint,
 * unused code) while the browser is unpacked, then what runs it, so that the
 * test runner's own summary is the last thing said but for ours.
 *
 * `npm test -- units` or `npm test -- types lint` runs some of them,
 * `npm test -- tests/serve/*.test.ts` some tests.
 */

import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { PROGRAM } from '../scripts/paths.ts'
import { findChromium } from './e2e/chromium.ts'

/** What a check came to. */
interface Outcome {
  readonly passed: boolean
  /** What it said, if that was not shown while it ran. */
  readonly said: string
}

type Check = () => Promise<Outcome>

const BROWSER_TESTS = 'tests/e2e/**/*.test.ts'
const UNIT_TESTS = ['tests/*.test.ts', 'tests/!(e2e)/**/*.test.ts']

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
  lint: () => run([TOOLS.biome, process.env.CI ? 'ci' : 'check']),
  unused: () => run([TOOLS.knip]),
  chromium: () =>
    findChromium().then(
      () => ({ passed: true, said: '' }),
      (error: Error) => ({ passed: false, said: error.message }),
    ),
}

/** Those that run it, by the test files they mean. */
const RUNNING: Readonly<Record<string, readonly string[]>> = {
  units: UNIT_TESTS,
  browser: [BROWSER_TESTS],
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
    ...Object.entries(RUNNING).flatMap(([name, globs]) => (isWanted(name) ? globs : [])),
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

/** Node's test runner, shown while it runs. A test that hangs fails after two minutes. */
function tests(files: readonly string[]): Promise<Outcome> {
  const lanes = Math.max(2, availableParallelism())
  const options = ['--test', '--test-reporter=spec', `--test-concurrency=${lanes}`, '--test-timeout=120000']
  return run([...options, ...files], 'inherit')
}

/** Run a program of Node's, with this Node. */
function run(args: readonly string[], output: 'inherit' | 'pipe' = 'pipe'): Promise<Outcome> {
  return new Promise((resolve) => {
    const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
    const child = spawn(process.execPath, args, {
      cwd: PROGRAM,
      stdio: ['ignore', output, output],
      env: { ...process.env, ...colour },
    })
    let said = ''
    const note = (part: string) => {
      said += part
    }
    child.stdout?.setEncoding('utf8').on('data', note)
    child.stderr?.setEncoding('utf8').on('data', note)
    child.on('error', (error) => resolve({ passed: false, said: error.message }))
    child.on('close', (code) => resolve({ passed: code === 0, said: said.trimEnd() }))
  })
}

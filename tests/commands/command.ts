/**
 * A command as a person types it, in a folder of its own. What is tested of the
 * process (its exit code, its streams, a signal) starts one, which takes a second or
 * two; what is tested of the command is run in this one.
 */

import { AsyncLocalStorage } from 'node:async_hooks'
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'
import { run } from '../../scripts/commands/run.ts'
import { PROGRAM } from '../../scripts/paths.ts'
import { openPressroom, type Pressroom } from '../../scripts/press/render/pressroom.ts'

export interface Ended {
  readonly code: number | null
  /** What it printed to stdout, and to stderr. */
  readonly out: string
  readonly err: string
}

/** Milliseconds after which a command is ended. */
const LONGEST = 280_000

/** When it is: 15 May 2031, noon in UTC. */
const NOON = '1936612800'

/**
 * Type a command in a folder, and wait for its end.
 * @param listen is told each time something was printed, with all that was, and can stop the command with a signal
 */
export function command(
  folder: string,
  args: readonly string[],
  listen?: (said: string, stop: (signal: NodeJS.Signals) => void) => void,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(PROGRAM, 'scripts', 'broadsheet.js'), ...args], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, SOURCE_DATE_EPOCH: NOON, NO_COLOR: '1' },
    })
    const said = { out: '', err: '' }
    const follow = (stream: 'out' | 'err') => (part: string) => {
      said[stream] += part
      listen?.(said.out + said.err, (signal) => child.kill(signal))
    }
    child.stdout.setEncoding('utf8').on('data', follow('out'))
    child.stderr.setEncoding('utf8').on('data', follow('err'))
    // A command that never ends must not hold up the tests: it has failed by then.
    const late = setTimeout(() => child.kill('SIGKILL'), LONGEST)
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(late)
      resolve({ code, ...said })
    })
  })
}

/** What commands in this process print with: its workers, which take longest to start, are kept from one to the next, and keep no program from ending. */
const own = openPressroom()
const pressroom: Pressroom = { ...own, isRunning: own.isRunning, close: async () => undefined }

/** What the command in this process has printed, where it is asked for: the test runner prints, too. */
const printed = new AsyncLocalStorage<{ out: string; err: string }>()

/** Type a command in a folder, without a process for it. One at a time: it stands in that folder until its end. */
export async function typed(folder: string, args: readonly string[]): Promise<Ended> {
  const said = { out: '', err: '' }
  const { env } = process
  const cwd = process.cwd()
  const unhear = [hear(process.stdout, 'out'), hear(process.stderr, 'err')]
  process.chdir(folder)
  process.env = { ...env, SOURCE_DATE_EPOCH: NOON, NO_COLOR: '1' }
  try {
    const code = await printed.run(said, () => run(args, pressroom))
    return { code, ...said }
  } finally {
    process.env = env
    process.chdir(cwd)
    for (const stop of unhear) stop()
  }
}

/** @returns to be called at the end */
function hear(stream: NodeJS.WriteStream, which: 'out' | 'err'): () => void {
  const { write } = stream
  const heard = (...[part, ...rest]: Parameters<typeof write>) => {
    const said = printed.getStore()
    if (said === undefined) return write.call(stream, part, ...rest)
    said[which] += part
    return true
  }
  stream.write = heard as typeof write
  return () => {
    stream.write = write
  }
}

/** A folder with files in it, that is gone when the test is. */
export function folderWith(test: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'command-'))
  test.after(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** A paper of one story and three briefs. */
export const FERRY = {
  'content/masthead.yaml':
    'name: The Ferry Post\nlanguage: en\ntimezone: Europe/Lisbon\nurl: https://ferry.example/post/\n',
  'content/harbour/ferry.txt': 'Headline: The ferry is late\nDate: 2 May 2031\n\nIt left late, and arrived later.\n',
  'content/briefs.txt': 'Fog expected on the bank\nBell found in a barn\nMarket moved to Thursday\n',
} as const

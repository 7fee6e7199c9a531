/** Broadsheet as a person starts it: a program of its own, with folders of its own. */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { PROGRAM } from '../../../scripts/paths.ts'

/** When it is for a paper that is served while somebody changes it: 14 May 2025, noon in UTC. */
const SERVED = 1_747_224_000

/** `npm start`, while it runs. */
export interface Started {
  /** Of the front page, as printed. */
  readonly address: string
  /** Everything printed so far, to either stream. */
  said(): string
  stop(): Promise<void>
}

/**
 * Start serving, and wait for the printed address. Throws with what was said if there is none within a minute.
 * @param checkout the folder of the program, for a test that changes the program itself
 */
export async function start(content: string, output: string, checkout = PROGRAM): Promise<Started> {
  const args = ['serve', '--content', content, '--output', output, '--port', '0']
  const child = spawn(process.execPath, [join(checkout, 'scripts', 'broadsheet.js'), ...args], {
    cwd: checkout,
    env: { ...process.env, SOURCE_DATE_EPOCH: `${SERVED}`, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part
    })
  }
  const said = () => text
  try {
    return { address: await printed(child, said), said, stop: () => stop(child) }
  } catch (error) {
    await stop(child)
    throw error
  }
}

async function printed(child: ChildProcess, said: () => string): Promise<string> {
  for (let tries = 0; tries < 600 && child.exitCode === null; tries++) {
    const [address] = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said()) ?? []
    if (address !== undefined) return address
    await wait(100)
  }
  throw new Error(`The program printed no address, and exited with ${child.exitCode}. It said:\n${said()}`)
}

/** As Ctrl-C does; a program that does not listen to that within ten seconds is a failure. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit').then(() => true)
  child.kill('SIGINT')
  const ended = await Promise.race([exited, wait(10_000, false, { ref: false })])
  if (ended) return
  child.kill('SIGKILL')
  throw new Error('The program did not end within ten seconds of an interrupt.')
}

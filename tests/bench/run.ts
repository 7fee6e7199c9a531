/** A command, timed: wall clock, and the most memory that it and its threads held. */

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

export interface Timed {
  readonly seconds: number
  /** In megabytes (10⁶ bytes); null where `time` is not installed. */
  readonly megabytes: number | null
  readonly said: string
}

const TIME = '/usr/bin/time'

/** @throws with what it said if the command fails */
export function timed(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Timed {
  const measures = existsSync(TIME)
  const [program, all] = measures ? [TIME, ['-f', 'KILOBYTES %M', command, ...args]] : [command, [...args]]
  const start = performance.now()
  const { status, stderr, stdout } = spawnSync(program, all, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 26,
  })
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stderr}${stdout}`)
  const kilobytes = /KILOBYTES (\d+)/.exec(stderr)?.[1]
  return {
    seconds,
    megabytes: kilobytes === undefined ? null : (Number(kilobytes) * 1024) / 1e6,
    said: stderr + stdout,
  }
}

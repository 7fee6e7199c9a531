/** A command as a whole process, timed: wall clock, processor, and the memory of it and of all that it starts. */

import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { TreeMemory } from './tree.ts'

export interface Timed {
  readonly seconds: number
  /** Seconds of processor, of all threads; null where `time` is not installed. */
  readonly processor: number | null
  /** The peak of the whole tree, in megabytes (10⁶ bytes); null where the system does not tell. */
  readonly megabytes: number | null
  readonly said: string
}

const TIME = '/usr/bin/time'

/** @throws with what it said if the command fails */
export async function timed(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Timed> {
  const measures = existsSync(TIME)
  const [program, all] = measures ? [TIME, ['-f', 'PROCESSOR %U %S', command, ...args]] : [command, [...args]]
  const start = performance.now()
  const process_ = spawn(program, all, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const memory = new TreeMemory(process_.pid ?? 0)
  const ended = Promise.withResolvers<number | null>()
  process_.on('error', ended.reject)
  process_.on('exit', ended.resolve)
  const saying = Promise.all([text(process_.stderr), text(process_.stdout)])
  const status = await ended.promise.finally(() => memory.stop())
  const seconds = (performance.now() - start) / 1000
  const said = (await saying).join('')
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${said}`)
  const spent = /PROCESSOR ([\d.]+) ([\d.]+)/.exec(said)
  return {
    seconds,
    processor: spent === null ? null : Number(spent[1]) + Number(spent[2]),
    megabytes: memory.peak(),
    said,
  }
}

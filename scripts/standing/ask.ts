/** What was typed, as far as it can be answered without the program: `build`, where there is nothing to build. */

import { lstatSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Paths, pathsOf } from '../paths.ts'
import { standingOf } from './standing.ts'

/**
 * @param args as typed, without the program's name
 * @returns what a build that found nothing to do says; or null if the program must be asked: it says what is wrong with what was typed, too
 */
export function nothingToDo(args: readonly string[], start = performance.now()): string | null {
  const [command, ...rest] = args
  if (command !== 'build') return null
  try {
    const { values } = parseArgs({ args: rest, options: OPTIONS, strict: true })
    const { content, output, 'base-url': baseUrl, 'keep-going': keepGoing, frozen, jobs = '1' } = values
    // What is no number of threads, a home that the shell did not fill in, and no name at all are for the program to refuse.
    if (!/^[1-9]\d?$/.test(jobs)) return null
    if ([content, output].some((folder) => folder === '' || folder.startsWith('~'))) return null
    const paths = pathsOf(content, output)
    if (isAtWork(paths)) return null
    const now = clock(process.env.SOURCE_DATE_EPOCH)
    const said = now === null ? null : standingOf(paths, { content, output, baseUrl, keepGoing, frozen }, now)
    if (said === null) return null
    const { notes, sum, pages, next } = said
    const seconds = ((performance.now() - start) / 1000).toFixed(2)
    return `${notes}${sum} Pages: 0 added, 0 changed, 0 removed, ${pages} left alone (${seconds} s).${next}\n`
  } catch {
    return null
  }
}

const OPTIONS = {
  content: { type: 'string', default: 'content' },
  output: { type: 'string', default: '_site' },
  'base-url': { type: 'string' },
  'keep-going': { type: 'boolean' },
  frozen: { type: 'boolean' },
  jobs: { type: 'string' },
} as const

/** Whether another build is, or was ended in the midst of its work. */
function isAtWork({ lock, registerLock }: Paths): boolean {
  return [lock, registerLock].some((path) => lstatSync(path, { throwIfNoEntry: false }) !== undefined)
}

/** The time of a build, as `filingTime` tells it; null where that refuses. */
function clock(epoch: string | undefined): string | null {
  if (epoch !== undefined && epoch !== '' && !/^\d{1,11}$/.test(epoch)) return null
  const ms = epoch === undefined || epoch === '' ? Date.now() : Number(epoch) * 1000
  return `${new Date(ms).toISOString().slice(0, 19)}Z`
}

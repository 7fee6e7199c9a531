/** What `doctor` looks at of a paper: masthead, clock, rights, locks, output, room on the disk. */

import { accessSync, constants, existsSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { textOf } from '../../../disk/text-file.ts'
import type { Problem } from '../../../flow/problem.ts'
import { readMasthead } from '../../../masthead/read-masthead.ts'
import type { Paths } from '../../../paths.ts'
import { standingLocks } from '../../../press/lock.ts'
import { foreignOutput } from '../../../press/ownership/foreign-output.ts'
import { isReachedByNobody } from '../../../publish/built/local-address.ts'
import { loadRegister } from '../../../register/file/load.ts'
import { filingTime } from '../../now.ts'
import { error, type Finding, ok, warning } from './finding.ts'
import { gitFindings } from './git.ts'

export async function paperFindings(paths: Paths): Promise<Finding[]> {
  const head = await readMasthead(paths)
  const [wrong] = head.ok ? [] : head.problems
  const paper =
    wrong === undefined
      ? ok('paper', head.ok ? `“${head.value.name}” in ${paths.content}` : '')
      : ofProblem('paper', wrong)
  if (!existsSync(paths.content)) return [paper, clock(paths)]
  const url = head.ok ? head.value.origin + head.value.base : ''
  return [
    paper,
    ...(isReachedByNobody(url) ? [noAddress(url)] : []),
    clock(paths),
    ...gitFindings(paths),
    rights(paths),
    ...locks(paths),
    ...(head.ok ? [output(paths, head.value.name)] : []),
    room(paths),
  ]
}

function noAddress(url: string): Finding {
  return warning(
    'address',
    `${url}, which nobody else can reach`,
    'Write the address that readers type as “url:” into the masthead before you publish: feeds and cards have it in them.',
  )
}

function ofProblem(check: string, { file, line, reason, hint }: Problem): Finding {
  return error(check, `${file}:${line}: ${reason}`, hint)
}

/** Milliseconds by which clocks of two machines may differ. */
const APART = 10 * 60_000

/** The clock, held against the last entry of the register: another one went before it. */
function clock(paths: Paths): Finding {
  const now = filingTime()
  if (typeof now !== 'string') return ofProblem('clock', now)
  if (process.env.SOURCE_DATE_EPOCH)
    return warning(
      'clock',
      `${now}, set by SOURCE_DATE_EPOCH`,
      'Unset it, unless a build is to be repeated: what is filed now is of that hour.',
    )
  const { items } = loadRegister(textOf(paths.register) ?? '').register
  const last =
    items
      .map(({ filed, revised }) => revised ?? filed)
      .sort()
      .at(-1) ?? now
  return Date.parse(last) - Date.parse(now) > APART
    ? warning(
        'clock',
        `${now}, before the last entry of the register, ${last}`,
        'Set the clock of this machine, or let it be set by the network (timedatectl set-ntp true).',
      )
    : ok('clock', now)
}

function rights(paths: Paths): Finding {
  const places = [paths.content, standing(paths.output), standing(paths.state)]
  const closed = [...new Set(places)].filter((place) => !isOpen(place))
  return closed.length === 0
    ? ok('rights', `may write ${paths.content} and ${paths.output}`)
    : error(
        'rights',
        `may not write ${closed.join(' nor ')}`,
        'Give this account the right to write there (chown, chmod), or build as the one that has it.',
      )
}

/** The path, or the nearest folder above it that is there. */
function standing(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : standing(dirname(path))
}

function isOpen(path: string): boolean {
  try {
    accessSync(path, constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}

function locks(paths: Paths): Finding[] {
  const found = standingLocks(paths)
  if (found.length === 0) return [ok('lock', 'nobody is at work on the paper')]
  return found.map(({ file, who, isAlive }) =>
    isAlive
      ? warning(
          'lock',
          `a build is at work, by process ${who}`,
          'Wait for it, or stop “npm start” there, before you build.',
        )
      : warning(
          'lock',
          `${who === null ? 'nobody' : `process ${who},`} left ${file} behind`,
          'There is nothing to do: the next build takes it over.',
        ),
  )
}

function output(paths: Paths, paper: string): Finding {
  const foreign = foreignOutput(paths, paper)
  if (foreign !== null) return error('output', foreign.reason, foreign.hint)
  return ok('output', existsSync(paths.output) ? paths.output : `${paths.output}, which the first build makes`)
}

/** Megabytes: below the first a build may fail, below the second it may soon. */
const [LEAST, SMALL] = [50, 500]

function room(paths: Paths): Finding {
  const { bavail, bsize } = statfsSync(standing(paths.output))
  const free = Math.floor((bavail * bsize) / 1_000_000)
  const found = `${free.toLocaleString('en-GB')} MB free where the site goes`
  const todo = 'Make room: a build writes what changed beside the site before it publishes it.'
  if (free < LEAST) return error('disk', found, todo)
  return free < SMALL ? warning('disk', found, todo) : ok('disk', found)
}

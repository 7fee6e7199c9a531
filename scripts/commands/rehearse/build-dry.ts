/** `broadsheet build --dry-run`: what a build would add, change and remove. It writes nothing, and takes no lock. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Stopwatch } from '../../build/stopwatch.ts'
import { build, type Outcome } from '../../build.ts'
import { type Paths, pathsOf } from '../../paths.ts'
import { openPressroom } from '../../press/render/pressroom.ts'
import { filingTime } from '../now.ts'
import { buildJson, stoppedJson } from '../show/build-json.ts'
import { showProgress } from '../show/progress-line.ts'
import { heldLine } from '../show/show-held.ts'
import { formatProblems } from '../show/show-problems.ts'
import { visible } from '../show/visible.ts'

export interface DryBuildOptions {
  readonly content: string
  readonly output: string
  readonly baseUrl?: string
  readonly keepGoing?: boolean
  readonly frozen?: boolean
  readonly search?: boolean
  readonly jobs?: number
  readonly json?: boolean
}

/** @param pressroom is closed at the end @returns the exit code that the build would end with */
export async function buildDryCommand(
  options: DryBuildOptions,
  pressroom = openPressroom(undefined, options.jobs),
): Promise<number> {
  const own = pathsOf(options.content, options.output)
  const now = filingTime()
  if (typeof now !== 'string') {
    if (options.json === true) process.stdout.write(stoppedJson(2, [now], own))
    else process.stderr.write(formatProblems([now], own.content))
    return 2
  }
  const aside = mkdtempSync(join(tmpdir(), 'broadsheet-'))
  const paths = besides(own, aside)
  const watch = new Stopwatch()
  const hide = showProgress(watch, process.stderr)
  try {
    const { baseUrl, jobs, keepGoing = false, frozen = false, search = true } = options
    const url = baseUrl === undefined ? {} : { url: baseUrl }
    const threads = jobs === undefined ? {} : { jobs }
    const keepHours = !process.env.SOURCE_DATE_EPOCH
    const order = {
      paths,
      pressroom,
      now,
      dryRun: true,
      keepGoing,
      frozen,
      search,
      progress: watch,
      keepHours,
    }
    const outcome = await build({ ...order, ...url, ...threads })
    hide()
    if (options.json === true) process.stdout.write(buildJson(outcome, paths, watch.timings(), true))
    else {
      process.stdout.write(planText(outcome))
      process.stderr.write(notesOf(outcome, paths.content))
    }
    return outcome.code
  } finally {
    hide()
    rmSync(aside, { recursive: true, force: true })
    await pressroom.close()
  }
}

/** Where a rehearsal keeps what a build would keep in the state folder: earlier texts, which have a page, and the paper's icons. */
export function besides(paths: Paths, aside: string): Paths {
  return { ...paths, versionsSeen: aside, look: join(aside, 'look') }
}

/** A line a page, of all of them: it was asked for. */
export function planText({ report }: Outcome): string {
  if (report === null) return ''
  const lines = (['added', 'changed', 'removed'] as const).flatMap((verb) =>
    report[verb].map((url) => `  ${verb.padEnd(8)}${visible(url)}\n`),
  )
  return lines.join('')
}

function notesOf({ problems, held, paper, report }: Outcome, content: string): string {
  const notes = formatProblems(problems, content)
  const waiting = held.map((one) => `${heldLine(one, paper?.zone ?? 'UTC')}\n`).join('')
  if (report === null) return `${notes}${waiting}The build would stop here. Nothing was written.\n`
  const { added, changed, removed, left, index } = report
  const did = `${added.length} would be added, ${changed.length} changed, ${removed.length} removed, ${left} left alone`
  const search = index === 'due' ? ' The search index would be made.' : ''
  return `${notes}${waiting}Pages: ${did}.${search} Nothing was written.\n`
}

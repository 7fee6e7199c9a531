/** `broadsheet build`: one build, and what it did. */

import { existsSync } from 'node:fs'
import { Stopwatch } from '../build/stopwatch.ts'
import { offersLearning } from '../build/told/unlearnt.ts'
import { build, type Outcome } from '../build.ts'
import type { Problem } from '../flow/problem.ts'
import type { Shard } from '../flow/shard.ts'
import { DeskMemory } from '../intake/memory/memory.ts'
import { FRONT_NAME, type Paths, pathsOf } from '../paths.ts'
import { keepFailed } from '../press/failed.ts'
import { takeBothLocks, takeLock } from '../press/lock.ts'
import { dropHeld } from '../press/press-held.ts'
import { openPressroom } from '../press/render/pressroom.ts'
import { pathsOfShard } from '../press/shares.ts'
import { dropStanding, keepStanding, lookBefore, type Said } from '../standing/standing.ts'
import { claimPaper } from './claim-paper.ts'
import { filingTime, sharedTime } from './now.ts'
import { readShare } from './shard/read-share.ts'
import { buildJson, stoppedJson } from './show/build-json.ts'
import { showProgress } from './show/progress-line.ts'
import { dueText, heldFileLine, heldLine } from './show/show-held.ts'
import { formatProblems, isHushed, plural } from './show/show-problems.ts'
import { timingsText } from './show/show-timings.ts'
import { answers } from './why-printed.ts'

interface BuildOptions {
  readonly content: string
  readonly output: string
  readonly baseUrl?: string
  readonly keepGoing?: boolean
  readonly frozen?: boolean
  readonly verify?: boolean
  /** False leaves the search index to a later build. */
  readonly search?: boolean
  /** Threads to read and to print in, at the most. */
  readonly jobs?: number
  /** Pages of which to say why they were printed, or were not. */
  readonly why?: readonly string[]
  readonly timings?: boolean
  /** Say what was done as one object, on stdout, and nothing to people. */
  readonly json?: boolean
  /** Print only what falls to this shard. */
  readonly shard?: Shard
  /** Only read the copy, or the shard’s share of it, and remember what it came to. */
  readonly read?: boolean
}

/** Another build holds the lock. */
const LOCKED = 4

/**
 * @param pressroom is closed at the end
 * @returns the exit code
 */
export async function buildCommand(
  options: BuildOptions,
  pressroom = openPressroom(undefined, options.jobs),
): Promise<number> {
  const watch = new Stopwatch()
  const { shard, read = false } = options
  const whole = pathsOf(options.content, options.output)
  const paths = shard === undefined ? whole : pathsOfShard(whole, shard)
  const now = shard === undefined || read ? filingTime() : sharedTime()
  const stop = (code: number, problems: readonly Problem[], said: string) => {
    if (options.json === true) process.stdout.write(stoppedJson(code, problems, paths))
    else process.stderr.write(said)
    return code
  }
  if (typeof now !== 'string') return stop(2, [now], formatProblems([now], paths.content))
  const wrong = await claimPaper(paths)
  if (wrong.length > 0) return stop(2, wrong, `${formatProblems(wrong, paths.content)}The site stands as it was.\n`)
  // Shards may share the folder of the copy, and hold its register only while it is written.
  const locked = shard === undefined ? takeBothLocks(paths) : takeLock(paths)
  if (!locked.ok) return stop(LOCKED, [lockedBy(locked.reason)], `${locked.reason}\n`)
  const hide = showProgress(watch, process.stderr)
  try {
    // What a server that was killed showed of held items.
    dropHeld(paths)
    // Where an answer was kept and does not hold, something has changed, and this build will not leave all as it was.
    // What a shard finds says nothing of the paper.
    const before = shard !== undefined || existsSync(paths.standing) ? null : lookBefore(paths)
    dropStanding(paths)
    const { search = true, why = [] } = options
    const desk = new DeskMemory(paths.memory)
    const isTouched = before === null && shard === undefined
    const order = { ...orderOf(options), paths, desk, pressroom, now, progress: watch, isTouched }
    if (read) return await readShare(order)
    const outcome = await build(order)
    hide()
    keepFailed(paths, outcome.report === null ? outcome.problems : null, now)
    watch.begin('remember')
    if (options.json !== true)
      say(outcome, paths, {
        isSearchLeft: !search && outcome.report?.index === 'due',
        isOffered: shard === undefined,
        shard,
      })
    if (why.length > 0) process.stdout.write(answers(why, outcome, paths))
    desk.save(outcome.silent)
    if (before !== null && isSteady(outcome))
      keepStanding(paths, options, before, { now, due: changeIn(outcome) }, saidAgain(outcome, paths))
    if (options.json === true) process.stdout.write(buildJson(outcome, paths, watch.timings()))
    else if (options.timings === true) process.stdout.write(timingsText(watch.timings()))
    return outcome.code
  } finally {
    hide()
    await pressroom.close()
    locked.lock.release()
  }
}

/** What was typed, as it is asked of a build. */
function orderOf({ baseUrl, keepGoing, frozen, verify, search, why = [], shard, jobs }: BuildOptions) {
  return {
    keepGoing: keepGoing === true,
    frozen: frozen === true,
    verify: verify === true,
    search: search !== false,
    shard,
    explain: why.length > 0,
    keepHours: !process.env.SOURCE_DATE_EPOCH,
    ...(baseUrl === undefined ? {} : { url: baseUrl }),
    ...(jobs === undefined ? {} : { jobs }),
  }
}

/** For who typed `build --json`: what the disk refused. */
export function faultJson(problem: Problem, paths: Paths | null): void {
  process.stdout.write(stoppedJson(1, [problem], paths))
}

function lockedBy(reason: string): Problem {
  return {
    severity: 'error',
    code: 'locked',
    file: '.',
    line: 1,
    column: 1,
    reason,
    hint: 'Build again when that build has ended.',
  }
}

/** Say once of the same files that the desk could learn from them. */
function offer({ unlearnt }: Outcome, paths: Paths): void {
  if (!offersLearning(unlearnt, paths)) return
  process.stderr.write(
    `The sidecars of ${unlearnt.length} files give what the desk missed in their copy: “npx broadsheet learn --dry-run” shows what it could learn from them.\n`,
  )
}

const TOLD_ONCE = new Set(['foreign-file', 'altered-file'])

/**
 * Whether a build of the same would say the same: some things are told once, and what is new is told when it comes.
 * What is told of a file of which something is held or has expired may have its words in it, and they stand nowhere but in the copy.
 */
function isSteady({ code, problems, report, silent }: Outcome): boolean {
  if (code !== 0 || report === null || report.index !== 'left') return false
  const changes = report.added.length + report.changed.length + report.removed.length
  // An entry of a front page that is laid by hand may be the headline of what is held.
  const isTold = ({ file, code: what }: Problem) => !TOLD_ONCE.has(what) && !silent.has(file) && file !== FRONT_NAME
  return changes === 0 && problems.every(isTold)
}

/** When time alone changes what is published or said, or null: what is held and expires is spoken of no more. */
function changeIn({ due, held }: Outcome): string | null {
  const times = [due?.at, ...held.map(({ verdict }) => verdict.expires)]
  return times.filter((at) => at !== undefined).sort()[0] ?? null
}

/** What a build says if nothing has changed since. */
function saidAgain(outcome: Outcome, paths: Paths): Said {
  const { added, changed, left } = outcome.report ?? { added: [], changed: [], left: 0 }
  const pages = added.length + changed.length + left
  return { notes: notesOf(outcome, paths, heldFileLine), sum: sumOf(outcome), pages, next: nextOf(outcome) }
}

interface Saying {
  readonly isSearchLeft?: boolean
  /** Whether it is said what the desk could learn. */
  readonly isOffered?: boolean
  readonly shard?: Shard | undefined
}

/** Problems first, the sum last: what is read last stays in sight. */
export function say(
  outcome: Outcome,
  paths: Paths,
  { isSearchLeft = false, isOffered = false, shard }: Saying = {},
): void {
  if (isHushed()) {
    process.stderr.write(formatProblems(outcome.problems, paths.content))
    return
  }
  process.stderr.write(notesOf(outcome, paths))
  if (isOffered) offer(outcome, paths)
  const { report } = outcome
  if (report === null) {
    process.stderr.write('The site stands as it was.\n')
    return
  }
  for (const line of changesIn(report)) process.stderr.write(`${line}\n`)
  const did = [
    `${report.added.length} added`,
    `${report.changed.length} changed`,
    `${report.removed.length} removed`,
    `${report.left} left alone`,
  ]
  if (isSearchLeft) process.stderr.write('The search index is older than the pages: “npx broadsheet index” makes it.\n')
  const whose = shard === undefined ? 'Pages' : `Pages of shard ${shard.number}/${shard.count}`
  process.stderr.write(`${sumOf(outcome)} ${whose}: ${did.join(', ')} (${seconds(report.ms)}).${nextOf(outcome)}\n`)
}

/** The problems, and what is held. */
function notesOf({ problems, held, paper }: Outcome, paths: Paths, lineOf = heldLine): string {
  const zone = paper?.zone ?? 'UTC'
  return formatProblems(problems, paths.content) + held.map((one) => `${lineOf(one, zone)}\n`).join('')
}

/** `The Ferry Post: 12 stories and 3 briefs.` */
function sumOf({ paper, items }: Outcome): string {
  return `${paper?.name}: ${plural(items.stories, 'story', 'stories')} and ${plural(items.briefs, 'brief')}.`
}

function nextOf({ due, paper }: Outcome): string {
  return dueText(due, paper?.zone ?? 'UTC')
}

/** More addresses than this are only counted. */
const LISTED = 60

function changesIn(report: NonNullable<Outcome['report']>): string[] {
  const lines = (['added', 'changed', 'removed'] as const).flatMap((verb) =>
    report[verb].map((url) => `  ${verb.padEnd(8)}${url}`),
  )
  return lines.length <= LISTED ? lines : []
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s`
}

/** `broadsheet build`: one build, and what it did. */

import { build, type Outcome } from '../build.ts'
import { type Paths, pathsOf } from '../paths.ts'
import { takeBothLocks } from '../press/lock.ts'
import { dropHeld } from '../press/press-held.ts'
import { openPressroom } from '../press/render/pressroom.ts'
import { claimPaper } from './claim-paper.ts'
import { filingTime } from './now.ts'
import { dueText, heldLine } from './show/show-held.ts'
import { formatProblems, plural } from './show/show-problems.ts'
import { answers } from './why.ts'

interface BuildOptions {
  readonly content: string
  readonly output: string
  readonly baseUrl?: string
  readonly keepGoing?: boolean
  readonly frozen?: boolean
  readonly verify?: boolean
  /** Pages of which to say why they were printed, or were not. */
  readonly why?: readonly string[]
}

/** Another build holds the lock. */
const LOCKED = 4

/**
 * @param pressroom is closed at the end
 * @returns the exit code
 */
export async function buildCommand(options: BuildOptions, pressroom = openPressroom()): Promise<number> {
  const paths = pathsOf(options.content, options.output)
  const now = filingTime()
  if (typeof now !== 'string') {
    process.stderr.write(formatProblems([now], paths.content))
    return 2
  }
  const wrong = await claimPaper(paths)
  if (wrong.length > 0) {
    process.stderr.write(`${formatProblems(wrong, paths.content)}The site stands as it was.\n`)
    return 2
  }
  const locked = takeBothLocks(paths)
  if (!locked.ok) {
    process.stderr.write(`${locked.reason}\n`)
    return LOCKED
  }
  try {
    // What a server that was killed showed of held items.
    dropHeld(paths)
    const { baseUrl, keepGoing = false, frozen = false, verify = false, why = [] } = options
    const outcome = await build({
      paths,
      pressroom,
      now,
      keepGoing,
      frozen,
      verify,
      explain: why.length > 0,
      ...(baseUrl === undefined ? {} : { url: baseUrl }),
    })
    say(outcome, paths)
    if (why.length > 0) process.stdout.write(answers(why, outcome, paths))
    return outcome.code
  } finally {
    await pressroom.close()
    locked.lock.release()
  }
}

/** Problems first, the sum last: what is read last stays in sight. */
export function say(outcome: Outcome, paths: Paths, changes = true): void {
  process.stderr.write(formatProblems(outcome.problems, paths.content))
  const { report, items, paper, held, due } = outcome
  const zone = paper?.zone ?? 'UTC'
  for (const one of held) process.stderr.write(`${heldLine(one, zone)}\n`)
  if (report === null) {
    process.stderr.write('The site stands as it was.\n')
    return
  }
  if (changes) for (const line of changesIn(report)) process.stderr.write(`${line}\n`)
  const what = `${plural(items.stories, 'story', 'stories')} and ${plural(items.briefs, 'brief')}`
  const did = [
    `${report.added.length} added`,
    `${report.changed.length} changed`,
    `${report.removed.length} removed`,
    `${report.left} left alone`,
  ]
  process.stderr.write(
    `${paper?.name}: ${what}. Pages: ${did.join(', ')} (${seconds(report.ms)}).${dueText(due, zone)}\n`,
  )
}

/** More addresses than this are only counted. */
const LISTED = 40

function changesIn(report: NonNullable<Outcome['report']>): string[] {
  const lines = (['added', 'changed', 'removed'] as const).flatMap((verb) =>
    report[verb].map((url) => `  ${verb.padEnd(8)}${url}`),
  )
  return lines.length <= LISTED ? lines : []
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s`
}

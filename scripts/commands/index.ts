/** `broadsheet index`: the parts of the search index that are due, of a paper whose pages stand. */

import { build, type Outcome } from '../build.ts'
import { DeskMemory } from '../intake/memory/memory.ts'
import { pathsOf } from '../paths.ts'
import { takeBothLocks } from '../press/lock.ts'
import { openPressroom } from '../press/render/pressroom.ts'
import { dropStanding } from '../standing/standing.ts'
import { claimPaper } from './claim-paper.ts'
import { filingTime } from './now.ts'
import { formatProblems } from './show/show-problems.ts'

interface IndexOptions {
  readonly content: string
  readonly output: string
  readonly baseUrl?: string
}

/** Another build holds the lock. */
const LOCKED = 4

/** @returns the exit code */
export async function indexCommand(options: IndexOptions): Promise<number> {
  const paths = pathsOf(options.content, options.output)
  const refuse = (problems: Outcome['problems']) => {
    process.stderr.write(`${formatProblems(problems, paths.content)}The search index stands as it was.\n`)
    return 2
  }
  const now = filingTime()
  if (typeof now !== 'string') return refuse([now])
  const wrong = await claimPaper(paths)
  if (wrong.length > 0) return refuse(wrong)
  const locked = takeBothLocks(paths)
  if (!locked.ok) {
    process.stderr.write(`${locked.reason}\n`)
    return LOCKED
  }
  const pressroom = openPressroom()
  try {
    dropStanding(paths)
    const desk = new DeskMemory(paths.memory)
    const url = options.baseUrl === undefined ? {} : { url: options.baseUrl }
    // It enters nothing: what is not in the register has no page yet.
    const outcome = await build({ paths, desk, pressroom, now, memory: { register: null }, indexOnly: true, ...url })
    desk.save(outcome.silent)
    process.stderr.write(
      `${formatProblems(outcome.problems, paths.content)}${SAID[outcome.report?.index ?? 'stopped']}\n`,
    )
    return outcome.code
  } finally {
    await pressroom.close()
    locked.lock.release()
  }
}

const SAID = {
  left: 'The search index is up to date.',
  made: 'The search index was made.',
  due: 'The search index is older than the pages.',
  none: 'There is no search index.',
  stopped: 'The search index stands as it was.',
} as const

/** `broadsheet serve`, which is `npm start`: build, show, and follow every change. */

import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Stopwatch } from '../build/stopwatch.ts'
import { type BuildOrder, build, type Outcome } from '../build.ts'
import { fileFaultOf, fileProblem } from '../disk/file-fault.ts'
import { PASSING } from '../disk/filed.ts'
import { readMasthead } from '../masthead/read-masthead.ts'
import { type MendableEdition, Mending } from '../mend/mending.ts'
import { IS_CHECKOUT, LAYOUTS, type Paths, pathsOf, SITE } from '../paths.ts'
import { type PaperLocks, takeLock } from '../press/lock.ts'
import { dropHeld } from '../press/press-held.ts'
import { openPressroom, type Pressroom } from '../press/render/pressroom.ts'
import type { Change } from '../serve/coalesce.ts'
import { PortTaken } from '../serve/dev-server.ts'
import { type Rebuilt, type Serving, serve } from '../serve/serve.ts'
import { dropStanding } from '../standing/standing.ts'
import { purgedIn } from '../takedown/typed.ts'
import { say } from './build.ts'
import { claimPaper } from './claim-paper.ts'
import { showHeld } from './meanwhile/held-pages.ts'
import { busy, gone } from './meanwhile/hindrance.ts'
import { IndexLater } from './meanwhile/index-later.ts'
import { Rehearsal } from './meanwhile/rehearsal.ts'
import { Remembered } from './meanwhile/remembered.ts'
import { filingTime } from './now.ts'
import { showProgress } from './show/progress-line.ts'
import { formatProblems, isHushed } from './show/show-problems.ts'

interface ServeOptions {
  readonly content: string
  readonly output: string
  /** Without it, the first that is free. */
  readonly port?: number
  /** Milliseconds; true is a second. */
  readonly poll?: number | true
  /** Threads to read and to print in, at the most. */
  readonly jobs?: number
}

const INTERRUPTED = 130
/** Wrong usage: a port that is taken. */
const USAGE = 2

/** @returns the exit code, when the server is stopped. */
export async function serveCommand(options: ServeOptions): Promise<number> {
  const paths = pathsOf(options.content, options.output)
  const paper = await readMasthead(paths)
  if (!paper.ok) {
    process.stderr.write(formatProblems(paper.problems, paths.content))
    return 2
  }
  const wrong = await claimPaper(paths)
  if (wrong.length > 0) {
    process.stderr.write(formatProblems(wrong, paths.content))
    return 2
  }
  const remembered = new Remembered(paths)
  const pressroom = openPressroom(undefined, options.jobs, remembered.memory.program)
  const rehearsal = new Rehearsal()
  const mending = new Mending(paths.content, filingTime)
  const index = new IndexLater(paths, remembered.memory.lookout, (problem) =>
    process.stderr.write(formatProblems([problem], paths.content)),
  )
  let serving: Serving | null = null
  // Whichever way it ends: what is held stands nowhere but in the copy then.
  process.on('exit', () => dropHeld(paths))
  const interrupted = new Promise<void>((stop) => {
    let isLeaving = false
    // Before the first paper stands there is nothing to close, and who asks twice is in a hurry; locks are given
    // back on exit. It goes on listening, or a build's lock would take it that nobody does, and end the program.
    const leave = () => {
      if (serving === null || isLeaving) process.exit(INTERRUPTED)
      isLeaving = true
      stop()
    }
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, leave)
  })
  const started = await serve({
    output: paths.output,
    held: paths.held,
    heldPictures: dirname(paths.heldPictures),
    base: paper.value.base,
    isPurged: purgedIn(paths, paper.value),
    port: options.port,
    watch: {
      copy: [paths.content, paths.theme],
      program: IS_CHECKOUT ? [LAYOUTS, SITE] : [],
      except: [paths.stories],
      files: [paths.masthead, paths.register, paths.house, paths.front],
      poll: options.poll === true ? 1000 : options.poll,
    },
    regenerate: (change, touch) =>
      regenerate(paths, pressroom, remembered, index, { change, jobs: options.jobs, touch, rehearsal, mending }).catch(
        (error: unknown) => faultToShow(error, paths),
      ),
    print: (line) => {
      if (!isHushed()) process.stderr.write(`${line}\n`)
    },
    forms: mending,
  }).catch(noPort)
  serving = started
  if (started !== null) await interrupted
  rehearsal.close()
  await started?.close()
  await index.close()
  remembered.close()
  await pressroom.close()
  return started === null ? USAGE : INTERRUPTED
}

/** Who asked for a port asked for that one. */
function noPort(error: unknown): null {
  if (!(error instanceof PortTaken)) throw error
  process.stderr.write(`${error.message}\n`)
  return null
}

/** What of the paper can be mended on its pages; null of one that was not published. */
function editionOf({ sheets, pages, held }: Outcome): MendableEdition | null {
  if (sheets === null) return null
  const front = sheets.pages.find((page) => page.kind === 'front')
  return { shell: sheets.shell, pages, held, front: front?.view ?? null }
}

/** Milliseconds for the lock to come free: our own index holds it for moments, while it is published. */
const PATIENCE = 3000
/** Whether it was said that another build holds the lock. */
let isWaiting = false

async function lockSoon(paths: Paths): Promise<PaperLocks> {
  for (let waited = 0; ; waited += 50) {
    const locked = takeLock(paths)
    if (locked.ok || waited >= PATIENCE) return locked
    await pause(50)
  }
}

interface Asked {
  readonly change: Change
  readonly jobs: number | undefined
  readonly touch: (path?: string) => void
  readonly rehearsal: Rehearsal
  readonly mending: Mending
}

/** One build under the lock. A build elsewhere is said, and waited for. */
async function regenerate(
  paths: Paths,
  pressroom: Pressroom,
  remembered: Remembered,
  index: IndexLater,
  { change, jobs, touch, rehearsal, mending }: Asked,
): Promise<Rebuilt> {
  const isRehearsal = rehearsal.isOnly(change)
  mending.begin()
  index.giveUp()
  remembered.wake(change)
  const { desk, memory, saving } = remembered
  if (!existsSync(paths.content)) return { problems: [gone()], changed: [] }
  const now = filingTime()
  if (typeof now !== 'string') return { problems: [now], changed: [] }
  const wrong = await claimPaper(paths)
  if (wrong.length > 0) {
    process.stderr.write(`${formatProblems(wrong, paths.content)}The site stands as it was.\n`)
    return { problems: wrong, changed: [] }
  }
  const locked = await lockSoon(paths)
  if (!locked.ok) {
    if (!isWaiting) process.stderr.write(`${locked.reason}\nWaiting for it.\n`)
    isWaiting = true
    return { problems: [busy(locked.reason)], changed: [], again: 'always' }
  }
  isWaiting = false
  try {
    dropStanding(paths)
    const threads = jobs === undefined ? {} : { jobs }
    const order = { paths, pressroom, now, desk, memory, ...threads, keepHours: !process.env.SOURCE_DATE_EPOCH }
    const outcome = await (memory.register === null ? seenBuild(order) : build(order))
    if (!isRehearsal || isNews(outcome)) say(outcome, paths)
    saving.save(outcome.silent)
    const { report, sheets } = outcome
    if (report?.index === 'due' && sheets !== null)
      index.make(sheets, (path) => {
        const isKnown = desk.forget(path)
        if (isKnown) touch()
        return isKnown
      })
    const held = await showHeld(outcome, paths, pressroom, now)
    mending.follow(editionOf(outcome))
    rehearsal.goOn(outcome, { paths, pressroom, desk, again: touch })
    return {
      problems: [...outcome.problems, ...held.problems],
      changed: [...(report === null ? [] : [...report.added, ...report.changed, ...report.removed]), ...held.changed],
      // A clock that stands still never gets there.
      due: process.env.SOURCE_DATE_EPOCH ? null : (outcome.due?.at ?? null),
      again: outcome.problems.some(({ code }) => PASSING.has(code)),
      ...(report === null || outcome.paper === null ? {} : { base: outcome.paper.base }),
    }
  } finally {
    locked.lock.release()
    remembered.rest(() => touch())
  }
}

/** Whether a build did anything. */
function isNews({ report }: Outcome): boolean {
  return report === null || report.added.length + report.changed.length + report.removed.length > 0
}

/** The first build takes longest, and nothing else is to be seen yet. */
async function seenBuild(order: BuildOrder): Promise<Outcome> {
  const progress = new Stopwatch()
  const hide = showProgress(progress, process.stderr)
  try {
    return await build({ ...order, progress })
  } finally {
    hide()
  }
}

/** What the disk refused, for the terminal and for the page; the next change tries again. */
function faultToShow(error: unknown, paths: Paths): Rebuilt {
  const fault = fileFaultOf(error)
  if (fault === null) throw error
  const problem = fileProblem(fault, paths)
  process.stderr.write(formatProblems([problem], paths.content))
  return { problems: [problem], changed: [] }
}

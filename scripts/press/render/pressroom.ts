/**
 * The pressroom: the workers, kept between runs of the press.
 *
 * Starting a worker takes longer than printing a hundred pages, so a command that
 * prints often keeps its workers. But Node keeps what a worker has imported: after a
 * change of the program the old workers are let go and new ones start.
 */

import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Piscina } from 'piscina'
import { fileFaultOf } from '../../disk/file-fault.ts'
import { ProseLost } from '../../flow/prose.ts'
import { CODE } from '../../paths.ts'
import { type KeptProgram, programHash } from '../ground.ts'
import { workerFault } from './fault.ts'
import { type Program, THIS_PROGRAM } from './program.ts'
import { FEW_PAGES, type Printed, type PrintRun } from './run.ts'

export interface Pressroom {
  readonly program: Program
  /** How many workers there can be at once. */
  readonly workers: number
  /** Whether a worker was started and not yet let go. */
  readonly isRunning: boolean
  /** Print runs, each in a worker, as many at once as there are workers. Starts them if need be. Whoever follows is told when one is done. */
  print(runs: readonly PrintRun[], follow?: (printed: Printed) => void): Promise<Printed[]>
  /** Start workers for about so many pages, without waiting for them: they are ready when there is something to print. */
  warm(pages: number): void
  /** Let the workers go. The pressroom can be used again after that. */
  close(): Promise<void>
}

/** In megabytes: a run needs a fifth of it; on a busy machine, where garbage is collected late, more stands there for a while. */
const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 }
/** More workers than this take more memory than they save time. */
const MOST_WORKERS = 4

/**
 * Open a pressroom. Nothing is started before there is something to print.
 *
 * @param workers how many there can be at once; by itself, one a core, and no more than are worth their memory
 * @param kept of a server: the program, where it is known to be as it was
 */
export function openPressroom(
  program: Program = THIS_PROGRAM,
  workers = Math.min(availableParallelism(), MOST_WORKERS),
  kept?: KeptProgram,
): Pressroom {
  let crew: Promise<Piscina<PrintRun, Printed>> | null = null
  let printsFor: string | null = null
  let laidBy: string | null = null
  /** Workers that were started ahead of their first run, until they are ready. */
  let warmed: Promise<unknown>[] = []

  async function close() {
    const old = crew
    crew = null
    warmed = []
    await (await old)?.destroy()
  }

  async function ready(layouts: string): Promise<Piscina<PrintRun, Printed>> {
    const now = programHash(program, kept)
    // A layout of the paper's own is loaded once, as the program is; ahead of the first run there is none.
    const isOther = now !== printsFor || (layouts !== laidBy && laidBy !== null)
    if (isOther) await close()
    printsFor = now
    laidBy = layouts
    crew ??= startWorkers(workers)
    return crew
  }

  return {
    program,
    workers,
    get isRunning() {
      return crew !== null
    },
    async print(runs, follow = () => undefined) {
      const pool = await ready(JSON.stringify(runs[0]?.shell?.paper.own?.layouts ?? {}))
      // One that is nearly ready is sooner so than a new one, which would be started while it still counts as busy.
      await Promise.all(warmed)
      return Promise.all(
        runs.map(async (run) => {
          const printed = await pool.run(run).catch((error: unknown) => deathOf(error, run))
          follow(printed)
          return printed
        }),
      )
    },
    warm(pages) {
      if (crew === null) printsFor = programHash(program, kept)
      crew ??= startWorkers(workers)
      const hands = Math.min(workers, pages > FEW_PAGES ? 2 : 1)
      const nothing: PrintRun = { program, shell: null, staging: null, jobs: [] }
      // Whoever closes the pressroom meanwhile wants no answer.
      while (warmed.length < hands) warmed.push(crew.then((pool) => pool.run(nothing)).catch(() => undefined))
    },
    close,
  }
}

/** A worker that dies takes its run along and nothing else. One that never began to live was refused by the system. */
function deathOf(error: unknown, run: PrintRun): Printed {
  if (error instanceof ProseLost) throw error
  const fault = fileFaultOf(error)
  if (fault !== null) return { ok: false, fault }
  return { ok: false, problems: [workerFault(error, run)] }
}

/** Piscina is loaded only here: a build that prints nothing does without it. */
async function startWorkers(most: number): Promise<Piscina<PrintRun, Printed>> {
  const { Piscina } = await import('piscina')
  return new Piscina<PrintRun, Printed>({
    filename: fileURLToPath(new URL(`worker${CODE}`, import.meta.url)),
    minThreads: 0,
    maxThreads: most,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: LIMITS,
  })
}

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
import { workerFault } from './fault.ts'
import { programHash } from './ground.ts'
import { type Program, THIS_PROGRAM } from './program.ts'
import type { Printed, Run } from './run.ts'

export interface Pressroom {
  readonly program: Program
  /** How many workers there can be at once. */
  readonly workers: number
  /** Whether a worker was started and not yet let go. */
  readonly isRunning: boolean
  /** Print runs, each in a worker, as many at once as there are workers. Starts them if need be. */
  print(runs: readonly Run[]): Promise<Printed[]>
  /** Let the workers go. The pressroom can be used again after that. */
  close(): Promise<void>
}

/** In megabytes: what one run needs, and little more, so that garbage is collected while it is little. */
const LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 }
/** More workers than this take more memory than they save time. */
const MOST_WORKERS = 4

/** Open a pressroom. Nothing is started before there is something to print. */
export function openPressroom(program: Program = THIS_PROGRAM): Pressroom {
  const workers = Math.min(availableParallelism(), MOST_WORKERS)
  let pool: Piscina<Run, Printed> | null = null
  let printsFor: string | null = null

  async function close() {
    const old = pool
    pool = null
    await old?.destroy()
  }

  async function ready(): Promise<Piscina<Run, Printed>> {
    const now = programHash(program)
    if (now !== printsFor) await close()
    printsFor = now
    pool ??= await startWorkers(workers)
    return pool
  }

  return {
    program,
    workers,
    get isRunning() {
      return pool !== null
    },
    async print(runs) {
      const crew = await ready()
      return Promise.all(runs.map((run) => crew.run(run).catch((error: unknown) => deathOf(error, run))))
    },
    close,
  }
}

/** A worker that dies takes its run along and nothing else. */
function deathOf(error: unknown, run: Run): Printed {
  return { ok: false, problems: [workerFault(error, run)] }
}

/** Piscina is loaded only here: a build that prints nothing does without it. */
async function startWorkers(most: number): Promise<Piscina<Run, Printed>> {
  const { Piscina } = await import('piscina')
  return new Piscina<Run, Printed>({
    filename: fileURLToPath(new URL('worker.ts', import.meta.url)),
    minThreads: 0,
    maxThreads: most,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: LIMITS,
  })
}

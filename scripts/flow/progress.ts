/**
 * How a build tells what it is at. Each stage tells an observer that comes with the
 * order, and asks nothing back: what is built is the same whether anybody listens.
 */

/** The stages that take time, in their order. `start` is before the first, `remember` after the last. */
export const STAGES = [
  'start',
  'read',
  'enter',
  'write',
  'assemble',
  'plan',
  'render',
  'search',
  'commit',
  'remember',
] as const

export type Stage = (typeof STAGES)[number]

/** What printing the pages of one kind took. */
export interface KindCost {
  readonly kind: string
  readonly pages: number
  /** Processor time of the thread that printed them, in milliseconds. */
  readonly ms: number
  /** What they weigh, uncompressed. */
  readonly bytes: number
}

export interface Progress {
  /** A stage begins, and the one before it has ended. Said again of the same stage, it only tells how much there is to do. */
  begin(stage: Stage, total?: number): void
  /** The stage has ended, and no other begins yet. */
  end(): void
  /** So much of the stage is done by now. */
  reached(done: number): void
  /** A stage that goes on beside the other, as long as its work does. */
  along<T>(stage: Stage, total: number, work: Promise<T>): Promise<T>
  /** Other threads have worked for a stage: their processor time, in milliseconds. */
  helped(stage: Stage, ms: number): void
  /** Pages were printed. */
  printed(costs: readonly KindCost[]): void
}

/** Nobody listens. */
export const UNSEEN: Progress = {
  begin: () => undefined,
  end: () => undefined,
  reached: () => undefined,
  along: (_stage, _total, work) => work,
  helped: () => undefined,
  printed: () => undefined,
}

/** The processor time of this thread until now, in milliseconds; where Node cannot tell it (before 23.9), the clock. */
export function threadTime(): number {
  if (process.threadCpuUsage === undefined) return performance.now()
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

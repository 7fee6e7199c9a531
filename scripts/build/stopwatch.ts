/**
 * The stopwatch of a build: which stage it is at and how far, for who watches it, and
 * what each stage and each kind of page took, for who asks afterwards. The time of
 * this thread belongs to the stage that it is at; other threads tell their own.
 */

import { type KindCost, type Progress, STAGES, type Stage, threadTime } from '../flow/progress.ts'

/** The stage that a build is at. */
export interface Going {
  readonly stage: Stage
  readonly done: number
  /** 0 where nobody knows. */
  readonly total: number
  /** When the first were done, by the stopwatch's clock, and how many; null before that. */
  readonly first: { readonly at: number; readonly done: number } | null
}

export interface StageCost {
  readonly stage: Stage
  /** Files, pages or stories that it had to do with; 0 where nothing is counted. */
  readonly count: number
  /** From its beginning to its end, in milliseconds. */
  readonly ms: number
  /** Processor time of this thread, and of the others that worked for it. */
  readonly here: number
  readonly elsewhere: number
}

export interface Timings {
  readonly ms: number
  readonly stages: readonly StageCost[]
  /** The dearest first. */
  readonly kinds: readonly KindCost[]
  /** Processor time of all threads, what they did for no stage and the collecting of garbage with it. */
  readonly processor: number
  /** The most memory that the program has had, in bytes. */
  readonly memory: number
}

interface Open {
  stage: Stage
  done: number
  total: number
  first: Going['first']
  /** When it began. */
  readonly since: number
  /** Whether it goes on beside the one that this thread is at. */
  readonly isBeside: boolean
}

type Cost = { -readonly [key in 'count' | 'ms' | 'here' | 'elsewhere']: number }

export class Stopwatch implements Progress {
  /** Told when a stage begins or gets on. */
  listener: () => void = () => undefined
  readonly #clock: () => number
  readonly #processor: () => number
  readonly #costs = new Map<Stage, Cost>()
  readonly #kinds = new Map<string, KindCost>()
  /** What goes on: this thread's time is that of the first. */
  #open: Open[] = []
  #mark: number

  /**
   * The first stage is `start`: of a program, it began when that did.
   *
   * @param clock milliseconds since the beginning
   * @param processor milliseconds that this thread has worked
   */
  constructor(clock: () => number = () => performance.now(), processor = threadTime) {
    this.#clock = clock
    this.#processor = processor
    this.#mark = 0
    this.#open.push(opened('start', 0, 0))
  }

  /** Null between two stages. */
  get going(): Going | null {
    return this.#open[0] ?? null
  }

  begin(stage: Stage, total = 0): void {
    const [now] = this.#open
    if (now?.stage === stage) now.total = total
    else {
      this.end()
      this.#open.unshift(opened(stage, total, this.#clock()))
    }
    this.#costOf(stage).count = Math.max(this.#costOf(stage).count, total)
    this.listener()
  }

  end(): void {
    this.#take()
    for (const open of this.#open.filter(({ isBeside }) => !isBeside)) this.#close(open)
  }

  reached(done: number): void {
    const [now] = this.#open
    if (now !== undefined) {
      now.done = done
      now.first ??= { at: this.#clock(), done }
    }
    this.listener()
  }

  async along<T>(stage: Stage, total: number, work: Promise<T>): Promise<T> {
    const open = opened(stage, total, this.#clock(), true)
    this.#open.push(open)
    this.#costOf(stage).count = total
    try {
      return await work
    } finally {
      this.#take()
      this.#close(open)
    }
  }

  helped(stage: Stage, ms: number): void {
    this.#costOf(stage).elsewhere += ms
  }

  printed(costs: readonly KindCost[]): void {
    for (const { kind, pages, ms, bytes } of costs) {
      const before = this.#kinds.get(kind) ?? { kind, pages: 0, ms: 0, bytes: 0 }
      this.#kinds.set(kind, {
        kind,
        pages: before.pages + pages,
        ms: before.ms + ms,
        bytes: before.bytes + bytes,
      })
    }
  }

  /** Everything until now. The stage that goes on ends here. */
  timings(): Timings {
    this.end()
    const { user, system } = process.cpuUsage()
    return {
      ms: this.#clock(),
      stages: STAGES.flatMap((stage) => {
        const cost = this.#costs.get(stage)
        return cost === undefined ? [] : [{ stage, ...cost }]
      }),
      kinds: [...this.#kinds.values()].sort((a, b) => b.ms - a.ms),
      processor: (user + system) / 1000,
      memory: process.resourceUsage().maxRSS * 1024,
    }
  }

  #costOf(stage: Stage): Cost {
    const cost = this.#costs.get(stage) ?? { count: 0, ms: 0, here: 0, elsewhere: 0 }
    this.#costs.set(stage, cost)
    return cost
  }

  /** What this thread has worked since it was last asked is the present stage's. */
  #take(): void {
    const now = this.#processor()
    const [at] = this.#open
    if (at !== undefined) this.#costOf(at.stage).here += now - this.#mark
    this.#mark = now
  }

  #close(open: Open): void {
    this.#costOf(open.stage).ms += this.#clock() - open.since
    this.#open = this.#open.filter((other) => other !== open)
  }
}

function opened(stage: Stage, total: number, since: number, isBeside = false): Open {
  return { stage, done: 0, total, first: null, since, isBeside }
}

/**
 * The crew: many files are read by this thread and others at once, a few in this one alone,
 * since a thread must load the desk first. What is understood is the same either way.
 */

import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Piscina } from 'piscina'
import type { Paper } from '../../flow/paper.ts'
import { CODE } from '../../paths.ts'
import type { Desk } from '../desk.ts'
import type { FiledBytes, Reading } from '../understood.ts'
import type { Batch, BatchRead } from './reader.ts'

/** As many files are read here before threads are started for the rest. */
const FEW = 150
/** Files in a batch, and bytes: a thread is told of neither too little nor too much at once. */
const BATCH = 24
const BATCH_BYTES = 2 ** 20
/** Batches that a thread has before it at the most; what is more is read in this thread meanwhile. */
const BEFORE_EACH = 2
/** More threads than this, beside this one, take more memory than they save time. */
const MOST_READERS = 3
/** As many files are under way at the most: a thread takes seconds to begin, and this one does not wait for it. */
const AHEAD = 480
/** In megabytes. */
const LIMITS = { maxOldGenerationSizeMb: 512 }

interface Waiting {
  readonly filed: FiledBytes
  readonly done: (reading: Reading) => void
}

export class Crew {
  readonly #paper: Paper
  readonly #readers: number
  #few: number
  #desk: Promise<Desk> | null = null
  #pool: Promise<Piscina<Batch, BatchRead>> | null = null
  #given = 0
  /** Batches that are with the threads. */
  #there = 0
  #batch: Waiting[] = []
  #bytes = 0
  #worked = 0

  /**
   * @param readers threads at the most, beside this one; with none, all is read in this thread
   * @param few as many files are read in this one first
   */
  constructor(paper: Paper, readers = Math.min(availableParallelism() - 1, MOST_READERS), few = FEW) {
    this.#paper = paper
    this.#readers = readers
    this.#few = few
  }

  /** This thread has much else to do: what can be read by the others is left to them from the first file on. */
  leaveMe(): void {
    if (this.#readers > 0) this.#few = 0
  }

  /** It is certain that there will be something to read, and that this thread has much else to do: the others begin to load the desk. */
  warm(): void {
    this.leaveMe()
    if (this.#readers > 0) this.#pool ??= startReaders(this.#readers)
  }

  /** Whether the first file is read by another thread. */
  get isApart(): boolean {
    return this.#few === 0 && this.#readers > 0
  }

  /** How many files to give before waiting for the first of them. */
  get ahead(): number {
    return this.#given < this.#few || this.#readers < 1 ? 1 : AHEAD
  }

  /** The processor time of the threads, in milliseconds. */
  get worked(): number {
    return this.#worked
  }

  /** Read a file; it may wait for others to be read along with it: see `flush`. */
  read(filed: FiledBytes): Promise<Reading> {
    this.#given += 1
    const isBusy = this.#there >= this.#readers * BEFORE_EACH
    if (this.#given <= this.#few || (isBusy && this.#batch.length === 0)) return this.#readHere(filed)
    return new Promise((done) => {
      this.#batch.push({ filed, done })
      this.#bytes += filed.bytes.length
      if (this.#batch.length >= BATCH || this.#bytes >= BATCH_BYTES) this.flush()
    })
  }

  /** Begin to read what waits. */
  flush(): void {
    if (this.#batch.length === 0) return
    const batch = this.#batch
    this.#batch = []
    this.#bytes = 0
    this.#there += 1
    void this.#readThere(batch)
  }

  /** Let the threads go. */
  async close(): Promise<void> {
    const pool = this.#pool
    this.#pool = null
    await (await pool)?.destroy()
  }

  async #readThere(batch: readonly Waiting[]): Promise<void> {
    this.#pool ??= startReaders(this.#readers)
    const files = batch.map(({ filed }) => filed)
    const read = await this.#pool
      .then((pool) => pool.run({ paper: this.#paper, files }))
      // A thread that dies, for want of memory, takes nothing along.
      .catch(() => null)
    this.#there -= 1
    this.#worked += read?.ms ?? 0
    for (const [at, { filed, done }] of batch.entries()) done(read?.readings[at] ?? (await this.#readHere(filed)))
  }

  async #readHere(filed: FiledBytes): Promise<Reading> {
    // The desk is loaded when the first file is to be read.
    this.#desk ??= import('../desk.ts').then(({ Desk }) => new Desk(this.#paper))
    return { kind: 'read', understood: await (await this.#desk).understand(filed) }
  }
}

async function startReaders(most: number): Promise<Piscina<Batch, BatchRead>> {
  const { Piscina } = await import('piscina')
  return new Piscina<Batch, BatchRead>({
    filename: fileURLToPath(new URL(`reader${CODE}`, import.meta.url)),
    minThreads: most,
    maxThreads: most,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: LIMITS,
  })
}

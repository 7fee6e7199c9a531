/**
 * The memory of a process and of all that it started, together. Sampled: what every
 * process holds resident (RSS) is summed often, since that costs little to ask; where
 * the sum is the highest so far, each is asked for its share of what several hold at
 * once (PSS), and the sum of these is the figure. Linux tells; elsewhere there is none.
 */

import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds between two looks. */
const OFTEN = 20
/** A sum that is higher by less than this asks nobody for shares. */
const HIGHER = 1.01
const PAGE = 4096

export class TreeMemory {
  readonly #root: number
  readonly #timer: NodeJS.Timeout
  #highest = 0
  #peak = 0

  constructor(root: number) {
    this.#root = root
    this.#timer = setInterval(() => this.#look(), OFTEN)
    this.#look()
  }

  /** The highest so far, in megabytes (10⁶ bytes); null where the system does not tell. */
  peak(): number | null {
    return this.#peak === 0 ? null : this.#peak / 1e6
  }

  /** What the tree holds at this moment, in megabytes. */
  now(): number | null {
    const held = sum(treeOf(this.#root), shareOf)
    return held === 0 ? null : held / 1e6
  }

  /** From here on the peak is another. */
  again(): void {
    this.#highest = 0
    this.#peak = 0
    this.#look()
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  #look(): void {
    const tree = treeOf(this.#root)
    const resident = sum(tree, residentOf)
    if (resident <= this.#highest * HIGHER) return
    this.#highest = resident
    this.#peak = Math.max(this.#peak, sum(tree, shareOf))
  }
}

/** A process and all below it. */
function treeOf(root: number): number[] {
  const tree = [root]
  for (const pid of tree)
    for (const thread of readOr([], () => readdirSync(`/proc/${pid}/task`)))
      tree.push(...said(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number))
  return tree
}

function residentOf(pid: number): number {
  return Number(said(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * PAGE
}

/** Its own pages, and its part of those that it shares. */
function shareOf(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(said(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024
}

function sum(pids: readonly number[], bytes: (pid: number) => number): number {
  return pids.reduce((all, pid) => all + bytes(pid), 0)
}

/** A process may end between two questions. */
function said(file: string): string {
  return readOr('', () => readFileSync(file, 'utf8'))
}

function readOr<Value>(none: Value, read: () => Value): Value {
  try {
    return read()
  } catch {
    return none
  }
}

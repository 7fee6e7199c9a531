/**
 * How the work on a bait grows: its time at doubling sizes, and
 * the exponent that fits them. Noise only ever adds, so each time is the least of
 * some runs.
 */

import type { Bait, Work } from './bait.ts'

export interface Point {
  readonly size: number
  readonly ms: number
}

export interface Growth {
  readonly points: readonly Point[]
  /** The power of the size that the time grows with; null where even the largest size takes no time. */
  readonly exponent: number | null
}

/** In characters: what a long article has, and as much as the desk reads at all. */
const SMALLEST = 16_000
const LARGEST = 512_000
/** Below this, the clock and what every run costs say more than the bait does. */
const LEAST_MS = 10
/** A size that takes as long is large enough. */
const ENOUGH_MS = 150
const RUNS = 3
/** As many doublings from the largest down tell how it grows; smaller sizes tell what it costs to begin. */
const TOLD = 3

/** Measure a bait. */
export async function growthOf(bait: Bait, smallest = SMALLEST): Promise<Growth> {
  const points: Point[] = []
  // What is compiled at its first use is no growth.
  for (let at = 0; at < 2; at += 1) await bait.ready(smallest)()
  for (let size = smallest; size <= LARGEST; size *= 2) {
    const work = bait.ready(size)
    const ms = await least(work, RUNS)
    points.push({ size, ms })
    if (ms > ENOUGH_MS && points.filter(isTold).length > TOLD) break
    if (ms > 4 * ENOUGH_MS && points.length >= 3) break
  }
  return grown(points)
}

/** The least milliseconds of some runs. */
export async function least(work: Work, runs: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let at = 0; at < runs; at += 1) {
    const [wall, processor] = [performance.now(), process.cpuUsage()]
    await work()
    const { user, system } = process.cpuUsage(processor)
    // Other programs add to the one, this one's own collector of garbage to the other.
    best = Math.min(best, performance.now() - wall, (user + system) / 1000)
    if (best > 4 * ENOUGH_MS) break
  }
  return best
}

const isTold = ({ ms }: Point) => ms >= LEAST_MS

function grown(points: readonly Point[]): Growth {
  const told = points.filter(isTold).slice(-TOLD - 1)
  return { points, exponent: told.length < 2 ? null : slopeOf(told) }
}

/** Of the logarithms, by least squares. */
function slopeOf(points: readonly Point[]): number {
  const at = points.map(({ size, ms }) => ({ x: Math.log(size), y: Math.log(ms) }))
  const mean = (of: (one: { x: number; y: number }) => number) => at.reduce((sum, one) => sum + of(one), 0) / at.length
  const [x, y] = [mean((one) => one.x), mean((one) => one.y)]
  return mean((one) => (one.x - x) * (one.y - y)) / mean((one) => (one.x - x) ** 2)
}

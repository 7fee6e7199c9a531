/** A sample of changes: places by chance, and at each one of what may stand there instead. The same seed, the same sample. */

import { randomOf, shuffle } from '../../scripts/learn/chance.ts'
import type { Point } from './places/changes.ts'
import type { Change } from './trial.ts'

/** @param points in an order of their own, which is kept */
export function sampleOf(points: readonly Point[], count: number, seed: number): Change[] {
  const random = randomOf(seed)
  const order = points.map((_, at) => at)
  shuffle(order, random)
  return order
    .slice(0, count)
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const point = points[at]
      if (point === undefined) return []
      const { others, ...change } = point
      return [{ ...change, now: others[Math.floor(random() * others.length)] ?? '' }]
    })
}

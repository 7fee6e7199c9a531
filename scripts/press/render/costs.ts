/**
 * What a run cost, by kind of page. Eleventy measures how long each template takes; the
 * rest, its own work and the writing, is much the same for every page and is shared out.
 */

import type { UserConfig } from '@11ty/eleventy'
import type { KindCost } from '../../flow/progress.ts'
import type { Bytes, Job } from './run.ts'

/** How long a run took: on the clock, and of this thread's processor time, in milliseconds. */
export interface TimeTaken {
  readonly elapsed: number
  readonly processor: number
}

/**
 * The cost of each kind in a run, in no order.
 *
 * @param rendering on the clock, by kind: see `renderingIn`
 */
export function costsOf(
  jobs: readonly Job[],
  printed: readonly Bytes[],
  rendering: ReadonlyMap<string, number>,
  { elapsed, processor }: TimeTaken,
): KindCost[] {
  const sizes = new Map(printed.map(({ url, size }) => [url, size]))
  // While a thread waits for a core, the clock runs on.
  const pace = elapsed > 0 ? processor / elapsed : 0
  const own = [...rendering.values()].reduce((sum, ms) => sum + ms * pace, 0)
  const each = Math.max(0, processor - own) / jobs.length
  return [...Map.groupBy(jobs, ({ page }) => page.kind)].map(([kind, some]) => ({
    kind,
    pages: some.length,
    ms: (rendering.get(kind) ?? 0) * pace + each * some.length,
    bytes: some.reduce((sum, { page }) => sum + (sizes.get(page.url) ?? 0), 0),
  }))
}

/** `> Render Content > ./site/story.11ty.ts (200 pages)` */
const RENDERING = /^> Render Content > (?:.*\/)?([^/]+)\.11ty\.ts/

/** How long the template of each kind took, as Eleventy measured it. */
export function renderingIn({ benchmarkManager }: UserConfig): Map<string, number> {
  const measured = Object.entries(benchmarkManager.get('Aggregate').benchmarks)
  const rendering = new Map<string, number>()
  for (const [what, benchmark] of measured) {
    const kind = RENDERING.exec(what)?.[1]
    if (kind !== undefined) rendering.set(kind, (rendering.get(kind) ?? 0) + benchmark.getTotal())
  }
  return rendering
}

/** Which evidence is worth a weight: what is seen often enough, at two publishers at least. */

import type { Sample } from './samples.ts'

interface Seen {
  count: number
  readonly sites: Set<string>
}

const LEAST_SITES = 2

/** In the order of the alphabet. */
export function commonNames(samples: readonly Sample[], least: number): string[] {
  const seen = new Map<string, Seen>()
  for (const { evidence, site } of samples) for (const name of evidence.flat()) note(seen, name, site)
  return [...seen]
    .flatMap(([name, { count, sites }]) => (count >= least && sites.size >= LEAST_SITES ? [name] : []))
    .sort()
}

function note(seen: Map<string, Seen>, name: string, site: string): void {
  const one = seen.get(name)
  if (one === undefined) {
    seen.set(name, { count: 1, sites: new Set([site]) })
    return
  }
  one.count += 1
  if (one.sites.size < LEAST_SITES) one.sites.add(site)
}

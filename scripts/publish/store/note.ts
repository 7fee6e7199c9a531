/** The note of a run that is not over: which paths at the target are ours, and of which nobody knows what stands there. */

import type { Manifest } from '../built/manifest.ts'
import { isPath } from '../built/manifest.ts'

export interface Note {
  /** Of which site: its manifest, of those files that the run touches or knows. */
  readonly of: Manifest
  /** All that this paper has put there, or is about to. */
  readonly paths: readonly string[]
  /** Paths that this run, or one before it that was cut, may have changed. */
  readonly unsure: ReadonlySet<string>
}

interface Asked {
  readonly site: Manifest
  readonly ours: ReadonlySet<string>
  readonly touched: readonly string[]
  readonly before: Note | null
}

export function noteOf({ site, ours, touched, before }: Asked): Note {
  return {
    of: site,
    paths: [...new Set([...ours, ...touched])].sort(),
    unsure: new Set([...touched, ...(before?.unsure ?? [])]),
  }
}

export function printNote({ of: { paper, url, site, files }, paths, unsure }: Note): string {
  // Stories tell whose it is, should this be the first run.
  const stories = files.map(({ path, sha256, size }) => ({ path, sha256, size }))
  return `${JSON.stringify({ broadsheet: 1, paper, url, site, files: stories, paths, unsure: [...unsure].sort() })}\n`
}

/** Null if there is none, or none that can be read. */
export function readNote(text: string): Note | null {
  try {
    const { paper, url, site, files, paths, unsure } = JSON.parse(text) as Manifest & {
      paths: string[]
      unsure: string[]
    }
    if (![...paths, ...unsure].every((path) => typeof path === 'string' && isPath(path))) return null
    return { of: { paper, url, site, files }, paths, unsure: new Set(unsure) }
  } catch {
    return null
  }
}

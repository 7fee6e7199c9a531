/** What was read back from a target, held against its manifest. */

import type { Manifest } from './manifest.ts'

export interface Differences {
  /** How many files the manifest has. */
  readonly files: number
  /** Paths that it has and the target does not. */
  readonly missing: readonly string[]
  /** Paths whose bytes are others. */
  readonly changed: readonly string[]
}

/** A file as it was read back. */
export interface Found {
  readonly sha256: string
  readonly size: number
}

export function differences({ files }: Manifest, found: ReadonlyMap<string, Found>): Differences {
  const missing = files.filter(({ path }) => !found.has(path))
  const changed = files.filter(({ path, sha256, size }) => {
    const one = found.get(path)
    return one !== undefined && (one.sha256 !== sha256 || one.size !== size)
  })
  return { files: files.length, missing: missing.map(({ path }) => path), changed: changed.map(({ path }) => path) }
}

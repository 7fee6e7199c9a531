/**
 * Many changes, few rebuilds: a change waits until nothing else has come for a
 * moment, one rebuild runs at a time, and what comes meanwhile makes one more.
 */

/** `program` (layouts, templates, scripts) may change every page, `copy` only those that the copy says. */
export type ChangeKind = 'copy' | 'program'

export interface Change {
  readonly kind: ChangeKind
  /** The files, absolute, sorted, each once. */
  readonly paths: readonly string[]
}

/** Milliseconds: an editor that saves by way of a temporary file is done within the first. */
const QUIET = 80
/** More files than an editor saves at once: a checkout, a copied folder, which may pause in between. */
const MANY = 4
const QUIET_OF_MANY = 400
/** Milliseconds after which a steady stream of changes waits no longer. */
const LONGEST = 1000

export interface Coalescer {
  /** Note a change. */
  add(kind: ChangeKind, path: string): void
  /** Take no more changes, and wait for the rebuild that runs. */
  close(): Promise<void>
}

/** @param rebuild is never called while it still runs, and must not throw */
export function coalesce(rebuild: (change: Change) => Promise<void>): Coalescer {
  let paths = new Set<string>()
  let kind: ChangeKind = 'copy'
  let since = 0
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | null = null
  let closed = false

  function wait(): void {
    clearTimeout(timer)
    if (closed || running !== null || paths.size === 0) return
    const quiet = paths.size > MANY ? QUIET_OF_MANY : QUIET
    timer = setTimeout(start, Math.max(0, Math.min(quiet, since + LONGEST - Date.now())))
  }

  function start(): void {
    const change: Change = { kind, paths: [...paths].toSorted() }
    paths = new Set()
    kind = 'copy'
    running = rebuild(change).finally(() => {
      running = null
      wait()
    })
  }

  return {
    add(of, path) {
      if (closed) return
      if (paths.size === 0) since = Date.now()
      paths.add(path)
      if (of === 'program') kind = 'program'
      wait()
    },
    async close() {
      closed = true
      clearTimeout(timer)
      await running
    },
  }
}

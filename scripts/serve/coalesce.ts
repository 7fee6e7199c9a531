/**
 * Many changes, few rebuilds: the first change is built at once, one rebuild runs at a
 * time, and what comes meanwhile makes one more, once nothing else has come for a moment.
 * So a checkout of thousands of files is two rebuilds. A file that was half written is
 * built again at its next event.
 */

/** `program` (layouts, templates, scripts) may change every page, `copy` only those that the copy says. */
export type ChangeKind = 'copy' | 'program'

export interface Change {
  readonly kind: ChangeKind
  /** The files, absolute, sorted, each once. */
  readonly paths: readonly string[]
}

/** Milliseconds, behind the last event: an editor that empties a file and writes it is done within them, and so is a step of the file system's clock. */
const AT_ONCE = 10
/** Between two rebuilds. */
const QUIET = 80
/** More files than an editor saves at once: a checkout, a copied folder, which may pause in between. */
const MANY = 4
const QUIET_OF_MANY = 400
/** Milliseconds after which a steady stream of changes waits no longer; one of many files goes on for longer. */
const LONGEST = 1000
const LONGEST_OF_MANY = 10_000

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
  /** When the last rebuild ended. */
  let ended = Number.NEGATIVE_INFINITY
  let closed = false

  function wait(): void {
    clearTimeout(timer)
    if (closed || running !== null || paths.size === 0) return
    timer = setTimeout(start, pause(Date.now()))
  }

  /** How long to wait for more: hardly, after a time in which nothing was built and nothing came. */
  function pause(now: number): number {
    if (since > ended + QUIET_OF_MANY) return Math.max(0, Math.min(AT_ONCE, since + LONGEST - now))
    const [quiet, longest] = paths.size > MANY ? [QUIET_OF_MANY, LONGEST_OF_MANY] : [QUIET, LONGEST]
    return Math.max(0, Math.min(quiet, since + longest - now))
  }

  function start(): void {
    const change: Change = { kind, paths: [...paths].toSorted() }
    paths = new Set()
    kind = 'copy'
    running = rebuild(change).finally(() => {
      running = null
      ended = Date.now()
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

/**
 * The lock: one build of a paper at a time.
 *
 * A file that says who holds it. A holder that is gone is recognised on its own
 * machine by its process id; of one on another machine nobody here can tell, so
 * its lock stays until someone removes it.
 */

import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { constants, hostname } from 'node:os'
import { dirname } from 'node:path'
import type { Paths } from '../paths.ts'

export interface Holder {
  readonly pid: number
  readonly host: string
  /** When it took the lock: an instant in UTC, ISO 8601. */
  readonly since: string
}

export interface Lock {
  /** Give the lock back. Once is enough; more does no harm. */
  release(): void
}

export type Locked =
  | { readonly ok: true; readonly lock: Lock }
  /** Who holds it, and that as a sentence. The caller exits 4. */
  | { readonly ok: false; readonly holder: Holder | null; readonly reason: string }

/** A holder writes its lock within moments; one that stays unreadable for longer was left behind. In milliseconds. */
const GRACE = 10_000
/** How often to try again after a stale lock was cleared away, or when it vanished under our hands. */
const ATTEMPTS = 3

/** The locks that this process holds, by path. */
const held = new Set<string>()

/**
 * Take the lock of a paper, clearing away a stale one. It is given back by
 * `release`, and when the program ends in whatever way it can notice: by itself,
 * by a throw, by SIGINT, SIGTERM or SIGHUP.
 */
export function takeLock(paths: Paths): Locked {
  mkdirSync(dirname(paths.lock), { recursive: true })
  const own = JSON.stringify({ pid: process.pid, host: hostname(), since: new Date().toISOString() } satisfies Holder)
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (create(paths.lock, own)) return { ok: true, lock: holdUntilTheEnd(paths.lock) }
    const text = readLock(paths.lock)
    if (text === null) continue
    if (!isStale(paths.lock, text)) return refusal(paths.lock, text)
    clear(paths.lock, text)
  }
  return refusal(paths.lock, readLock(paths.lock) ?? '')
}

/** Write the lock if there is none: `wx` is one step for the file system. */
function create(lock: string, own: string): boolean {
  try {
    writeFileSync(lock, own, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function readLock(lock: string): string | null {
  try {
    return readFileSync(lock, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

function isStale(lock: string, text: string): boolean {
  const holder = holderIn(text)
  if (holder === null) return Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0) > GRACE
  if (holder.host !== hostname()) return false
  // In a container every program may have the same id: ours, from before.
  return holder.pid === process.pid ? !held.has(lock) : !isAlive(holder.pid)
}

/** Signal 0 only asks. “Not permitted” means that it is there, and somebody else's. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Clear a stale lock away. Two may try at once, and the slower must not clear the
 * lock that the faster has taken meanwhile: so it is moved aside first, and put
 * back if it is not the one that was read.
 */
function clear(lock: string, text: string): void {
  const aside = `${lock}.${process.pid}`
  try {
    renameSync(lock, aside)
    if (readLock(aside) !== text) linkSync(aside, lock)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (!['ENOENT', 'EEXIST'].includes(code)) throw error
  }
  rmSync(aside, { force: true })
}

function holdUntilTheEnd(lock: string): Lock {
  held.add(lock)
  const release = () => {
    if (!held.delete(lock)) return
    process.off('exit', release)
    for (const signal of SIGNALS) process.off(signal, leave)
    rmSync(lock, { force: true })
  }
  process.on('exit', release)
  for (const signal of SIGNALS) process.on(signal, leave)
  return { release }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Leave on a signal, as the shell expects it, unless someone else listens and decides. `exit` gives the locks back. */
function leave(signal: (typeof SIGNALS)[number]): void {
  if (process.listeners(signal).every((listener) => listener === leave)) process.exit(128 + constants.signals[signal])
}

function holderIn(text: string): Holder | null {
  try {
    const { pid, host, since } = JSON.parse(text) as Partial<Record<keyof Holder, unknown>>
    const isHolder =
      Number.isSafeInteger(pid) && Number(pid) > 0 && typeof host === 'string' && typeof since === 'string'
    return isHolder ? { pid: Number(pid), host, since } : null
  } catch {
    return null
  }
}

function refusal(lock: string, text: string): Locked {
  const holder = holderIn(text)
  const who =
    holder === null
      ? 'Another build'
      : `The build with process id ${holder.pid} on ${holder.host}, since ${holder.since},`
  const reason = `${who} holds the lock of this paper. If no build is running there, remove ${lock}.`
  return { ok: false, holder, reason }
}

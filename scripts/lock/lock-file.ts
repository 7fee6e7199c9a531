/**
 * A lock: a file that says who holds it. It is given back by `release`, and when
 * the program ends in whatever way it can notice; one that was left behind is
 * recognised (see holder.ts) and cleared away.
 */

import { hash, randomUUID } from 'node:crypto'
import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { beat, SILENCE, silenceOf } from './heartbeat.ts'
import { type Holder, holderIn, lifeOf, ourselves } from './holder.ts'

export interface Lock {
  /** Give the lock back. Once is enough; more does no harm. */
  release(): void
}

export type Locked = { readonly ok: true; readonly lock: Lock } | { readonly ok: false; readonly holder: Holder | null }

/** A holder writes its lock in one step; one that nobody can read was left behind by something else. In milliseconds. */
const GRACE = 10_000
/** How often to try again after a stale lock was cleared away, or when it vanished under our hands. */
const ATTEMPTS = 5

/** The locks that this process holds, by path. */
const held = new Set<string>()

/** Take a lock, clearing away a stale one. Its folder must be there. */
export function takeLockFile(lock: string): Locked {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const own = JSON.stringify(ourselves())
    if (create(lock, own)) return { ok: true, lock: holdUntilTheEnd(lock, own) }
    const text = textOf(lock)
    if (text === null) continue
    if (!isStale(lock, text)) return { ok: false, holder: holderIn(text) }
    clear(lock, text)
  }
  return { ok: false, holder: holderIn(textOf(lock) ?? '') }
}

/** Write the lock if there is none, whole: a draft gets its name by a link, which is one step for the file system. */
function create(lock: string, own: string): boolean {
  const draft = `${lock}.${randomUUID()}.draft`
  try {
    writeFileSync(draft, own)
    return isDone(() => linkSync(draft, lock)) ?? isDone(() => writeFileSync(lock, own, { flag: 'wx' })) ?? false
  } finally {
    rmSync(draft, { force: true })
  }
}

/** False if something is there already; null if this file system cannot do that at all. */
function isDone(step: () => void): boolean | null {
  try {
    step()
    return true
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (code === 'EEXIST') return false
    if (['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'UNKNOWN'].includes(code)) return null
    throw error
  }
}

function textOf(lock: string): string | null {
  try {
    return readFileSync(lock, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

function isStale(lock: string, text: string): boolean {
  const holder = holderIn(text)
  if (holder === null) return silenceOf(lock) > GRACE
  const life = lifeOf(holder, held.has(lock))
  return life === 'gone' || (life === 'beats' && silenceOf(lock) > SILENCE)
}

/**
 * Clear a stale lock away. Several may try at once, and the slower must not clear
 * the lock that the faster has taken meanwhile. So whoever clears must first get
 * hold of a file named after this very lock, of which there are never two: then it
 * can be gone, but it cannot be another.
 */
function clear(lock: string, text: string): void {
  const claims: string[] = []
  if (claim(lock, lock, text, claims) && textOf(lock) === text) rmSync(lock, { force: true })
  for (const one of claims) rmSync(one, { force: true })
}

/** Claim the clearing of a stale lock, or of a stale claim to it: whoever was at it and died has an heir. */
function claim(lock: string, stale: string, text: string, claims: string[]): boolean {
  const path = `${lock}.${hash('sha256', nameOf(stale, text)).slice(0, 16)}`
  if (create(path, JSON.stringify(ourselves()))) {
    claims.push(path)
    return true
  }
  const rival = textOf(path)
  if (rival === null || !isStale(path, rival) || !claim(lock, path, rival, claims)) return false
  claims.push(path)
  return true
}

/** A lock has a token of its own; what cannot be read is told from others by its file. */
function nameOf(path: string, text: string): string {
  if (holderIn(text) !== null) return text
  const stat = statSync(path, { throwIfNoEntry: false })
  return `${text}\0${stat?.ino}\0${stat?.mtimeMs}`
}

function holdUntilTheEnd(lock: string, own: string): Lock {
  held.add(lock)
  const beating = beat(lock, own)
  const release = () => {
    if (!held.delete(lock)) return
    process.off('exit', release)
    for (const signal of SIGNALS) process.off(signal, leave)
    beating.stop()
    // Ours was taken for a dead one's if this machine slept; what stands there now is another's.
    if (textOf(lock) === own) rmSync(lock, { force: true })
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

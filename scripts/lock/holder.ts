/**
 * Who holds a lock, and whether that program still runs.
 *
 * A process id alone says little: it is given out again, and in containers it is
 * nearly always the same. On Linux, therefore, a holder names its machine since it
 * was started (the boot id), the space of its process ids (every container has its
 * own), and when it began; with these the answer is certain, whatever the hosts are
 * called. Elsewhere, and from another machine, a holder is alive as long as it goes
 * on touching its lock (see heartbeat.ts).
 */

import { randomUUID } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

export interface Holder {
  readonly pid: number
  readonly host: string
  /** When it took the lock: an instant in UTC, ISO 8601. */
  readonly since: string
  /** The machine since it was started, and the space of process ids; null where the system does not say. */
  readonly space?: string | null
  /** When the process began, in the system's own count; null where it does not say. */
  readonly began?: string | null
  /** No two locks are the same. */
  readonly token?: string
}

/** Ourselves, taking a lock now. */
export function ourselves(): Holder {
  const { pid } = process
  const since = new Date().toISOString()
  return { pid, host: hostname(), since, space: spaceOf(), began: beganOf(pid), token: randomUUID() }
}

/** Read a lock's text; null if no holder can be read in it. */
export function holderIn(text: string): Holder | null {
  try {
    const { pid, host, since, space, began, token } = JSON.parse(text) as Partial<Record<keyof Holder, unknown>>
    if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid <= 0) return null
    if (typeof host !== 'string' || typeof since !== 'string') return null
    return {
      pid,
      host,
      since,
      ...(typeof space === 'string' || space === null ? { space } : {}),
      ...(typeof began === 'string' || began === null ? { began } : {}),
      ...(typeof token === 'string' ? { token } : {}),
    }
  } catch {
    return null
  }
}

/** `beats`: only its touching the lock can tell. `unknown`: an older program's, which does not touch it, on another machine. */
export type Life = 'alive' | 'gone' | 'beats' | 'unknown'

/** @param isOurs whether this process holds the lock in question, for a lock that has our own process id. */
export function lifeOf(holder: Holder, isOurs: boolean): Life {
  const { pid, host, space, began } = holder
  if (typeof space === 'string' && space === spaceOf()) {
    if (beganOf(pid) !== began) return 'gone'
    return pid === process.pid && !isOurs ? 'gone' : 'alive'
  }
  if (typeof space === 'string') return 'beats'
  const isHere = host === hostname()
  if (!isHere) return space === null ? 'beats' : 'unknown'
  if (pid === process.pid) return isOurs ? 'alive' : 'gone'
  if (!isRunning(pid)) return 'gone'
  return space === null ? 'beats' : 'alive'
}

/** Signal 0 only asks. “Not permitted” means that it is there, and somebody else's. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function spaceOf(): string | null {
  try {
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    return null
  }
}

/** In clock ticks since the machine was started: the twenty-second field, behind the name, which may hold anything. */
function beganOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return isDead(fields[0]) ? null : (fields[19] ?? null)
  } catch {
    return null
  }
}

/** A zombie has ended, and only waits to be noticed. */
function isDead(state: string | undefined): boolean {
  return state === 'Z' || state === 'X'
}

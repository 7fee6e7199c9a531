/**
 * The locks of a paper: one build at a time to an output, and one writer at a time
 * of a register. Two builds to two outputs share the register, so whoever writes it
 * takes both locks; the register's first, always, so that nobody waits for another.
 */

import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { makeFolder } from '../disk/make-folder.ts'
import { textOf } from '../disk/text-file.ts'
import type { Problem } from '../flow/problem.ts'
import { SILENCE, silenceOf } from '../lock/heartbeat.ts'
import { type Holder, holderIn, lifeOf } from '../lock/holder.ts'
import { type Lock, type Locked, takeLockFile } from '../lock/lock-file.ts'
import { type Paths, REGISTER_NAME } from '../paths.ts'

export type PaperLocks =
  | { readonly ok: true; readonly lock: Lock }
  /** Who holds it, and that as a sentence. The caller exits 4. */
  | { readonly ok: false; readonly holder: Holder | null; readonly reason: string }

/** Take the lock of an output: to publish there, or to show a paper. */
export function takeLock(paths: Paths): PaperLocks {
  makeFolder(dirname(paths.lock))
  return asPaperLocks(takeLockFile(paths.lock), paths.lock, 'this paper')
}

/** Take the locks of the register and of the output: to enter what is new, and publish it. */
export function takeBothLocks(paths: Paths): PaperLocks {
  const register = takeRegisterLock(paths)
  if (!register.ok) return register
  let output: PaperLocks
  try {
    output = takeLock(paths)
  } catch (error) {
    register.lock.release()
    throw error
  }
  if (!output.ok) {
    register.lock.release()
    return output
  }
  const release = () => {
    try {
      output.lock.release()
    } finally {
      // A lock that the disk did not give back must not keep the other.
      register.lock.release()
    }
  }
  return { ok: true, lock: { release } }
}

/** What a folder answers in which this account cannot write. Nobody needs a lock to leave a register alone. */
const READ_ONLY = new Set(['EACCES', 'EROFS', 'EPERM', 'ENOENT', 'ENOTDIR'])

function takeRegisterLock(paths: Paths): PaperLocks {
  try {
    return asPaperLocks(takeLockFile(paths.registerLock), paths.registerLock, 'the register of this paper')
  } catch (error) {
    if (!READ_ONLY.has((error as NodeJS.ErrnoException).code ?? '')) throw error
    return { ok: true, lock: { release: () => undefined } }
  }
}

/** Milliseconds between two looks at whether the register is free, and how many: to write it takes moments. */
const GLANCE = 20
const GLANCES = 1500

/**
 * Write the register while nobody else does, waiting for whoever does that now.
 *
 * @param glances how often to look whether it is free
 * @returns what `write` does; or a problem, if the lock does not come free
 */
export function holdRegister(paths: Paths, write: () => Problem | null, glances = GLANCES): Problem | null {
  for (let glance = 0; ; glance += 1) {
    const locked = takeRegisterLock(paths)
    if (!locked.ok && glance >= glances) return lockedRegister(locked.reason)
    if (locked.ok) {
      try {
        return write()
      } finally {
        locked.lock.release()
      }
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, GLANCE)
  }
}

function lockedRegister(reason: string): Problem {
  return {
    severity: 'error',
    code: 'register-locked',
    file: REGISTER_NAME,
    line: 1,
    column: 1,
    reason: `Found the register locked; expected it free to be written. ${reason}`,
    hint: 'Print shards when no other build of the paper is running.',
  }
}

function asPaperLocks(locked: Locked, file: string, what: string): PaperLocks {
  if (locked.ok) return locked
  const { holder } = locked
  const who =
    holder === null
      ? 'Another build'
      : `The build with process id ${holder.pid} on ${holder.host}, since ${holder.since},`
  const next =
    holder !== null && lifeOf(holder, true) === 'alive'
      ? 'It is running; say this again when it has ended.'
      : `If no build is running there, remove ${file}.`
  const reason = `${who} holds the lock of ${what}. ${next}`
  return { ok: false, holder, reason }
}

/** Milliseconds for a lock to come free by itself: `npm start` holds it for the moments of a build. */
const PATIENCE = 15_000

/**
 * Take both locks, waiting for whoever holds them now.
 *
 * @param say is told once that there is somebody to wait for
 */
export async function waitForLocks(paths: Paths, say: (line: string) => void): Promise<PaperLocks> {
  for (let waited = 0; ; waited += 100) {
    const locked = takeBothLocks(paths)
    if (locked.ok || waited >= PATIENCE) return locked
    if (waited === 0) say('Another build, or “npm start”, is at work on this paper; waiting for it.')
    await pause(100)
  }
}

/** A lock that stands, of whoever holds it or has left it. */
export interface StandingLock {
  readonly file: string
  /** `12345 on ferry, since 2031-05-15T12:00:00Z`; null where nobody can read who. */
  readonly who: string | null
  readonly isAlive: boolean
}

/** The locks of a paper that stand now. Nothing is taken, and nothing cleared away. */
export function standingLocks({ lock, registerLock }: Paths): StandingLock[] {
  return [registerLock, lock].flatMap((file): StandingLock[] => {
    const text = textOf(file)
    if (text === null) return []
    const holder = holderIn(text)
    if (holder === null) return [{ file, who: null, isAlive: false }]
    const life = lifeOf(holder, false)
    const isSilent = life === 'beats' && silenceOf(file) > SILENCE
    return [
      { file, who: `${holder.pid} on ${holder.host}, since ${holder.since}`, isAlive: life !== 'gone' && !isSilent },
    ]
  })
}

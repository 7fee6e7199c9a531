/**
 * Reading what people filed. A name in the content folder may stand for anything:
 * a pipe that nobody writes to, a device without an end, a file of a network that
 * stalls. So a file is opened without waiting, looked at by its handle, and read
 * only if it is a regular one, up to a limit of size and of time.
 */

import { closeSync, constants, fstatSync, open, openSync, read, readSync, type Stats } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Fault } from './reading-fault.ts'
import { inTime, Stall } from './stall.ts'

/** The most bytes that are read of one kind of file. */
export const LIMITS = {
  /** A book of a thousand pages with its pictures. */
  copy: 64 * 1024 * 1024,
  sidecar: 1024 * 1024,
  masthead: 1024 * 1024,
  /** A million lines. */
  register: 400 * 1024 * 1024,
} as const

/** Milliseconds that one step of a reading may take: a disk that wakes up needs ten seconds. */
const PATIENCE = 30_000
/** How often a file is read that somebody is writing, and the milliseconds between. */
const ATTEMPTS = 4
const BETWEEN = 40

export type BytesRead = { readonly kind: 'bytes'; readonly bytes: Buffer } | Fault

/** Not to wait for the other end of a pipe. Windows has no such pipes, and no such flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** The two calls of a reading that may have to wait: opening, and reading into a buffer from its start. */
interface Calls {
  open(path: string): Promise<number>
  read(handle: number, buffer: Buffer, at: number): Promise<number>
}

/** By way of callbacks: a third of the time of a `FileHandle`, which counts with ten thousand files. */
const SYSTEM: Calls = {
  open: (path) =>
    new Promise((opened, failed) => open(path, FLAGS, (error, handle) => (error ? failed(error) : opened(handle)))),
  read: (handle, buffer, at) =>
    new Promise((done, failed) =>
      read(handle, buffer, at, buffer.length - at, at, (error, count) => (error ? failed(error) : done(count))),
    ),
}

interface Manner {
  /** Milliseconds that one call may take. */
  readonly patience?: number
  readonly calls?: Calls
  /** Stop at the limit instead of refusing what is larger. */
  readonly headOnly?: boolean
}

/**
 * Read a whole file. One that changes under the reading is read again, a few times.
 *
 * @param limit in bytes.
 */
export async function readRegular(path: string, limit: number, manner: Manner = {}): Promise<BytesRead> {
  for (let attempt = 1; ; attempt += 1) {
    const reading = await readOnce(path, limit, manner)
    if (reading.kind !== 'changing' || attempt === ATTEMPTS) return reading
    await pause(BETWEEN)
  }
}

/** The first bytes of a file, to tell what it is. */
export function headOfFile(path: string, length: number): Promise<BytesRead> {
  return readRegular(path, length, { headOnly: true })
}

async function readOnce(path: string, limit: number, manner: Manner): Promise<BytesRead> {
  const { patience = PATIENCE, calls = SYSTEM, headOnly = false } = manner
  let handle: number | null = null
  try {
    handle = await inTime(patience, calls.open(path), closeSync)
    const stat = fstatSync(handle)
    const fault = faultOf(stat, headOnly ? Number.POSITIVE_INFINITY : limit)
    if (fault !== null) return fault
    const size = Math.min(stat.size, limit)
    // A byte more than it says: so one that grew is seen.
    const buffer = Buffer.allocUnsafe(headOnly ? size : size + 1)
    let length = 0
    while (length < buffer.length) {
      const count = await inTime(patience, calls.read(handle, buffer, length))
      length += count
      if (count === 0 || length === size) break
    }
    const bytes = buffer.subarray(0, length)
    return headOnly || isSame(stat, fstatSync(handle), length) ? { kind: 'bytes', bytes } : { kind: 'changing' }
  } catch (error) {
    // Where a call hangs in the system, closing would hang too.
    if (error instanceof Stall) handle = null
    return faultIn(error)
  } finally {
    if (handle !== null) closeSync(handle)
  }
}

/** The same, while the program waits: for a small file that everything else hangs on. Without a limit of time. */
export function readRegularSync(path: string, limit: number): BytesRead {
  let handle: number | null = null
  try {
    handle = openSync(path, FLAGS)
    const stat = fstatSync(handle)
    const fault = faultOf(stat, limit)
    if (fault !== null) return fault
    const buffer = Buffer.allocUnsafe(stat.size + 1)
    let length = 0
    while (length < buffer.length) {
      const count = readSync(handle, buffer, length, buffer.length - length, length)
      length += count
      if (count === 0) break
    }
    const bytes = buffer.subarray(0, length)
    return isSame(stat, fstatSync(handle), length) ? { kind: 'bytes', bytes } : { kind: 'changing' }
  } catch (error) {
    return faultIn(error)
  } finally {
    if (handle !== null) closeSync(handle)
  }
}

function faultOf(stat: Stats, limit: number): Fault | null {
  if (!stat.isFile()) return { kind: 'irregular', what: specialKind(stat) }
  return stat.size > limit ? { kind: 'too-large', size: stat.size, limit } : null
}

function specialKind(stat: Stats): string {
  if (stat.isDirectory()) return 'a folder'
  if (stat.isFIFO()) return 'a pipe'
  return stat.isCharacterDevice() || stat.isBlockDevice() ? 'a device' : 'something that is no file'
}

/** Whether nobody wrote to it meanwhile. */
function isSame(before: Stats, after: Stats, length: number): boolean {
  return before.size === after.size && before.mtimeMs === after.mtimeMs && length === before.size
}

function faultIn(error: unknown): Fault {
  if (error instanceof Stall) return { kind: 'too-slow', seconds: Math.round(error.milliseconds / 1000) }
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined) throw error
  if (code === 'ENOENT') return { kind: 'missing' }
  // A socket, and a device without a driver, are refused as they are opened.
  return code === 'ENXIO' ? { kind: 'irregular', what: 'a socket or a device' } : { kind: 'refused', code }
}

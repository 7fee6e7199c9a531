/**
 * A disk that fails on demand. Loaded before everything else,
 *
 *     node --import ./tests/campaign/failing-disk.ts …
 *
 * it stands between the program and `node:fs`, in the main thread and in every
 * worker, and lets the n-th call on a file of a given folder fail as disks do: with
 * the code, the name of the call, and without the path where Node would not know it.
 * A write that finds no room has written half of its bytes.
 */

import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'
import { getEnvironmentData, isMainThread, setEnvironmentData } from 'node:worker_threads'

/** The ways in which a call can fail. */
export const CODES = ['EIO', 'ENOSPC', 'EMFILE', 'EACCES', 'EROFS'] as const
export type Code = (typeof CODES)[number]

/** What a call does to the disk: a code fits only some of them. */
const KINDS = ['open', 'look', 'change', 'write', 'handle'] as const
type Kind = (typeof KINDS)[number]

const SUFFERS: Readonly<Record<Code, readonly Kind[]>> = {
  EIO: ['open', 'look', 'change', 'write', 'handle'],
  ENOSPC: ['change', 'write', 'handle'],
  EMFILE: ['open', 'write'],
  EACCES: ['open', 'look', 'change', 'write'],
  EROFS: ['change', 'write'],
}

/** Calls by their name without `Sync`: what they do, and what libuv calls them. */
const CALLS: Readonly<Record<string, readonly [kind: Kind, syscall: string]>> = {
  open: ['open', 'open'],
  readFile: ['open', 'open'],
  readdir: ['open', 'scandir'],
  opendir: ['open', 'opendir'],
  stat: ['look', 'stat'],
  lstat: ['look', 'lstat'],
  realpath: ['look', 'lstat'],
  access: ['look', 'access'],
  writeFile: ['write', 'write'],
  copyFile: ['write', 'copyfile'],
  cp: ['write', 'cp'],
  mkdir: ['change', 'mkdir'],
  mkdtemp: ['change', 'mkdtemp'],
  rename: ['change', 'rename'],
  link: ['change', 'link'],
  symlink: ['change', 'symlink'],
  unlink: ['change', 'unlink'],
  rm: ['change', 'rm'],
  rmdir: ['change', 'rmdir'],
  chmod: ['change', 'chmod'],
  utimes: ['change', 'utime'],
  fsync: ['handle', 'fsync'],
  fdatasync: ['handle', 'fdatasync'],
  fstat: ['handle', 'fstat'],
  fchmod: ['handle', 'fchmod'],
  read: ['handle', 'read'],
  write: ['handle', 'write'],
}

/** Shared by all threads: calls so far, the number of the one that fails (0: none), and its code. */
const NEXT = 0
const VICTIM = 1
const CODE = 2
const FAILED = 3
/** Bytes that may still be written; −1: as many as one likes. */
const ROOM = 4
/** Calls so far of each kind. */
const BY_KIND = 5
const CELLS = BY_KIND + KINDS.length

const shared = (getEnvironmentData('failing-disk') ?? new SharedArrayBuffer(CELLS * 4 + 4096)) as SharedArrayBuffer
if (isMainThread) setEnvironmentData('failing-disk', shared)
const cells = new Int32Array(shared, 0, CELLS)
const folderBytes = new Uint8Array(shared, CELLS * 4)

/** Watch the calls on files below a folder from now on; let the one with this number, from 1, fail. */
export function failAt(folder: string, number: number, code: Code): void {
  watchOver(folder)
  Atomics.store(cells, NEXT, 0)
  Atomics.store(cells, CODE, CODES.indexOf(code))
  Atomics.store(cells, FAILED, 0)
  Atomics.store(cells, VICTIM, number)
}

/** Let nothing fail, and count. @returns at the end, how many of the calls since suffer from a code */
export function countCalls(folder: string): () => (code: Code) => number {
  watchOver(folder)
  cells.fill(0, BY_KIND)
  return () => {
    const counts = [...cells.subarray(BY_KIND)]
    mend()
    return (code) => SUFFERS[code].reduce((sum, kind) => sum + (counts[KINDS.indexOf(kind)] ?? 0), 0)
  }
}

/** Let writes below a folder find no room after so many bytes. */
export function roomFor(folder: string, bytes: number): void {
  failAt(folder, 0, 'ENOSPC')
  Atomics.store(cells, ROOM, bytes)
}

function watchOver(folder: string): void {
  folderBytes.fill(0)
  folderBytes.set(Buffer.from(folder))
  Atomics.store(cells, ROOM, -1)
}

/** Let nothing fail any more. @returns whether a call has failed since */
export function mend(): boolean {
  Atomics.store(cells, VICTIM, 0)
  Atomics.store(cells, ROOM, -1)
  folderBytes.fill(0)
  return Atomics.load(cells, FAILED) > 0
}

/** Whose handle a number is, as far as it was opened here. */
const handles = new Map<number, string>()

function pathIn(first: unknown): string | null {
  if (typeof first === 'number') return handles.get(first) ?? null
  if (typeof first === 'string') return first
  if (first instanceof URL) return fileURLToPath(first)
  return Buffer.isBuffer(first) ? first.toString() : null
}

function isWatched(path: string | null): path is string {
  const end = folderBytes.indexOf(0)
  if (path === null || end <= 0) return false
  return path.startsWith(Buffer.from(folderBytes.subarray(0, end)).toString())
}

/** Count a call. @returns the fault that it is to end in, or null */
function toll(name: string, path: string, args: readonly unknown[] = []): Error | null {
  const [kind, syscall] = CALLS[name] ?? ['look', name]
  const code = CODES[Atomics.load(cells, CODE)] as Code
  Atomics.add(cells, BY_KIND + KINDS.indexOf(kind), 1)
  if (!SUFFERS[code].includes(kind)) return null
  const number = Atomics.add(cells, NEXT, 1) + 1
  if (number !== Atomics.load(cells, VICTIM) && hasRoom(name, args)) return null
  Atomics.add(cells, FAILED, 1)
  const call = failingCall(name, code, syscall)
  // A handle knows no path; nor does what is read or written through one that Node opened itself.
  const hidesPath = kind === 'handle' || call === 'read' || call === 'write'
  const fault = new Error(`${code}: made to fail, ${call}${hidesPath ? '' : ` '${path}'`}`)
  return Object.assign(fault, { errno: -constants.errno[code], code, syscall: call, ...(hidesPath ? {} : { path }) })
}

/** Which of the calls that Node makes for one of these fails: the disk refuses what is in a file, any other fault the file itself. */
function failingCall(name: string, code: Code, syscall: string): string {
  if (name === 'readFile' && code === 'EIO') return 'read'
  if (name === 'writeFile' && code !== 'EIO' && code !== 'ENOSPC') return 'open'
  return syscall
}

/** How many bytes a call writes. A folder takes a block. */
const BYTES: Readonly<Record<string, (args: readonly unknown[]) => number>> = {
  mkdir: () => 1,
  writeFile: (args) => Buffer.byteLength(args[1] as string),
  copyFile: (args) => statSync(String(args[0])).size,
}

/** Whether the disk takes what a call writes, in blocks as disks count. */
function hasRoom(name: string, args: readonly unknown[]): boolean {
  if (Atomics.load(cells, ROOM) < 0) return true
  const blocks = Math.ceil((BYTES[name]?.(args) ?? 0) / 4096) * 4096
  if (Atomics.load(cells, ROOM) < blocks) return false
  Atomics.sub(cells, ROOM, blocks)
  return true
}

/** Half of what should have been written is there. */
function writeHalf(name: string, args: readonly unknown[], whole: typeof fs.writeFileSync): void {
  if (name !== 'writeFile' || typeof args[0] !== 'string') return
  const bytes = typeof args[1] === 'string' ? Buffer.from(args[1]) : (args[1] as Uint8Array)
  const options = args[2] as { flag?: string } | undefined
  whole(args[0], bytes.subarray(0, bytes.length >> 1), options?.flag === undefined ? {} : { flag: options.flag })
}

type Call = (...args: unknown[]) => unknown
const { writeFileSync, statSync } = fs

for (const name of Object.keys(CALLS)) {
  const table = fs as unknown as Record<string, Call | undefined>
  const sync = table[`${name}Sync`]
  if (sync !== undefined) {
    const failing: Call = (...args) => {
      const path = pathIn(args[0])
      if (isWatched(path)) {
        const fault = toll(name, path, args)
        if (fault !== null) {
          if (!('path' in fault)) writeHalf(name, args, writeFileSync)
          throw fault
        }
      }
      const result = sync(...args)
      if (name === 'open' && typeof result === 'number' && path !== null) handles.set(result, path)
      return result
    }
    table[`${name}Sync`] = Object.assign(failing, sync)
  }
  const promises = fs.promises as unknown as Record<string, Call | undefined>
  const later = promises[name]
  if (later !== undefined)
    promises[name] = async (...args) => {
      const path = pathIn(args[0])
      const fault = isWatched(path) ? toll(name, path, args) : null
      if (fault !== null) throw fault
      return later(...args)
    }
}

/** The calls that answer later, to a function. */
for (const name of ['open', 'read']) {
  const table = fs as unknown as Record<string, Call>
  const later = table[name] as Call
  table[name] = (...args) => {
    const path = pathIn(args[0])
    const fault = isWatched(path) ? toll(name, path) : null
    const answer = args.at(-1) as Call
    if (fault !== null) return process.nextTick(answer, fault)
    if (name !== 'open' || path === null) return later(...args)
    const noting: Call = (error, handle) => {
      if (typeof handle === 'number') handles.set(handle, path)
      return answer(error, handle)
    }
    return later(...args.slice(0, -1), noting)
  }
}

/** A look that fails is “no”: Node swallows the fault. */
const { existsSync } = fs
fs.existsSync = (path) => {
  const text = pathIn(path)
  if (isWatched(text) && toll('access', text) !== null) return false
  return existsSync(path)
}
syncBuiltinESMExports()

/**
 * A fault of the file system, as a problem: which file, what was being done, how
 * the site stands now, and what to do. Whatever call fails in whatever way, people
 * read a sentence and never a stack trace.
 *
 * What was being done is told by where the file is; how the site stands is told by
 * the disk itself: with a commit in the staging folder the edition is being
 * published, without one nothing of the site was touched.
 */

import { accessSync, constants, existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { Problem } from '../flow/problem.ts'
import { type Paths, PROGRAM } from '../paths.ts'
import { CAUSES, DOING, OTHERWISE } from './fault-words.ts'

/** What a file call throws, as plain values, which cross the border of a worker. */
export interface FileFault {
  /** Of errno.h: `ENOSPC`. */
  readonly code: string
  readonly syscall: string
  readonly message: string
  /** Absent where the call had a handle and nobody said whose. */
  readonly path?: string
  /** What is wrong with the file, where no call failed: it is a pipe, or too large. The problem’s code, if it has one of its own. */
  readonly said?: { readonly reason: string; readonly hint: string; readonly code?: string }
}

/** Calls on files, as libuv names them. A port that is taken is not the disk's fault. */
const CALLS: ReadonlySet<string> = new Set(
  'open close read write fsync fdatasync ftruncate truncate stat lstat fstat statfs access mkdir mkdtemp rmdir rm unlink rename copyfile cp link symlink readlink realpath scandir opendir readdir chmod fchmod utime futime lutime chown watch uv_cwd spawn'.split(
    ' ',
  ),
)

/** What the system is short of, whatever was asked of it. */
const SHORTAGES: ReadonlySet<string> = new Set(['EMFILE', 'ENFILE', 'ENOMEM', 'ENOBUFS'])

/** What Node throws when the system gives no means for a thread; the system’s own code is in the words. */
const NO_THREAD = 'ERR_WORKER_INIT_FAILED'

/** The fault of the file system that an error is, or that it was wrapped around; null if it is none. */
export function fileFaultOf(error: unknown): FileFault | null {
  if (!(error instanceof Error)) return null
  const { code, path, dest, message, said, originalError, ...rest } = error as Partial<FileFault> &
    Error & { dest?: string; originalError?: unknown }
  // “spawn” and the program’s path, which is all that Node says of a program that did not start.
  const syscall = rest.syscall?.startsWith('spawn ') === true ? 'spawn' : rest.syscall
  const isSystems = typeof code === 'string' && /^E[A-Z\d]+$/.test(code) && typeof syscall === 'string'
  if (isSystems && (CALLS.has(syscall) || SHORTAGES.has(code)))
    return {
      ...causeOf({ code, syscall, path, dest }),
      syscall,
      message,
      ...(said === undefined ? {} : { said }),
    }
  // Removing a folder, Node does not know every code, and has only the words.
  if (code === '' && syscall !== undefined && CALLS.has(syscall))
    return {
      code: /Unknown error: ([^']+?) *(?:'|$)/.exec(message)?.[1] ?? 'unknown',
      syscall,
      message,
      ...(path === undefined ? {} : { path }),
    }
  if (code === NO_THREAD) return { code: /\bE[A-Z\d]+\b/.exec(message)?.[0] ?? 'EAGAIN', syscall: 'spawn', message }
  const inner = originalError ?? error.cause
  return inner === undefined || inner === error ? null : fileFaultOf(inner)
}

interface Refused {
  readonly code: string
  readonly syscall: string
  readonly path: string | undefined
  /** Where to, of a call with two files. */
  readonly dest: string | undefined
}

/**
 * What refused a call, and where. Of a move from one place to another that is the end
 * which cannot be written, and the system names the other. And a folder that cannot
 * be made on a disk that can only be read is said not to be there.
 */
function causeOf({ code, syscall, path, dest }: Refused): { readonly code: string; readonly path?: string } {
  if (path === undefined) return { code }
  if (syscall === 'mkdir' && code === 'ENOENT') {
    const near = nearest(path)
    const refused = refusalAt(near)
    return refused === null ? { code, path } : { code: refused, path: near }
  }
  const isFromHere = dest === undefined || !existsSync(path) || (code !== 'ENOENT' && refusalAt(dirname(path)) !== null)
  return { code, path: isFromHere ? path : dest }
}

/** The folder itself, or the nearest above it that is there. */
function nearest(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder))
}

/** Why nothing can be written into a folder, as errno.h names it; null if it can. */
function refusalAt(folder: string): string | null {
  try {
    accessSync(folder, constants.W_OK)
    return null
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? null
  }
}

/** The same fault as an error again, for who catches it later. */
export function asError(fault: FileFault): Error {
  return Object.assign(new Error(fault.message), fault)
}

/**
 * Call something that reads or writes one file. Faults of calls on a handle do not
 * say which file it was; from here they do.
 */
export function naming<T>(path: string, call: () => T): T {
  try {
    return call()
  } catch (error) {
    if (error instanceof Error && (error as NodeJS.ErrnoException).path === undefined) Object.assign(error, { path })
    throw error
  }
}

/**
 * The problem that a fault is.
 *
 * @param paths of the paper; null for a command that has none
 */
export function fileProblem(fault: FileFault, paths: Paths | null): Problem {
  const { path, said } = fault
  const { reason, hint } = said ?? sayingOf(fault, paths)
  return {
    severity: 'error',
    code: said?.code ?? 'file-fault',
    file: path ?? paths?.output ?? '.',
    line: 1,
    column: 1,
    reason: `${reason} ${paths === null ? '' : standing(paths)}`.trim(),
    hint,
  }
}

function sayingOf({ code, syscall, path }: FileFault, paths: Paths | null): { reason: string; hint: string } {
  const [what, hint] = CAUSES[code] ?? ['an error of the file system', OTHERWISE]
  if (syscall === 'spawn') return { reason: `Found ${what} (${code}) when starting a program.`, hint }
  if (syscall === 'uv_cwd') return NOWHERE
  if (SHORTAGES.has(code) && !CALLS.has(syscall)) return { reason: `Found ${what} (${code}).`, hint }
  const where = path === undefined ? '' : `, ${errandOf(path, paths)}`
  const doing = DOING[syscall] ?? `calling ${syscall} for`
  return { reason: `Found ${what} (${code}) when ${doing} this file${where}.`, hint }
}

/** How the site stands after a build that was cut short, in a sentence. */
function standing(paths: Paths): string {
  return existsSync(join(paths.staging, 'COMMIT'))
    ? 'The new edition is complete, and some of it is published; the next build finishes it.'
    : 'The site stands as it was.'
}

/** What a file is to the paper: the errand on which it was called for. */
function errandOf(path: string, paths: Paths | null): string {
  const places: readonly (readonly [string, string])[] = [
    ...(paths === null
      ? []
      : ([
          [paths.register, 'to keep the addresses of the paper'],
          [paths.staging, 'to print the new pages'],
          [paths.record, 'to note what is published'],
          [paths.lock, 'to be the only build of this paper'],
          [paths.stories, 'to keep the Markdown pages'],
          [paths.output, 'to publish the site'],
          [paths.content, 'to read what people filed'],
          [paths.state, 'to keep what the program knows of the site'],
        ] as const)),
    [PROGRAM, 'which is a part of the program'],
  ]
  return places.find(([place]) => isWithin(path, place))?.[1] ?? 'which the build needs'
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  // What stands beside a file under its name and more is a draft of it.
  return (
    way === '' || path.startsWith(`${folder}.`) || (way !== '..' && !way.startsWith(`..${sep}`) && !way.includes(':'))
  )
}

const NOWHERE = {
  reason: 'Found that the folder in which this was typed is there no more; expected one that is.',
  hint: 'Go to another folder, and say it again.',
}

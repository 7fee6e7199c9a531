/**
 * `npm start`: serves the paper as it stands on disk, and has it regenerated
 * whenever someone changes the copy or the program.
 */

import { relative } from 'node:path'
import type { Problem } from '../flow/problem.ts'
import { slashed } from '../paths.ts'
import { Alarm } from './alarm.ts'
import type { Change } from './coalesce.ts'
import { DevServer } from './dev-server.ts'
import type { Forms } from './forms/form-door.ts'
import { PORT } from './port.ts'
import { follow, type Watched } from './watch.ts'

/** What a rebuild came to. */
export interface Rebuilt {
  readonly problems: readonly Problem[]
  /** The addresses that were added, changed or removed, root-relative, without the base path. */
  readonly changed: readonly string[]
  /** The path below which the site stands now, if it may be another than before. */
  readonly base?: string
  /** Something moved under the build: a moment later it may go well, if not then, after a change. `always`: it will go well at some time. */
  readonly again?: boolean | 'always'
  /** When time alone will change the paper next, an instant in UTC; null for never, nothing where nobody can say. */
  readonly due?: string | null
}

export interface ServeOptions {
  /** The folder of the published site. It may be empty, or not there yet. */
  readonly output: string
  /** The folder of pages that only this server shows, below `/held/`. */
  readonly held?: string
  /** The folder that has `pictures/` for those pages. */
  readonly heldPictures?: string
  /** The path below which the site stands, with a slash at both ends. */
  readonly base: string
  /** Whether what was at an address was purged. */
  readonly isPurged?: (target: string) => boolean
  /** The port that was asked for, 0 for any; without it, the first from `PORT` on that is free. */
  readonly port?: number | undefined
  readonly watch: Watched
  /**
   * Make the paper anew after a change. Called first, with no paths, before
   * anything is served; after that never twice at a time. It says itself what
   * it did; if it throws, the last paper stays up and the page says so. It may have
   * the paper made again later, as if something had changed, or one file.
   */
  readonly regenerate: (change: Change, touch: (path?: string) => void) => Promise<Rebuilt>
  readonly print: (line: string) => void
  /** What may be written from its pages; without it, the server only reads. */
  readonly forms?: Forms
}

export interface Serving {
  /** Of the front page: `http://127.0.0.1:8080/`. */
  readonly address: string
  /** Stop watching, wait for the rebuild that runs, stop serving. */
  close(): Promise<void>
}

/**
 * Build once, then serve and watch until closed. Throws if the first build does, or if there is no port.
 * The watching starts before that build, so that nothing filed meanwhile is missed.
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { print, regenerate } = options
  const server = new DevServer(options, print, options.forms)
  const first = Promise.withResolvers<'served' | 'given up'>()
  const rebuild = async (change: Change): Promise<void> => {
    if ((await first.promise) === 'given up') return
    const rebuilt = await regenerate(change, touch).catch((error: unknown) => failure(error, change, print))
    if (rebuilt.base !== undefined && server.moveTo(rebuilt.base)) print(`The paper stands at ${server.address()} now`)
    server.show(rebuilt.problems, rebuilt.changed)
    if (rebuilt.due !== undefined) alarm.set(rebuilt.due)
    tryAgain(rebuilt.again ?? false)
  }
  const touch = (path?: string) => watching.touch(path)
  const tryAgain = onceAgain(() => touch())
  const watching = await follow(options.watch, rebuild, print)
  const alarm = new Alarm(() => touch())
  try {
    const { problems, changed, due, again = false } = await regenerate({ kind: 'program', paths: [] }, touch)
    watching.lookSoon()
    server.show(problems, changed)
    if (due !== undefined) alarm.set(due)
    const address = await server.listen(options.port ?? PORT, options.port === undefined)
    if (options.port === undefined && !address.includes(`:${PORT}/`))
      print(`Port ${PORT} is taken by another program; this is the next free one.`)
    print(`The paper stands at ${address}`)
    if (options.held !== undefined) print(`What is held stands at ${address}held/`)
    first.resolve('served')
    tryAgain(again)
    return {
      address,
      async close() {
        tryAgain(false)
        alarm.close()
        await watching.close()
        await server.close()
      },
    }
  } catch (error) {
    first.resolve('given up')
    alarm.close()
    await watching.close()
    throw error
  }
}

/** Milliseconds until a build that something moved under is tried again. */
const AGAIN = 700

/** Try again after a build that something moved under; not after one that was such a trial itself. */
function onceAgain(rebuild: () => void): (wanted: boolean | 'always') => void {
  let timer: NodeJS.Timeout | undefined
  let isTrial = false
  return (wanted) => {
    clearTimeout(timer)
    const isMore = wanted === 'always' || (wanted && !isTrial)
    isTrial = false
    if (!isMore) return
    timer = setTimeout(() => {
      isTrial = true
      rebuild()
    }, AGAIN)
  }
}

/** A rebuild that threw is a fault of the program; it is shown where a problem of the copy would be. */
function failure(error: unknown, change: Change, print: (line: string) => void): Rebuilt {
  const reason = error instanceof Error ? error.message : String(error)
  print(error instanceof Error && error.stack !== undefined ? error.stack : reason)
  const [path = '.'] = change.paths
  const place = { file: slashed(relative(process.cwd(), path)), line: 1, column: 1 }
  const hint = 'The terminal shows where. Mend it, and the paper follows.'
  return { problems: [{ severity: 'error', code: 'build-failed', ...place, reason, hint }], changed: [] }
}

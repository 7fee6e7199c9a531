/**
 * Notices what people change: in the copy, and in the program. Leaves alone what
 * editors and file managers put beside a file while they save it.
 */

import { realpathSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { type FSWatcher, watch } from 'chokidar'
import { isLeftover } from '../leftovers.ts'
import { type Change, coalesce } from './coalesce.ts'

/** Folders and files, as paths. */
export interface Watched {
  readonly copy: readonly string[]
  readonly program: readonly string[]
  /** What the program itself writes below those. */
  readonly except: readonly string[]
}

export interface Following {
  /** Rebuild as after a change: the clock has made one. */
  again(): void
  close(): Promise<void>
}

/**
 * Watch. Resolves when every folder is watched, so that nothing is missed after it.
 * @param rebuild called once for each batch of changes, never twice at a time
 * @param print told what cannot be watched, and why
 */
export async function follow(
  watched: Watched,
  rebuild: (change: Change) => Promise<void>,
  print: (line: string) => void,
): Promise<Following> {
  const changes = coalesce(rebuild)
  const watchers = await Promise.all([
    started(watched.copy, watched.except, print, (path) => changes.add('copy', path)),
    started(watched.program, watched.except, print, (path) => changes.add('program', path)),
  ])
  return {
    again: () => changes.add('copy', watched.copy[0] ?? '.'),
    async close() {
      await Promise.all(watchers.map((watcher) => watcher.close()))
      await changes.close()
    },
  }
}

/**
 * chokidar's `atomic` shows a save by rename as the change that it is. Links below
 * a root are not followed: one may lead anywhere, and what it leads to inside is seen itself.
 */
async function started(
  paths: readonly string[],
  except: readonly string[],
  print: (line: string) => void,
  seen: (path: string) => void,
): Promise<FSWatcher> {
  const roots = new Set(paths.map(real))
  const spared = new Set(except.map(real))
  const watcher = watch([...roots], {
    ignoreInitial: true,
    atomic: true,
    followSymlinks: false,
    // Only names below a root count: the root itself may stand in a folder of any name.
    ignored: (path) => spared.has(resolve(path)) || (!roots.has(resolve(path)) && isLeftover(basename(path))),
  })
  const ready = Promise.withResolvers<void>()
  watcher
    .on('add', seen)
    .on('change', seen)
    .on('unlink', seen)
    .on('ready', () => ready.resolve())
    .on('error', (error) => print(`Not every change can be seen: ${error instanceof Error ? error.message : error}`))
  // With nothing to watch, chokidar is never ready.
  if (roots.size > 0) await ready.promise
  return watcher
}

/** Where a path leads, or the path itself while there is nothing. */
function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}

/**
 * Notices what people change: in the copy, and in the program. Leaves alone what
 * editors and file managers put beside a file while they save it. Is never deaf for
 * long: a patrol sees what no event tells.
 */

import type { ChangeKind } from './coalesce.ts'
import { type Change, coalesce } from './coalesce.ts'
import { type Patrol, patrol } from './patrol.ts'
import { Post } from './post.ts'

/** Folders and files, as paths. */
export interface Watched {
  readonly copy: readonly string[]
  readonly program: readonly string[]
  /** What the program itself writes below those. */
  readonly except: readonly string[]
  /** Files that may be links to elsewhere, of which no folder above tells a change. */
  readonly files?: readonly string[]
  /** Look every so many milliseconds instead of waiting for events, which not every file system has. */
  readonly poll?: number | undefined
  /** Milliseconds between two rounds of the patrol. */
  readonly between?: number
}

export interface Following {
  /** Have the paper made again, as if something had changed: this file, or anything. */
  touch(path?: string): void
  /** Look soon whether the folders are still those that are watched: a build has kept the program from it. */
  lookSoon(): void
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
  let rounds: Patrol | null = null
  const changes = coalesce((change) => rebuild(change).finally(() => rounds?.soon()))
  const { except, files = [], poll } = watched
  const post = (kind: ChangeKind, roots: readonly string[], linked: readonly string[]) =>
    new Post({ kind, roots, files: linked, except, poll, print, seen: (path) => changes.add(kind, path) })
  const posts = [post('copy', watched.copy, files), post('program', watched.program, [])]
  await Promise.all(posts.map((each) => each.start()))
  rounds = patrol(async () => {
    for (const each of posts) await each.round()
  }, watched.between)
  return {
    touch: (path = watched.copy[0] ?? '.') => changes.add('copy', path),
    lookSoon: () => rounds?.soon(),
    async close() {
      await rounds?.close()
      await Promise.all(posts.map((each) => each.close()))
      await changes.close()
    },
  }
}

/**
 * Walks past the watched folders now and then. Not every event comes: who watches a
 * folder is told of nothing once another one stands in its place, be it a backup, the
 * checkout of another branch, or a parent of another name.
 */

import type { BigIntStats } from 'node:fs'
import { lstat, stat } from 'node:fs/promises'

/** Milliseconds between two rounds, unless a round takes long or someone asks for others. */
const BETWEEN = 1000
/** A round is at most this part of the time, the waiting for the disk included. */
const SHARE = 10

export interface Patrol {
  /**
   * Go round before long. To be called at the end of a build: it keeps the program too busy
   * to hear the disk, so that a round meanwhile seems to have taken as long as the build.
   */
  soon(): void
  close(): Promise<void>
}

/** Go round until closed, never twice at a time. */
export function patrol(round: () => Promise<void>, between = BETWEEN): Patrol {
  let closed = false
  let going: Promise<void> | null = null
  /** Whether the time that the present round takes says nothing. */
  let isDelayed = false
  let timer: NodeJS.Timeout | undefined
  function wait(milliseconds: number): void {
    clearTimeout(timer)
    timer = setTimeout(go, milliseconds)
    timer.unref()
  }
  function go(): void {
    const start = performance.now()
    isDelayed = false
    going = round().finally(() => {
      going = null
      if (!closed) wait(isDelayed ? between : Math.max(between, (performance.now() - start) * SHARE))
    })
  }
  wait(between)
  return {
    soon() {
      isDelayed = true
      if (going === null && !closed) wait(between)
    },
    async close() {
      closed = true
      clearTimeout(timer)
      await going
    },
  }
}

/**
 * What a folder is known by, whatever it is called and whatever is in it; null if
 * there is none. Numbers of inodes are given again at once, so its birth belongs to it.
 */
export async function folderIdentity(path: string): Promise<string | null> {
  const found = await looked(path)
  return found?.isDirectory() === true ? `${found.dev} ${found.ino} ${found.birthtimeNs}` : null
}

/** Of a link, what changes with the bytes of the file that it leads to; null for what is no link, or leads nowhere. */
export async function linkedStamp(path: string): Promise<string | null> {
  if ((await lstat(path).catch(() => null))?.isSymbolicLink() !== true) return null
  const found = await looked(path)
  return found === null ? null : `${found.dev} ${found.ino} ${found.size} ${found.mtimeNs}`
}

async function looked(path: string): Promise<BigIntStats | null> {
  return stat(path, { bigint: true }).catch(() => null)
}

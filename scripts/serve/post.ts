/** A post: it watches some folders by events, and on its rounds looks whether they are still those that it watches. */

import { lstatSync, realpathSync } from 'node:fs'
import { basename, relative, resolve } from 'node:path'
import { type FSWatcher, watch } from 'chokidar'
import { isLeftover } from '../disk/leftovers.ts'
import { slashed } from '../paths.ts'
import type { ChangeKind } from './coalesce.ts'
import { folderIdentity, linkedStamp } from './patrol.ts'

interface Order {
  readonly kind: ChangeKind
  readonly roots: readonly string[]
  readonly files: readonly string[]
  /** What the program itself writes below the roots. */
  readonly except: readonly string[]
  readonly poll: number | undefined
  readonly print: (line: string) => void
  readonly seen: (path: string) => void
}

/** Milliseconds: for so long, with some to spare, chokidar says nothing more of a file of which it has said something. */
const UNSAID = 60

export class Post {
  readonly #order: Order
  #watcher: FSWatcher | null = null
  /** What the folders are known by: those below the roots by their paths, the roots as they were given. */
  readonly #folders = new Map<string, string | null>()
  readonly #roots = new Map<string, string | null>()
  readonly #files = new Map<string, string | null>()
  /** Folders that were not there on the last round, and no event has told so yet. */
  #missed = new Set<string>()
  /** Roots that the watcher has let go of since the last round: back by then, they are to be watched anew all the same. */
  readonly #left = new Set<string>()
  readonly #complaints = new Set<string>()
  /** Files of which word came just now: they are looked at once more. */
  readonly #lately = new Map<string, NodeJS.Timeout>()

  constructor(order: Order) {
    this.#order = order
  }

  /** Watch what is there. Resolves when nothing is missed any more. */
  async start(): Promise<void> {
    const { roots, files } = this.#order
    for (const root of roots) this.#roots.set(root, await folderIdentity(root))
    for (const file of files) this.#files.set(file, await linkedStamp(file))
    await this.#watchAnew()
  }

  async #watchAnew(): Promise<void> {
    // First: chokidar gives two watchers of one path one handle, and the old one hears of the old folder.
    await this.#watcher?.close()
    this.#folders.clear()
    this.#missed.clear()
    this.#left.clear()
    this.#watcher = await this.#watch()
  }

  /** Look whether each folder is still the one that is watched; if not, watch the new one, and have the paper made again. */
  async round(): Promise<void> {
    const { seen } = this.#order
    for (const [file, stamp] of this.#files) {
      const now = await linkedStamp(file)
      if (now !== stamp) seen(file)
      this.#files.set(file, now)
    }
    const others = await this.#otherRoots()
    if (others.length === 0 && !(await this.#hasOtherFolders())) return
    await this.#watchAnew()
    for (const root of others.length === 0 ? this.#order.roots : others) seen(root)
  }

  async close(): Promise<void> {
    for (const timer of this.#lately.values()) clearTimeout(timer)
    await this.#watcher?.close()
  }

  /** Word of a file. What is written to it while chokidar keeps silent is seen by looking once more. */
  #hear(path: string): void {
    this.#order.seen(path)
    const stamp = stampOf(path)
    clearTimeout(this.#lately.get(path))
    const again = () => {
      this.#lately.delete(path)
      if (stampOf(path) !== stamp) this.#hear(path)
    }
    this.#lately.set(path, setTimeout(again, UNSAID))
  }

  /** Roots that went, came or were replaced since the last round; each is said. */
  async #otherRoots(): Promise<string[]> {
    const { kind, print } = this.#order
    const others: string[] = []
    for (const [root, identity] of this.#roots) {
      const now = await folderIdentity(root)
      const hasLeft = this.#left.delete(root)
      if (now === identity && (now === null || !hasLeft)) continue
      // Not what it is by now: if it comes back at this moment, the next round says so.
      this.#roots.set(root, now)
      const name = kind === 'copy' ? 'The content folder' : `The folder ${slashed(relative(process.cwd(), root))}`
      if (now === null) print(`${name} is not there; waiting for it.`)
      else if (identity === null || now === identity) print(`${name} is back; following it again.`)
      else print(`${name} was replaced by another; following that one.`)
      others.push(root)
    }
    return others
  }

  async #hasOtherFolders(): Promise<boolean> {
    const missing = new Set<string>()
    for (const [folder, identity] of this.#folders) {
      const now = await folderIdentity(folder)
      if (now === null) missing.add(folder)
      else if (identity === null) this.#folders.set(folder, now)
      else if (now !== identity) return true
    }
    // An event is about to tell of it, as a rule; at the second time it did not come.
    const isUntold = [...missing].some((folder) => this.#missed.has(folder))
    this.#missed = missing
    return isUntold
  }

  /**
   * chokidar's `atomic` shows a save by rename as the change that it is. Links below
   * a root are not followed: one may lead anywhere, and what it leads to inside is seen itself.
   */
  async #watch(): Promise<FSWatcher> {
    const { except, poll } = this.#order
    const hear = (path: string) => this.#hear(path)
    const given = new Map(
      [...this.#roots].flatMap(([root, identity]) => (identity === null ? [] : [[real(root), root]])),
    )
    const roots = new Set(given.keys())
    const lose = (path: string) => {
      this.#folders.delete(path)
      const root = given.get(path)
      if (root !== undefined) this.#left.add(root)
    }
    const spared = new Set(except.map(real))
    const watcher = watch([...roots], {
      ignoreInitial: true,
      atomic: true,
      followSymlinks: false,
      // Only names below a root count: the root itself may stand in a folder of any name.
      ignored: (path) => spared.has(resolve(path)) || (!roots.has(resolve(path)) && isLeftover(basename(path))),
      ...(poll === undefined ? {} : { usePolling: true, interval: poll, binaryInterval: poll }),
    })
    const ready = Promise.withResolvers<void>()
    watcher
      .on('add', hear)
      .on('change', hear)
      .on('unlink', hear)
      .on('addDir', (path) => void this.#folders.set(resolve(path), null))
      .on('unlinkDir', (path) => lose(resolve(path)))
      .on('ready', () => ready.resolve())
      .on('error', (error) => this.#complain(error))
    // With nothing to watch, chokidar is never ready.
    if (roots.size > 0) await ready.promise
    for (const folder of Object.keys(watcher.getWatched()))
      if ([...roots].some((root) => resolve(folder).startsWith(root)))
        this.#folders.set(resolve(folder), await folderIdentity(folder))
    return watcher
  }

  /** Once for each kind of fault: a tree of ten thousand folders has it ten thousand times. */
  #complain(error: unknown): void {
    const { code = '', message = String(error) } = error as NodeJS.ErrnoException
    if (this.#complaints.has(code)) return
    this.#complaints.add(code)
    this.#order.print(
      `Not every change can be seen: ${message}. Start again with --poll to look for changes instead of waiting for word of them.`,
    )
  }
}

/** Where a path leads, or the path itself while there is nothing. */
function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}

/** Null where there is nothing. */
function stampOf(path: string): string | null {
  try {
    const { ino, size, mtimeMs, ctimeMs } = lstatSync(path)
    return `${ino} ${size} ${mtimeMs} ${ctimeMs}`
  } catch {
    return null
  }
}

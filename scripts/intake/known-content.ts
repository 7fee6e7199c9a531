/**
 * Of a server: the content folder as it was read last. Who says which files changed
 * need not have the folder walked and all its files looked at: only those are read
 * again. Word of a file may fail to come. So what is known is looked over again while
 * nothing else is to do, and where it does not hold, the folder is read whole.
 */

import { lstatSync } from 'node:fs'
import { goInSlices } from '../disk/in-slices.ts'
import type { Paper } from '../flow/paper.ts'
import { type CopyFile, type Filed, findCopy } from './files.ts'
import { stampOf } from './memory/stamp.ts'
import type { Understood } from './understood.ts'

/** A file, and what was understood. */
export interface Read {
  readonly file: CopyFile
  readonly read: Understood
}

interface Known {
  readonly folder: string
  readonly paper: Paper
  readonly filed: Filed
  readonly reads: readonly Read[]
  /** By absolute path: the files that are read from there, by their places. */
  readonly places: ReadonlyMap<string, readonly number[]>
}

/** Who can say whether files are as they were read. */
export interface Looker {
  byStamp(read: Read): boolean
  byBytes(reads: readonly Read[]): Promise<boolean>
}

/** Milliseconds between a build and a look at whether what is known holds. */
const PAUSE = 1000
/** So many looks in a row at folders that are being written to; then the next build looks. */
const MOST_LOOKS = 3

export class KnownContent {
  readonly #pause: number
  #known: Known | null = null
  /** Absolute paths of which word came since the last reading; null where it may be anything. */
  #touched: Set<string> | null = null
  #timer: NodeJS.Timeout | null = null
  #stop: () => void = () => undefined
  /** Counts the times that something else was to do. */
  #turns = 0

  /** @param pause milliseconds between a build and a look */
  constructor(pause = PAUSE) {
    this.#pause = pause
  }

  /** Word came of these files, by absolute paths; null for anything. */
  tell(paths: readonly string[] | null): void {
    if (paths === null) this.#touched = null
    else for (const path of paths) this.#touched?.add(path)
  }

  /**
   * What is known, and the places of what must be read again; null where all is to be read: something
   * came or went, or has another masthead.
   *
   * @param isSure whether a file is known by its stamp
   */
  due(folder: string, paper: Paper, isSure: (path: string) => boolean): (Known & { due: ReadonlySet<number> }) | null {
    const known = this.#known
    if (known === null || this.#touched === null || known.folder !== folder || known.paper !== paper) return null
    const due = new Set(known.reads.flatMap(({ file }, at) => (isSure(file.path) ? [] : [at])))
    for (const path of this.#touched) {
      const places = known.places.get(path)
      if (places === undefined || lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true) return null
      for (const at of places) due.add(at)
    }
    return { ...known, due }
  }

  /** So it was read now. */
  keep(folder: string, paper: Paper, filed: Filed, reads: readonly Read[]): void {
    const places = this.#known?.filed === filed ? this.#known.places : placesOf(reads)
    this.#known = filed.isWhole ? { folder, paper, filed, reads, places } : null
    this.#touched = new Set()
  }

  /**
   * Look in a while whether what is known holds.
   *
   * @param stale told if something changed of which no word came; the next reading is whole
   */
  rest(looker: Looker, stale: () => void): void {
    this.wake()
    this.#lookSoon(looker, stale, MOST_LOOKS)
  }

  /** There is something else to do. */
  wake(): void {
    this.#turns += 1
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    this.#stop()
  }

  #lookSoon(looker: Looker, stale: () => void, looks: number): void {
    const known = this.#known
    if (known === null || looks === 0) return
    const turn = this.#turns
    const settle = async ({ names, doubtful }: Doubts) => {
      const isAsRead = (!names || (await this.#hasSameNames(known))) && (await looker.byBytes(doubtful))
      if (turn !== this.#turns) return
      if (isAsRead && names) this.#lookSoon(looker, stale, looks - 1)
      if (isAsRead) return
      this.#touched = null
      stale()
    }
    const settled = (doubts: Doubts | null) => {
      if (doubts !== null) settle(doubts).catch(() => undefined)
    }
    const look = () => {
      this.#stop = goInSlices(lookInSteps(known, looker), settled)
    }
    this.#timer = setTimeout(look, this.#pause).unref()
  }

  /** A folder was written to: an editor may have put a file in another's place, and all is called as before. */
  async #hasSameNames(known: Known): Promise<boolean> {
    const filed = await findCopy(known.folder)
    const isSame = namesIn(filed) === namesIn(known.filed)
    if (isSame && this.#known === known) this.#known = { ...known, filed }
    return isSame
  }
}

interface Doubts {
  /** Whether there may be other files than there were. */
  readonly names: boolean
  /** Files that are not as they were read, by their stamps. */
  readonly doubtful: readonly Read[]
}

function* lookInSteps({ filed, reads }: Known, looker: Looker): Generator<undefined, Doubts> {
  let names = false
  for (const [path, stamp] of filed.stamps) {
    yield
    names ||= stamp === null || stampOf(path) !== stamp
  }
  const doubtful: Read[] = []
  for (const one of reads) {
    yield
    if (!looker.byStamp(one)) doubtful.push(one)
  }
  return { names, doubtful }
}

function placesOf(reads: readonly Read[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [at, { file }] of reads.entries())
    for (const path of [file.absolute, ...(file.sidecar === null ? [] : [file.sidecar.absolute])])
      places.set(path, [...(places.get(path) ?? []), at])
  return places
}

function namesIn({ files, problems, stamps }: Filed): string {
  return JSON.stringify([files, problems, [...stamps.keys()]])
}

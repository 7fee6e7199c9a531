/**
 * What is known of the Markdown pages as they stand: of what each was made, and its
 * stamp on the disk. A page that was made of the same and has its stamp is neither
 * made into text nor read. It only saves work: without it, every page is.
 */

import { readFileSync, type Stats } from 'node:fs'
import { roomsHash } from '../disk/rooms-hash.ts'
import { replaceFile } from '../disk/text-file.ts'
import { fingerprintOf } from '../flow/fingerprint.ts'
import { memo } from '../flow/memo.ts'
import type { AnyPage } from './page.ts'

/** The rooms that make a page's text, and what is kept of it here. */
const WRITING_ROOMS = ['flow', 'markdown', 'pages'] as const

/** Of one page: of what it was made, and its stamp. */
type Known = readonly [made: string, stamp: string]

interface Kept {
  readonly program: string
  readonly pages: Readonly<Record<string, Known>>
}

export class Written {
  readonly #file: string | null
  #known: Map<string, Known> | null = null
  /** By path: the pages that this process has seen standing. */
  #seen: ReadonlyMap<string, AnyPage> | null = null

  readonly #isLater: boolean

  /**
   * @param file where it is kept; null for nowhere
   * @param isLater whether it is written when `keep` is called, and not with each save: lost, those pages are read that were written since
   */
  constructor(file: string | null, isLater = false) {
    this.#file = file
    this.#isLater = isLater
  }

  /** What this process knows to stand, from the last time; null if it has not looked yet. */
  get seen(): ReadonlyMap<string, AnyPage> | null {
    return this.#seen
  }

  /** Whether a file holds this page, by its stamp alone. */
  stands(path: string, page: AnyPage, stat: Stats): boolean {
    const known = this.#all().get(path)
    return known !== undefined && known[0] === madeOf(page) && known[1] === stampOf(stat)
  }

  /** Note that a file holds this page. */
  note(path: string, page: AnyPage, stat: Stats): void {
    const known: Known = [madeOf(page), stampOf(stat)]
    const before = this.#all().get(path)
    if (before?.[0] === known[0] && before[1] === known[1]) return
    this.#all().set(path, known)
    this.#isNew = true
  }

  #isNew = false

  /** Keep what was noted of these pages, and nothing else. */
  save(pages: ReadonlyMap<string, AnyPage>): void {
    this.#seen = pages
    const all = this.#all()
    let hasGone = false
    for (const path of all.keys()) if (!pages.has(path)) hasGone = all.delete(path)
    this.#isNew ||= hasGone
    // The name of a page that went may be one that is to be nowhere.
    if (!this.#isLater || hasGone) this.keep()
  }

  /** Write down what is new. */
  keep(): void {
    if (this.#file === null || !this.#isNew) return
    this.#isNew = false
    const all = this.#all()
    try {
      const kept: Kept = { program: roomsHash(WRITING_ROOMS), pages: Object.fromEntries(all) }
      replaceFile(this.#file, JSON.stringify(kept))
    } catch {
      // The next build reads the pages.
    }
  }

  #all(): Map<string, Known> {
    this.#known ??= new Map(this.#file === null ? [] : Object.entries(readKept(this.#file)))
    return this.#known
  }
}

/** The hash of what a page is made of. */
export const madeOf = memo((page: AnyPage): string => fingerprintOf(page))

function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return `${size}-${mtimeMs}-${ctimeMs}-${ino}`
}

function readKept(file: string): Kept['pages'] {
  try {
    const { program, pages } = JSON.parse(readFileSync(file, 'utf8')) as Kept
    return program === roomsHash(WRITING_ROOMS) && typeof pages === 'object' ? pages : {}
  } catch {
    return {}
  }
}

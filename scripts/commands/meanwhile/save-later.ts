/**
 * What the desk remembers, and what is known of the Markdown pages, saved when nobody waits for a
 * page: it saves only work, so the next change comes first. But what is to be nowhere goes from the disk at once.
 */

import type { DeskMemory } from '../../intake/memory/memory.ts'
import type { Written } from '../../pages/written.ts'
import type { Paths } from '../../paths.ts'
import { takeLock } from '../../press/lock.ts'

/** In milliseconds, behind a build: who writes saves again within them. */
const PAUSE = 1500

export class SaveLater {
  readonly #desk: DeskMemory
  readonly #written: Written
  readonly #paths: Paths
  /** Files of which nothing was to be written down when it was last saved; null before that. */
  #silent: ReadonlySet<string> | null = null
  #timer: NodeJS.Timeout | null = null

  constructor(desk: DeskMemory, written: Written, paths: Paths) {
    this.#desk = desk
    this.#written = written
    this.#paths = paths
  }

  /** A change has come: what would be saved is of yesterday. */
  giveUp(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  /**
   * Save what the last reading found: soon, or at once where something is to be forgotten. The caller holds the lock.
   *
   * @param silent files of which nothing is to be written down
   */
  save(silent: ReadonlySet<string>): void {
    this.giveUp()
    if (this.#silent?.symmetricDifference(silent).size !== 0 || this.#desk.hasGone) {
      this.#silent = silent
      this.#desk.save(silent)
      this.#written.keep()
    } else this.#timer = setTimeout(() => this.#saveNow(silent), PAUSE)
  }

  /** Save what waits to be. */
  close(): void {
    if (this.#timer !== null && this.#silent !== null) this.#saveNow(this.#silent)
  }

  #saveNow(silent: ReadonlySet<string>): void {
    this.giveUp()
    try {
      const locked = takeLock(this.#paths)
      // Another build saves what it has read.
      if (!locked.ok) return
      this.#desk.save(silent)
      this.#written.keep()
      locked.lock.release()
    } catch {
      // A full disk must not end the server: what is not saved is read again.
    }
  }
}

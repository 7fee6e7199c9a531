/** The search index of `npm start`: made when the pages stand, and given up when the next change comes. */

import type { Sheets } from '../../edition/plan/page.ts'
import type { Problem } from '../../flow/problem.ts'
import { ProseLost } from '../../flow/prose.ts'
import type { Paths } from '../../paths.ts'
import type { Lookout } from '../../press/lookout.ts'
import { failed } from '../../press/search/index-problem.ts'
import { pressIndex } from '../../press/search/press-index.ts'

/** In milliseconds: whoever saves twice in a moment gets one index. */
const PAUSE = 500

export class IndexLater {
  readonly #paths: Paths
  readonly #say: (problem: Problem) => void
  readonly #lookout: Lookout
  #timer: NodeJS.Timeout | null = null
  /** Aborted when a change comes: the index of an older paper is given up at once. */
  #stale = new AbortController()
  #running: Promise<void> = Promise.resolve()

  constructor(paths: Paths, lookout: Lookout, say: (problem: Problem) => void) {
    this.#paths = paths
    this.#lookout = lookout
    this.#say = say
  }

  /** A change has come: what is being made is of yesterday. */
  giveUp(): void {
    this.#stale.abort()
    this.#stale = new AbortController()
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  /**
   * Make the index of these sheets soon.
   *
   * @param again told of a file whose text is lost; true if the paper is made again, and its index with it
   */
  make(sheets: Sheets, again: (path: string) => boolean): void {
    this.giveUp()
    const { signal } = this.#stale
    this.#timer = setTimeout(() => {
      this.#running = this.#running.then(() => this.#press(sheets, signal, again))
    }, PAUSE)
  }

  /** Stop, and wait until nothing is written any more. */
  async close(): Promise<void> {
    this.giveUp()
    await this.#running
  }

  async #press(sheets: Sheets, signal: AbortSignal, again: (path: string) => boolean): Promise<void> {
    if (signal.aborted) return
    try {
      const problem = await pressIndex(sheets, this.#paths, signal, this.#lookout)
      if (problem !== null && !signal.aborted) this.#say(problem)
    } catch (error) {
      if (signal.aborted || (error instanceof ProseLost && again(error.path))) return
      // A full disk must not end the server: the next change tries again.
      this.#say(failed(error))
    }
  }
}

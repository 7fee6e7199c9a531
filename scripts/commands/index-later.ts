/** The search index of `npm start`: made when the pages stand, and given up when the next change comes. */

import type { Sheets } from '../edition/plan/page.ts'
import type { Problem } from '../flow/problem.ts'
import type { Paths } from '../paths.ts'
import { failed } from '../press/search/make-index.ts'
import { pressIndex } from '../press/search/press-index.ts'

/** In milliseconds: whoever saves twice in a moment gets one index. */
const PAUSE = 500

export class IndexLater {
  readonly #paths: Paths
  readonly #say: (problem: Problem) => void
  #timer: NodeJS.Timeout | null = null
  /** Counts the changes, so that an index of an older paper is known. */
  #edition = 0
  #running: Promise<void> = Promise.resolve()

  constructor(paths: Paths, say: (problem: Problem) => void) {
    this.#paths = paths
    this.#say = say
  }

  /** A change has come: what is being made is of yesterday. */
  giveUp(): void {
    this.#edition += 1
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  /** Make the index of these sheets soon. */
  make(sheets: Sheets): void {
    this.giveUp()
    const edition = this.#edition
    this.#timer = setTimeout(() => {
      this.#running = this.#running.then(() => this.#press(sheets, edition))
    }, PAUSE)
  }

  /** Stop, and wait until nothing is written any more. */
  async close(): Promise<void> {
    this.giveUp()
    await this.#running
  }

  async #press(sheets: Sheets, edition: number): Promise<void> {
    const isStale = () => edition !== this.#edition
    if (isStale()) return
    // A full disk must not end the server: the next change tries again.
    const problem = await pressIndex(sheets, this.#paths, isStale).catch((error: unknown) => failed(error))
    if (problem !== null) this.#say(problem)
  }
}

/**
 * The lookout of a server: how the output stands, looked over while there is nothing
 * else to do, so that whoever saves a story does not wait until every page was looked
 * at. What it saw counts for the record that it went by. Whatever somebody else did to the
 * output since, no file of theirs is written over: each place is looked at again when it is taken.
 */

import { existsSync, statSync } from 'node:fs'
import type { Paths } from '../paths.ts'
import { type Survey, survey } from './output.ts'
import { readRecord } from './record.ts'

/** Milliseconds between two looks at whether there is something to look over. */
const PAUSE = 700

export class Lookout {
  readonly #paths: Paths
  #seen: { readonly of: string; readonly survey: Survey } | null = null
  #timer: NodeJS.Timeout | null = null

  constructor(paths: Paths) {
    this.#paths = paths
  }

  /** How the output stands, if that is known of the record as it is. */
  get survey(): Survey | null {
    return this.#seen !== null && this.#seen.of === this.#recordStamp() ? this.#seen.survey : null
  }

  /** Look over the output in a while, and again whenever the record is another. */
  rest(): void {
    this.wake()
    this.#timer = setInterval(() => this.#look(), PAUSE).unref()
  }

  /** There is something else to do. */
  wake(): void {
    if (this.#timer !== null) clearInterval(this.#timer)
    this.#timer = null
  }

  #look(): void {
    const of = this.#recordStamp()
    if (of === null || of === this.#seen?.of) return
    try {
      const seen = survey(this.#paths, readRecord(this.#paths))
      // What is published meanwhile, such as the search index, is looked at the next time.
      if (this.#recordStamp() === of) this.#seen = { of, survey: seen }
    } catch {
      // The next build looks for itself, and says what is wrong.
    }
  }

  /** Null where there is no output to speak of. */
  #recordStamp(): string | null {
    if (!existsSync(this.#paths.mark)) return null
    const stat = statSync(this.#paths.record, { throwIfNoEntry: false })
    return stat === undefined ? null : `${stat.size}-${stat.mtimeMs}-${stat.ctimeMs}-${stat.ino}`
  }
}

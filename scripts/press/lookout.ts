/**
 * The lookout of a server: how the output stands, looked over while there is nothing
 * else to do, so that whoever saves a story does not wait until every page was looked
 * at. What it saw counts for the record that it went by; what a commit did since is
 * added to it, until it has looked again. Whatever somebody else did to the output
 * since, no file of theirs is written over: each place is looked at again when it is taken.
 */

import { existsSync, statSync } from 'node:fs'
import type { Paths } from '../paths.ts'
import { type Survey, surveyInSteps } from './output.ts'
import { readRecord } from './record.ts'

/** Milliseconds between two looks at whether there is something to look over. */
const PAUSE = 700
/** Milliseconds of looking, and those in between in which others have their turn. */
const SLICE = 8
const BREAK = 8

interface Seen {
  /** The record that it counts for, by its stamp. */
  readonly of: string
  readonly survey: Survey
  /** Whether it looked itself, or was told by a commit. */
  readonly isLooked: boolean
}

export class Lookout {
  readonly #paths: Paths
  #seen: Seen | null = null
  #timer: NodeJS.Timeout | null = null
  /** What is being looked over. */
  #looking: NodeJS.Timeout | null = null

  constructor(paths: Paths) {
    this.#paths = paths
  }

  /** How the output stands, if that is known of the record as it is. */
  get survey(): Survey | null {
    return this.#seen !== null && this.#seen.of === this.#recordStamp() ? this.#seen.survey : null
  }

  /** A commit was published: so the output stands now, if that is known. */
  keep(survey: Survey | null): void {
    const of = this.#recordStamp()
    this.#seen = survey === null || of === null ? null : { of, survey, isLooked: false }
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
    if (this.#looking !== null) clearTimeout(this.#looking)
    this.#looking = null
  }

  #look(): void {
    const of = this.#recordStamp()
    if (of === null || this.#looking !== null || (this.#seen?.isLooked === true && of === this.#seen.of)) return
    try {
      this.#goOn(surveyInSteps(this.#paths, readRecord(this.#paths)), of)
    } catch {
      // The next build looks for itself, and says what is wrong.
    }
  }

  /** Look for a moment, and go on in another. */
  #goOn(steps: ReturnType<typeof surveyInSteps>, of: string): void {
    const end = performance.now() + SLICE
    this.#looking = null
    try {
      while (performance.now() < end) {
        const step = steps.next()
        if (step.done !== true) continue
        // What is published meanwhile, such as the search index, is looked at the next time.
        if (this.#recordStamp() === of) this.#seen = { of, survey: step.value, isLooked: true }
        return
      }
    } catch {
      // As above.
      return
    }
    this.#looking = setTimeout(() => this.#goOn(steps, of), BREAK).unref()
  }

  /** Null where there is no output to speak of. */
  #recordStamp(): string | null {
    if (!existsSync(this.#paths.mark)) return null
    const stat = statSync(this.#paths.record, { throwIfNoEntry: false })
    return stat === undefined ? null : `${stat.size}-${stat.mtimeMs}-${stat.ctimeMs}-${stat.ino}`
  }
}

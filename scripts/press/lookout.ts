/**
 * The lookout of a server: how the output stands, looked over while there is nothing
 * else to do, so that whoever saves a story does not wait until every page was looked
 * at. What it saw counts for the record that it went by; what a commit did since is
 * added to it, until it has looked again. Whatever somebody else did to the output
 * since, no file of theirs is written over: each place is looked at again when it is taken.
 */

import { existsSync, statSync } from 'node:fs'
import { goInSlices } from '../disk/in-slices.ts'
import type { Paths } from '../paths.ts'
import { type Survey, surveyInSteps } from './output.ts'
import { readRecord } from './record.ts'

/** Milliseconds between two looks at whether there is something to look over. */
const PAUSE = 700

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
  #isLooking = false
  #stop: () => void = () => undefined

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
    this.#stop()
    this.#isLooking = false
  }

  #look(): void {
    const of = this.#recordStamp()
    const seen = this.#seen?.of === of ? this.#seen : null
    if (of === null || this.#isLooking || seen?.isLooked === true) return
    try {
      const steps = surveyInSteps(this.#paths, readRecord(this.#paths), false, seen?.survey.stamps)
      this.#isLooking = true
      this.#stop = goInSlices(steps, (survey) => {
        this.#isLooking = false
        // What is published meanwhile, such as the search index, is looked at the next time.
        if (survey !== null && this.#recordStamp() === of) this.#seen = { of, survey, isLooked: true }
      })
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

/** What every target can do, whether it keeps releases or files in place. */

import type { Differences } from './built/differences.ts'
import type { Site } from './built/site.ts'

/** What publishing would do, and doing it. */
export interface Plan {
  /** Paths of the site, in the order in which they go. */
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  /** How many files stand there as they are to be. */
  readonly left: number
  /** Bytes to be sent, at most. */
  readonly bytes: number
  /** The release that this makes, or that is shown again; absent where there are none. */
  readonly release?: string
  /** Earlier releases that go. */
  readonly dropped: readonly string[]
  /** What somebody has to do then: a sentence with the command; absent where readers see it at once. */
  readonly next?: string
  /** Whether nothing is to be done at all. */
  readonly isDone: boolean
  /** @param say is told how many of the steps are done */
  carryOut(say: (done: number, of: number) => void): Promise<void>
}

/** A release that stands at a target. */
export interface Release {
  readonly name: string
  readonly isCurrent: boolean
  readonly files: number
  readonly bytes: number
}

/** A target, opened. Every call may throw a `Trouble`. */
export interface Publisher {
  /** @param isRepair trusts nothing that stands there */
  plan(site: Site, isRepair: boolean): Promise<Plan>
  /** What was published is read back: how it differs from its manifest; null if there is none. */
  verify(): Promise<Differences | null>
  /** Whole releases, the oldest first. Only where there are some. */
  readonly releases?: Releases
  close(): Promise<void>
}

export interface Releases {
  list(): Promise<readonly Release[]>
  /** Show an earlier release. @param release its name, or the beginning of it; without it, the one before the current. @returns its name */
  rollBack(release: string | undefined, isDryRun: boolean): Promise<string>
}

/** That the last build of an output failed: the site stands as it was, and is not what was filed since. Publishing asks. */

import { rmSync } from 'node:fs'
import { replaceFile, textOf } from '../disk/text-file.ts'
import { hasError, type Problem } from '../flow/problem.ts'
import type { Paths } from '../paths.ts'

export interface FailedBuild {
  /** When, in UTC. */
  readonly at: string
  /** How many errors it told of. Which, would name copy that may be held. */
  readonly errors: number
}

/** Keep that a build failed; or that one did not. Where the disk does not take it, nobody is told later. */
export function keepFailed({ failed }: Paths, problems: readonly Problem[] | null, at: string): void {
  try {
    const errors = problems?.filter((problem) => hasError([problem])).length
    if (errors === undefined) rmSync(failed, { force: true })
    else replaceFile(failed, `${JSON.stringify({ at, errors })}\n`)
  } catch {
    // The site stands all the same.
  }
}

export function failedBuild({ failed }: Paths): FailedBuild | null {
  try {
    const { at, errors } = JSON.parse(textOf(failed) ?? 'null') as Partial<FailedBuild>
    return typeof at === 'string' && typeof errors === 'number' ? { at, errors } : null
  } catch {
    return null
  }
}

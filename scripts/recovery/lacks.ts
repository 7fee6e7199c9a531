/**
 * A register that lacks what it had stops the build. Told from the copy of it that
 * the last build left beside the output, to the line; and where there is no such
 * copy, from what stands published, after the copy has had its say: what comes to
 * the same address again is not lost.
 *
 * `npm start` enters nothing into the register, so what it printed is no evidence.
 * It keeps the copy too, therefore, if there is none.
 */

import { replaceFile, textOf } from '../disk/text-file.ts'
import { hasError, type Problem } from '../flow/problem.ts'
import { type Paths, REGISTER_NAME } from '../paths.ts'
import { loadRegister } from '../register/file/load.ts'
import { answeredBy, lostSince, nameOfLine } from '../register/file/lost.ts'
import type { Register } from '../register/register.ts'

/** Remember the register of this output as it stands now. */
export function keepLastRegister(paths: Paths, text: string): void {
  if (textOf(paths.lastRegister) !== text) replaceFile(paths.lastRegister, text)
}

export interface LastRegister {
  /** Of its sound lines: each of them was written by a build. */
  readonly register: Register
  /** False if lines are damaged: then others may have been there. */
  readonly isWhole: boolean
}

/**
 * The register as the last build to this output left it; null if nobody remembers.
 *
 * @param now the register as it stands, sound: where nothing changed, nothing is read twice
 */
export function lastRegister(
  paths: Paths,
  now?: { readonly text: string; readonly register: Register },
): LastRegister | null {
  const text = textOf(paths.lastRegister)
  if (text === null) return null
  if (text === now?.text) return { register: now.register, isWhole: true }
  const { register, problems } = loadRegister(text)
  return { register, isWhole: !hasError(problems) }
}

/**
 * What the register had when it was last written for this output and has no more: null if it has it all.
 *
 * @param severity a warning where nothing is entered and nothing published: with `npm start`
 */
export function lacksLines(last: Register, now: Register, severity: Problem['severity'] = 'error'): Problem | null {
  const lost = lostSince(last, now)
  if (lost.length === 0) return null
  const addresses = [...new Set(lost.flatMap((one) => one.addresses))]
  const entries = lost.length === 1 ? 'an entry' : `${lost.length} entries`
  const reason =
    addresses.length > 0
      ? `Found a register without ${entries} that the last build had; nothing answers any more at ${named(addresses)}.`
      : `Found a register without ${entries} that the last build had: ${named(lost.map(({ line }) => nameOfLine(line)))}.`
  return { ...lacks(reason), severity }
}

/** What is published and the register, as it is to be written, does not answer for: null if it does for all. */
export function lacksPublished(published: readonly string[], next: Register): Problem | null {
  if (published.length === 0) return null
  const answers = answeredBy(next)
  const addresses = published.filter((address) => !answers(address))
  if (addresses.length === 0) return null
  return lacks(`Found ${named(addresses)} published in the output, and nothing in the register that answers there.`)
}

/** How many addresses are named. */
const NAMED = 3

function named(addresses: readonly string[]): string {
  const more = addresses.length - NAMED
  return `${addresses.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

function lacks(reason: string): Problem {
  return {
    severity: 'error',
    code: 'register-lacks',
    file: REGISTER_NAME,
    line: 1,
    column: 1,
    reason: `${reason} A published address goes on to answer.`,
    hint: 'Run “git checkout content/register.ndjson”, or “npx broadsheet register restore”. If another branch is checked out here than was built last, build it with an --output of its own. If what is missing was never published, or is to be given up, run “npx broadsheet register accept”.',
  }
}

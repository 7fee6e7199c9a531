/**
 * Which tests can notice a change of a file: those that import it, by whatever way round.
 * They are asked in turns, the most telling first: the unit tests that stand nearest to
 * the file, then whole copy (golden folders, labelled files), then all others.
 */

import { globSync } from 'node:fs'
import { posix } from 'node:path'
import { slashed } from '../../scripts/paths.ts'
import { importsOf } from '../house/imports.ts'

/** Tests of one turn share a process. */
export type Turns = readonly (readonly string[])[]

/** In steps of imports: a test that asks the file itself, or what is built right on it. */
const NEAR = 2

/** Globs of tests. */
export interface Asked {
  readonly tests: readonly string[]
  /** Of those, the ones left out: what tries by chance, or takes long. */
  readonly never: readonly string[]
  /** Those that read whole copy. */
  readonly whole: readonly string[]
}

/** What can notice a change, by the file that is changed. @param root the folder that paths are from */
export function tellingOf(root: string, { tests, never, whole }: Asked): (file: string) => Turns {
  const found = globSync([...tests], { cwd: root, exclude: [...never] }).map(slashed)
  const imports = new Map<string, readonly string[]>()
  const steps = new Map(found.sort().map((test) => [test, stepsFrom(test, root, imports)]))
  const isWhole = (test: string) => whole.some((glob) => posix.matchesGlob(test, glob))
  return (file) => {
    const far = (test: string) => steps.get(test)?.get(file) ?? Number.POSITIVE_INFINITY
    const asked = found.filter((test) => steps.get(test)?.has(file)).sort((a, b) => far(a) - far(b))
    const near = asked.filter((test) => far(test) <= NEAR)
    const others = asked.filter((test) => far(test) > NEAR)
    return [near, others.filter(isWhole), others.filter((test) => !isWhole(test))]
  }
}

/** By how many steps of imports each file is reached. @param imports of each file, read once */
function stepsFrom(test: string, root: string, imports: Map<string, readonly string[]>): ReadonlyMap<string, number> {
  const steps = new Map([[test, 0]])
  for (const [file, far] of steps) {
    const asked = imports.get(file) ?? importsOf(file, root)
    imports.set(file, asked)
    for (const next of asked) if (!steps.has(next)) steps.set(next, far + 1)
  }
  return steps
}

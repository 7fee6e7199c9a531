/** Which of some files are sidecars, and whose: by their names, and where a name is wrong, by what it is near. */

import { readdirSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { formatOf } from '../../copy/formats/format.ts'
import { isLeftover } from '../../disk/leftovers.ts'
import type { Problem } from '../../flow/problem.ts'
import { looksLikeSidecar, misnamed, ownersOf } from '../misnamed.ts'
import type { FoundFile } from '../walk.ts'

interface Sidecars {
  readonly sidecarOf: (copy: string) => FoundFile | null
  /** What is wrong with them; the copy that it concerns, or null if nobody knows which. */
  readonly said: readonly { readonly problem: Problem; readonly copy: string | null }[]
  /** The files of which nothing is said here, sidecars left out. */
  readonly others: readonly FoundFile[]
}

const SIDECAR = /\.ya?ml$/i

/** Where there are more sidecars without copy than this, none is looked at for a slip of the pen. */
const SLIPS = 200

export function isSidecar(path: string): boolean {
  return SIDECAR.test(path)
}

/** A path without its ending: what copy and sidecar have in common. */
export function stem(path: string): string {
  return path.replace(/\.[^./]+$/, '').toLowerCase()
}

/** @param found sorted by path */
export async function sidecarsIn(found: readonly FoundFile[]): Promise<Sidecars> {
  const copies = found.map(({ path }) => path).filter((path) => formatOf(path) !== null)
  const byStem = new Map(copies.toReversed().map((path) => [stem(path), path]))
  const sidecars = new Map<string, FoundFile>()
  const said: { problem: Problem; copy: string | null }[] = []
  for (const file of found.filter(({ path }) => isSidecar(path))) {
    const [twin, copy] = [sidecars.get(stem(file.path)), byStem.get(stem(file.path))]
    if (twin === undefined) sidecars.set(stem(file.path), file)
    else if (copy !== undefined) said.push({ problem: twoSidecars(file.path, twin.path), copy })
  }
  const astray = found.filter(({ path }) => looksLikeSidecar(path) && !(isSidecar(path) && byStem.has(stem(path))))
  const owners = ownersOf(astray.length === 0 ? [] : copies.filter((path) => !sidecars.has(stem(path))))
  const told = new Set<FoundFile>()
  for (const file of astray) {
    const wrong = await misnamed(file, owners, astray.length <= SLIPS)
    if (wrong !== null) said.push(wrong)
    else if (isSidecar(file.path)) said.push({ problem: orphan(file.path), copy: null })
    else continue
    told.add(file)
  }
  return {
    sidecarOf: (copy) => sidecars.get(stem(copy)) ?? null,
    said,
    others: found.filter((file) => !isSidecar(file.path) && !told.has(file)),
  }
}

/** The sidecar beside one file, and what is wrong with what stands there in its place. */
export async function sidecarBeside(
  path: string,
  absolute: string,
): Promise<{ readonly sidecar: FoundFile | null; readonly problems: readonly Problem[] }> {
  const names = readdirSync(dirname(absolute)).filter((name) => !isLeftover(name))
  const found = names
    .map((name) => ({
      path: posix.join(posix.dirname(path), name.normalize('NFC')),
      absolute: join(dirname(absolute), name),
    }))
    .filter((file) => file.path === path || formatOf(file.path) !== null || looksLikeSidecar(file.path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const { sidecarOf, said } = await sidecarsIn(found)
  return { sidecar: sidecarOf(path), problems: said.filter(({ copy }) => copy === path).map(({ problem }) => problem) }
}

function twoSidecars(path: string, twin: string): Problem {
  return {
    ...at(path),
    severity: 'error',
    code: 'same-name',
    reason: `Found the sidecar ${path} beside ${twin}; expected one of them, since only one can be meant.`,
    hint: 'Put what both say into one, and delete the other.',
  }
}

function orphan(path: string): Problem {
  return {
    ...at(path),
    severity: 'warning',
    code: 'sidecar-alone',
    reason: 'Found a sidecar without copy; expected a file of copy of the same name beside it.',
    hint: 'Rename it to match its copy, or delete it.',
  }
}

function at(file: string): Pick<Problem, 'file' | 'line' | 'column'> {
  return { file, line: 1, column: 1 }
}

/** The content folder: which files are copy, which sidecar belongs to which, and what is neither. */

import { compare, type Problem } from '../problem.ts'
import { formatOf } from './formats/format.ts'
import { notCopy } from './formats/not-copy.ts'
import { walk } from './walk.ts'

export interface CopyFile {
  /** Relative to the content folder, with `/`, NFC. */
  readonly path: string
  readonly absolute: string
  /** Of the sidecar, if there is one. */
  readonly sidecar: { readonly path: string; readonly absolute: string } | null
}

export interface Filed {
  /** Sorted by path. */
  readonly files: readonly CopyFile[]
  readonly problems: readonly Problem[]
  /** Paths of copy that cannot be read as it was filed: with an error of its own or of its sidecar. */
  readonly broken: ReadonlySet<string>
  /** False if a folder could not be listed: nobody knows what is in it. */
  readonly isWhole: boolean
}

const SIDECAR = /\.ya?ml$/i

/** Find all copy below a folder. Files that are neither copy nor sidecar are a warning each. */
export async function findCopy(content: string): Promise<Filed> {
  const { found, problems, isWhole } = await walk(content)
  found.sort((a, b) => compare(a.path, b.path))
  const copy = found.filter((file) => formatOf(file.path) !== null)
  const sidecars = new Map(found.filter((file) => SIDECAR.test(file.path)).map((file) => [stem(file.path), file]))
  const stems = new Map<string, string>()
  for (const file of copy) {
    const twin = stems.get(stem(file.path))
    if (twin === undefined) stems.set(stem(file.path), file.path)
    else problems.push(twins(file.path, twin))
  }
  for (const [name, file] of sidecars) if (!stems.has(name)) problems.push(orphan(file.path))
  for (const file of found)
    if (formatOf(file.path) === null && !SIDECAR.test(file.path)) problems.push(await notCopy(file.path, file.absolute))
  const errors = problems.filter(({ severity }) => severity === 'error').map(({ file }) => file)
  const alone = new Set(errors.filter((file) => SIDECAR.test(file)).map(stem))
  return {
    files: copy.map((file) => ({ ...file, sidecar: sidecars.get(stem(file.path)) ?? null })),
    problems,
    broken: new Set([...errors, ...copy.map(({ path }) => path).filter((path) => alone.has(stem(path)))]),
    isWhole,
  }
}

/** A path without its ending: what copy and sidecar have in common. */
function stem(path: string): string {
  return path.replace(/\.[^./]+$/, '').toLowerCase()
}

function at(file: string, problem: Pick<Problem, 'severity' | 'code' | 'reason' | 'hint'>): Problem {
  return { file, line: 1, column: 1, ...problem }
}

function twins(path: string, twin: string): Problem {
  return at(path, {
    severity: 'error',
    code: 'same-name',
    reason: `Found ${path} beside ${twin}; expected one file of that name, since a sidecar and the register know it by name.`,
    hint: 'Rename one of them, or delete the one that is not meant.',
  })
}

function orphan(path: string): Problem {
  return at(path, {
    severity: 'warning',
    code: 'sidecar-alone',
    reason: 'Found a sidecar without copy; expected a file of copy of the same name beside it.',
    hint: 'Rename it to match its copy, or delete it.',
  })
}

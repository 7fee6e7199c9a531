/** The content folder: which files are copy, which sidecar belongs to which, and what is neither. */

import { compare, type Problem } from '../problem.ts'
import { formatOf } from './formats/format.ts'
import { notCopy } from './formats/not-copy.ts'
import { misnamed } from './misnamed.ts'
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
  const sidecars = new Map<string, (typeof found)[number]>()
  const broken = new Set<string>()
  const stems = new Map<string, string>()
  for (const file of copy) {
    const twin = stems.get(stem(file.path))
    if (twin === undefined) stems.set(stem(file.path), file.path)
    else problems.push(twins(file.path, twin))
  }
  for (const file of found) {
    if (!SIDECAR.test(file.path)) continue
    const [twin, copy] = [sidecars.get(stem(file.path)), stems.get(stem(file.path))]
    if (twin === undefined) sidecars.set(stem(file.path), file)
    else if (copy !== undefined) {
      problems.push(twoSidecars(file.path, twin.path))
      broken.add(copy)
    }
  }
  const alone = copy.map(({ path }) => path).filter((path) => !sidecars.has(stem(path)))
  for (const file of found) {
    const isSidecar = SIDECAR.test(file.path)
    if (isSidecar && stems.has(stem(file.path))) continue
    const astray = await misnamed(
      file,
      alone.filter((path) => path !== file.path),
    )
    if (astray !== null) {
      problems.push(astray.problem)
      if (astray.problem.severity === 'error') broken.add(astray.copy)
    } else if (isSidecar) problems.push(orphan(file.path))
    else if (formatOf(file.path) === null) problems.push(await notCopy(file.path, file.absolute))
  }
  const errors = problems.filter(({ severity }) => severity === 'error').map(({ file }) => file)
  const wrong = new Set(errors.filter((file) => SIDECAR.test(file)).map(stem))
  return {
    files: copy.map((file) => ({ ...file, sidecar: sidecars.get(stem(file.path)) ?? null })),
    problems,
    broken: new Set([...errors, ...broken, ...copy.map(({ path }) => path).filter((path) => wrong.has(stem(path)))]),
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

function twoSidecars(path: string, twin: string): Problem {
  return at(path, {
    severity: 'error',
    code: 'same-name',
    reason: `Found the sidecar ${path} beside ${twin}; expected one of them, since only one can be meant.`,
    hint: 'Put what both say into one, and delete the other.',
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

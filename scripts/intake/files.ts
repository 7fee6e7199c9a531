/** The content folder: which files are copy, which sidecar belongs to which, and what is neither. */

import { formatOf } from '../copy/formats/format.ts'
import { notCopy } from '../copy/kinds/not-copy.ts'
import { mediaKind } from '../flow/media/picture.ts'
import { compare, type Problem } from '../flow/problem.ts'
import { type Beside, besideOf } from './media/beside.ts'
import { stampOf } from './memory/stamp.ts'
import { isSidecar, sidecarsIn, stem } from './sidecar/sidecar-files.ts'
import { type FoundFile, walkContent } from './walk.ts'

export interface CopyFile {
  /** Relative to the content folder, with `/`, NFC. */
  readonly path: string
  readonly absolute: string
  /** Of the sidecar, if there is one. */
  readonly sidecar: { readonly path: string; readonly absolute: string } | null
  /** The pictures, sound and film around it; null where there are none. */
  readonly beside: Beside | null
}

export interface Filed {
  /** Sorted by path. */
  readonly files: readonly CopyFile[]
  /** Pictures, sound, film and documents, sorted by path. */
  readonly media: readonly FoundFile[]
  readonly problems: readonly Problem[]
  /** Paths of copy that cannot be read as it was filed: with an error of its own or of its sidecar. */
  readonly broken: ReadonlySet<string>
  /** False if a folder could not be listed: nobody knows what is in it. */
  readonly isWhole: boolean
  /** The stamps of the folders, and of what is neither copy nor a sidecar in use, by absolute paths: where they are others, this may not hold any more. */
  readonly stamps: ReadonlyMap<string, string | null>
}

/** Find all copy below a folder. Files that are neither copy nor sidecar are a warning each. */
export async function findCopy(content: string): Promise<Filed> {
  const { found, problems, folders, isWhole } = await walkContent(content)
  found.sort((a, b) => compare(a.path, b.path))
  const copy = found.filter((file) => formatOf(file.path) !== null)
  const stems = new Map<string, string>()
  for (const file of copy) {
    const twin = stems.get(stem(file.path))
    if (twin === undefined) stems.set(stem(file.path), file.path)
    else problems.push(twins(file.path, twin))
  }
  const { sidecarOf, said, others } = await sidecarsIn(found)
  problems.push(...said.map(({ problem }) => problem))
  const media = others.filter(({ path }) => formatOf(path) === null && mediaKind(path) !== null)
  const strange = others.filter(({ path }) => formatOf(path) === null && mediaKind(path) === null)
  for (const file of strange) problems.push(await notCopy(file.path, file.absolute))
  const errors = problems.filter(({ severity }) => severity === 'error').map(({ file }) => file)
  const wrong = new Set(errors.filter(isSidecar).map(stem))
  const held = said.flatMap((one) => (one.problem.severity === 'error' && one.copy !== null ? [one.copy] : []))
  const beside = besideOf(
    copy.map(({ path }) => path),
    media.map(({ path }) => path),
  )
  const files = copy.map((file) => ({ ...file, sidecar: sidecarOf(file.path), beside: beside(file.path) }))
  const used = new Set<FoundFile | null>([...copy, ...files.map(({ sidecar }) => sidecar)])
  const unused = found.filter((file) => !used.has(file)).map(({ absolute }) => absolute)
  return {
    files,
    media,
    problems,
    broken: new Set([...errors, ...held, ...copy.map(({ path }) => path).filter((path) => wrong.has(stem(path)))]),
    isWhole,
    stamps: new Map([...folders, ...unused.map((path) => [path, stampOf(path)] as const)]),
  }
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

/** The content folder: which files are copy, which sidecar belongs to which, and what is neither. */

import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join, sep } from 'node:path'
import { isLeftover } from '../leftovers.ts'
import { MASTHEAD_NAME, REGISTER_NAME } from '../paths.ts'
import { compare, type Problem } from '../problem.ts'
import { formatOf, READ_ENDINGS } from './formats/format.ts'

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
}

const SIDECAR = /\.ya?ml$/i

/** Find all copy below a folder. Files that are neither copy nor sidecar are a warning each. */
export async function findCopy(content: string): Promise<Filed> {
  const root = await realpath(content)
  const problems: Problem[] = []
  const found: { path: string; absolute: string }[] = []
  const walk = async (folder: string, prefix: string, above: readonly string[]): Promise<void> => {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (isLeftover(entry.name)) continue
      const absolute = join(folder, entry.name)
      const path = `${prefix}${entry.name}`.normalize('NFC')
      const real = entry.isSymbolicLink() ? await inside(absolute, root, above) : absolute
      if (real === null) problems.push(leadsOut(path))
      else if (entry.isDirectory() || (entry.isSymbolicLink() && (await stat(real)).isDirectory()))
        await walk(real, `${path}/`, [...above, real])
      else if (path !== MASTHEAD_NAME && path !== REGISTER_NAME) found.push({ path, absolute: real })
    }
  }
  await walk(root, '', [root])
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
    if (formatOf(file.path) === null && !SIDECAR.test(file.path)) problems.push(noCopy(file.path))
  return { files: copy.map((file) => ({ ...file, sidecar: sidecars.get(stem(file.path)) ?? null })), problems }
}

/** A path without its ending: what copy and sidecar have in common. */
function stem(path: string): string {
  return path.replace(/\.[^./]+$/, '').toLowerCase()
}

/** Where a link leads, or null if that is outside the folder, nowhere, or back to a folder that the walk is in. */
async function inside(link: string, root: string, above: readonly string[]): Promise<string | null> {
  try {
    const real = await realpath(link)
    return real.startsWith(root + sep) && !above.some((folder) => `${folder}${sep}`.startsWith(real + sep))
      ? real
      : null
  } catch {
    return null
  }
}

function at(file: string, problem: Pick<Problem, 'severity' | 'code' | 'reason' | 'hint'>): Problem {
  return { file, line: 1, column: 1, ...problem }
}

function leadsOut(path: string): Problem {
  return at(path, {
    severity: 'error',
    code: 'link-leads-out',
    reason:
      'Found a symbolic link that leads out of the content folder, or nowhere; expected files and folders inside it.',
    hint: 'Put the file itself there.',
  })
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

function noCopy(path: string): Problem {
  return at(path, {
    severity: 'warning',
    code: 'not-copy',
    reason: `Found a file that the desk does not read (${basename(path)}); expected ${READ_ENDINGS}.`,
    hint: 'Save its text as .txt, or move it out of the content folder.',
  })
}

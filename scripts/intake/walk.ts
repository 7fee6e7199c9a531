/**
 * The content folder, walked: every file that may be copy or belong to it. Links are
 * followed inside the folder.
 */

import type { Dirent } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { sep } from 'node:path'
import { isCopyCalled } from '../copy/formats/format.ts'
import { faultProblem } from '../disk/filed.ts'
import { isLeftover } from '../disk/leftovers.ts'
import type { Fault } from '../disk/reading-fault.ts'
import type { Problem } from '../flow/problem.ts'
import { EDITIONS_NAME, FRONT_NAME, FRONT_STEM, HOUSE_NAME, MASTHEAD_NAME, REGISTER_NAME } from '../paths.ts'
import { stampOf } from './memory/stamp.ts'

/** A file of the content folder, of whatever kind. */
export interface FoundFile {
  /** Relative to the content folder, with `/`, NFC. */
  readonly path: string
  readonly absolute: string
}

interface Walked {
  /** In no order. */
  readonly found: FoundFile[]
  readonly problems: Problem[]
  /** Each folder by its real path, with its stamp from before it was listed. */
  readonly folders: Map<string, string | null>
  /** False if a folder could not be listed: nobody knows what is in it. */
  isWhole: boolean
}

/** What stands among the copy and is none. */
const OWN: ReadonlySet<string> = new Set([MASTHEAD_NAME, REGISTER_NAME, HOUSE_NAME, EDITIONS_NAME])

/** Folders within folders. A person makes five; systems break off at some hundreds, by the length of the path. */
const DEEPEST = 64

/** A folder on the way, the content folder itself to begin with. */
interface Folder {
  readonly absolute: string
  /** Its path below the content folder, with `/` behind it; empty for that folder itself. */
  readonly prefix: string
  /** Itself and those around it, without links. */
  readonly above: readonly string[]
}

export async function walkContent(content: string): Promise<Walked> {
  const walked: Walked = { found: [], problems: [], folders: new Map(), isWhole: true }
  const root = await realpath(content).catch(() => content)
  await walkInto({ absolute: root, prefix: '', above: [root] }, root, walked)
  return { ...walked, found: withoutFront(walked.found) }
}

/** The front page as it is laid by hand is no copy's sidecar, unless there is copy of its name. */
function withoutFront(found: readonly FoundFile[]): FoundFile[] {
  const isSidecar = found.some(({ path }) => isCopyCalled(FRONT_STEM, path))
  return found.filter(({ path }) => isSidecar || path !== FRONT_NAME)
}

async function walkInto(folder: Folder, root: string, walked: Walked): Promise<void> {
  if (folder.above.length > DEEPEST) {
    walked.problems.push(tooDeep(folder.prefix))
    walked.isWhole = false
    return
  }
  const above = folder.absolute.endsWith(sep) ? folder.absolute : folder.absolute + sep
  walked.folders.set(folder.absolute, stampOf(folder.absolute))
  for (const entry of await entriesOf(folder, walked)) {
    if (isLeftover(entry.name)) continue
    const path = `${folder.prefix}${entry.name}`.normalize('NFC')
    const absolute = `${above}${entry.name}`
    if (entry.name.includes('\ufffd') && (await isMisspelt(absolute))) {
      walked.problems.push(misspelt(path))
      continue
    }
    const there = entry.isSymbolicLink()
      ? await whereItLeads(absolute, folder, root)
      : { real: absolute, isFolder: entry.isDirectory() }
    if (there === null) walked.problems.push(leadsOut(path))
    else if (there.isFolder)
      await walkInto({ absolute: there.real, prefix: `${path}/`, above: [...folder.above, there.real] }, root, walked)
    // Pipes and devices are found too: reading says what they are.
    else if (!OWN.has(path)) walked.found.push({ path, absolute: there.real })
  }
}

/** Where a link leads, and whether that is a folder; null if it leads out or nowhere. */
async function whereItLeads(
  link: string,
  { above }: Folder,
  root: string,
): Promise<{ real: string; isFolder: boolean } | null> {
  const real = await inside(link, root, above)
  const is = real === null ? null : await stat(real).catch(() => null)
  return real === null || is === null ? null : { real, isFolder: is.isDirectory() }
}

/** What a folder holds; a problem where it cannot be listed. */
async function entriesOf({ absolute, prefix }: Folder, walked: Walked): Promise<readonly Dirent[]> {
  try {
    return await readdir(absolute, { withFileTypes: true })
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    const fault: Fault = code === 'ENOENT' ? { kind: 'missing' } : { kind: 'refused', code }
    walked.isWhole = false
    walked.problems.push(unlistable(prefix === '' ? '.' : prefix.slice(0, -1), fault, code))
    return []
  }
}

/** Whether a name with the sign for what cannot be read is not UTF-8: read as if it were, it is another, and no file has it. */
async function isMisspelt(absolute: string): Promise<boolean> {
  return (await lstat(absolute).catch(() => null)) === null
}

function misspelt(path: string): Problem {
  return {
    severity: 'error',
    code: 'bad-name',
    file: path,
    line: 1,
    column: 1,
    reason: 'Found a name whose bytes are not UTF-8, so that no program here can ask for it; expected one that is.',
    hint: 'Rename it. It often comes of an archive that was packed on an old system.',
  }
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

function leadsOut(path: string): Problem {
  return {
    severity: 'error',
    code: 'link-leads-out',
    file: path,
    line: 1,
    column: 1,
    reason:
      'Found a symbolic link that leads out of the content folder, or nowhere; expected files and folders inside it.',
    hint: 'Put the file itself there.',
  }
}

function tooDeep(prefix: string): Problem {
  return {
    severity: 'error',
    code: 'folders-too-deep',
    file: `${prefix.split('/').slice(0, 3).join('/')}/…`,
    line: 1,
    column: 1,
    reason: `Found folders within folders, more than ${DEEPEST} deep; expected sections, years and months.`,
    hint: 'Move what is in them further up, or out of the content folder.',
  }
}

function unlistable(folder: string, fault: Fault, code: string): Problem {
  const isGone = fault.kind === 'missing'
  return {
    ...faultProblem(folder, fault),
    reason: isGone
      ? 'The folder vanished while it was being read; expected one that stays.'
      : `The folder cannot be listed (${code}); expected one that this account may read.`,
    hint: isGone ? 'Put it back, or build again without it.' : 'Give permission to read and enter it, or move it away.',
  }
}

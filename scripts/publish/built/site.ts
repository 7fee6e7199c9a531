/** The site that is published: every file of it with its hash, and the addresses that lead elsewhere now. */

import { hash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { naming } from '../../disk/file-fault.ts'
import { compare, type Problem } from '../../flow/problem.ts'
import type { Retired } from '../../register/address/retired.ts'
import { hashOfFiles, isPath, type Manifest, type ManifestFile } from './manifest.ts'

/** A file that goes to the target: on the disk, or made for it. */
export interface SiteFile extends ManifestFile {
  /** Its absolute path; null if it was made, and is `bytes`. */
  readonly source: string | null
  readonly bytes?: Buffer
}

export interface Site extends Manifest {
  readonly files: readonly SiteFile[]
  /** What is retired, by address: moved, withdrawn, expired. */
  readonly retired: readonly Retired[]
  /** The path of the paper's address, with a slash at both ends: `/`, `/post/`. */
  readonly base: string
}

export function bytesOf({ source, bytes }: SiteFile): Buffer {
  return source === null ? (bytes ?? Buffer.alloc(0)) : naming(source, () => readFileSync(source))
}

/** A file that is made for a target. */
export function madeFile(path: string, text: string | Buffer): SiteFile {
  const bytes = Buffer.from(text)
  return { path, sha256: hash('sha256', bytes), size: bytes.length, source: null, bytes }
}

/** The site with other files. */
export function withFiles(site: Site, files: readonly SiteFile[]): Site {
  const sorted = files.toSorted((a, b) => compare(a.path, b.path))
  return { ...site, files: sorted, site: hashOfFiles(sorted) }
}

export interface Walked {
  /** Sorted by path. */
  readonly files: readonly SiteFile[]
  /** What is not published: links, pipes, names that not every host takes. */
  readonly passedOver: readonly string[]
}

/** Hidden names that hosts ask for. All others are an editor's or a tool's: `.git`, `.env`, what Broadsheet keeps. */
const ASKED_FOR: ReadonlySet<string> = new Set(['.well-known', '.htaccess', '.nojekyll', '.domains'])

/** All that is published of an output: what the press wrote, and what somebody has put beside it. */
export function filesIn(output: string): Walked {
  const files: SiteFile[] = []
  const passedOver: string[] = []
  const enter = (folder: string, prefix: string) => {
    for (const entry of naming(folder, () => readdirSync(folder, { withFileTypes: true }))) {
      const path = prefix + entry.name
      const source = join(folder, entry.name)
      if (entry.name.startsWith('.') && !(prefix === '' && ASKED_FOR.has(entry.name))) continue
      if (entry.isDirectory()) enter(source, `${path}/`)
      else if (entry.isFile() && isPath(path)) files.push(fileAt(path.normalize('NFC'), source))
      else passedOver.push(path)
    }
  }
  enter(output, '')
  return { files: files.sort((a, b) => compare(a.path, b.path)), passedOver: passedOver.sort(compare) }
}

function fileAt(path: string, source: string): SiteFile {
  const bytes = naming(source, () => readFileSync(source))
  return { path, sha256: hash('sha256', bytes), size: bytes.length, source }
}

/** What is not published, as a warning; null where there is none. */
export function passedOverProblem(output: string, passedOver: readonly string[]): Problem | null {
  const [first] = passedOver
  if (first === undefined) return null
  const more = passedOver.length > 1 ? ` and ${passedOver.length - 1} more` : ''
  const found = lstatSync(join(output, first), { throwIfNoEntry: false })?.isSymbolicLink() ? 'a link' : 'no plain file'
  return {
    severity: 'warning',
    code: 'not-published',
    file: join(output, first),
    line: 1,
    column: 1,
    reason: `Found ${found}${more}, or a name that not every host takes; expected files. It is not published.`,
    hint: 'Put a copy of the file in its place.',
  }
}

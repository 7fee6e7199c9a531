/** Releases in a folder of this machine. */

import { hash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { naming } from '../../disk/file-fault.ts'
import { makeFolder } from '../../disk/make-folder.ts'
import { rename } from '../../disk/rename.ts'
import { replaceFile, textOf } from '../../disk/text-file.ts'
import { slashed } from '../../paths.ts'
import type { Found } from '../built/differences.ts'
import type { ManifestFile } from '../built/manifest.ts'
import { Trouble } from '../trouble.ts'
import { CURRENT, RELEASES } from './names.ts'
import { plainWay } from './plain-way.ts'
import type { ReleasePlace, Sending } from './release-place.ts'

/** @param folder absolute; it is made when something is published */
export function folderPlace(folder: string): ReleasePlace {
  const at = (path: string) => join(folder, path)
  return {
    names: async () => namesIn(at(RELEASES)),
    read: async (path) => textOf(at(path)),
    current: async () => linkAt(at(CURRENT)),
    write: async (path, text) => replaceFile(at(path), text),
    rename: async (from, to) => rename(at(from), at(to)),
    send: async (sending, say) => send(folder, sending, say),
    swap: async (release) => swap(folder, release),
    remove: async (release, files) => remove(at(`${RELEASES}/${release}`), files),
    drop: async (path) => rmSync(at(path), { force: true }),
    sums: async (release, files) => sums(at(`${RELEASES}/${release}`), files),
    close: async () => undefined,
  }
}

function namesIn(path: string): string[] {
  try {
    return readdirSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

function linkAt(path: string): string | null | 'taken' {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (found === undefined) return null
  return found.isSymbolicLink() ? slashed(readlinkSync(path)) : 'taken'
}

function send(folder: string, { release, before, files, same }: Sending, say: (done: number) => void): void {
  const made = new Set<string>()
  for (const [done, file] of files.entries()) {
    const to = join(folder, RELEASES, release, file.path)
    if (!made.has(dirname(to))) makeFolder(dirname(to))
    made.add(dirname(to))
    if (!holds(to, file)) {
      // What an earlier attempt left half may be a link to a file of another release: it is taken away, never written into.
      rmSync(to, { force: true })
      const old = before === null || !same.has(file.path) ? null : join(folder, RELEASES, before, file.path)
      if (old === null || !holds(old, file) || !link(old, to)) copy(file.source, to)
    }
    say(done + 1)
  }
}

function copy(source: string | null, to: string): void {
  if (source === null) return
  naming(to, () => copyFileSync(source, to))
  chmodSync(to, 0o644)
}

/** False where this file system has no such links, or no more of one file. */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch {
    return false
  }
}

function holds(path: string, { sha256, size }: ManifestFile): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false })
  return found?.isFile() === true && found.size === size && hash('sha256', readFileSync(path)) === sha256
}

/** A link cannot be changed; one can take another's place, in one step. */
function swap(folder: string, release: string): void {
  const draft = join(folder, `.${CURRENT}.new`)
  try {
    if (lstatSync(draft, { throwIfNoEntry: false })?.isSymbolicLink()) unlinkSync(draft)
    symlinkSync(`${RELEASES}/${release}`, draft)
    rename(draft, join(folder, CURRENT))
  } catch (error) {
    if (process.platform !== 'win32') throw error
    throw new Trouble({
      code: 'no-links',
      reason: `Found no way to make a link in ${folder}; expected one: “${CURRENT}” leads to the release that is shown.`,
      hint: 'Allow links (developer mode of Windows), or publish to another kind of target.',
    })
  }
}

/** A file that is no plain file any more is somebody else's. */
function remove(folder: string, files: readonly ManifestFile[]): void {
  const folders = new Set([folder])
  const isOurs = plainWay(folder)
  for (const { path } of files.filter((file) => isOurs(file.path))) {
    const file = join(folder, path)
    if (lstatSync(file, { throwIfNoEntry: false })?.isFile()) rmSync(file, { force: true })
    for (let up = dirname(file); up.length > folder.length; up = dirname(up)) folders.add(up)
  }
  for (const one of [...folders].sort((a, b) => b.length - a.length)) {
    try {
      rmdirSync(one)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'ENOENT') throw error
    }
  }
}

function sums(folder: string, files: readonly ManifestFile[]): Map<string, Found> {
  return new Map(
    files.flatMap(({ path }) => {
      const file = join(folder, path)
      if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return []
      const bytes = naming(file, () => readFileSync(file))
      return [[path, { sha256: hash('sha256', bytes), size: bytes.length }] as const]
    }),
  )
}

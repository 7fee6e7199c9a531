/**
 * Earlier texts: what a story said before it was changed, so that readers can see what was.
 * Each is the story's Markdown page as it was printed then, in a file of its own beside the
 * register, committed like it:
 *
 *     content/.versions/<id>/20261203T132000Z-<hash>.md
 *
 * The name has the instant from which on the text stood, and the hash of its bytes: a text
 * is written once and never changed, so two people's files never meet in a merge. One
 * without bytes is of a text that is no longer kept: that there was a change is still said.
 * `…-<hash>-first.md` is what a change led to, where that was mended since, and the mend is no change.
 */

import { hash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { replaceFile } from '../../disk/text-file.ts'
import { compare } from '../../flow/problem.ts'
import type { StoryPage } from '../page.ts'
import { printPage, readPage } from '../print.ts'

/** An earlier text, as its file's name tells of it: plain values, so that two are the same if all in them is. */
export type Version = readonly [
  /** From when on it stood: an instant in UTC, to the second. */
  from: string,
  /** Of its bytes: sixteen hexadecimal digits. */
  hash: string,
  /** In bytes; 0 of one that is no longer kept. */
  size: number,
  path: string,
]

/** By the story's id; of each the oldest first. */
export type Versions = ReadonlyMap<string, readonly Version[]>

export const NO_VERSIONS: Versions = new Map()

const FIRST = '-first.md'
const NAME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-([0-9a-f]{16})(?:-first)?\.md$/

/** What is kept in these folders: the names are read, and no text. The same text in two of them is one. */
export function readVersions(folders: readonly string[]): Versions {
  const versions = new Map<string, Version[]>()
  for (const folder of folders) {
    for (const id of namesIn(folder)) {
      const all = versions.get(id) ?? []
      const known = new Set(all.map(placeOf))
      const found = namesIn(join(folder, id)).flatMap((name) => listOf(versionAt(join(folder, id, name), name)))
      all.push(...found.filter((one) => !known.has(placeOf(one))))
      if (all.length > 0) versions.set(id, all.sort(byTime))
    }
  }
  return versions
}

function placeOf(version: Version): string {
  return `${version[0]} ${isFirst(version)}`
}

function listOf(version: Version | null): Version[] {
  return version === null ? [] : [version]
}

/** What stood first before what it was mended to. */
function byTime(a: Version, b: Version): number {
  return compare(a[0], b[0]) || Number(isFirst(b)) - Number(isFirst(a))
}

/** Whether a text is what a change led to, before a mend that is none. */
export function isFirst([, , , path]: Version): boolean {
  return path.endsWith(FIRST)
}

function versionAt(path: string, name: string): Version | null {
  const [, year, month, day, hour, minute, second, sum = ''] = NAME.exec(name) ?? []
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (year === undefined || stat === undefined || !stat.isFile()) return null
  return [`${year}-${month}-${day}T${hour}:${minute}:${second}Z`, sum, stat.size, path]
}

function namesIn(folder: string): string[] {
  try {
    return isOwnFolder(folder) ? readdirSync(folder).sort() : []
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return []
    throw error
  }
}

/** Whether a folder is one of the program, or can be made: behind a link is somebody else's. */
export function isOwnFolder(folder: string): boolean {
  return lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? true
}

/** The text of an earlier version; null if it is no longer kept, or is not what was written. */
export function pageOf([, sum, size, path]: Version): StoryPage | null {
  if (size === 0 || !existsSync(path)) return null
  const text = readFileSync(path, 'utf8')
  const read = hashOf(text) === sum ? readPage(text) : null
  return read?.ok === true && read.page.kind === 'story' ? read.page : null
}

/**
 * Keep the text of a page in a folder. Kept twice, it is the same file.
 *
 * @param ending of a text that is what a change led to: see `isFirst`
 */
export function keepVersion(folder: string, page: StoryPage, ending: '.md' | typeof FIRST = '.md'): Version {
  const text = printPage(page)
  const from = page.revised ?? page.filed
  const sum = hashOf(text)
  const path = join(folder, page.id, `${from.replace(/[-:]/g, '')}-${sum}${ending}`)
  if (!existsSync(path)) replaceFile(path, text)
  return [from, sum, Buffer.byteLength(text), path]
}

/** Keep no text of it any more: its name says that there was one. */
export function blankVersion([, , size, path]: Version): void {
  if (size > 0) replaceFile(path, '')
}

/** The same of all earlier texts of these stories. */
export function blankVersions(folder: string, ids: readonly string[]): void {
  const found = readVersions([folder])
  for (const version of ids.flatMap((id) => found.get(id) ?? [])) blankVersion(version)
}

/** Remove every trace of these stories. What else lies in the folder is somebody's, and stays. */
export function dropVersions(folder: string, ids: Iterable<string>): void {
  for (const id of ids) {
    const own = join(folder, id)
    const names = namesIn(own)
    for (const name of names.filter((one) => NAME.test(one.replace(/\.new$/, ''))))
      rmSync(join(own, name), { force: true })
    if (names.length > 0 && namesIn(own).length === 0) rmdirSync(own)
  }
  if (existsSync(folder) && namesIn(folder).length === 0) rmdirSync(folder)
}

/** One text that differs where anything that is kept does; empty where nothing is. */
export function versionsSum(versions: Versions): string {
  if (versions.size === 0) return ''
  const all = [...versions].map(
    ([id, list]) => `${id} ${list.map(([from, sum, size]) => [from, sum, size].join(' ')).join(' ')}`,
  )
  return hash('sha256', all.sort().join('\n'), 'hex').slice(0, 32)
}

function hashOf(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 16)
}

/**
 * The manifest: what publishing has put at a target, one line a file, with its SHA-256
 * and size. It is written last, so that what it says is there, is; and it is all that
 * gives a later run the right to remove something.
 *
 *     {"broadsheet": 1, "paper": "The Ferry Post", "url": "https://ferry.example/", "site": "5f0c…",
 *     "files": [
 *     {"path": "index.html", "sha256": "9b1d…", "size": 30872},
 *     …]}
 */

import { hash } from 'node:crypto'
import { urlOf } from '../../edition/plan/file-of.ts'
import { compare } from '../../flow/problem.ts'
import { isStoryAddress } from '../../register/address/address.ts'

export interface ManifestFile {
  /** Relative to the site, with `/`. */
  readonly path: string
  /** Of its bytes before any compression, in hexadecimal. */
  readonly sha256: string
  /** Bytes, before any compression. */
  readonly size: number
  /** Of the headers that it was sent with, where a target keeps them: where these change, it is sent again. */
  readonly as?: string
}

export interface Manifest {
  /** The paper's name. */
  readonly paper: string
  /** The address of its front page. */
  readonly url: string
  /** Of all paths and bytes: two sites of the same hash are the same. */
  readonly site: string
  /** Sorted by path. */
  readonly files: readonly ManifestFile[]
}

const VERSION = 1

export function printManifest({ paper, url, site, files }: Manifest): string {
  const head = JSON.stringify({ broadsheet: VERSION, paper, url, site }, null, 1).slice(0, -2).replaceAll('\n', '')
  return `${head},\n"files": [\n${files.map((file) => JSON.stringify(file)).join(',\n')}\n]}\n`
}

/** The manifest in a text; null if it is none, or one of a later version, which somebody else has to read. */
export function readManifest(text: string): Manifest | null {
  try {
    const value = JSON.parse(text) as Partial<Record<string, unknown>>
    const { broadsheet, paper, url, site, files } = value
    if (broadsheet !== VERSION || !Array.isArray(files)) return null
    if (![paper, url, site].every((one) => typeof one === 'string') || !files.every(isFile)) return null
    return { paper, url, site, files } as Manifest
  } catch {
    return null
  }
}

/** A path that leads outside of the site is none: by it, files are removed. */
function isFile(value: unknown): boolean {
  const { path, sha256, size } = (value ?? {}) as Partial<Record<string, unknown>>
  return typeof path === 'string' && isPath(path) && typeof sha256 === 'string' && typeof size === 'number'
}

/** Whether a path stays inside, and is one that every program passes on as it is. */
export function isPath(path: string): boolean {
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') && !UNFIT.test(path)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
const UNFIT = /[\u0000-\u001f\u007f"\\]/

/** The hash of a site. */
export function hashOfFiles(files: readonly ManifestFile[]): string {
  const lines = files.toSorted((a, b) => compare(a.path, b.path)).map(({ path, sha256 }) => `${path}\0${sha256}\n`)
  return hash('sha256', lines.join('')).slice(0, 32)
}

/**
 * Whether what stands at a target is of the same paper: it has a story at the same
 * address. A paper may be renamed, and may move to another host; where there is no
 * story on one side, or none in common, name and address must be the same.
 */
export function isSamePaper(one: Manifest, other: Manifest): boolean {
  const [mine, theirs] = [storiesIn(one), storiesIn(other)]
  return theirs.some((path) => mine.includes(path)) || (one.paper === other.paper && one.url === other.url)
}

function storiesIn({ files }: Manifest): string[] {
  return files.map(({ path }) => path).filter((path) => isStoryAddress(urlOf(path)))
}

/**
 * The kept edition as a file, in the state folder of an output: a line for each file of
 * the copy with what became of its items, and at the end a line for what is of the whole.
 * An edit adds the lines of the files that it touched and another end: of a file the last
 * line counts. The last line has the hash of all that stands before it: one that was cut
 * short, or changed, counts as none.
 *
 * It only saves work. So nothing here stops a build.
 */

import { createHash, type Hash } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { replaceFile } from '../../disk/text-file.ts'
import type { Name } from '../../flow/item.ts'
import type { Prose } from '../../flow/prose.ts'
import type { ByShelfKind } from '../../flow/shelf.ts'
import type { PageBrief, StoryPage } from '../../pages/page.ts'
import type { ShelfMove } from '../edition.ts'
import type { PageKind } from '../plan/page.ts'
import type { FacePages } from '../plan/sheets.ts'

/** A story as its Markdown page has it, without its body. */
export type KeptStoryPage = Omit<StoryPage, 'markdown'> & { readonly markdown: Pick<Prose, 'hash' | 'size'> }

interface OfAny {
  /** Its names as the whole paper spells them, where that is another way. */
  readonly names?: readonly Name[]
  /** The shelves that it stands on, of each kind, as places in the list of links. */
  readonly on: readonly (readonly number[])[]
  /** The hash of its search record; absent where it has none. */
  readonly found?: string
}

export interface KeptStory extends OfAny {
  readonly page: KeptStoryPage
  /** Of the stories that it leads to: their ids. */
  readonly to: readonly string[]
  /** The hash of its text, by which another of the same is found; empty where there is none. */
  readonly text: string
  /** The hash of what its Markdown page is made of. */
  readonly made: string
  /** The fingerprint of its page. */
  readonly print: string
}

export interface KeptBrief extends OfAny {
  readonly page: PageBrief
}

export type KeptItem = KeptStory | KeptBrief

export function isKeptStory(item: KeptItem): item is KeptStory {
  return 'made' in item
}

/** What became of a file of the copy. */
export interface KeptSource {
  /** The hash of all that it was read from; empty where its items are to be entered anew, whatever they say. */
  readonly key: string
  readonly items: readonly KeptItem[]
  /** The hash of what the page of its briefs is made of. */
  readonly made?: string
}

/** What is of the whole edition. */
export interface KeptWhole {
  /** What it was made by and for: see `groundOf`. */
  readonly ground: string
  /** The hash of the register as it was written with it. */
  readonly register: string
  /** All links to shelves, for the items to name them by their places. */
  readonly links: readonly (readonly [url: string, text: string])[]
  /** The shelves of each kind, in order, as places in that list; and those that were renamed. */
  readonly books: ByShelfKind<{ readonly links: readonly number[]; readonly moves: readonly ShelfMove[] }>
  /** The pages that are made of faces alone, each with its fingerprint. */
  readonly pages: { readonly [Group in keyof FacePages]: readonly KeptPage[] }
}

export type KeptPage = readonly [url: string, kind: PageKind, print: string]

export interface KeptFile {
  readonly sources: ReadonlyMap<string, KeptSource>
  readonly whole: KeptWhole
  /** How many lines of it are of files. */
  readonly lines: number
  /** The hash of all of it, to go on from. */
  readonly sum: Hash
}

type Line = readonly [source: string, kept: KeptSource]
type End = KeptWhole & { readonly hash: string }

/** With so many lines to a file of the copy, it is written anew. */
const MOST_LINES = 1.25

/** Null where there is none of this ground, or it is not whole. */
export function readKept(path: string, ground: string): KeptFile | null {
  try {
    const all = readFileSync(path, 'utf8')
    const cut = all.lastIndexOf('\n', all.length - 2) + 1
    const { hash: said, ...whole } = JSON.parse(all.slice(cut)) as End
    const sum = createHash('sha256').update(all.slice(0, cut))
    if (whole.ground !== ground || !all.endsWith('\n') || digestOf(sum) !== said) return null
    const lines = all.split('\n').filter((line) => line.startsWith('['))
    const sources = new Map(lines.map((line) => JSON.parse(line) as Line))
    return { sources, whole, lines: lines.length, sum: sum.update(all.slice(cut)) }
  } catch {
    return null
  }
}

/** Keep an edition: these files, and nothing else. What stands there already is not written again. */
export function writeKept(path: string, sources: ReadonlyMap<string, KeptSource>, whole: KeptWhole): void {
  try {
    const text = linesOf(sources)
    const all = text + endOf(createHash('sha256').update(text), whole)
    if (!existsSync(path) || readFileSync(path, 'utf8') !== all) replaceFile(path, all)
  } catch {
    dropKept(path)
  }
}

/** Keep it with these files as they are now. */
export function addKept(
  path: string,
  file: KeptFile,
  sources: ReadonlyMap<string, KeptSource>,
  whole: KeptWhole,
): void {
  const isNew = ([source, kept]: Line) => JSON.stringify(file.sources.get(source)) !== JSON.stringify(kept)
  const more = new Map([...sources].filter(isNew))
  if (more.size === 0 && whole.register === file.whole.register) return
  if (file.lines + more.size > MOST_LINES * file.sources.size) {
    writeKept(path, new Map([...file.sources, ...more]), whole)
    return
  }
  try {
    const lines = linesOf(more)
    appendFileSync(path, lines + endOf(file.sum.copy().update(lines), whole))
  } catch {
    dropKept(path)
  }
}

/** Forget it: words that it has may be such as are to stand nowhere by now. */
export function dropKept(path: string): void {
  rmSync(path, { force: true })
}

function linesOf(sources: ReadonlyMap<string, KeptSource>): string {
  return [...sources].map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** @param sum of all that stands before it */
function endOf(sum: Hash, whole: KeptWhole): string {
  const end: End = { ...whole, hash: digestOf(sum) }
  return `${JSON.stringify(end)}\n`
}

function digestOf(sum: Hash): string {
  return sum.copy().digest('hex').slice(0, 32)
}

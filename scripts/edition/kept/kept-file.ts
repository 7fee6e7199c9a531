/**
 * The kept edition as a file, in the state folder of an output: a line for what is of
 * the whole, one for each file of the copy with what became of its items, and an end. An
 * edit adds the lines of the files that it touched and another end: of a file the last
 * line counts. The end has the hash of all that stands before it: what was cut short, or
 * changed, counts as none.
 *
 * It only saves work. So nothing here stops a build.
 */

import { createHash, type Hash } from 'node:crypto'
import { appendFileSync, readFileSync, rmSync, statSync } from 'node:fs'
import { replaceFile } from '../../disk/text-file.ts'
import type { Name } from '../../flow/item.ts'
import type { Prose } from '../../flow/prose.ts'
import type { ByShelfKind } from '../../flow/shelf.ts'
import type { PageBrief, StoryPage } from '../../pages/page.ts'
import type { ShelfMove } from '../edition.ts'
import type { PageKind } from '../plan/page.ts'
import type { FacePages } from '../plan/sheets.ts'
import type { Kinds } from '../shelves/book.ts'

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

/** What an edition was made by and for, and the hash of the register as it was written with it. */
export interface KeptFor {
  readonly ground: string
  readonly register: string
}

/** What is of the whole edition. */
export interface KeptWhole {
  /** All links to shelves, for the items to name them by their places. */
  readonly links: readonly (readonly [url: string, text: string])[]
  /** The shelves of each kind, in order, as places in that list; and those that were renamed. */
  readonly books: ByShelfKind<{
    readonly links: readonly number[]
    readonly moves: readonly ShelfMove[]
    readonly kinds?: Kinds
  }>
  /** The hash of the boxes that pages beside the front page have: see `noticesHash`. */
  readonly notices: string
  /** The pages that are made of faces alone, each with its fingerprint. */
  readonly pages: { readonly [Group in keyof FacePages]: readonly KeptPage[] }
}

export type KeptPage = readonly [url: string, kind: PageKind, print: string]

export interface KeptFile extends KeptFor {
  readonly sources: ReadonlyMap<string, KeptSource>
  readonly whole: KeptWhole
  /** How many lines of it are of files. */
  readonly lines: number
  /** The hash of all of it, to go on from. */
  readonly sum: Hash
}

type Line = readonly [source: string, kept: KeptSource]
type End = KeptFor & { readonly hash: string }

/** With so many lines to a file of the copy, it is written anew. */
const MOST_LINES = 1.25

/** Null where there is none of this ground, or it is not whole. */
export function readKept(path: string, ground: string): KeptFile | null {
  try {
    const all = readFileSync(path, 'utf8')
    const cut = all.lastIndexOf('\n', all.length - 2) + 1
    const end = JSON.parse(all.slice(cut)) as End
    const sum = createHash('sha256').update(all.slice(0, cut))
    if (end.ground !== ground || !all.endsWith('\n') || digestOf(sum) !== end.hash) return null
    const [first = '', ...rest] = all.split('\n')
    const lines = rest.filter((line) => line.startsWith('['))
    const sources = new Map(lines.map((line) => JSON.parse(line) as Line))
    const { register } = end
    return { sources, whole: JSON.parse(first), ground, register, lines: lines.length, sum: sum.update(all.slice(cut)) }
  } catch {
    return null
  }
}

/** Keep an edition: these files, and nothing else. What stands there already is not written again. */
export function writeKept(
  path: string,
  sources: ReadonlyMap<string, KeptSource>,
  whole: KeptWhole,
  keptFor: KeptFor,
): void {
  try {
    // As bytes: a text with one curly quotation mark takes twice the room.
    const bytes = Buffer.from(`${JSON.stringify(whole)}\n${linesOf(sources)}`)
    const all = Buffer.concat([bytes, Buffer.from(endOf(createHash('sha256').update(bytes), keptFor))])
    const stands = statSync(path, { throwIfNoEntry: false })?.size === all.length && readFileSync(path).equals(all)
    if (!stands) replaceFile(path, all)
  } catch {
    dropKept(path)
  }
}

/** Keep it with these files as they are now, and with another register. */
export function addKept(
  path: string,
  file: KeptFile,
  sources: ReadonlyMap<string, KeptSource>,
  register: string,
): void {
  const isNew = ([source, kept]: Line) => JSON.stringify(file.sources.get(source)) !== JSON.stringify(kept)
  const more = new Map([...sources].filter(isNew))
  if (more.size === 0 && register === file.register) return
  const keptFor = { ground: file.ground, register }
  if (file.lines + more.size > MOST_LINES * file.sources.size) {
    writeKept(path, new Map([...file.sources, ...more]), file.whole, keptFor)
    return
  }
  try {
    const lines = linesOf(more)
    appendFileSync(path, lines + endOf(file.sum.copy().update(lines), keptFor))
  } catch {
    dropKept(path)
  }
}

/** Forget it: words that it has may be such as are to stand nowhere by now. */
export function dropKept(path: string): void {
  try {
    for (const file of [path, `${path}.new`]) rmSync(file, { force: true })
  } catch {
    // What cannot be deleted is of another register, and says nothing.
  }
}

function linesOf(sources: ReadonlyMap<string, KeptSource>): string {
  return [...sources].map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** @param sum of all that stands before it */
function endOf(sum: Hash, { ground, register }: KeptFor): string {
  const end: End = { ground, register, hash: digestOf(sum) }
  return `${JSON.stringify(end)}\n`
}

function digestOf(sum: Hash): string {
  return sum.copy().digest('hex').slice(0, 32)
}

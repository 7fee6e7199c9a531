/**
 * The kept edition: what the last build made of the copy, for a new process that finds
 * nearly all of it as it was.
 *
 * Of a file that is read from the same as then, the items are not entered again: their
 * lines stand in the register, and their Markdown pages are at hand. Where all others
 * show the others what they showed (their face), the paper stands as it did: who is
 * spelled how, what stands on which shelf and leads to which story is a function of
 * faces alone. Then only the stories whose copy was touched are made anew, and no view
 * is made of a page that shows none of them.
 */

import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { roomsHash } from '../../disk/rooms-hash.ts'
import type { Item } from '../../flow/item.ts'
import type { Paper } from '../../flow/paper.ts'
import { compare } from '../../flow/problem.ts'
import { ProseLost, proseLater } from '../../flow/prose.ts'
import { READING_ROOMS } from '../../intake/memory/ground.ts'
import type { Understood } from '../../intake/understood.ts'
import { toMarkdown } from '../../markdown/to-markdown.ts'
import type { BriefsPage, MarkdownPage, PageBrief, StoryPage } from '../../pages/page.ts'
import { madeOf } from '../../pages/written.ts'
import { CODE, PROGRAM } from '../../paths.ts'
import type { Settled } from '../../register/enter.ts'
import { NEAR } from '../../register/identity/near.ts'
import { likeness, quartersOf, sketchOf } from '../../register/identity/sketch.ts'
import type { ItemLine, Register } from '../../register/register.ts'
import { summaryOf } from '../../summary/summary.ts'
import { itemsIn } from '../shelves/book.ts'
import { isKeptStory, type KeptFile, type KeptItem, type KeptSource, type KeptStory } from './kept-file.ts'
import { type SameFaces, sameFaces } from './same-faces.ts'

/** What a build has found before it enters anything. */
export interface Found {
  readonly files: readonly Understood[]
  /** The hash of all that a file was read from; null where nobody knows. */
  readonly keyOf: (path: string) => string | null
  readonly register: Register
  /** Its text. */
  readonly registerText: string
}

/** The rooms that take part in an edition, beside those that take part in reading. */
const ROOMS = ['masthead', 'register', 'pages', 'edition', 'build'] as const
/** And what is in none. */
const SLUG = join(PROGRAM, 'scripts', `slug${CODE}`)
/** Changes when an edition is kept in another form. */
const FORM = 2

/** One hash over all that an edition depends on beside the copy and the register: 32 hexadecimal digits. */
export function editionGround(paper: Paper): string {
  const { node, icu = '', unicode = '', tz = '' } = process.versions
  const program = [roomsHash(READING_ROOMS), roomsHash(ROOMS), hash('sha256', readFileSync(SLUG))]
  const state = [FORM, program, node, icu, unicode, tz, paper]
  return hash('sha256', JSON.stringify(state)).slice(0, 32)
}

export function registerHash(text: string): string {
  return hash('sha256', text).slice(0, 32)
}

export class KeptEdition {
  readonly file: KeptFile
  /** Of the files that stand: their items are not entered again. */
  readonly settled: Settled
  /** The other files. */
  readonly touched: readonly Understood[]
  readonly #standing: readonly (readonly [file: Understood, kept: KeptSource])[]
  /** What was kept of the items of all other files, and of those that are gone, by id. */
  readonly #before: ReadonlyMap<string, KeptItem>

  private constructor(
    file: KeptFile,
    files: readonly Understood[],
    stands: ReadonlySet<string>,
    lines: Settled['lines'],
  ) {
    this.file = file
    this.settled = { lines, sources: stands }
    this.touched = files.filter(({ path }) => !stands.has(path))
    this.#standing = files.flatMap((one) => {
      const kept = stands.has(one.path) ? file.sources.get(one.path) : undefined
      return kept === undefined ? [] : [[one, kept] as const]
    })
    const others = [...file.sources].filter(([source]) => !stands.has(source))
    this.#before = new Map(others.flatMap(([, { items }]) => items.map((item) => [item.page.id, item])))
  }

  /** What of a kept edition stands; null where it is of another register, or what was touched may concern what stands. */
  static over(file: KeptFile, { files, keyOf, register, registerText }: Found): KeptEdition | null {
    if (file.register !== registerHash(registerText)) return null
    const stands = new Set(
      files.flatMap(({ path }) => {
        const kept = file.sources.get(path)
        return kept !== undefined && kept.key === keyOf(path) ? [path] : []
      }),
    )
    const lines = settledLines(file, stands, register)
    if (lines === null) return null
    const known = new KeptEdition(file, files, stands, lines)
    return known.#isApart() ? known : null
  }

  /** Whether a file is not as it was kept. */
  isTouched(path: string): boolean {
    return !this.settled.sources.has(path)
  }

  /** All pages of the paper, in order: those that were made anew, and those that stand. */
  pagesWith(fresh: readonly MarkdownPage[]): MarkdownPage[] {
    const pages = [...fresh, ...this.#standing.flatMap(([file, kept]) => pagesAgain(file, kept))]
    return pages.sort(
      (a, b) =>
        Number(a.kind === 'briefs') - Number(b.kind === 'briefs') ||
        compare(a.source, b.source) ||
        (a.kind === 'story' && b.kind === 'story' ? a.position - b.position : 0),
    )
  }

  /**
   * What is known where all items show each other what they showed; null where one does not, or came, or went.
   *
   * @param fresh pages of what was touched
   * @param all pages
   */
  sameFaces(fresh: readonly MarkdownPage[], all: readonly MarkdownPage[]): SameFaces | null {
    const items = fresh.flatMap((page) => itemsIn([page]).map((item) => ({ item, source: page.source })))
    if (items.length !== this.#before.size) return null
    const isAsItWas = ({ item, source }: (typeof items)[number]) => {
      const before = this.#before.get(item.id)
      const there = before !== undefined && this.file.sources.get(source)?.items.includes(before)
      return there === true && faceOf(item) === faceOf(before.page)
    }
    return items.every(isAsItWas) ? sameFaces(this.file, new Set(this.#before.keys()), all) : null
  }

  /** The kept item of a story or a brief of a file that stands. */
  *items(): Generator<KeptItem> {
    for (const [, { items }] of this.#standing) yield* items
  }

  /** Whether nothing that was touched asks for what may be another's: an older address, or to be the only one that says something. */
  #isApart(): boolean {
    const items = this.touched.flatMap((file) => file.items)
    if (items.some((item) => item.kind === 'story' && item.fields.formerly !== undefined)) return false
    const texts = new Set([...this.items()].map((item) => ('text' in item ? item.text : '')))
    const isOther = items.every((item) => item.kind === 'brief' || !texts.has(summaryOf(item).text?.hash ?? 'none'))
    return isOther && !this.#isNear(items)
  }

  /** Whether what was touched may be nearly the text of what stands. */
  #isNear(items: readonly Item[]): boolean {
    const sketches = items.map((item) => sketchOf(item)).filter((sketch) => sketch !== '')
    if (sketches.length === 0) return false
    const quarters = new Map<string, string[]>()
    for (const sketch of sketches)
      for (const quarter of quartersOf(sketch)) quarters.set(quarter, [...(quarters.get(quarter) ?? []), sketch])
    return [...this.settled.lines].some(({ sketch = '' }) =>
      quartersOf(sketch).some((quarter) => quarters.get(quarter)?.some((one) => likeness(one, sketch) >= NEAR)),
    )
  }
}

/** The lines of all items of the files that stand; null where one is not as it was. */
function settledLines(file: KeptFile, stands: ReadonlySet<string>, register: Register): ReadonlySet<ItemLine> | null {
  const byId = new Map(register.items.map((line) => [line.id, line]))
  const lines = new Set<ItemLine>()
  for (const source of stands)
    for (const { page } of file.sources.get(source)?.items ?? []) {
      const line = byId.get(page.id)
      if (line?.source !== source || line.withdrawn !== null || line.address !== page.address) return null
      lines.add(line)
    }
  return lines
}

/** The pages of a file, as they were. */
function pagesAgain(file: Understood, { items, made }: KeptSource): MarkdownPage[] {
  const pages: MarkdownPage[] = items.filter(isKeptStory).map((item) => {
    const page = storyAgain(file, item)
    madeOf.keep(page, item.made)
    return page
  })
  const briefs = items.flatMap((item) => (isKeptStory(item) ? [] : [item.page]))
  if (briefs.length === 0) return pages
  const page: BriefsPage = { kind: 'briefs', source: file.path, briefs }
  if (made !== undefined) madeOf.keep(page, made)
  return [...pages, page]
}

/** The body is that of the item in its place, which is read when somebody asks. */
function storyAgain(file: Understood, { page }: KeptStory): StoryPage {
  const text = () => {
    const item = file.items[page.position]
    if (item?.kind !== 'story') throw new ProseLost(file.path)
    return toMarkdown(item.body)
  }
  return { ...page, markdown: proseLater(page.markdown, text) }
}

/** All that an item shows but on its own page, as a text: not its body, nor when that was revised. */
function faceOf(page: StoryPage | PageBrief | KeptStory['page']): string {
  if ('text' in page) return JSON.stringify({ ...page, revised: null })
  return JSON.stringify({ ...page, revised: null, related: null, words: null, markdown: null })
}

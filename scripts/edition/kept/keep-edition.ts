/**
 * Keeping an edition for the next process: what became of each file of the copy, and
 * how the paper stands. A file of which something is held, changes by the clock, is
 * complained of or has another's text is marked: the next build enters its items anew,
 * and says the same again.
 */

import type { Entered } from '../../flow/entered.ts'
import { byShelfKind, SHELF_KINDS } from '../../flow/shelf.ts'
import type { MarkdownPage, PageBrief, StoryPage } from '../../pages/page.ts'
import { madeOf } from '../../pages/written.ts'
import { summaryOf } from '../../summary/summary.ts'
import type { Bearings } from '../assemble.ts'
import { noticesHash } from '../beside/matter.ts'
import type { Brief, Edition, Link, Story } from '../edition.ts'
import type { PageKind, Sheets } from '../plan/page.ts'
import { printsOf } from '../plan/plan.ts'
import { hashOfRecord } from '../search-records.ts'
import { itemsIn } from '../shelves/book.ts'
import { type KeptEdition, registerHash } from './kept-edition.ts'
import { addKept, type KeptItem, type KeptPage, type KeptSource, type KeptWhole, writeKept } from './kept-file.ts'

/** An edition that was published, with all that it was made of. */
export interface ToKeep {
  readonly ground: string
  /** As it stands on disk now. */
  readonly registerText: string
  readonly keyOf: (path: string) => string | null
  /** Files that are to be entered anew by the next build. */
  readonly restless: ReadonlySet<string>
  /** What was entered in this build. */
  readonly entered: readonly Entered[]
  /** The pages as they were written, and in one spelling. */
  readonly written: readonly MarkdownPage[]
  readonly pages: readonly MarkdownPage[]
  /** Asked for where the shelves may be others than they were. */
  readonly books: () => Bearings['books']
  readonly edition: Edition
  readonly sheets: Sheets
  /** What this build went on from. */
  readonly known: KeptEdition | null
  /** Whether all items show each other what they showed. */
  readonly isSame: boolean
}

/** Keep an edition: of one that goes on from a kept one and shows the same faces, the files that were touched. */
export function keepEdition(path: string, all: ToKeep): void {
  const { known, isSame, written, ground } = all
  const register = registerHash(all.registerText)
  if (known === null || !isSame) {
    const links = new Links([])
    const sources = sourcesOf(all, written, links)
    writeKept(path, sources, wholeOf(all, links), { ground, register })
    return
  }
  const touched = new Set(known.touched.map((file) => file.path))
  const pages = written.filter((page) => touched.has(page.source))
  addKept(path, known.file, sourcesOf(all, pages, new Links(known.file.whole.links)), register)
}

function wholeOf({ books: asked, sheets, edition }: ToKeep, links: Links): KeptWhole {
  const books = asked()
  const ofKinds = byShelfKind(({ kind }) => ({
    links: books[kind].links.map((link) => links.placeOf(link)),
    moves: books[kind].moves,
    ...(books[kind].kinds === undefined ? {} : { kinds: books[kind].kinds }),
  }))
  return { links: links.all, books: ofKinds, notices: noticesHash(edition.beside), pages: facePagesIn(sheets) }
}

function facePagesIn({ pages }: Sheets): KeptWhole['pages'] {
  const prints = printsOf(pages)
  const of = (...kinds: PageKind[]) =>
    pages.flatMap(({ url, kind }): KeptPage[] => (kinds.includes(kind) ? [[url, kind, prints.get(url) ?? '']] : []))
  return {
    calendar: of('day', 'month', 'year'),
    shelves: of('shelf', 'shelfList'),
    headlines: of('headlines'),
    editions: of('edition'),
  }
}

/** The lines of the files that these pages are of. */
function sourcesOf(all: ToKeep, written: readonly MarkdownPage[], links: Links): Map<string, KeptSource> {
  const { keyOf, restless } = all
  const texts = textsOf(all)
  const twins = twiceIn(texts)
  const isRestless = (page: MarkdownPage) =>
    restless.has(page.source) || (page.kind === 'story' && twins.has(texts.get(page.id) ?? ''))
  const sources = new Map<string, { key: string; items: KeptItem[]; made?: string }>()
  const itemOf = itemsFrom(all, written, links, texts)
  for (const page of written) {
    const there = sources.get(page.source) ?? { key: keyOf(page.source) ?? '', items: [] }
    sources.set(page.source, there)
    if (isRestless(page)) there.key = ''
    there.items.push(...itemsIn([page]).flatMap((item) => itemOf(item) ?? []))
    if (page.kind === 'briefs') there.made = madeOf(page)
  }
  return sources
}

/** Makes kept items of these pages. */
function itemsFrom(all: ToKeep, written: readonly MarkdownPage[], links: Links, texts: ReadonlyMap<string, string>) {
  const ids = new Set(itemsIn(written).map(({ id }) => id))
  const { stories, briefs } = all.edition
  const shown = new Map<string, Story | Brief>(
    [...stories, ...briefs].flatMap((one) => (ids.has(one.id) ? [[one.id, one]] : [])),
  )
  const spelled = new Map(itemsIn(all.pages).flatMap((one) => (ids.has(one.id) ? [[one.id, one.names] as const] : [])))
  const idAt = new Map(stories.map(({ url, id }) => [url, id]))
  const found = new Map(all.sheets.records.map((record) => [record.url, record]))
  const prints = printsOf(all.sheets.pages)
  return (page: StoryPage | PageBrief): KeptItem | null => {
    const one = shown.get(page.id)
    if (one === undefined) return null
    const names = spelled.get(page.id) ?? page.names
    const record = found.get(one.url)
    const common = {
      ...(names === page.names ? {} : { names }),
      on: SHELF_KINDS.map(({ kind }) => one.shelves[kind].map((link) => links.placeOf(link))),
      ...(record === undefined ? {} : { found: hashOfRecord(record) }),
    }
    if ('text' in page || 'text' in one) return 'text' in page ? { page, ...common } : null
    const { hash, size } = page.markdown
    return {
      page: { ...page, markdown: { hash, size } },
      ...common,
      to: one.relatedStories.flatMap(({ url }) => idAt.get(url) ?? []),
      text: texts.get(page.id) ?? '',
      made: madeOf(page),
      print: prints.get(one.url) ?? '',
    }
  }
}

/** The hash of each story's text: of those that stand, as it was. */
function textsOf({ known, entered }: ToKeep): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const item of known?.items() ?? []) if ('text' in item) texts.set(item.page.id, item.text)
  for (const { id, item } of entered) if (item.kind === 'story') texts.set(id, summaryOf(item).text?.hash ?? '')
  return texts
}

/** What several have. */
function twiceIn(texts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const [seen, twice] = [new Set<string>(), new Set<string>()]
  for (const text of texts.values()) {
    if (text !== '' && seen.has(text)) twice.add(text)
    seen.add(text)
  }
  return twice
}

/** Links, each once, known by their places. */
class Links {
  readonly all: [url: string, text: string][]
  readonly #places: Map<string, number>

  constructor(links: KeptWhole['links']) {
    this.all = links.map(([url, text]) => [url, text])
    this.#places = new Map(links.map(([url, text], at) => [`${url} ${text}`, at]))
  }

  placeOf({ url, text }: Link): number {
    const name = `${url} ${text}`
    const place = this.#places.get(name) ?? this.all.length
    if (place === this.all.length) {
      this.all.push([url, text])
      this.#places.set(name, place)
    }
    return place
  }
}

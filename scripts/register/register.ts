/**
 * The register, `content/register.ndjson`: what each item was called when it was
 * entered, so that its address outlives every later edit. One line an item and
 * one a shelf, sorted by id: two people's lines rarely meet, and where they do,
 * both can stay (see load.ts).
 *
 * The program prints a line's keys in the order in which they stand here, so
 * that the same register always has the same bytes.
 */

import { memo } from '../flow/memo.ts'
import { compare } from '../flow/problem.ts'
import { isShelfKind, type ShelfKind } from '../flow/shelf.ts'

/** Instants are in UTC, to the second: `2026-11-22T09:30:00Z`. Days are `yyyy-mm-dd`. */
export interface ItemLine {
  readonly id: string
  readonly kind: 'story' | 'brief'
  /** The file that it was last found in, relative to the content folder. */
  readonly source: string
  /** Its place in that file, from 0. */
  readonly place: number
  /** Of all that it said (see item-hash.ts). */
  readonly hash: string
  /** Its first text, folded: what it is known by when its words change. */
  readonly headline: string
  /** `/yyyy/mm/dd/slug/`, letters of any script as they are; of a brief `/yyyy/mm/dd/#b-id`. */
  readonly address: string
  readonly filed: string
  readonly revised: string | null
  /** Addresses that it had before, sorted. Of a brief none: only its day moves. */
  readonly former: readonly string[]
  /** Days under which it was ever listed beside that of its address, sorted: their pages stay. */
  readonly days: readonly string[]
  /** When it was first missed in the copy, or withdrawn by order; or null. */
  readonly withdrawn: string | null
  /** Only where it was withdrawn by order, whatever the copy says: why, or `''` if nobody said. */
  readonly reason?: string
  /** What its words are like (see sketch.ts); of a story entered before there were sketches, only once it is revised. */
  readonly sketch?: string
  /** When it expired, as its copy says; absent of what has not. */
  readonly expired?: string
  /** Of a text that is published elsewhere, and not here: the id of the item to which its addresses lead (see twins.ts). */
  readonly twin?: string
}

/** A shelf, such as a topic or a section, with every page that it ever had. */
export interface ShelfLine {
  readonly id: string
  readonly kind: ShelfKind
  /** As it was first spelled. */
  readonly name: string
  /** `/topics/slug/`; the folder is its kind's. */
  readonly address: string
  readonly filed: string
  /** What was ever published below its address, sorted: `2026/11/`, `feed.xml`. */
  readonly pages: readonly string[]
}

/**
 * What is left of an item or a shelf that was purged: that its address is taken,
 * and that the same copy is not to be published again. Neither can be read off it.
 */
export interface PurgedLine {
  /** The hash of the address (see purged.ts). */
  readonly id: string
  readonly kind: 'purged'
  /** The hash of what stood there; empty for what has none. */
  readonly item: string
  /** The days under which it was listed, sorted: their pages stay. Only there if there are some. */
  readonly days?: readonly string[]
  /** The hashes of its passages (see passages.ts), where its text was known when it was purged. */
  readonly passages?: readonly string[]
  readonly on: string
}

export type RegisterLine = ItemLine | ShelfLine | PurgedLine | PageLine

/** A page that is no story, with every address that it ever had: see flow/beside/beside.ts. */
export interface PageLine {
  readonly id: string
  readonly kind: 'page'
  /** The file that it was last found in, or the folder whose index it is, with a slash at its end. */
  readonly source: string
  /** Of its title and text. */
  readonly hash: string
  readonly name: string
  /** `/imprint/`, `/about/staff/` */
  readonly address: string
  readonly filed: string
  readonly revised: string | null
  /** Addresses that it had before, sorted. */
  readonly former: readonly string[]
  /** When it was first missed, held or expired; or null. */
  readonly withdrawn: string | null
}

/** All lists are sorted by id. */
export interface Register {
  readonly items: readonly ItemLine[]
  readonly shelves: readonly ShelfLine[]
  /** Absent where nothing was ever purged. */
  readonly purged?: readonly PurgedLine[]
  /** Absent where the paper never had one. */
  readonly pages?: readonly PageLine[]
}

export const EMPTY_REGISTER: Register = { items: [], shelves: [] }

/** The register of these lines, which must have distinct ids. What was purged, and the pages, are never left out by oversight: so they must be given. */
export function registerOf(
  items: Iterable<ItemLine>,
  shelves: readonly ShelfLine[],
  purged: readonly PurgedLine[] | undefined,
  pages: readonly PageLine[] | undefined,
): Register {
  return {
    items: sorted([...items]),
    shelves: sorted(shelves),
    ...(purged === undefined || purged.length === 0 ? {} : { purged: [...purged].sort(byId) }),
    ...(pages === undefined || pages.length === 0 ? {} : { pages: sorted(pages) }),
  }
}

/** Lines by their ids: the same list, if they are in order. */
function sorted<Line extends RegisterLine>(lines: readonly Line[]): readonly Line[] {
  const isBefore = (line: Line, at: number) => at === 0 || byId(lines[at - 1] ?? line, line) <= 0
  return lines.every(isBefore) ? lines : [...lines].sort(byId)
}

/** The register's file: one line an entry, sorted by id, each ended by LF. */
export function printRegister(register: Register): string {
  return [...register.items, ...register.shelves, ...(register.purged ?? []), ...(register.pages ?? [])]
    .sort(byId)
    .map((line) => `${printLine(line)}\n`)
    .join('')
}

/** One line, without its line end. */
export const printLine = memo((line: RegisterLine): string => {
  if (isPurged(line)) return JSON.stringify(inOrder(line, PURGED_KEYS))
  if (isPage(line)) return JSON.stringify(inOrder(line, PAGE_KEYS))
  return JSON.stringify(isShelf(line) ? inOrder(line, SHELF_KEYS) : inOrder(line, ITEM_KEYS))
})

export const ITEM_KEYS = [
  'id',
  'kind',
  'source',
  'place',
  'hash',
  'headline',
  'address',
  'filed',
  'revised',
  'former',
  'days',
  'withdrawn',
  'reason',
  'sketch',
  'expired',
  'twin',
] as const satisfies readonly (keyof ItemLine)[]

export const SHELF_KEYS = [
  'id',
  'kind',
  'name',
  'address',
  'filed',
  'pages',
] as const satisfies readonly (keyof ShelfLine)[]

export const PURGED_KEYS = [
  'id',
  'kind',
  'item',
  'days',
  'passages',
  'on',
] as const satisfies readonly (keyof PurgedLine)[]

export const PAGE_KEYS = [
  'id',
  'kind',
  'source',
  'hash',
  'name',
  'address',
  'filed',
  'revised',
  'former',
  'withdrawn',
] as const satisfies readonly (keyof PageLine)[]

export function isPage(line: RegisterLine): line is PageLine {
  return line.kind === 'page'
}

export function isPurged(line: RegisterLine): line is PurgedLine {
  return line.kind === 'purged'
}

export function isItem(line: RegisterLine): line is ItemLine {
  return line.kind === 'story' || line.kind === 'brief'
}

export function isShelf(line: RegisterLine): line is ShelfLine {
  return isShelfKind(line.kind)
}

function inOrder<T extends RegisterLine>(line: T, keys: readonly (keyof T)[]): Partial<T> {
  const printed: Partial<T> = {}
  for (const key of keys) if (line[key] !== undefined) printed[key] = line[key]
  return printed
}

function byId(a: RegisterLine, b: RegisterLine): number {
  return compare(a.id, b.id) || compare(a.kind, b.kind)
}

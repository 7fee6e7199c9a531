/**
 * The kinds of index that a paper has: the one list that the register, the edition and
 * the layouts go by. A shelf is one index of a kind, such as the topic “Orran Ferry”;
 * items stand on it, newest first. Another kind is one entry here and its words in the
 * `interface.ts` of each language that has one. Search narrows by sections and topics alone: see `layouts/search.ts`.
 */

import type { Fields } from './item.ts'

interface OfAny {
  /** As the register, messages and the words of the page call it. */
  readonly kind: string
  /** The first part of its addresses: `/topics/slug/`. */
  readonly folder: string
  /** The field of an item whose value says on which shelves it stands. */
  readonly key: keyof Fields
  /** Which of its shelves have a feed: all, those that the masthead follows, or none. */
  readonly feeds: 'all' | 'followed' | 'none'
}

/** Shelves that the editor makes, in the masthead or by folders. Their addresses are the editor's; every page leads to each. */
interface OfEditor extends OfAny {
  readonly madeBy: 'editor'
}

/** Shelves that items make, by the names that they give. The register keeps the address of each; one page lists them all. */
interface OfItems extends OfAny {
  readonly madeBy: 'items'
  /** Where every page leads to the list. */
  readonly listedIn: 'masthead' | 'footer'
}

/** In the order in which messages name them. */
export const SHELF_KINDS = [
  { kind: 'topic', folder: 'topics', key: 'topics', feeds: 'followed', madeBy: 'items', listedIn: 'masthead' },
  { kind: 'section', folder: 'sections', key: 'section', feeds: 'all', madeBy: 'editor' },
  { kind: 'byline', folder: 'bylines', key: 'bylines', feeds: 'all', madeBy: 'items', listedIn: 'footer' },
  { kind: 'series', folder: 'series', key: 'series', feeds: 'none', madeBy: 'items', listedIn: 'footer' },
] as const satisfies readonly (OfEditor | OfItems)[]

export type ShelfEntry = (typeof SHELF_KINDS)[number]

export type ShelfKind = ShelfEntry['kind']
/** A kind whose shelves items make. */
export type NamedEntry = Extract<ShelfEntry, OfItems>
export type NamedKind = NamedEntry['kind']
/** A kind of which some shelves have feeds. */
export type FedKind = Exclude<ShelfEntry, { readonly feeds: 'none' }>['kind']

/** The kinds whose shelves the editor makes. */
export const EDITORS_KINDS = SHELF_KINDS.filter((entry) => entry.madeBy === 'editor')
/** The kinds whose shelves items make. */
export const NAMED_KINDS = SHELF_KINDS.filter((entry) => entry.madeBy === 'items')

export function isShelfKind(kind: unknown): kind is ShelfKind {
  return SHELF_KINDS.some((entry) => entry.kind === kind)
}

export function isNamedKind(kind: ShelfKind): kind is NamedKind {
  return NAMED_KINDS.some((entry) => entry.kind === kind)
}

/** As messages say it: `a topic`, `an agency`. */
export function aShelf(kind: ShelfKind): string {
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`
}

/** Something for each kind of shelf. */
export type ByShelfKind<T> = Readonly<Record<ShelfKind, T>>

export function byShelfKind<T>(of: (entry: ShelfEntry) => T): ByShelfKind<T> {
  return Object.fromEntries(SHELF_KINDS.map((entry) => [entry.kind, of(entry)])) as Record<ShelfKind, T>
}

/** Where the shelves of a kind stand, and where the list of them is, if there is one: `/topics/`. */
export function folderOf(kind: ShelfKind): string {
  return `/${SHELF_KINDS.find((entry) => entry.kind === kind)?.folder}/`
}

/** `/topics/slug/`, `/sections/slug/`, `/bylines/slug/` */
export function shelfAddress(kind: ShelfKind, slug: string): string {
  return `${folderOf(kind)}${slug}/`
}

/** What a language file is made of. */

import type { FedKind, NamedKind, ShelfKind } from '../flow/shelf.ts'

/** The forms of a phrase that counts something. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }

/** A word of the paper's own, and what it means. */
export type Term = [word: string, meaning: string]

/** What the pages say of each kind of shelf. */
export type ShelfWords = { readonly [K in ShelfKind]: OfKind & OfList<K> & OfFeeds<K> }

interface OfKind {
  readonly one: string
  readonly all: string
}

/** What the page says that lists them all. */
type OfList<K> = K extends NamedKind ? { readonly list: string } : unknown

/** What the page of all feeds says of theirs. */
type OfFeeds<K> = K extends FedKind ? { readonly feeds: string } : unknown

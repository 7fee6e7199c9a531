/** The book of each kind. Sections, topics and bylines have ways of their own; of any other kind, the values of its field are the names. */

import type { Paper } from '../../flow/paper.ts'
import { type ByShelfKind, byShelfKind, type NamedEntry } from '../../flow/shelf.ts'
import type { RegisteredShelves } from '../edition.ts'
import type { Book, RegisteredNames, Shelved } from './book.ts'
import { bylineBook, bylinesIn } from './bylines.ts'
import { nameBook, namesGiven } from './name-book.ts'
import { sectionBook } from './sections.ts'
import { topicBook, topicNames } from './topics.ts'

/** What the register knows of shelves. */
export interface KnownShelves {
  readonly names: ByShelfKind<RegisteredNames>
  readonly shelves: RegisteredShelves
}

export function booksOf(paper: Paper, items: readonly Shelved[], known: KnownShelves): ByShelfKind<Book> {
  return byShelfKind((entry) => {
    if (entry.kind === 'section') return sectionBook(paper, items, known.shelves)
    if (entry.kind === 'topic') return topicBook(paper, items, known.names.topic)
    if (entry.kind === 'byline') return bylineBook(paper, items, known.names.byline)
    return nameBook(entry, paper.language, items, known.names[entry.kind])
  })
}

/** The names that have a shelf of a kind, as they are first spelled, by their folded form: those whose slugs are to be registered. */
export function namesFor(
  entry: NamedEntry,
  paper: Paper,
  items: readonly Shelved[],
  known: RegisteredNames,
): ReadonlyMap<string, string> {
  if (entry.kind === 'topic') return topicNames(paper, items, known)
  return entry.kind === 'byline' ? bylinesIn(paper, items, known).names : namesGiven(entry, items)
}

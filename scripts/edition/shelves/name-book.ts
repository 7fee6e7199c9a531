/** Shelves of the names that a field of items gives, such as bylines: each name in one spelling, at an address that it keeps. */

import { foldName } from '../../flow/fold-name.ts'
import type { Fields } from '../../flow/item.ts'
import { isEqual, memo, memoEach } from '../../flow/memo.ts'
import { folderOf, type NamedEntry, shelfAddress } from '../../flow/shelf.ts'
import { slugOf } from '../../slug.ts'
import type { Link } from '../edition.ts'
import { type Book, linksByKey, type RegisteredNames, type Shelved } from './book.ts'

/** Every name that items give, in its first spelling, by its folded form. */
export function namesGiven(entry: NamedEntry, items: readonly Pick<Shelved, 'fields'>[]): ReadonlyMap<string, string> {
  return spellings(valuesIn(entry)(items))
}

/** What items give in the field of a kind. */
const valuesIn = memo(({ key }: NamedEntry) =>
  memoEach(({ fields }: Pick<Shelved, 'fields'>) => fieldsOf(fields, key).map(({ value }) => value), isEqual),
)

const spellings = memo((given: readonly (readonly string[])[]): ReadonlyMap<string, string> => {
  const spelling = new Map<string, string>()
  for (const value of given.flat()) if (!spelling.has(foldName(value))) spelling.set(foldName(value), value)
  return spelling
})

/** The shelves by name, as the paper's language sorts. A registered one stays, even if nothing gives its name any more. */
export function nameBook(entry: NamedEntry, language: string, items: readonly Shelved[], known: RegisteredNames): Book {
  return bookOf(namesGiven(entry, items), entry, language, known)
}

type Names = ReadonlyMap<string, string>

const bookOf = memo((given: Names, { kind, key }: NamedEntry, language: string, known: RegisteredNames): Book => {
  const names = new Map([...[...known].map(([folded, { name }]) => [folded, name] as const), ...given])
  const urls = new Map(
    [...names].map(([folded, text]) => [folded, shelfAddress(kind, known.get(folded)?.slug ?? slugOf(text, kind))]),
  )
  const order = new Intl.Collator(language)
  const links = linksByKey(
    [...names].map(([folded, text]) => [folded, { url: urls.get(folded) ?? folderOf(kind), text }]),
  )
  return {
    links: [...links.values()].sort((a, b) => order.compare(a.text, b.text)),
    // Under a name as the item spells it.
    linksOf: ({ fields }) =>
      fieldsOf(fields, key).map(({ value: text }): Link => ({ url: urls.get(foldName(text)) ?? folderOf(kind), text })),
    moves: [],
  }
})

function fieldsOf(fields: Shelved['fields'], key: keyof Fields): readonly { readonly value: string }[] {
  return [fields[key] ?? []].flat()
}

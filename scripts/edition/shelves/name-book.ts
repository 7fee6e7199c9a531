/** Shelves of the names that a field of items gives, such as bylines: each name in one spelling, at an address that it keeps. */

import { foldName } from '../../flow/fold-name.ts'
import type { Fields } from '../../flow/item.ts'
import { memo } from '../../flow/memo.ts'
import { folderOf, type NamedKind, shelfAddress } from '../../flow/shelf.ts'
import { slugOf } from '../../slug.ts'
import type { Link } from '../edition.ts'
import { type Book, linksByKey, type RegisteredNames, type Shelved } from './book.ts'

/** Every name that items give, in its first spelling, by its folded form. */
export function namesGiven(key: keyof Fields, items: readonly Pick<Shelved, 'fields'>[]): ReadonlyMap<string, string> {
  const spelling = new Map<string, string>()
  for (const { fields } of items)
    for (const value of valuesOf(fields, key)) if (!spelling.has(foldName(value))) spelling.set(foldName(value), value)
  return spelling
}

/** The shelves by name, as the paper's language sorts. A registered one stays, even if nothing gives its name any more. */
export function nameBook(
  { kind, key }: { readonly kind: NamedKind; readonly key: keyof Fields },
  language: string,
  items: readonly Shelved[],
  known: RegisteredNames,
): Book {
  const names = new Map([...[...known].map(([folded, { name }]) => [folded, name] as const), ...namesGiven(key, items)])
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
      fieldsOf(fields, key).map((field) => linkUnder(field, urls.get(foldName(field.value)) ?? folderOf(kind))),
    moves: [],
  }
}

const linkUnder = memo(({ value: text }: { readonly value: string }, url: string): Link => ({ url, text }))

function valuesOf(fields: Shelved['fields'], key: keyof Fields): string[] {
  return fieldsOf(fields, key).map(({ value }) => value)
}

function fieldsOf(fields: Shelved['fields'], key: keyof Fields): readonly { readonly value: string }[] {
  return [fields[key] ?? []].flat()
}

/**
 * Bylines: who signs, each person on one shelf, however a story spells the name; what is not certain is left for the
 * masthead to say (`bylines:`). An item's own page has the name as its copy has it.
 */

import { foldName } from '../../flow/fold-name.ts'
import type { NameKind } from '../../flow/item.ts'
import { isEqual, memo, memoEach } from '../../flow/memo.ts'
import type { Paper } from '../../flow/paper.ts'
import { compare } from '../../flow/problem.ts'
import { shelfAddress } from '../../flow/shelf.ts'
import { isOwnScript, type KnownName, type SameNames, sameNames } from '../../names/same/same-names.ts'
import { isBodyWord } from '../../names/words/languages.ts'
import { slugOf } from '../../slug.ts'
import type { Link, ShelfMove } from '../edition.ts'
import { type Book, linksByKey, type RegisteredNames, type Shelved } from './book.ts'
import { aliasesIn, ownNames } from './one-spelling.ts'
import { type Canonical, canonicalIn } from './topic-names.ts'

type Signing = Pick<Shelved, 'fields' | 'language'>

interface Bylines {
  /** By their folded names. */
  readonly names: ReadonlyMap<string, string>
  /** From a folded name to that which it is another spelling of. */
  readonly same: SameNames
}

/** @param known those that the register has: of names that are one, such a one is kept */
export function bylinesIn(paper: Paper, items: readonly Signing[], known: RegisteredNames): Bylines {
  return bylinesOf(signersIn(items), paper, known)
}

interface Signer {
  readonly name: string
  readonly language: string
}

const signersIn = memoEach(
  ({ fields: { bylines = [] }, language }: Signing): readonly Signer[] =>
    bylines.map(({ value }) => ({ name: value, language })),
  isEqual,
)

const canonicalBylines = memo((paper: Paper) => canonicalIn(paper.bylines, 'byline'))

const bylinesOf = memo((given: readonly (readonly Signer[])[], paper: Paper, known: RegisteredNames): Bylines => {
  const canonical = canonicalBylines(paper)
  const own = ownNames(paper.bylines)
  const counted = new Map<string, KnownName & { count: number }>()
  const names = new Map(paper.bylines.filter(({ follow }) => follow).map(({ name }) => [foldName(name), name]))
  for (const { name: signed, language } of given.flat()) {
    const name = canonical(signed)
    const key = foldName(name)
    if (!names.has(key) || (isCapitals(names.get(key) ?? '') && !own.has(key))) names.set(key, name)
    const count = (counted.get(key)?.count ?? 0) + 1
    counted.set(key, { name: names.get(key) ?? name, kind: kindOfSigner(name), language, count })
  }
  const absent = [...paper.bylines, ...known.values()]
    .map(({ name }): KnownName => ({ name: canonical(name), kind: kindOfSigner(name), language: paper.language }))
    .filter(({ name }) => !counted.has(foldName(name)))
  const rank = ({ name }: KnownName) => (own.has(foldName(name)) ? 0 : 1 + Number(!known.has(foldName(name))))
  const there = [...counted.values()].sort((a, b) => b.count - a.count || compare(a.name, b.name))
  const ranked = [...there, ...absent].toSorted((a, b) => rank(a) - rank(b))
  const isOwn = isOwnScript(paper.language)
  const aliases = aliasesIn(paper.bylines, paper.language, ({ name }) => kindOfSigner(name))
  const areTwo = signingTogether(given, canonical)
  const same = sameNames(ranked, { isApart: (name) => own.has(foldName(name)), isOwn, areTwo, aliases })
  for (const [key, to] of same) {
    names.delete(key)
    if (!names.has(foldName(to))) names.set(foldName(to), to)
  }
  return { names, same }
})

/** Two names under one item are two people's; but for spellings of one, as the masthead or their letters say. */
function signingTogether(
  given: readonly (readonly Signer[])[],
  canonical: Canonical,
): (a: string, b: string) => boolean {
  const beside = new Map<string, Set<string>>()
  for (const signers of given) {
    const keys = new Set(signers.map(({ name }) => foldName(canonical(name))))
    if (keys.size < 2) continue
    for (const key of keys) beside.set(key, (beside.get(key) ?? new Set()).union(keys))
  }
  return (a, b) => foldName(a) !== foldName(b) && beside.get(foldName(a))?.has(foldName(b)) === true
}

/** Who signs is a person, but for papers, agencies and their signs: `AFP` is nobody's surname. */
export function kindOfSigner(name: string): NameKind {
  const isSign = !name.includes(' ') && (name.length < 3 || isCapitals(name) || !/^\p{Lu}/u.test(name))
  return isSign || name.split(/[\s,]+/).some(isBodyWord) ? 'body' : 'person'
}

function isCapitals(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase()
}

/** The shelves by name, as the paper's language sorts. A registered one stays, or leads to the one that it is a spelling of. */
export function bylineBook(paper: Paper, items: readonly Signing[], known: RegisteredNames): Book<Signing> {
  return bookOf(bylinesIn(paper, items, known), paper, known)
}

const bookOf = memo(({ names: given, same }: Bylines, paper: Paper, known: RegisteredNames): Book<Signing> => {
  const canonical = canonicalBylines(paper)
  const kept = (name: string) => same.get(foldName(canonical(name))) ?? canonical(name)
  const names = new Map([
    ...[...known.values()].map(({ name }) => [foldName(kept(name)), kept(name)] as const),
    ...given,
  ])
  const links = linksByKey(
    [...names].map(([key, text]) => [key, { url: address(known.get(key)?.slug ?? slugOf(text, 'byline')), text }]),
  )
  const former = paper.bylines.flatMap(({ name, formerly }) => formerly.map((slug) => [slug, name] as const))
  const targets = [...former, ...[...known.values()].map(({ name, slug }) => [slug, kept(name)] as const)]
  const moves = targets.flatMap(([slug, name]): ShelfMove[] => {
    const to = links.get(foldName(name))
    return to === undefined || to.url === address(slug) ? [] : [{ from: address(slug), to: to.url }]
  })
  const order = new Intl.Collator(paper.language)
  return {
    links: [...links.values()].sort((a, b) => order.compare(a.text, b.text)),
    // Under a name as the item spells it; on each shelf once.
    linksOf: ({ fields: { bylines = [] } }) => {
      const on = bylines.flatMap(({ value: text }): Link[] => {
        const to = links.get(foldName(kept(text)))
        return to === undefined ? [] : [{ url: to.url, text }]
      })
      return on.filter(({ url }, at) => on.findIndex((link) => link.url === url) === at)
    },
    moves,
  }
})

function address(slug: string): string {
  return shelfAddress('byline', slug)
}

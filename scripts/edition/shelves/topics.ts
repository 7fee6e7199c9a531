/** Topics: names that items share, each in one spelling. */

import { foldName } from '../../flow/fold-name.ts'
import type { NameKind } from '../../flow/item.ts'
import { memo } from '../../flow/memo.ts'
import type { Paper } from '../../flow/paper.ts'
import { compare } from '../../flow/problem.ts'
import { shelfAddress } from '../../flow/shelf.ts'
import { isOwnScript, type KnownName, type SameNames, sameNames } from '../../names/same/same-names.ts'
import { slugOf } from '../../slug.ts'
import type { ShelfMove } from '../edition.ts'
import { type Book, linksByKey, type RegisteredNames } from './book.ts'
import { NameCounts, type Signed, signedIn } from './name-counts.ts'
import { aliasesIn, ownNames } from './one-spelling.ts'
import { canonicalTopics, type GivenName, type Named, namesGivenBy, namesGivenIn } from './topic-names.ts'

/** A topic that a person gave an item has a page at once, one that the desk found in the text from its second item on. */
const FOUND_TWICE = 2

/** The topics of a paper, before they have addresses. */
interface Topics {
  /** Those that have a page, by their folded names. */
  readonly names: ReadonlyMap<string, string>
  /** From a folded name to that which it is another spelling of. */
  readonly same: SameNames
  /** Of those whose kind is known, what they are. */
  readonly kinds: ReadonlyMap<string, NameKind>
}

/**
 * The names that have a page: the topics whose slugs are to be registered.
 * The first spelling wins, in the paper's order; the masthead's before all.
 *
 * @param known those that the register has: of names that are one, such a one is kept
 */
export function topicNames(
  paper: Paper,
  items: readonly Named[],
  known: RegisteredNames = NONE,
): ReadonlyMap<string, string> {
  return topicsIn(paper, items, known).names
}

const NONE: RegisteredNames = new Map()

export function topicsIn(paper: Paper, items: readonly Named[], known: RegisteredNames): Topics {
  return topicsOf(namesGivenIn(paper)(items), paper, known, signedIn(items))
}

const topicsOf = memo(
  (
    given: readonly (readonly GivenName[])[],
    paper: Paper,
    known: RegisteredNames,
    signed: readonly (readonly Signed[])[],
  ): Topics => {
    const book = new NameCounts(given, signed)
    const same = sameIn(book, paper, known)
    const keptKey = (key: string) => foldName(same.get(key) ?? key)
    const spelling = new Map(paper.topics.map(({ name }) => [foldName(name), name]))
    const found = new Map<string, number>()
    const byPerson = new Set(paper.topics.filter(({ follow }) => follow).map(({ name }) => foldName(name)))
    for (const names of given) {
      for (const { name, key } of names) if (!spelling.has(key)) spelling.set(key, name)
      for (const { key, byHand } of names) if (byHand) byPerson.add(keptKey(key))
      for (const key of new Set(names.flatMap(({ key, byHand }) => (byHand ? [] : [keptKey(key)]))))
        found.set(key, (found.get(key) ?? 0) + 1)
    }
    // What a registered name is another spelling of has the page that was its own.
    for (const [key, to] of same) {
      if (known.has(key)) byPerson.add(foldName(to))
      if (!spelling.has(foldName(to))) spelling.set(foldName(to), to)
    }
    const hasPage = (key: string) => !same.has(key) && (byPerson.has(key) || (found.get(key) ?? 0) >= FOUND_TWICE)
    return { names: new Map([...spelling].filter(([key]) => hasPage(key))), same, kinds: book.kinds(keptKey, paper) }
  },
)

/** Which names are one: what the masthead names is kept, then what is registered, then what is there most often. */
function sameIn(book: NameCounts, paper: Paper, known: RegisteredNames): SameNames {
  const own = ownNames(paper.topics)
  const canonical = canonicalTopics(paper)
  const there = book.all().toSorted((a, b) => b.count - a.count || compare(a.name, b.name))
  const rank = ({ name }: KnownName) => (own.has(foldName(name)) ? 0 : 1 + Number(!known.has(foldName(name))))
  const absent = [...paper.topics, ...known.values()]
    .map(({ name }): KnownName => ({ name: canonical(name), kind: 'topic', language: paper.language }))
    .filter(({ name }) => !book.has(foldName(name)))
  const saidKinds = new Map(paper.topics.map(({ name, kind }) => [foldName(name), kind]))
  const ranked = [...there, ...absent]
    .map((name): KnownName => ({ ...name, kind: saidKinds.get(foldName(name.name)) ?? name.kind }))
    .toSorted((a, b) => rank(a) - rank(b))
  return sameNames(ranked, {
    isApart: (name) => own.has(foldName(name)),
    isOwn: isOwnScript(paper.language),
    aliases: aliasesIn(paper.topics, paper.language, ({ kind = 'topic' }) => kind),
  })
}

/**
 * The topics by name, as the paper's language sorts. A registered one keeps its page,
 * even if nothing names it any more; one that is not registered yet gets the slug of
 * its name.
 */
export function topicBook(paper: Paper, items: readonly Named[], known: RegisteredNames): Book<Named> {
  return bookOf(topicsIn(paper, items, known), paper, known)
}

const bookOf = memo((topics: Topics, paper: Paper, known: RegisteredNames): Book<Named> => {
  const canonical = canonicalTopics(paper)
  const kept = (name: string) => topics.same.get(foldName(canonical(name))) ?? canonical(name)
  const names = new Map(topics.names)
  const whole = wholeNames(names.values(), known)
  for (const { name } of known.values()) {
    const key = foldName(kept(name))
    if (!names.has(key) && !whole.has(key)) names.set(key, kept(name))
  }
  const links = linksByKey(
    [...names].map(([key, text]) => [key, { url: address(known.get(key)?.slug ?? slugOf(text, 'topic')), text }]),
  )
  const targets = new Map(paper.topics.flatMap(({ name, formerly }) => formerly.map((slug) => [slug, name] as const)))
  for (const { name, slug } of known.values())
    targets.set(slug, (names.has(foldName(kept(name))) ? undefined : whole.get(foldName(name))) ?? kept(name))
  const moves = [...targets].flatMap(([slug, name]): ShelfMove[] => {
    const to = links.get(foldName(name))
    return to === undefined || to.url === address(slug) ? [] : [{ from: address(slug), to: to.url }]
  })
  const order = new Intl.Collator(paper.language)
  const keptKey = (key: string) => foldName(topics.same.get(key) ?? key)
  return {
    links: [...links.values()].sort((a, b) => order.compare(a.text, b.text)),
    linksOf: (item) =>
      [...new Set(namesGivenBy(item, paper).map(({ key }) => keptKey(key)))].flatMap((key) => links.get(key) ?? []),
    moves,
    kinds: [...links].flatMap(([key, { url }]) => {
      const kind = topics.kinds.get(key)
      return kind === undefined ? [] : [[url, kind] as const]
    }),
  }
})

/**
 * Registered names that are the first or the last part of one full name, as a surname
 * is that had a page before an item gave the whole: `schaumer` to `Carl Schaumer`. A
 * part of two full names is left out, since nobody can say whose it was.
 */
function wholeNames(names: Iterable<string>, known: RegisteredNames): Map<string, string> {
  const bySurname = new Map<string, string[]>()
  for (const name of names) {
    const parts = foldName(name).split(' ')
    if (parts.length < 2) continue
    for (const part of new Set([parts[0] ?? '', parts.at(-1) ?? ''])) {
      const all = bySurname.get(part) ?? []
      bySurname.set(part, all)
      all.push(name)
    }
  }
  return new Map(
    [...known.keys()].flatMap((key): [string, string][] => {
      const [only, ...more] = bySurname.get(key) ?? []
      return only === undefined || more.length > 0 ? [] : [[key, only]]
    }),
  )
}

function address(slug: string): string {
  return shelfAddress('topic', slug)
}

/** Topics: names that items share, each in one spelling. */

import { foldName } from '../../flow/fold-name.ts'
import type { Name } from '../../flow/item.ts'
import { isEqual, memo, memoEach } from '../../flow/memo.ts'
import type { Paper } from '../../flow/paper.ts'
import { shelfAddress } from '../../flow/shelf.ts'
import { countryIn } from '../../names/gazetteer/gazetteer.ts'
import { resolve } from '../../names/resolve.ts'
import type { BriefsPage, MarkdownPage, PageBrief, StoryPage } from '../../pages/page.ts'
import { slugOf } from '../../slug.ts'
import type { ShelfMove } from '../edition.ts'
import { type Book, itemsIn, linksByKey, type RegisteredNames } from './book.ts'

/** An item, with the topics that a person gave it and the names that its text has. */
export interface Named {
  readonly language: string
  readonly fields: { readonly topics?: readonly { readonly value: string }[] }
  readonly names: readonly Name[]
}

/** A topic that a person gave an item has a page at once, one that the desk found in the text from its second item on. */
const FOUND_TWICE = 2

/**
 * The pages of the desk with their names as the whole paper spells them: a surname
 * in one file is the person whose full name another has.
 */
export function inOneSpelling(pages: readonly MarkdownPage[]): MarkdownPage[] {
  const names = resolve(witnessesOf(itemsIn(pages)))
  let at = 0
  const next = () => names[at++] ?? []
  return pages.map((page) =>
    page.kind === 'story'
      ? spelled(page, next())
      : withBriefs(
          page,
          page.briefs.map((brief) => spelled(brief, next())),
        ),
  )
}

const witnessesOf = memoEach(
  (item: StoryPage | PageBrief) => ({
    language: item.language,
    headline: 'text' in item ? item.text : (item.fields.headline?.value ?? ''),
    names: item.names.map(({ value, kind }) => ({ name: value, kind, sure: true })),
  }),
  isEqual,
)

/** An item with these names; itself, if it has them already. */
function spelled<T extends StoryPage | PageBrief>(item: T, names: readonly Name[]): T {
  return respelled(item, names) as T
}

const respelled = memo((item: StoryPage | PageBrief, names: readonly Name[]): StoryPage | PageBrief => {
  const isSame = ({ value, kind }: Name, at: number) => item.names[at]?.value === value && item.names[at]?.kind === kind
  return names.length === item.names.length && names.every(isSame) ? item : { ...item, names }
})

const withBriefs = memo((page: BriefsPage, briefs: readonly PageBrief[]): BriefsPage => ({ ...page, briefs }))

/**
 * The names that have a page: the topics whose slugs are to be registered.
 * The first spelling wins, in the paper's order; the masthead's before all.
 */
export function topicNames(paper: Paper, items: readonly Named[]): ReadonlyMap<string, string> {
  return namesWithPages(namesIn(paper)(items), paper)
}

const namesWithPages = memo((given: readonly (readonly GivenName[])[], paper: Paper): ReadonlyMap<string, string> => {
  const spelling = new Map<string, string>()
  const found = new Map<string, number>()
  const byPerson = new Set<string>(paper.topics.filter((topic) => topic.follow).map((topic) => foldName(topic.name)))
  for (const topic of paper.topics) spelling.set(foldName(topic.name), topic.name)
  for (const { name, key, byHand } of given.flat()) {
    if (!spelling.has(key)) spelling.set(key, name)
    if (byHand) byPerson.add(key)
    else found.set(key, (found.get(key) ?? 0) + 1)
  }
  return new Map([...spelling].filter(([key]) => byPerson.has(key) || (found.get(key) ?? 0) >= FOUND_TWICE))
})

/**
 * The topics by name, as the paper's language sorts. A registered one keeps its page,
 * even if nothing names it any more; one that is not registered yet gets the slug of
 * its name.
 */
export function topicBook(paper: Paper, items: readonly Named[], known: RegisteredNames): Book<Named> {
  return bookOf(topicNames(paper, items), paper, known)
}

const bookOf = memo((found: ReadonlyMap<string, string>, paper: Paper, known: RegisteredNames): Book<Named> => {
  const canonical = canonicalNames(paper)
  const names = new Map(found)
  const whole = wholeNames(names.values(), known)
  for (const { name } of known.values()) {
    const key = foldName(canonical(name))
    if (!names.has(key) && !whole.has(key)) names.set(key, canonical(name))
  }
  const links = linksByKey(
    [...names].map(([key, text]) => [key, { url: address(known.get(key)?.slug ?? slugOf(text, 'topic')), text }]),
  )
  const targets = new Map(paper.topics.flatMap(({ name, formerly }) => formerly.map((slug) => [slug, name] as const)))
  for (const { name, slug } of known.values())
    targets.set(slug, (names.has(foldName(canonical(name))) ? undefined : whole.get(foldName(name))) ?? canonical(name))
  const moves = [...targets].flatMap(([slug, name]): ShelfMove[] => {
    const to = links.get(foldName(name))
    return to === undefined || to.url === address(slug) ? [] : [{ from: address(slug), to: to.url }]
  })
  const order = new Intl.Collator(paper.language)
  return {
    links: [...links.values()].sort((a, b) => order.compare(a.text, b.text)),
    linksOf: (item) => [...new Set(namesOf(item, paper).map(({ key }) => key))].flatMap((key) => links.get(key) ?? []),
    moves,
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

/** A topic's name as the masthead has it, from any spelling and any former name; a name that it does not know as it is. */
type Canonical = (name: string) => string

const canonicalNames = memo((paper: Paper): Canonical => {
  const known = new Map<string, string>()
  const spelled = new Map<string, string>()
  const former = new Map<string, string>()
  for (const { name, aliases, formerly } of paper.topics) {
    for (const spelling of [name, ...aliases]) spelled.set(foldName(spelling), name)
    for (const slug of formerly) former.set(slug, name)
  }
  const find = (name: string) =>
    spelled.get(foldName(name)) ?? (former.size === 0 ? undefined : former.get(slugOf(name, 'topic'))) ?? name
  return (name) => {
    const canonical = known.get(name) ?? find(name)
    known.set(name, canonical)
    return canonical
  }
})

interface GivenName {
  readonly name: string
  /** Folded. */
  readonly key: string
  readonly byHand: boolean
}

/** What a person gave comes first, then what the text names; a country as the paper's language calls it. */
const namesOf = memo((item: Named, paper: Paper): readonly GivenName[] => {
  const canonical = canonicalNames(paper)
  const ignored = ignoredBy(paper)
  const name = (name: string, byHand: boolean): GivenName => ({ name, key: foldName(name), byHand })
  const given = (item.fields.topics ?? []).map(({ value }) => name(canonical(value), true))
  const found = item.names.map(({ value }) => name(canonical(countryIn(value, item.language, paper.language)), false))
  return [...given, ...found.filter(({ key }) => !ignored.has(key))]
})

/** The names of items in a paper. */
const namesIn = memo((paper: Paper) => memoEach((item: Named) => namesOf(item, paper), isEqual))

/** What the masthead says to ignore, folded once for all items. */
const ignoredBy = memo((paper: Paper): ReadonlySet<string> => new Set(paper.ignored.map(foldName)))

function address(slug: string): string {
  return shelfAddress('topic', slug)
}

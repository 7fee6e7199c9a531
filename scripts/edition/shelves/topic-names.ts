/** The names of items for their topics: as the masthead spells them, without those that it ignores, each with what is known of it. */

import { foldName } from '../../flow/fold-name.ts'
import type { Name, NameKind } from '../../flow/item.ts'
import { isEqual, memo, memoEach } from '../../flow/memo.ts'
import type { KnownTopic, Paper } from '../../flow/paper.ts'
import { countryIn } from '../../names/gazetteer/gazetteer.ts'
import { shortKey } from '../../names/same/short-key.ts'
import { slugOf } from '../../slug.ts'

interface Said {
  readonly value: string
}

/** An item, with the topics that a person gave it and the names that its text has. */
export interface Named {
  readonly language: string
  readonly fields: {
    readonly topics?: readonly Said[]
    readonly bylines?: readonly Said[]
    readonly place?: Said
  }
  readonly names: readonly Name[]
}

export interface GivenName {
  readonly name: string
  /** Folded. */
  readonly key: string
  readonly byHand: boolean
  readonly kind: NameKind
  readonly language: string
}

/** A name as the masthead has it, from any spelling and any former name; a name that it does not know as it is. */
export type Canonical = (name: string) => string

export function canonicalIn(entries: readonly KnownTopic[], noun: string): Canonical {
  const known = new Map<string, string>()
  const spelled = new Map<string, string>()
  const former = new Map<string, string>()
  for (const { name, aliases, formerly } of entries) {
    for (const spelling of [name, ...aliases]) spelled.set(foldName(spelling), name)
    for (const slug of formerly) former.set(slug, name)
  }
  const find = (name: string) =>
    spelled.get(foldName(name)) ?? (former.size === 0 ? undefined : former.get(slugOf(name, noun))) ?? name
  return (name) => {
    const canonical = known.get(name) ?? find(name)
    known.set(name, canonical)
    return canonical
  }
}

export const canonicalTopics = memo((paper: Paper): Canonical => canonicalIn(paper.topics, 'topic'))

/** What a person gave comes first, then what the text names; a country as the paper's language calls it. */
export const namesGivenBy = memo(({ fields, names, language }: Named, paper: Paper): readonly GivenName[] => {
  const canonical = canonicalTopics(paper)
  const ignored = ignoredBy(paper)
  const name = (name: string, byHand: boolean, kind: NameKind): GivenName => ({
    name,
    key: foldName(name),
    byHand,
    kind,
    language,
  })
  const given = (fields.topics ?? []).map(({ value }) => name(canonical(value), true, 'topic'))
  const found = names.map(({ value, kind }) => name(canonical(countryIn(value, language, paper.language)), false, kind))
  return [...given, ...found.filter(({ key }) => !ignored.has(key) && !ignored.has(shortKey(key)))]
})

/** The names of items in a paper. */
export const namesGivenIn = memo((paper: Paper) => memoEach((item: Named) => namesGivenBy(item, paper), isEqual))

/** What the masthead says to ignore, folded once for all items: `St. Brigid` is `Saint Brigid`, too. */
const ignoredBy = memo(
  (paper: Paper): ReadonlySet<string> => new Set(paper.ignored.flatMap((name) => [foldName(name), shortKey(name)])),
)

/** Names of a paper that may be one and the same, with the entry of the masthead that joins them; and those that are joined already. */

import { foldName } from '../../flow/fold-name.ts'
import type { KnownTopic, Paper } from '../../flow/paper.ts'
import { compare } from '../../flow/problem.ts'
import { alikeNames, type CountedName } from '../../names/alike.ts'
import type { SameNames } from '../../names/same/same-names.ts'
import type { MarkdownPage } from '../../pages/page.ts'
import { itemsIn } from './book.ts'
import type { KnownShelves } from './books.ts'
import { bylinesIn, kindOfSigner } from './bylines.ts'
import { canonicalIn } from './topic-names.ts'
import { topicsIn } from './topics.ts'

/** Under which key of the masthead an entry joins names. */
export type NamesKey = 'topics' | 'bylines'

export interface FoundName extends CountedName {
  /** Files that have it, sorted. */
  readonly files: readonly string[]
}

export interface AlikeNames {
  readonly names: readonly FoundName[]
  readonly under: NamesKey
  /** The entry below that key, with the aliases that it has now. */
  readonly entry: { readonly name: string; readonly aliases: readonly string[] }
  /** Whether the masthead has an entry of that name. */
  readonly isKnown: boolean
}

/** A name that is another's for certain. An entry of its own in the masthead parts them. */
export interface JoinedName {
  readonly name: string
  readonly to: string
  readonly under: NamesKey
}

export interface NamesTold {
  readonly alike: readonly AlikeNames[]
  readonly joined: readonly JoinedName[]
}

/**
 * @param pages with their names in one spelling
 * @param known the names that the register has
 */
export function namesToTell(pages: readonly MarkdownPage[], paper: Paper, known: KnownShelves['names']): NamesTold {
  const items = itemsIn(pages)
  const told = [
    toldOf('topics', topicsFound(pages, paper), paper.topics, topicsIn(paper, items, known.topic).same),
    toldOf('bylines', signersFound(pages), paper.bylines, bylinesIn(paper, items, known.byline).same),
  ]
  return { alike: told.flatMap(({ alike }) => alike), joined: told.flatMap(({ joined }) => joined) }
}

function toldOf(under: NamesKey, found: Found, entries: readonly KnownTopic[], same: SameNames): NamesTold {
  const canonical = canonicalIn(entries, under === 'topics' ? 'topic' : 'byline')
  const listed = new Map(entries.map((topic) => [foldName(topic.name), topic]))
  const joined = [...found.values()].flatMap(({ name }): JoinedName[] => {
    const to = same.get(foldName(name))
    return to === undefined ? [] : [{ name, to, under }]
  })
  // What is an alias already, and what is joined, is told as little as two that both have an entry.
  const open = [...found].filter(([key, { name }]) => !same.has(key) && foldName(canonical(name)) === key)
  const alike = alikeNames(open.map(([, name]) => name)).flatMap((all): AlikeNames[] => {
    const [entry] = all.flatMap(({ name }) => listed.get(foldName(name)) ?? [])
    const names = all.filter(({ name }) => entry?.name === name || !listed.has(foldName(name)))
    if (names.length < 2) return []
    const name = entry?.name ?? names[0]?.name ?? ''
    const others = names.map((one) => one.name).filter((one) => foldName(one) !== foldName(name))
    const aliases = [...(entry?.aliases ?? []), ...others]
    return [{ names, under, entry: { name, aliases }, isKnown: entry !== undefined }]
  })
  return { alike, joined: joined.sort((a, b) => compare(a.to, b.to) || compare(a.name, b.name)) }
}

/** By their folded names. */
type Found = ReadonlyMap<string, FoundName>
type Told = Pick<FoundName, 'kind' | 'language'> & { readonly value: string }

function topicsFound(pages: readonly MarkdownPage[], paper: Paper): Found {
  const ignored = new Set(paper.ignored.map(foldName))
  return foundIn(pages, ({ fields, names, language }) => {
    const given = (fields.topics ?? []).map(({ value }): Told => ({ value, kind: 'topic', language }))
    // The desk's word comes last, since it knows what is a person.
    return [...given, ...names.map((name): Told => ({ ...name, language }))].filter(
      ({ value }) => !ignored.has(foldName(value)),
    )
  })
}

function signersFound(pages: readonly MarkdownPage[]): Found {
  return foundIn(pages, ({ fields, language }) =>
    (fields.bylines ?? []).map(({ value }): Told => ({ value, kind: kindOfSigner(value), language })),
  )
}

function foundIn(
  pages: readonly MarkdownPage[],
  toldBy: (item: ReturnType<typeof itemsIn>[number]) => readonly Told[],
): Found {
  const found = new Map<string, FoundName & { files: string[] }>()
  for (const page of pages)
    for (const item of itemsIn([page])) {
      const own = new Map(toldBy(item).map((one) => [foldName(one.value), one]))
      for (const [key, { value, kind, language }] of own) {
        const before = found.get(key)
        const files = before?.files ?? []
        if (files.at(-1) !== page.source) files.push(page.source)
        const as = before !== undefined && before.kind !== 'topic' ? before.kind : kind
        found.set(key, { name: before?.name ?? value, kind: as, language, count: (before?.count ?? 0) + 1, files })
      }
    }
  for (const { files } of found.values()) files.splice(0, files.length, ...[...new Set(files)].sort())
  return found
}

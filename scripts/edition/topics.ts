/** Topics: names that items share, each in one spelling. */

import type { Name } from '../ingest/item.ts'
import type { Paper } from '../ingest/paper.ts'
import { slugOf } from '../ingest/slug.ts'
import type { Link, Move } from './edition.ts'

export interface TopicBook {
  /** By name, as the paper's language sorts. */
  readonly links: readonly Link[]
  readonly linksOf: (item: Named) => readonly Link[]
  /** Topics that were renamed. */
  readonly moves: readonly Move[]
}

export interface Named {
  readonly fields: { readonly topics?: readonly { readonly value: string }[] }
  readonly names: readonly Name[]
}

/** A topic that a person gave an item has a page at once, one that the desk found in the text from its second item on. */
const FOUND_TWICE = 2

/** What two spellings of one topic have in common. */
export function foldTopic(name: string): string {
  return name.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ')
}

/**
 * The names that have a page: the topics whose slugs are to be registered.
 * The first spelling wins, in the paper's order; the masthead's before all.
 */
export function topicNames(paper: Paper, items: readonly Named[]): ReadonlyMap<string, string> {
  const canonical = canonicalNames(paper)
  const spelling = new Map<string, string>()
  const found = new Map<string, number>()
  const given = new Set<string>(paper.topics.filter((topic) => topic.follow).map((topic) => foldTopic(topic.name)))
  for (const topic of paper.topics) spelling.set(foldTopic(topic.name), topic.name)
  for (const item of items) {
    for (const { name, byHand } of namesOf(item, canonical)) {
      const key = foldTopic(name)
      if (!spelling.has(key)) spelling.set(key, name)
      if (byHand) given.add(key)
      else found.set(key, (found.get(key) ?? 0) + 1)
    }
  }
  return new Map([...spelling].filter(([key]) => given.has(key) || (found.get(key) ?? 0) >= FOUND_TWICE))
}

/** A topic's name as it was first spelled, and the slug that it keeps. */
export type RegisteredTopics = ReadonlyMap<string, { readonly name: string; readonly slug: string }>

/** A registered topic keeps its page, even if nothing names it any more; one that is not registered yet gets the slug of its name. */
export function topicBook(paper: Paper, items: readonly Named[], known: RegisteredTopics): TopicBook {
  const canonical = canonicalNames(paper)
  const names = new Map(topicNames(paper, items))
  for (const { name } of known.values()) {
    const key = foldTopic(canonical(name))
    if (!names.has(key)) names.set(key, canonical(name))
  }
  const links = new Map(
    [...names].map(([key, text]) => [key, { url: address(known.get(key)?.slug ?? slugOf(text, 'topic')), text }]),
  )
  const targets = new Map(paper.topics.flatMap(({ name, formerly }) => formerly.map((slug) => [slug, name] as const)))
  for (const { name, slug } of known.values()) targets.set(slug, canonical(name))
  const moves = [...targets].flatMap(([slug, name]): Move[] => {
    const to = links.get(foldTopic(name))
    return to === undefined || to.url === address(slug) ? [] : [{ from: address(slug), to: to.url }]
  })
  const order = new Intl.Collator(paper.language)
  return {
    links: [...links.values()].sort((a, b) => order.compare(a.text, b.text)),
    linksOf: (item) =>
      [...new Set(namesOf(item, canonical).map(({ name }) => foldTopic(name)))].flatMap((key) => links.get(key) ?? []),
    moves,
  }
}

/** A topic's name as the masthead has it, from any spelling and any former name; a name that it does not know as it is. */
type Canonical = (name: string) => string

function canonicalNames(paper: Paper): Canonical {
  const spelled = new Map<string, string>()
  const former = new Map<string, string>()
  for (const { name, aliases, formerly } of paper.topics) {
    for (const spelling of [name, ...aliases]) spelled.set(foldTopic(spelling), name)
    for (const slug of formerly) former.set(slug, name)
  }
  return (name) => spelled.get(foldTopic(name)) ?? former.get(slugOf(name, 'topic')) ?? name
}

/** What a person gave comes first, then what the text names. */
function namesOf(item: Named, canonical: Canonical): { name: string; byHand: boolean }[] {
  const given = (item.fields.topics ?? []).map((field) => ({
    name: canonical(field.value),
    byHand: true,
  }))
  return [...given, ...item.names.map((name) => ({ name: name.value, byHand: false }))]
}

function address(slug: string): string {
  return `/topics/${slug}/`
}

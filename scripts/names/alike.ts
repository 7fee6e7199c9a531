/**
 * Names that may be one and the same: spelled with an accent or without, inverted (`Quill, Mara`), with a title, with
 * an initial for a given name. Nothing is joined by this: it is for a person to look at. Two that nobody can tell
 * apart, as `J. Quill` beside James and Jane Quill, are left alone, and so is an initial that is another’s.
 */

import { compare } from '../flow/problem.ts'
import type { NameKind } from './mention.ts'
import { wordsAround } from './words/languages.ts'

export interface CountedName {
  readonly name: string
  readonly kind: NameKind
  /** Of the text that has it, BCP 47. */
  readonly language: string
  /** In how many stories and briefs. */
  readonly count: number
}

/** Names that may be one: the one to keep first. */
export type Alike<Name extends CountedName = CountedName> = readonly Name[]

interface Form<Name extends CountedName> {
  readonly counted: Name
  /** Folded words, a person's given names before the surname. */
  readonly words: readonly string[]
  readonly isInverted: boolean
  readonly hasTitle: boolean
}

/** @returns groups of two and more, the most frequent names first */
export function alikeNames<Name extends CountedName>(names: readonly Name[]): Alike<Name>[] {
  const forms = names.map(formOf).sort((a, b) => weight(b) - weight(a) || compare(a.counted.name, b.counted.name))
  const clusters: Form<Name>[][] = []
  for (const form of forms) {
    const near = clusters.filter((cluster) => cluster.some((one) => isOne(one, form)))
    const [only] = near
    // Of two that it may be, nobody knows which it is; one that is like some and unlike others is none of them.
    if (near.length === 1 && only?.every((one) => isOne(one, form))) only.push(form)
    else clusters.push([form])
  }
  return clusters
    .filter(({ length }) => length > 1)
    .map((cluster) => cluster.sort(byRank).map(({ counted }) => counted))
    .sort((a, b) => total(b) - total(a) || compare(a[0]?.name ?? '', b[0]?.name ?? ''))
}

/** How much a form says: its letters. Who is called by most comes first, and the others are held against them. */
function weight({ words }: Form<CountedName>): number {
  return words.join('').length
}

function total(names: readonly CountedName[]): number {
  return names.reduce((sum, { count }) => sum + count, 0)
}

/** The one to keep: as it is written in a text, whole, and often. */
function byRank(a: Form<CountedName>, b: Form<CountedName>): number {
  const faults = ({ words, isInverted, hasTitle }: Form<CountedName>) =>
    Number(isInverted) + Number(hasTitle) + Number(words.length < 2) + Number(words.some(isInitial))
  return faults(a) - faults(b) || b.counted.count - a.counted.count || compare(a.counted.name, b.counted.name)
}

function formOf<Name extends CountedName>(counted: Name): Form<Name> {
  const { name, kind, language } = counted
  const [, last, first] = isPerson(kind) ? (/^(\S+(?: \S+)?), (\S+(?: \S+){0,2})$/.exec(name) ?? []) : []
  const isInverted = last !== undefined && first !== undefined
  const words = (isInverted ? `${first} ${last}` : name).split(/[\s-]+/).map(folded)
  const { titles } = wordsAround(language)
  let from = 0
  while (isPerson(kind) && words.length - from > 2 && titles.has(words[from] ?? '')) from += 1
  // A title before a surname alone leaves the surname: `Dr. Quill`.
  if (isPerson(kind) && words.length - from === 2 && titles.has(words[from] ?? '')) from += 1
  return { counted, words: words.slice(from), isInverted, hasTitle: from > 0 }
}

/** Small, without marks, apostrophes and full stops. */
function folded(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function isPerson(kind: NameKind): boolean {
  return kind === 'person' || kind === 'topic'
}

function isOne(a: Form<CountedName>, b: Form<CountedName>): boolean {
  // “Quill, Mara” is inverted only where somebody is Mara Quill: “Gull Point, Maine” is not.
  const areFree = !(a.isInverted || b.isInverted) || [a, b].some(({ counted }) => counted.kind === 'person')
  if (a.words.join(' ') === b.words.join(' ')) return areFree
  if (isPerson(a.counted.kind) && isPerson(b.counted.kind))
    return [a, b].some(({ counted }) => counted.kind === 'person') && isOnePerson(a.words, b.words)
  return a.counted.kind === b.counted.kind && isShortened(a.words, b.words)
}

/** One surname, and given names of which none is against the other. */
function isOnePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false
  const [more, fewer] = a.length >= b.length ? [a, b] : [b, a]
  // A surname alone is anybody's of that name.
  if (fewer.length === 1) return (fewer[0]?.length ?? 0) > 2
  const [given, others] = [more.slice(0, -1), fewer.slice(0, -1)]
  if (!isOneGiven(given[0] ?? '', others[0] ?? '')) return false
  let at = 1
  return others.slice(1).every((name) => {
    const found = given.findIndex((one, place) => place >= at && isOneGiven(one, name))
    at = found + 1
    return found !== -1
  })
}

function isOneGiven(a: string, b: string): boolean {
  if (a === b) return true
  return (isInitial(a) || isInitial(b)) && [...a][0] === [...b][0]
}

function isInitial(word: string): boolean {
  return /^\p{L}$/u.test(word)
}

/** `St Olave` and `Saint Olave`: one word has the first and the last letter of the other, and all else is the same. */
function isShortened(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false
  const different = a.flatMap((word, at) => (word === b[at] ? [] : [[word, b[at] ?? '']]))
  if (different.length !== 1) return false
  const [short = '', long = ''] = (different[0] ?? []).toSorted((one, other) => one.length - other.length)
  return short.length === 2 && long.length > 3 && short === `${long[0]}${long.at(-1)}`
}

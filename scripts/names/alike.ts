/**
 * Names that may be one and the same: spelled with an accent or without, inverted (`Quill, Mara`), with a title, with
 * an initial for a given name, in another case or another script. Nothing is joined by this: it is for a person to look at. Two that nobody can tell
 * apart, as `J. Quill` beside James and Jane Quill, are left alone, and so is an initial that is another’s.
 */

import { foldName } from '../flow/fold-name.ts'
import { compare } from '../flow/problem.ts'
import { primary } from '../languages/languages.ts'
import type { NameKind } from './mention.ts'
import { caseBucket, haveOneCase, isCaseOf } from './same/cases.ts'
import { looselySpelled, romanised } from './same/romanised.ts'
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
  /** As they stand, in small letters. */
  readonly cased: readonly string[]
  /** In Latin letters, as any house may spell them; null of one word. */
  readonly loose: string | null
  /** Forms of one name have one of these in common. */
  readonly buckets: readonly string[]
}

/** @returns groups of two and more, the most frequent names first */
export function alikeNames<Name extends CountedName>(names: readonly Name[]): Alike<Name>[] {
  const forms = names.map(formOf).sort((a, b) => weight(b) - weight(a) || compare(a.counted.name, b.counted.name))
  const clusters: Form<Name>[][] = []
  // By what two forms of one name have in common: so each is held against few.
  const byBucket = new Map<string, Set<Form<Name>[]>>()
  for (const form of forms) {
    const around = new Set(form.buckets.flatMap((bucket) => [...(byBucket.get(bucket) ?? [])]))
    const near = [...around].filter((cluster) => cluster.some((one) => isOne(one, form)))
    const [only] = near
    // Of two that it may be, nobody knows which it is; one that is like some and unlike others is none of them.
    const isIn = near.length === 1 && only?.every((one) => isOne(one, form)) === true
    const cluster = isIn && only !== undefined ? only : []
    if (!isIn) clusters.push(cluster)
    cluster.push(form)
    for (const bucket of form.buckets) byBucket.set(bucket, (byBucket.get(bucket) ?? new Set()).add(cluster))
  }
  return clusters
    .map((cluster) => cluster.sort(byRank(cluster)))
    .filter(isToBeTold)
    .map((cluster) => cluster.map(({ counted }) => counted))
    .sort((a, b) => total(b) - total(a) || compare(a[0]?.name ?? '', b[0]?.name ?? ''))
}

/** Two and more, of which the first is none of the others' other case. */
function isToBeTold([first, ...others]: readonly Form<CountedName>[]): boolean {
  return first !== undefined && others.length > 0 && others.every((other) => isOneAs(first, other, isCaseOf))
}

/** How much a form says: its letters. Who is called by most comes first, and the others are held against them. */
function weight({ words }: Form<CountedName>): number {
  return words.join('').length
}

function total(names: readonly CountedName[]): number {
  return names.reduce((sum, { count }) => sum + count, 0)
}

/** The one to keep: as it is written in a text, whole, in its first case, and often. */
function byRank(cluster: readonly Form<CountedName>[]): (a: Form<CountedName>, b: Form<CountedName>) => number {
  const isDeclined = ({ cased, counted }: Form<CountedName>) =>
    cluster.some((other) => isCaseOf(cased, other.cased, counted.language))
  const faults = (form: Form<CountedName>) =>
    Number(form.isInverted) +
    Number(form.hasTitle) +
    Number(form.words.length < 2) +
    Number(form.words.some(isInitial)) +
    Number(isDeclined(form))
  return (a, b) => faults(a) - faults(b) || b.counted.count - a.counted.count || compare(a.counted.name, b.counted.name)
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
  const own = words.slice(from)
  const whole = isInverted ? `${first} ${last}` : name
  const latin = romanised(whole, language)
  const loose = own.length < 2 || !isPerson(kind) ? null : looselySpelled(latin ?? foldName(whole))
  const cased = foldName(whole).replaceAll("'", '’').split(' ')
  const cases = isPerson(kind) ? caseBucket(cased, language) : null
  const buckets = [
    own.join(' '),
    own.at(-1) ?? '',
    ...(loose === null ? [] : [`~${loose}`]),
    ...(cases === null ? [] : [cases]),
  ]
  return { counted, words: own, cased, isInverted, hasTitle: from > 0, loose, buckets }
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
  return isOneAs(a, b, haveOneCase)
}

/** @param isCase what two cases of one name have in common */
function isOneAs(a: Form<CountedName>, b: Form<CountedName>, isCase: typeof isCaseOf): boolean {
  // “Quill, Mara” is inverted only where somebody is Mara Quill: “Gull Point, Maine” is not.
  const areFree = !(a.isInverted || b.isInverted) || [a, b].some(({ counted }) => counted.kind === 'person')
  if (a.words.join(' ') === b.words.join(' ')) return areFree
  if (!(isPerson(a.counted.kind) && isPerson(b.counted.kind))) return false
  return (
    [a, b].some(({ counted }) => counted.kind === 'person') &&
    (isOnePerson(a.words, b.words) || isOneRomanised(a, b) || isOneDeclined(a, b, isCase))
  )
}

/** `Irina Koval`, `Iryna Koval` and `Ірина Коваль`: in Latin letters each house has ways of its own. */
function isOneRomanised(a: Form<CountedName>, b: Form<CountedName>): boolean {
  return a.loose !== null && a.loose === b.loose
}

function isOneDeclined(a: Form<CountedName>, b: Form<CountedName>, isCase: typeof isCaseOf): boolean {
  const { language } = a.counted
  return (
    primary(language) === primary(b.counted.language) &&
    (isCase(a.cased, b.cased, language) || isCase(b.cased, a.cased, language))
  )
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

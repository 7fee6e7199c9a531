/** Who bears a surname: each under all that may be read as his surname, so that nobody is overlooked who may be meant. */

import { foldName } from '../../flow/fold-name.ts'
import { languagesWith, partOf, wordsIn } from '../../languages/languages.ts'
import { isGivenName } from '../gazetteer/given.ts'
import type { NameKind } from '../mention.ts'
import { wordsAround } from '../words/languages.ts'
import { foldMarks } from './short-key.ts'

export interface KnownName {
  readonly name: string
  readonly kind: NameKind
  /** Of the text that has it, BCP 47. */
  readonly language: string
  /** Whose alias it is: then nothing is joined to it. */
  readonly aliasOf?: string
}

export interface Bearer {
  readonly of: KnownName
  /** Folded, without titles. */
  readonly given: readonly string[]
  /** Whether another name may be joined to it; else it only keeps that from being joined to anybody. */
  readonly isFirm: boolean
}

/** By their surnames, folded. */
export type Bearers = ReadonlyMap<string, readonly Bearer[]>

/** Initials, then the rest: `E. J. Leaver`. */
export const INITIALS = /^(?<initials>(?:\p{Lu}\.[ -]?)+|(?:\p{Lu} )+)(?<surname>\p{L}.+)$/u

/** @param isWithInitials whether names of initials alone bear their surnames, too */
export function bearersIn(names: readonly KnownName[], isWithInitials: boolean): Bearers {
  const all = new Map<string, Bearer[]>()
  for (const of of names) {
    if (!mayBePerson(of)) continue
    for (const { surname, ...bearer } of readingsOf(of)) {
      const isInitials =
        bearer.given.length > 0 && bearer.given.every((word) => /^(?:\p{L}\.?-?)+\.$|^\p{L}$/u.test(word))
      if (isInitials && !isWithInitials) continue
      const there = all.get(surname)
      if (there === undefined) all.set(surname, [bearer])
      else there.push(bearer)
    }
  }
  return all
}

/** The one that they all are, if it is sure of each. */
export function onlyOne([first, ...others]: readonly Bearer[]): Bearer | null {
  if (first === undefined || !first.isFirm) return null
  const isFirst = ({ of, isFirm }: Bearer) => (of === first.of ? isFirm : of.aliasOf === first.of.name)
  return others.every(isFirst) ? first : null
}

/** A name of which nothing says what it is may be a person's: one of the masthead's, or one that is said to be two things. */
function mayBePerson({ name, kind }: KnownName): boolean {
  return name.includes(' ') && (kind === 'person' || kind === 'topic')
}

type Reading = Bearer & { readonly surname: string }

/** What stands small before a surname is its own, `van dorp`, but may be left out; so may `Jr.` behind it. */
function readingsOf(of: KnownName): Reading[] {
  const { words, isTurned } = wordsOf(of.name)
  const isPerson = of.kind === 'person' && of.aliasOf === undefined && !isTurned && !INITIALS.test(of.name)
  const end = words.length - generationsAt(words)
  const small = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word))
  const from = small > 0 ? small : words.length - 1
  const places: [from: number, to: number, isFirm: boolean][] = [[from, words.length, isPerson]]
  if (end < words.length) places.push([small > 0 && small < end ? small : end - 1, end, false])
  if (small > 0 && small < end - 1) places.push([end - 1, end, false])
  return places.flatMap(([start, stop, isFirm]) => {
    const surname = words.slice(start, stop).map(foldMarks).join(' ')
    const before = words.slice(0, small > 0 ? Math.min(small, start) : start).map(foldName)
    const givens = withoutTitles(before, of.language)
    return givens.map((given) => ({ of, surname, given, isFirm: isFirm && givens.length === 1 }))
  })
}

/** `Leaver, Ernest` in its order; the comma of `Leaver, Jr.` turns nothing. */
function wordsOf(name: string): { words: readonly string[]; isTurned: boolean } {
  const [last = '', first, ...more] = name.split(',').map((part) => part.trim())
  const isTurned = first !== undefined && more.length === 0 && !generations().has(bare(first))
  const inOrder = isTurned ? `${first} ${last}` : name.replaceAll(',', ' ')
  return { words: inOrder.split(' ').filter((word) => word !== ''), isTurned }
}

/** A word that is a title and a given name is read as both: `Dean Fox`. */
function withoutTitles(given: readonly string[], language: string): readonly (readonly string[])[] {
  const { titles } = wordsAround(language)
  const found = given.findIndex((word) => !titles.has(bare(word)))
  const own = given.slice(found === -1 ? given.length : found)
  const dropped = given.slice(0, given.length - own.length)
  const isSure = dropped.every((word) => word.endsWith('.') || (own.length > 0 && !isGivenName(word)))
  return dropped.length === 0 || isSure ? [own] : [given, own]
}

/** Whether a letter with a full stop is a title in a language: `M. Leaver` of French is a man, and no Marie. */
export function isTitle(initials: string, language: string): boolean {
  return wordsAround(language).titles.has(bare(initials))
}

const ROMAN = /^(?:ii|iii|iv)$/

/** How many words at the end say which of a family it is; a given name and a surname are left. */
function generationsAt(words: readonly string[]): number {
  const last = bare(words.at(-1) ?? '')
  return words.length > 2 && (generations().has(last) || ROMAN.test(last)) ? 1 : 0
}

let made: ReadonlySet<string> | null = null

/** Of all languages, since a name does not say which it is in. */
function generations(): ReadonlySet<string> {
  made ??= new Set(languagesWith('names').flatMap((language) => wordsIn(partOf('names', language)?.generations)))
  return made
}

function bare(word: string): string {
  return foldName(word).replace(/\.$/, '')
}

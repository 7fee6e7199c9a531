/**
 * Names that are one for certain: `St. Brigid` and `Saint Brigid`; `E. Leaver`, where Ernest Leaver alone is called so;
 * a surname alone, where one person alone has it; `Lindgard, Mette`, where somebody is Mette Lindgard; `Ірина Коваль` and
 * Iryna Koval. Two made one is worse than one made two: whatever may be two is left, for a person to say (`alike.ts`).
 */

import { foldName } from '../../flow/fold-name.ts'
import { isLatin } from '../gazetteer/gazetteer.ts'
import { isGivenName } from '../gazetteer/given.ts'
import { bearersIn, INITIALS, isTitle, type KnownName, onlyOne } from './bearers.ts'
import { agree } from './initials.ts'
import { romanised } from './romanised.ts'
import { foldMarks, shortKey } from './short-key.ts'

export type { KnownName }

export interface Kept {
  /** Whether a name is to stay itself, whatever it is like. */
  readonly isApart: (name: string) => boolean
  /** Whether of two scripts this is the one to keep. */
  readonly isOwn: (name: string) => boolean
  /** Whether two names are known to be two people's: both sign one item. */
  readonly areTwo?: (name: string, other: string) => boolean
  /** Names that are joined already: somebody may be meant by them, too. */
  readonly aliases?: readonly KnownName[]
}

/** From each folded name that is another's to the one that is kept. */
export type SameNames = ReadonlyMap<string, string>

/** @param names the one to keep before those that may be spellings of it */
export function sameNames(names: readonly KnownName[], kept: Kept): SameNames {
  const same = new Map<string, string>()
  const left = new Map(names.map((name) => [foldName(name.name), name]))
  // By the name that is kept, all that are joined to it: who is none of them is not it either.
  const joined = new Map<string, readonly string[]>()
  const groupOf = ({ name }: KnownName) => [name, ...(joined.get(foldName(name)) ?? [])]
  const join = (of: KnownName, to: KnownName) => {
    const key = foldName(of.name)
    if (key === foldName(to.name) || kept.isApart(of.name)) return
    const [some, others] = [groupOf(of), groupOf(to)]
    if (shortKey(of.name) !== shortKey(to.name) && areTwo(some, others, kept)) return
    same.set(key, to.name)
    joined.set(foldName(to.name), [...others.slice(1), ...some])
    left.delete(key)
  }
  for (const step of [joinShort, joinTurned, joinInitials, joinSurnames, joinScripts])
    step([...left.values()], join, kept)
  return new Map([...same].map(([key, to]) => [key, lastOf(to, same)]))
}

function areTwo(some: readonly string[], others: readonly string[], { areTwo: ask }: Kept): boolean {
  return ask !== undefined && some.some((one) => others.some((other) => ask(one, other)))
}

type Join = (of: KnownName, to: KnownName) => void

/** A name that is kept may be another's in a later step: `St. E. Leaver`. */
function lastOf(name: string, same: SameNames): string {
  const next = same.get(foldName(name))
  return next === undefined ? name : lastOf(next, same)
}

function joinShort(names: readonly KnownName[], join: Join): void {
  const first = new Map<string, KnownName>()
  for (const name of names) {
    const key = shortKey(name.name)
    const to = first.get(key)
    if (to === undefined) first.set(key, name)
    else join(name, to)
  }
}

/** `Gull Point, Maine` is no person, since nobody is called Maine Gull Point. */
function joinTurned(names: readonly KnownName[], join: Join): void {
  const people = new Map(personsIn(names).map((name) => [foldMarks(name.name), name]))
  for (const name of names) {
    const [, last = '', first = ''] = /^([^,]+), ([^,]+)$/.exec(name.name) ?? []
    const to = last === '' ? undefined : people.get(foldMarks(`${first} ${last}`))
    if (to !== undefined) join(name, to)
  }
}

/** Whole names alone, letter for letter; two that come to one in Latin letters are nobody's. */
function joinScripts(names: readonly KnownName[], join: Join, { isOwn }: Kept): void {
  const people = personsIn(names).filter(({ name }) => name.includes(' '))
  const latin = new Map(people.map((name) => [foldMarks(name.name), name]))
  const others = Map.groupBy(people, ({ name, language }) => romanised(name, language) ?? '')
  for (const [spelled, some] of others) {
    const [one, ...more] = some
    const to = latin.get(foldMarks(spelled))
    if (spelled === '' || one === undefined || to === undefined || more.length > 0) continue
    if (isOwn(one.name)) join(to, one)
    else join(one, to)
  }
}

/** Initials agree with the given names of one person alone, and are no more than those: `E. J. Leaver` may be another Ernest. */
function joinInitials(names: readonly KnownName[], join: Join, kept: Kept): void {
  const { aliases = [] } = kept
  const whole = bearersIn([...names, ...aliases], false)
  const people = personsIn(names)
  for (const name of people) {
    const { initials, surname } = INITIALS.exec(name.name)?.groups ?? {}
    if (initials === undefined || surname === undefined || isTitle(initials.trim(), name.language)) continue
    const letters = lettersOf(initials)
    const some = (whole.get(foldMarks(surname)) ?? []).filter(
      ({ given }) => letters.length <= given.length && agree(letters, given),
    )
    const one = onlyOne(some)
    // `A Bell` is no more Anna Bell than `A. Bell`, who signs beside her.
    const alike = people.filter((other) => initialsKey(other.name) === initialsKey(name.name))
    if (
      one !== null &&
      !areTwo(
        alike.map((other) => other.name),
        [one.of.name],
        kept,
      )
    )
      join(name, one.of)
  }
}

function lettersOf(initials: string): readonly string[] {
  return [...foldName(initials)].filter((letter) => /\p{L}/u.test(letter))
}

/** `E.J. Leaver` and `E. J. Leaver` have one. */
function initialsKey(name: string): string | null {
  const { initials, surname } = INITIALS.exec(name)?.groups ?? {}
  return initials === undefined || surname === undefined
    ? null
    : `${lettersOf(initials).join('')} ${foldMarks(surname)}`
}

/** One word, in the language of the one person that has it for a surname, behind a given name: nobody is called Harbour Wire. */
function joinSurnames(names: readonly KnownName[], join: Join, { aliases = [] }: Kept): void {
  const whole = bearersIn([...names, ...aliases], true)
  for (const name of personsIn(names)) {
    if (name.name.includes(' ')) continue
    const one = onlyOne(whole.get(foldMarks(name.name)) ?? [])
    if (one !== null && one.of.language === name.language && isGivenName(one.given[0] ?? '')) join(name, one.of)
  }
}

function personsIn(names: readonly KnownName[]): readonly KnownName[] {
  return names.filter(({ kind }) => kind === 'person')
}

/** Whether a name is in the script of a language, of Latin letters and others. */
export function isOwnScript(language: string): (name: string) => boolean {
  const isLatinOwn = isLatin(language)
  return (name) => /\p{Script=Latin}/u.test(name) === isLatinOwn
}

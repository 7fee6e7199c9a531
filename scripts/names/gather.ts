/**
 * Gather: from the mentions of one item to its names. Mentions with one key are one
 * name; a surname alone is the person whose full name the item has; initials are the
 * body whose words they begin. What is not sure counts from its second mention on.
 */

import { compare } from '../flow/problem.ts'
import { gazetteerOf } from './gazetteer/gazetteer.ts'
import { declension, firstCase, firstCaseOfPlace } from './inflection.ts'
import { isDeclined, keyOfName } from './key.ts'
import type { Mention, NameKind } from './mention.ts'
import { wholeOf, withoutInitials } from './same/initials.ts'

export interface Gathered {
  readonly name: string
  readonly kind: NameKind
  readonly key: string
  /** Whether the item alone is evidence enough. */
  readonly sure: boolean
}

interface Group {
  readonly key: string
  readonly mentions: Mention[]
}

const TWICE = 2

/** The names of an item, in the order of their first mention. */
export function gathered(mentions: readonly Mention[], language: string): Gathered[] {
  const groups = byWholeKey(mentions)
  joinInitials(groups)
  return [...groups.values()].map((group) => nameOf(group, language))
}

/** Mentions by the key of the name that they are of: their own, or that of the full name which they are a part of. */
function byWholeKey(mentions: readonly Mention[]): Map<string, Group> {
  const full = fullNames(mentions)
  const people = byBeginning(mentions.flatMap(({ kind, key }) => (kind === 'person' ? [key] : [])))
  const groups = new Map<string, Group>()
  for (const mention of mentions) {
    const key = SIGNS.test(mention.name) ? longerKey(mention, people) : wholeKey(mention, full)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { key, mentions: [mention] })
    else group.mentions.push(mention)
  }
  return groups
}

/** The keys of several words that may be a person's, by the first word and by the last. */
function fullNames(mentions: readonly Mention[]): ReadonlyMap<string, ReadonlySet<string>> {
  const full = new Map<string, Set<string>>()
  for (const { key, kind } of mentions) {
    if (kind !== 'person' && kind !== 'topic') continue
    const [first = '', ...others] = key.split(' ')
    const last = others.at(-1)
    if (last === undefined) continue
    for (const part of [first, last]) full.set(part, (full.get(part) ?? new Set()).add(key))
  }
  return full
}

/** Initials are mentions of the body whose words they begin, where the item names it. */
function joinInitials(groups: Map<string, Group>): void {
  const keys = [...groups.keys()].filter((key) => key.includes(' '))
  const initials = new Map(keys.map((key) => [initialsOf(key), key]))
  for (const [key, { mentions }] of groups) {
    const whole = /^\p{Lu}{3,}$/u.test(key) ? initials.get(key.toLowerCase()) : undefined
    const body = whole === undefined ? undefined : groups.get(whole)
    if (body === undefined) continue
    for (const mention of mentions) body.mentions.push(mention)
    groups.delete(key)
  }
}

/** The key of the full name, if the item has exactly one that begins or ends with this word, or that these initials stand for. */
function wholeKey({ key, kind }: Mention, full: ReadonlyMap<string, ReadonlySet<string>>): string {
  if (kind === 'event') return key
  if (key.includes(' ')) return wholeOf(key, full.get(key.slice(key.lastIndexOf(' ') + 1)) ?? []) ?? key
  const [only, ...more] = withoutInitials(full.get(key) ?? new Set())
  return only !== undefined && more.length === 0 ? only : key
}

const SIGNS = /^[\p{Script=Han}々]{1,3}$/u

/** The signs of a family name at the most. */
const LONGEST_FAMILY = 3

/** The keys that are longer than their first signs, by these. */
function byBeginning(keys: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const longer = new Map<string, Set<string>>()
  for (const key of new Set(keys)) {
    const signs = [...key.slice(0, 2 * LONGEST_FAMILY + 2)]
    for (let size = 1; size < signs.length && size <= LONGEST_FAMILY; size += 1) {
      const beginning = signs.slice(0, size).join('')
      longer.set(beginning, (longer.get(beginning) ?? new Set()).add(key))
    }
  }
  return longer
}

/** 山田市長 after 山田花子市長: the family name alone. */
function longerKey({ key, kind }: Mention, people: ReadonlyMap<string, ReadonlySet<string>>): string {
  const longer = kind === 'person' ? people.get(key) : undefined
  const [only] = longer ?? []
  return longer?.size === 1 && only !== undefined ? only : key
}

function initialsOf(key: string): string {
  return key
    .split(' ')
    .filter((word) => word.length > 3 || !/^(?:of|the|for|and|de|la|del|du|des|do|da)$/.test(word))
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase()
}

function nameOf({ key, mentions }: Group, language: string): Gathered {
  const own = mentions.filter((mention) => mention.key === key)
  const { entries } = gazetteerOf(language)
  const listed = entries.get(key)
  const name = listed?.name ?? spelling(own, language)
  // Nobody calls a place or a body by its last word alone.
  const isCalled = key.includes(' ') && mentions.some((mention) => mention.key !== key && !mention.key.includes(' '))
  const kind = own.find((mention) => mention.kind !== 'topic')?.kind ?? (isCalled ? 'person' : 'topic')
  const sure = mentions.some((mention) => mention.sure) || mentions.length >= TWICE
  return { name, kind, key: listed === undefined ? key : keyOfName(name, language), sure }
}

/** The spelling that is used most, the first of equals; of a declined name its first case. */
function spelling(mentions: readonly Mention[], language: string): string {
  const counts = new Map<string, number>()
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1)
  const forms = [...counts.keys()]
  if (isDeclined(language))
    return declined(
      forms,
      mentions.some(({ kind }) => kind === 'person'),
      language,
    )
  return forms.reduce((best, form) => ((counts.get(form) ?? 0) > (counts.get(best) ?? 0) ? form : best))
}

/** One that the list has, and one that ends as no other case does: Марек is not Марко. */
function isFirstCase(word: string, given: readonly string[]): boolean {
  return given.includes(word) || declension().onlyFirst.test(word)
}

function declined(forms: readonly string[], isPerson: boolean, language: string): string {
  const [shortest = ''] = [...forms].sort((a, b) => a.length - b.length)
  const words = shortest.split(' ')
  const given = gazetteerOf(language).given.get(keyOfName(words[0] ?? '', language))
  if (given !== undefined && words.length > 1) {
    // A given name in its first case has a surname in its first case behind it.
    const first = forms.find((form) => isFirstCase(form.split(' ', 1)[0] ?? '', given))
    if (first !== undefined) return first
    const [shorter = ''] = [...given].sort((a, b) => a.length - b.length || compare(a, b))
    const surnames = forms.map((form) => firstCase(form.split(' ').at(-1) ?? '', shorter))
    return [shorter, ...words.slice(1, -1), surnames.sort((a, b) => a.length - b.length)[0]].join(' ')
  }
  if (words.length > 1) return shortest
  return isPerson || declension().surname.test(shortest) ? firstCase(shortest, '') : firstCaseOfPlace(shortest)
}

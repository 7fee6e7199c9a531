/** What a language says around names, as the finders ask it. */

import type { NameLists } from '../../languages/language.ts'
import { wordsIn } from '../../languages/languages.ts'

/** Lists that are asked as alternatives, in the order of the list. */
type AroundNames = (typeof AROUND)[number]
const AROUND = [
  ...([
    'ministers',
    'beforePeoples',
    'ownHeads',
    'bodyAdjectives',
    'pairedBodies',
    'waters',
    'article',
    'contracted',
    'prefixes',
    'and',
  ] as const),
  ...(['openParts', 'originEndings', 'caseMarks', 'smallSigns', 'titlePrefixes'] as const),
  ...(['bodyEndings', 'placeEndings', 'behindPlaces'] as const),
] as const

export interface NameWords {
  /** Before a person: president, mayor, spokesman. */
  readonly titles: ReadonlySet<string>
  /** In the name of a body: ministry, court, university. */
  readonly bodies: ReadonlySet<string>
  /** In the name of a place: island, river, mount. */
  readonly lands: ReadonlySet<string>
  /** In the name of an event: cup, games, festival. */
  readonly events: ReadonlySet<string>
  /** What begins sentences, or has a capital for another reason, and is nobody's name. */
  readonly others: ReadonlySet<string>
  /** What stands small within a name of a body or a place: of, de la. */
  readonly joins: ReadonlySet<string>
  /** Right before a place. */
  readonly at: ReadonlySet<string>
  /** Verbs of saying and doing that have a person before or after them. */
  readonly says: ReadonlySet<string>
  /** What else a list has, word by word; see `NameLists`. */
  readonly around: { readonly [List in AroundNames]: readonly string[] }
  /** Well-known bodies, places and events: the name, then its other spellings. */
  readonly known: readonly Known[]
  /** Whether every noun has a capital, so that a capital says nothing. */
  readonly capitalNouns: boolean
}

export interface Known {
  readonly kind: 'body' | 'place' | 'event'
  readonly name: string
  readonly aliases: readonly string[]
}

/** The words of a language from its lists, where they are written in a row. */
export function nameWords(lists: NameLists): NameWords {
  const {
    titles,
    bodies,
    lands,
    events,
    others,
    joins,
    at,
    says,
    known = '',
    places = '',
    capitalNouns = false,
  } = lists
  return {
    titles: setOf(titles),
    bodies: setOf(bodies),
    lands: setOf(lands),
    events: setOf(events),
    others: setOf(others),
    joins: setOf(joins),
    at: setOf(at),
    says: setOf(says),
    around: Object.fromEntries(AROUND.map((list) => [list, wordsIn(lists[list])])) as NameWords['around'],
    known: [...known.split('\n').flatMap(knownIn), ...placesIn(places)],
    capitalNouns,
  }
}

function setOf(words?: string): ReadonlySet<string> {
  return new Set(wordsIn(words))
}

function placesIn(places: string): Known[] {
  const names = places.split('|').map((name) => name.trim())
  return names.flatMap((name) => (name === '' ? [] : [{ kind: 'place', name, aliases: [] }]))
}

function knownIn(line: string): Known[] {
  const { kind, names } = /^\s*(?<kind>body|place|event) (?<names>.+)$/.exec(line)?.groups ?? {}
  if (names === undefined) return []
  const [name = '', ...aliases] = names.split('=').map((one) => one.trim())
  return [{ kind: kind as Known['kind'], name, aliases }]
}

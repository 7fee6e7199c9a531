/**
 * The gazetteer: names that need no evidence. Countries from the language data that
 * Node carries, cities and states from the tables beside this file, well-known
 * bodies and events from the language's own file. Made once for each language.
 */

import { primary } from '../../languages/languages.ts'
import { keyOfName } from '../key.ts'
import { wordsAround } from '../words/languages.ts'
import { tableOf } from './table.ts'

export interface GazetteerEntry {
  readonly name: string
  readonly kind: 'place' | 'body' | 'event'
  /** Of a city or a state that is no country: a word or a person may be meant instead. */
  readonly doubtful: boolean
  /** Of a country: its code, the same in every language. */
  readonly region?: string
  /** Whether it is spelled as the language spells it: of the language's own lists. */
  readonly own: boolean
}

export interface Gazetteer {
  readonly entries: ReadonlyMap<string, GazetteerEntry>
  /** The most words that an entry has. */
  readonly longest: number
  /** What entries of several words begin with, short of the whole. */
  readonly openings: ReadonlySet<string>
  /** Given names by key, in the first case: Валерій and Валерія have one key. */
  readonly given: ReadonlyMap<string, readonly string[]>
  /** Family names, of Chinese and Japanese. */
  readonly families: ReadonlySet<string>
  /** Countries, in lower case: what inhabitants are called after. */
  readonly countries: readonly string[]
  /** From a country's code to what it is called. */
  readonly regions: ReadonlyMap<string, string>
}

const made = new Map<string, Gazetteer>()

/** The gazetteer of a language (BCP 47). */
export function gazetteerOf(language: string): Gazetteer {
  const tongue = primary(language)
  const known = made.get(tongue)
  if (known !== undefined) return known
  const gazetteer = make(tongue)
  made.set(tongue, gazetteer)
  return gazetteer
}

function make(language: string): Gazetteer {
  const countries = countriesIn(language)
  const entries = entriesIn(language, countries)
  const keys = [...entries.keys()]
  return {
    entries,
    longest: keys.reduce((most, key) => Math.max(most, key.split(' ').length), 1),
    openings: new Set(keys.flatMap(openingsOf)),
    given: givenIn(language),
    families: new Set(/^(?:zh|ja)$/.test(language) ? tableOf('people.tsv')(language) : []),
    countries: countries.map(({ name }) => name.toLowerCase()),
    regions: new Map(
      [...entries.values()].flatMap((entry) =>
        entry.region === undefined ? [] : [[entry.region, entry.name] as const],
      ),
    ),
  }
}

/** The entries by their keys. Of two with one key the first stays: the language's own, a country, a city. */
function entriesIn(language: string, countries: readonly Country[]): ReadonlyMap<string, GazetteerEntry> {
  const entries = new Map<string, GazetteerEntry>()
  const add = (spelling: string, entry: GazetteerEntry) => {
    const key = keyOfName(spelling, language)
    if (!entries.has(key)) entries.set(key, entry)
  }
  for (const { kind, name, aliases } of wordsAround(language).known)
    for (const spelling of [name, ...aliases]) add(spelling, { name, kind, doubtful: false, own: true })
  for (const { name, region } of countries) {
    // A country that the language's own list has keeps the name it has there, `США`.
    const listed = spellings(name).flatMap((spelling) => entries.get(keyOfName(spelling, language)) ?? [])[0]
    const entry: GazetteerEntry = { name: listed?.name ?? name, kind: 'place', doubtful: false, own: true, region }
    if (listed !== undefined) replace(entries, listed, entry)
    for (const spelling of spellings(name)) add(spelling, entry)
  }
  const places = tableOf('places.tsv')
  for (const name of places(language)) add(name, { name, kind: 'place', doubtful: true, own: true })
  if (isLatin(language))
    for (const name of places('latin')) add(name, { name, kind: 'place', doubtful: true, own: false })
  return entries
}

function replace(entries: Map<string, GazetteerEntry>, old: GazetteerEntry, entry: GazetteerEntry): void {
  for (const [key, each] of entries) if (each === old) entries.set(key, entry)
}

/** `rio` and `rio de` of `rio de janeiro`. */
function openingsOf(key: string): string[] {
  const openings: string[] = []
  for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) openings.push(key.slice(0, at))
  return openings
}

function givenIn(language: string): Map<string, string[]> {
  const names = tableOf('people.tsv')(isLatin(language) ? 'latin' : language)
  return Map.groupBy(names, (name) => keyOfName(name, language))
}

export function isLatin(language: string): boolean {
  return new Intl.Locale(language).maximize().script === 'Latn'
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Codes that are no country, though CLDR names them. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ', 'CP', 'DG', 'EA', 'IC', 'TA', 'AC', 'CQ'])

interface Country {
  readonly name: string
  /** Its code, or that of a large region. */
  readonly region: string
}

/** What a language calls the countries of the world and its large regions. */
function countriesIn(language: string): Country[] {
  // Of a language that Node has no data of, or that is not known, it would take the machine's own.
  if (Intl.DisplayNames.supportedLocalesOf(language).length === 0) return []
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  const codes = [...LETTERS.flatMap((a) => LETTERS.map((b) => a + b)), '002', '009', '019', '029', '142', '150']
  // A code that was withdrawn has the name of what took its place.
  const isUsual = (code: string) => new Intl.Locale(`und-${code}`).region === code
  return codes.flatMap((region) => {
    const name = NO_COUNTRY.has(region) ? undefined : names.of(region)
    return name === undefined || !isUsual(region) ? [] : [{ name, region }]
  })
}

/** `Myanmar (Burma)` is known by either, `Hong Kong SAR China` and `Bosnia & Herzegovina` by what people write. */
function spellings(name: string): string[] {
  const outside = name.replace(/\s*\(.*\)$/, '')
  const inside = /\((?<name>[^)]+)\)$/.exec(name)?.groups?.name
  const plain = outside.replace(/ SAR China$/, '')
  return [name, outside, plain, plain.replace(' & ', ' and '), ...(inside === undefined ? [] : [inside])]
}

/** A country in another language; any other name as it is. */
export function countryIn(name: string, language: string, other: string): string {
  if (primary(language) === primary(other)) return name
  const region = gazetteerOf(language).entries.get(keyOfName(name, language))?.region
  return (region === undefined ? undefined : gazetteerOf(other).regions.get(region)) ?? name
}

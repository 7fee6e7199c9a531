/**
 * Inhabitants and adjectives of countries, where they have a capital: Ukrainian,
 * Iraqis, Français. They are no names of anybody. They are known by their form: the
 * name of a country or of a language with another ending (Iraq, Iraqis).
 */

import { inRow, languageOf, primary, wordsIn } from '../languages/languages.ts'
import { gazetteerOf } from './gazetteer/gazetteer.ts'
import { declension, stemOf } from './inflection.ts'
import { isDeclined } from './key.ts'

const endings = new Map<string, readonly string[]>()

/** How what is called after a country ends; nothing in a language where no capital marks it. */
function endingsOf(language: string): readonly string[] {
  const known = endings.get(language)
  if (known !== undefined) return known
  const made = inRow(languageOf(language)?.inhabitants?.endings)
  endings.set(language, made)
  return made
}

function endsWithOne(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.endsWith(ending))
}

const tables = new Map<string, ReadonlySet<string>>()
const asked = new Map<string, boolean>()

/** Whether a capitalised word is what people or things of a country are called. */
export function isInhabitant(word: string, language: string): boolean {
  const tongue = primary(language)
  if (isDeclined(tongue)) return isOfPlace(word, tongue)
  const endings = endingsOf(tongue)
  if (endings.length === 0) return false
  const key = `${tongue} ${word.toLowerCase()}`
  const known = asked.get(key)
  if (known !== undefined) return known
  const is = judged(word.toLowerCase(), tongue, endings)
  asked.set(key, is)
  return is
}

/** `Полтавський музей` begins with the adjective of Полтава. */
function isOfPlace(word: string, language: string): boolean {
  const { ofPlace, onlyOfPlace, behindRoot } = declension()
  const { root, ending = '' } = ofPlace.exec(word.toLowerCase())?.groups ?? {}
  if (root === undefined) return false
  const { entries } = gazetteerOf(language)
  // Донецька may be of Донецьк itself; Донецької is not.
  if (entries.has(stemOf(word.toLowerCase()))) return onlyOfPlace.test(ending)
  return behindRoot.some((end) => entries.has(stemOf(root + end)))
}

function judged(word: string, language: string, endings: readonly string[]): boolean {
  const singular = word.replace(/s$/, '')
  const adjectives = languagesIn(language)
  if (adjectives.has(word) || adjectives.has(singular)) return true
  if (!endsWithOne(word, endings) || word.length < 5) return false
  const { countries } = gazetteerOf(language)
  return countries.some((country) => word !== country && growsFrom(word, country, endings))
}

/** `canadian` has all of `canada` but its last letter, and a suffix. */
function growsFrom(word: string, country: string, endings: readonly string[]): boolean {
  const least = Math.max(4, country.length - 2)
  if (word.slice(0, least) !== country.slice(0, least)) return false
  let shared = least
  while (shared < country.length && word[shared] === country[shared]) shared++
  const rest = word.slice(shared)
  return rest.length > 0 && rest.length <= 6 && endsWithOne(word.slice(Math.max(0, shared - 2)), endings)
}

/** What the languages of the world are called, word by word. */
function languagesIn(language: string): ReadonlySet<string> {
  const known = tables.get(language)
  if (known !== undefined) return known
  const isKnown = Intl.DisplayNames.supportedLocalesOf(language).length > 0
  const names = isKnown ? new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }) : null
  const codes =
    'uk ru zh ja ko de fr es pt it pl cs sk sl hr sr bs bg ro hu el tr fa ar he hi ur bn ta te pa vi th id ms nl sv da nb fi et lv lt is ga sq mk ka hy az kk uz mn ne my km lo so am sw'
  const words = codes.split(' ').flatMap((code) => names?.of(code)?.toLowerCase() ?? [])
  const table = new Set([...words, ...wordsIn(languageOf(language)?.inhabitants?.also)])
  tables.set(language, table)
  return table
}

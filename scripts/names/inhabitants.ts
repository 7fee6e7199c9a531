/**
 * Inhabitants and adjectives of countries, where they have a capital: Ukrainian,
 * Iraqis, Français. They are no names of anybody. They are known by their form: the
 * name of a country or of a language with another ending (Iraq, Iraqis).
 */

import { gazetteerOf } from './gazetteer/gazetteer.ts'
import { stemOf } from './inflection.ts'
import { isDeclined } from './key.ts'
import { primary } from './words/languages.ts'

const SUFFIX: Readonly<Record<string, RegExp>> = {
  en: /(?:ans?|ians?|eans?|ese|is?|ish|ic|ines?|ers?|ites?)$/,
  fr: /(?:ien|ienne|éen|éenne|ain|aine|ais|aise|ois|oise|and|ande|ol|ole|ique|e)s?$/,
  de: /(?:er|erin|ern|ers|innen|en|e|n|isch(?:e[mnrs]?)?)$/,
}

/** Whose capital the rule does not reach. */
const MORE: Readonly<Record<string, string>> = {
  en: 'american americans british briton britons brits scottish scots welsh english irish emirati emiratis saudi saudis filipino filipinos swiss dutch spaniard spaniards dane danes swede swedes finn finns turk turks pole poles french frenchman german germans danish finnish swedish belgian belgians kurdish kurds palestinian palestinians soviet crimean siberian catalan basque tibetan afghan afghans',
  fr: 'britannique britanniques anglais américain américains américaine suisse suisses',
  de: 'briten brite britischer franzose franzosen pole polen russe russen deutsche deutschen deutscher amerikaner türke türken',
}

const tables = new Map<string, ReadonlySet<string>>()
const asked = new Map<string, boolean>()

/** Whether a capitalised word is what people or things of a country are called. */
export function isInhabitant(word: string, language: string): boolean {
  const tongue = primary(language)
  if (isDeclined(tongue)) return isOfPlace(word, tongue)
  const suffix = SUFFIX[tongue]
  if (suffix === undefined) return false
  const key = `${tongue} ${word.toLowerCase()}`
  const known = asked.get(key)
  if (known !== undefined) return known
  const is = judged(word.toLowerCase(), tongue, suffix)
  asked.set(key, is)
  return is
}

/** `Полтавський музей` begins with the adjective of Полтава. */
function isOfPlace(word: string, language: string): boolean {
  const { root, ending = '' } =
    /^(?<root>[\p{L}-]{3,})[сцз]ьк(?<ending>ий|а|е|ого|ому|им|ої|ій|у|ою|і|их)$/u.exec(word.toLowerCase())?.groups ?? {}
  if (root === undefined) return false
  const { entries } = gazetteerOf(language)
  // Донецька may be of Донецьк itself; Донецької is not.
  if (entries.has(stemOf(word.toLowerCase()))) return /^(?:ий|ого|ому|им|ої|ій|их|ою)$/.test(ending)
  return [root, `${root}с`, `${root}ськ`, `${root}цьк`].some((place) => entries.has(stemOf(place)))
}

function judged(word: string, language: string, suffix: RegExp): boolean {
  const singular = word.replace(/s$/, '')
  const adjectives = languagesIn(language)
  if (adjectives.has(word) || adjectives.has(singular)) return true
  if (!suffix.test(word) || word.length < 5) return false
  const { countries } = gazetteerOf(language)
  return countries.some((country) => word !== country && growsFrom(word, country, suffix))
}

/** `canadian` has all of `canada` but its last letter, and a suffix. */
function growsFrom(word: string, country: string, suffix: RegExp): boolean {
  const least = Math.max(4, country.length - 2)
  if (word.slice(0, least) !== country.slice(0, least)) return false
  let shared = least
  while (shared < country.length && word[shared] === country[shared]) shared++
  const rest = word.slice(shared)
  return rest.length > 0 && rest.length <= 6 && suffix.test(word.slice(Math.max(0, shared - 2)))
}

/** What the languages of the world are called, word by word. */
function languagesIn(language: string): ReadonlySet<string> {
  const known = tables.get(language)
  if (known !== undefined) return known
  const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' })
  const codes =
    'uk ru zh ja ko de fr es pt it pl cs sk sl hr sr bs bg ro hu el tr fa ar he hi ur bn ta te pa vi th id ms nl sv da nb fi et lv lt is ga sq mk ka hy az kk uz mn ne my km lo so am sw'
  const words = codes.split(' ').flatMap((code) => names.of(code)?.toLowerCase() ?? [])
  const table = new Set([...words, ...(MORE[language] ?? '').split(' ')])
  tables.set(language, table)
  return table
}

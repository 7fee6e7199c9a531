/**
 * The languages of the program, once. A language is a folder and its name here: its
 * `index.ts` has what is asked at the first line of copy; `wording.ts`, `names.ts`,
 * `drafting.ts`, `interface.ts`, `mending.ts` and `example.ts` beside it are read when somebody asks for them.
 */

import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { CODE } from '../paths.ts'
import ar from './ar/index.ts'
import bg from './bg/index.ts'
import bn from './bn/index.ts'
import ca from './ca/index.ts'
import cs from './cs/index.ts'
import da from './da/index.ts'
import de from './de/index.ts'
import type { Declension } from './declension.ts'
import type { Drafting } from './drafting.ts'
import el from './el/index.ts'
import type { Words as ExampleWords } from './en/example.ts'
import en from './en/index.ts'
import type { Words } from './en/interface.ts'
import type { Words as MendingWords } from './en/mending.ts'
import es from './es/index.ts'
import et from './et/index.ts'
import fa from './fa/index.ts'
import fi from './fi/index.ts'
import fr from './fr/index.ts'
import he from './he/index.ts'
import hi from './hi/index.ts'
import hr from './hr/index.ts'
import hu from './hu/index.ts'
import id from './id/index.ts'
import is from './is/index.ts'
import it from './it/index.ts'
import ja from './ja/index.ts'
import ka from './ka/index.ts'
import ko from './ko/index.ts'
import type { Language, NameLists } from './language.ts'
import lt from './lt/index.ts'
import lv from './lv/index.ts'
import mk from './mk/index.ts'
import nb from './nb/index.ts'
import nl from './nl/index.ts'
import pl from './pl/index.ts'
import pt from './pt/index.ts'
import ro from './ro/index.ts'
import ru from './ru/index.ts'
import sk from './sk/index.ts'
import sl from './sl/index.ts'
import sr from './sr/index.ts'
import sv from './sv/index.ts'
import th from './th/index.ts'
import tr from './tr/index.ts'
import uk from './uk/index.ts'
import ur from './ur/index.ts'
import vi from './vi/index.ts'
import type { Wording } from './wording.ts'
import zh from './zh/index.ts'

/** Of two languages that say the same, the first counts. */
export const LANGUAGES: readonly Language[] = [
  ...[en, uk, es, fr, de, pt, it, pl, ar, ur, zh, ja],
  ...[ru, nl, sv, da, nb, fi, cs, tr, ko, el, ro, hu],
  // Of these it is known how copy is signed.
  ...[bg, bn, ca, et, fa, he, hi, hr, id, is, ka, lt, lv],
  ...[mk, sk, sl, sr, th, vi],
]

/** What a language has beside its `index.ts`, by the name of the file. */
interface Beside {
  readonly names: NameLists
  readonly declension: Declension
  readonly drafting: Drafting
  readonly wording: Wording
  readonly interface: Words
  readonly mending: MendingWords
  readonly example: ExampleWords
}

const require = createRequire(import.meta.url)
const read = new Map<string, unknown>()

/** A large part of a language (BCP 47), or of its primary language; null if it has none. */
export function partOf<Part extends keyof Beside>(part: Part, language: string): Beside[Part] | null {
  const code = primary(language)
  const file = `./${code}/${part}${CODE}`
  const known = read.get(file)
  if (known !== undefined) return known as Beside[Part] | null
  const found = hasPart(part, code) ? (require(file) as { default: Beside[Part] }).default : null
  read.set(file, found)
  return found
}

/** The languages that have a large part, in the order of the table. */
export function languagesWith(part: keyof Beside): readonly string[] {
  return LANGUAGES.map(({ code }) => code).filter((code) => hasPart(part, code))
}

function hasPart(part: keyof Beside, code: string): boolean {
  return LANGUAGES.some((one) => one.code === code) && existsSync(join(import.meta.dirname, code, part + CODE))
}

/** What a language is known by here, by its primary code; null for one that is not in the table. */
export function languageOf(language: string): Language | null {
  const code = primary(language)
  return LANGUAGES.find((one) => one.code === code) ?? null
}

/** `pt` of `pt-BR`. */
export function primary(language: string): string {
  const end = language.indexOf('-')
  return end < 0 ? language : language.slice(0, end)
}

/** The words or phrases of a row. */
export function inRow(row = ''): readonly string[] {
  return row.split(/,\s*/).filter((word) => word !== '')
}

/** What rows of all languages hold, each word once. */
export function inRows(row: (language: Language) => string | undefined): readonly string[] {
  return [...new Set(LANGUAGES.flatMap((language) => inRow(row(language))))]
}

/** Words that stand in a text with spaces between. */
export function wordsIn(text = ''): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

/** Words as alternatives for a regular expression, the longest first. */
export function oneOf(words: Iterable<string>): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
}

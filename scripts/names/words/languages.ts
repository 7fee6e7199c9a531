/** The words around names, by language. A language without a file here has none, and its names are those of its gazetteer. */

import { de } from '../../languages/de/names.ts'
import { en } from '../../languages/en/names.ts'
import { es } from '../../languages/es/names.ts'
import { fr } from '../../languages/fr/names.ts'
import { type NameWords, nameWords } from './name-words.ts'
import { pt } from '../../languages/pt/names.ts'
import { uk } from '../../languages/uk/names.ts'
import { ar, ja, ur, zh } from './uncased.ts'

const LANGUAGES: Readonly<Record<string, NameWords>> = { en, uk, es, fr, de, pt, ar, ur, zh, ja }
const NONE = nameWords({})

/** The words of a language (BCP 47), by its primary language. */
export function wordsAround(language: string): NameWords {
  return LANGUAGES[primary(language)] ?? NONE
}

/** `pt` of `pt-BR`. */
export function primary(language: string): string {
  return language.split('-', 1)[0] ?? language
}

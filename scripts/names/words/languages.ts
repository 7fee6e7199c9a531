/** The words around names, by language. A language that has no `names.ts` has none, and its names are those of its gazetteer. */

import { languagesWith, partOf, primary } from '../../languages/languages.ts'
import { type NameWords, nameWords } from './name-words.ts'

const made = new Map<string, NameWords>()

/** The words of a language (BCP 47), by its primary language. */
export function wordsAround(language: string): NameWords {
  const tongue = primary(language)
  const known = made.get(tongue)
  if (known !== undefined) return known
  const words = nameWords(partOf('names', tongue) ?? {})
  made.set(tongue, words)
  return words
}

let bodies: ReadonlySet<string> | null = null

/** Whether a word stands in names of bodies, in any language: where nothing says which one it is. */
export function isBodyWord(word: string): boolean {
  bodies ??= new Set(languagesWith('names').flatMap((language) => [...wordsAround(language).bodies]))
  return bodies.has(word.toLowerCase())
}

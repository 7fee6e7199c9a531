/**
 * Declension, as far as names need it: a stem that all cases share, and the first case of
 * a person's name from any other. What has no rule stays as the copy has it.
 */

import type { Change, Declension } from '../languages/declension.ts'
import { languagesWith, partOf } from '../languages/languages.ts'

let known: Declension | null = null

/** The one that is known: Ukrainian's, which is near enough for its neighbours. */
export function declension(): Declension {
  known ??= partOf('declension', languagesWith('declension')[0] ?? '')
  if (known === null) throw new Error('no language has a declension')
  return known
}

/** Київ and Києва, Львів and Львова, Єгипет and Єгипту, Прага and Празі have one stem. */
export function stemOf(word: string): string {
  const { cut, stem } = declension()
  const bare = cut.reduce(without, word.replace(/’/g, ''))
  return stem.reduce((form, [ending, instead]) => form.replace(ending, instead), bare)
}

/** Without an ending, if enough is left. */
function without(word: string, ending: RegExp): string {
  const rest = word.replace(ending, '')
  return rest.length < 3 ? word : rest
}

/** The first case of a place that no list has, as far as its ending tells. */
export function firstCaseOfPlace(name: string): string {
  return changed(name, declension().towns)
}

/** The first case of a surname; the given name, in its first case, says whose it is. */
export function firstCase(surname: string, given: string): string {
  const { men, women, ofWomen, ofMenAsWomen } = declension()
  return changed(surname, ofWomen.test(given) && !ofMenAsWomen.test(given) ? women : men)
}

function changed(word: string, changes: readonly Change[]): string {
  for (const [ending, first] of changes) if (ending.test(word)) return word.replace(ending, first)
  return word
}

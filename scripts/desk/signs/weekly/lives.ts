/** Whose life it was: a name and the years, as they stand on top of an obituary. */

import { isPersonName } from '../person.ts'

const YEAR = '(?:1[89]|20)\\d\\d'
const YEARS = `[(（\\[]?\\*?\\s?${YEAR}\\s?(?:[–—-]|†|to)\\s?${YEAR}[)）\\]]?`
const ONLY_YEARS = new RegExp(`^${YEARS}$`, 'u')
const NAMED = new RegExp(`^(?<name>\\p{L}[^\\d,;:]{2,60}?)(?:,\\s?|:\\s?|\\s(?:[–—-]\\s)?)${YEARS}$`, 'u')

/** `1931–2026`, `(1931-2026)` and nothing else. */
export function isYearsOfLife(text: string): boolean {
  return ONLY_YEARS.test(text.trim())
}

/** `Edith Marsh, 1931–2026`: one person, and the years of a life. */
export function isNamedLife(text: string): boolean {
  const name = NAMED.exec(text.trim())?.groups?.name
  return name !== undefined && isPersonName(name)
}

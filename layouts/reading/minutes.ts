/** How long a story takes to read, in whole minutes, by the pace of its language. */

/**
 * Words a minute that people read silently, by language: Trauzettel-Klosinski and Dietz,
 * “Standardized Assessment of Reading Performance: The New International Reading Speed
 * Texts IReST” (2012), table 2. Of Chinese and Japanese, characters: it counts those too.
 */
const PACE: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 357,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  zh: 255,
}

/** The middle of them, for a language that was not measured. */
const USUAL = 184

/** A shorter story needs no such line: it is read before that is. In minutes. */
const LEAST = 2

/** @param words as `countWords` counts them. @returns null of a story that is soon read */
export function minutesOf(words: number, language: string): number | null {
  const minutes = Math.round(words / (PACE[language.split('-')[0] ?? ''] ?? USUAL))
  return minutes < LEAST ? null : minutes
}

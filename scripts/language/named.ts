/** A language as an editor names it: by its tag, or by its name in English or in itself. */

import { LANGUAGES } from '../languages/languages.ts'

/** Those that the desk knows by name: of the table, and some that only their script tells. Any other has its tag. */
const NAMED = [...LANGUAGES.map(({ code }) => code), 'be', 'bg', 'fa', 'he', 'hi', 'bn']

/** The tag (BCP 47) of a language; null for what is none. */
export function languageNamed(text: string): string | null {
  const name = text.trim().toLowerCase()
  const byName = NAMED.find((tag) => namesOf(tag).includes(name))
  if (byName !== undefined) return byName
  try {
    const [tag] = Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))
    return tag !== undefined && Intl.DateTimeFormat.supportedLocalesOf(tag).length === 1 ? tag : null
  } catch {
    return null
  }
}

function namesOf(tag: string): (string | undefined)[] {
  return ['en', tag].map((locale) => new Intl.DisplayNames(locale, { type: 'language' }).of(tag)?.toLowerCase())
}

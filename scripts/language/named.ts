/** A language as an editor names it: by its tag, or by its name in English or in itself. */

/** Those that the desk knows by name; any other has its tag. */
const NAMED = 'en uk es fr de pt ar ur zh ja ru it nl pl ro tr cs be bg fa he el ko hi bn'.split(' ')

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

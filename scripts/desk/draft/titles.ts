/** What stands before a name, which it can do without: “President Ada”, “the port city of”. */

import type { Drafting } from '../../languages/drafting.ts'
import { inRow, oneOf } from '../../languages/languages.ts'

interface Titles {
  /** Country, title and given name at the begin of a sentence, before a family name that stands alone. */
  readonly title: RegExp | null
  readonly kindOfPlace: RegExp | null
}

export function titlesOf(rows: Drafting): Titles {
  return { title: titleOf(rows), kindOfPlace: kindOf(rows) }
}

function titleOf({ titles, and }: Drafting): RegExp | null {
  if (titles === undefined) return null
  const country = "(?:The )?(?:(?:\\p{Lu}[\\p{L}’'.-]*|U\\.S\\.) )*?"
  const family = `(?=\\p{Lu}\\p{Ll}[\\p{L}’'-]* (?!(?:${oneOf(inRow(and))}) )\\p{Ll})`
  return new RegExp(`^${country}(?:${oneOf(inRow(titles))}) (?:(?:\\p{Lu}[\\p{L}’'-]+|\\p{Lu}\\.) )+${family}`, 'u')
}

function kindOf({ kindsOfPlace, beforeKinds }: Drafting): RegExp | null {
  if (kindsOfPlace === undefined) return null
  const kinds = oneOf(inRow(kindsOfPlace))
  return new RegExp(`\\b(?:${oneOf(inRow(beforeKinds))}) (?:\\p{Ll}+ ){0,3}(?:${kinds}) (?=\\p{Lu})`, 'u')
}

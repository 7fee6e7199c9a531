/** The byline: who wrote the story, on a line of its own in the head, perhaps with the day. */

import { WIDTHS } from '../widths.ts'
import { type Credit, credit, creditAlone } from './credits/credit.ts'
import { isPersonName } from './person.ts'

export interface Byline {
  readonly names: readonly string[]
  /** The organisation after the last comma or bar, if there is one. */
  readonly agency: string | null
}

/**
 * Read a byline off one line, with a word that opens it. Null if the line is something
 * else.
 *
 *     By JANE DOE and Luis Ortega, Harbour Wire
 *        ^^^^^^^^     ^^^^^^^^^^^  ^^^^^^^^^^^^
 *
 * A sentence that happens to begin with “By” has words in lower case where names
 * have capitals; it is left to the body.
 */
export function byline(line: string): Byline | null {
  const found = credit(line)
  return found?.isOpened === true ? signedIn(found) : null
}

function signedIn({ names, agency }: Credit): Byline | null {
  return names.length === 0 && agency === null ? null : { names, agency }
}

/**
 * A byline without its opening word: `Jane Doe, Political Editor`, `JANE DOE /
 * Harbour Wire`. Only a name with an organisation or a post behind it, or names
 * alone if the caller knows by its place that there must be one.
 */
export function signature(text: string, alone: boolean): Byline | null {
  if (text.length > WIDTHS.title || /[.!?:]$/.test(text)) return null
  // `Fionnuala Tierney at Páirc Naomh Ultan`: who was where.
  const there = THERE.exec(text)?.groups
  if (there?.name !== undefined && isPersonName(there.name.trim())) return { names: [there.name.trim()], agency: null }
  // `SEN. HALE: HARBOUR REOPENS`: a colon parts nothing of a signature.
  const found = /[:：;]/.test(text) ? null : creditAlone(text)
  const by = found === null || found.isOpened ? null : signedIn(found)
  return alone || by?.agency != null || /[,|/–—-]/.test(text) ? by : null
}

const THERE = /^(?<name>\p{Lu}\S+ (?:\p{Lu}\S+ ?){1,2}) ?(?:at|in) (?:the )?\p{Lu}[\p{L}’' -]{2,40}$/u

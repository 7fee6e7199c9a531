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

/** Who signs behind words that open no byline elsewhere, or before what somebody is: `Pewarta: Dewi Lestarini`, `From Owen Prys`. */
export function signedWithin(text: string): Byline | null {
  const words = text
    .split(/(?<=[:：])|\s+(?=\S)/u)
    .map((word) => word.trim())
    .filter((word) => word !== '')
  for (let from = 0; from < Math.min(OPENING, words.length); from += 1) {
    const rest = words.slice(from).join(' ')
    const by = signature(rest, true) ?? signature(rest.replace(BEHIND, ''), true)
    if (by !== null && by.names.length > 0) return by
  }
  return null
}

/** In words: no opening is longer. */
const OPENING = 4
/** What stands behind a name: a post, a place, an address. */
const BEHIND = /(?:[,，;|(（/]|\s[–—-]\s|\s{3,}).*$/u

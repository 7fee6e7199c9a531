/** The byline: who wrote the story, on a line of its own in the head, perhaps with the day. */

import { anywhere, Expression } from '../../wording/expression.ts'
import { hasCase } from '../lines/shapes.ts'
import { WIDTHS } from '../widths.ts'
import { type Credit, credit, creditAlone } from './credits/credit.ts'
import { openerIn } from './credits/tokens.ts'
import { isAgency, isTeam } from './credits/who.ts'
import { isPost } from './organisation.ts'
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

/**
 * Who signs on a line that is a byline by its place, whatever else it says: openings that no language lists, posts,
 * places, addresses, who took the pictures. Null if no part of it is made like a name.
 *
 *     Pewarta: Dewi Lestarini              Mit Lorenz Thalhammer sprach Eva-Maria Kern
 *              ^^^^^^^^^^^^^^                                          ^^^^^^^^^^^^^^^
 *     Anna KROTOVA, our correspondent.     Per Åsling/NB
 *     ^^^^^^^^^^^^                         ^^^^^^^^^
 */
export function signedWithin(text: string): Byline | null {
  if (text.length > LONGEST) return null
  const whole = text.trim().replace(AROUND, '').replace(STOP, '')
  if (creditAlone(whole.split(PART)[0] ?? '')?.tokens[0]?.kind === 'edited') return null
  const known = signature(whole, true)
  if (known !== null && known.names.length > 0) return known
  const names = partsOf(whole).map(namesIn)
  const first = names.findIndex((each) => each.length > 0)
  if (first < 0) return null
  // Who follows across a mark may be a place made like a name; joined by a word, or behind one who has a single name, they signed together.
  const [own = [], more = []] = names.slice(first)
  return { names: own.every((name) => CALLED.test(name)) ? [...own, ...more] : own, agency: null }
}

/** In characters: who signs is not longer. */
const LONGEST = 160
/** Marks around a signature: `– A. Reed`, `(Rui Moreira)`, `*** Ann Lee ***`. */
const AROUND = /^[\s\p{Ps}\p{Pi}\p{Pd}*+/"□■◆●○•·]+|[\s\p{Pe}\p{Pf}\p{Pd}*+/":,;；：，]+$/gu
/** A full stop behind a word is none of the name; behind an initial it is. */
const STOP = /(?<=\p{L}{3})\.$/u
const PART = /\s*[|/●•·,，、;；()（）[\]【】]\s*|\s+[–—-]\s+|\s{2,}|　+|(?<=\p{Ll}{2})\.\s+/u

/** What stands between marks; what follows the words for a picture is left out. */
function partsOf(text: string): readonly string[] {
  const [own = ''] = PICTURES.split(text)
  return own.split(PART).filter((part) => part !== '')
}

const PICTURES = new Expression([anywhere('picturedBy')], (words) => `(?<!\\p{L})(?:${words})(?=\\s*[:：]|\\s)`, 'iu')

/** The names in a part of a line, which may have words before them. */
function namesIn(part: string): readonly string[] {
  const own = part.replace(LABEL, '')
  const opener = openerIn(own)
  const text = own.slice(opener)
  if (opener > 0 && isCalled(text)) return [text]
  if (INITIALS.test(text) || UNCASED.test(text)) return [text]
  const words = text.split(' ')
  for (let from = 0; from < Math.min(OPENING, words.length); from += 1) {
    if (from > 0 && hasCase(text) && !isBefore(words.slice(0, from))) continue
    const rest = words.slice(from).join(' ')
    const by = isPost(words[from] ?? '') ? null : creditAlone(rest)
    if (by !== null && by.names.length > 0) return by.names
  }
  return []
}

/** One word behind what opens a byline: a pen name, a paper, its address on the web. `Von Tagesblatt`, `By harbour.example`. */
const CALLED = /^(?:\p{Lu}[\p{L}\p{M}’'-]{2,}|(?:[\p{L}\d-]{2,}\.)+\p{Ll}{2,})$/u

/** Whether a text is one such word, and no post and no desk. */
export function isCalled(text: string): boolean {
  return CALLED.test(text) && !isPost(text) && !isTeam(text)
}

/** What stands behind a word that opens bylines; null if none does, or too much. */
export function byOpener(text: string): string | null {
  const opener = openerIn(text)
  return opener === 0 || text.length - opener > WIDTHS.name ? null : text.slice(opener).trim()
}

/** Whether a line is persons' names and the signs of agencies with marks between, and nothing else: `Marta Ruiz / Joan Puig, dpa`. */
export function severalNames(text: string): boolean {
  const parts = text.replace(AROUND, '').split(/\s*[/,;&|،、]\s*/u)
  return parts.length > 1 && parts.some(isPersonName) && parts.every((part) => isPersonName(part) || isAgency(part))
}

/** What a line calls who signs: `AUTEUR: Hanneke te Velde`. */
const LABEL = /^[^:：｜]{1,24}[:：｜]\s*/u
/** Of other scripts without capitals: two or three words and no mark between. */
const UNCASED =
  /^(?:[\p{Script=Georgian}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Ethiopic}\p{M}.]+(?: (?!$)|$)){2,3}$/u

/** `X. P.`, `M. Ní C.` */
const INITIALS = /^\p{Lu}\.-?(?:\s?(?:\p{Lu}[\p{L}]?\p{Ll}?\s)?\p{Lu}\.){1,2}$/u

/** Words before a name in capitals: a post, or one of them in lower case: `Texto de Célia Monteiro`. */
function isBefore(words: readonly string[]): boolean {
  return /^\p{Ll}/u.test(words.at(-1) ?? '') || isPost(words.join(' ')) || words.every((word) => /\.$/.test(word))
}

/** In words: no opening is longer. */
const OPENING = 5

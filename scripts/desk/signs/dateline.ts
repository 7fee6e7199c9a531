/** The dateline: where the news comes from, before the dash that opens the lede. */

import { europeanDigits } from '../../dates/dates.ts'
import { byText } from '../../wording/by-text.ts'
import { WIDTHS } from '../widths.ts'
import { eastAsianDateline } from './datelines/east-asian.ts'
import { FORMS, isNoPlace } from './datelines/forms.ts'
import { isMeant, isMeantAlone, isMeantInCapitals } from './datelines/meant.ts'
import { type DatelineParts, partsOf } from './datelines/parts.ts'
import { isOrganisation, isPost } from './organisation.ts'

export interface Dateline {
  /** Null where only the agency is named: `(Reuters) -`. */
  readonly place: string | null
  /** Offset of the place in the text. */
  readonly at: number
  readonly agency: string | null
  /** The date within, as written, or null. */
  readonly date: string | null
  /** Reporters who are named within it, as Chinese and Japanese papers do. */
  readonly names: readonly string[]
  /** Where the body begins, dash and white space passed. */
  readonly end: number
}

/** No dateline is longer, with what must stand behind it. */
const LONGEST = 400

/**
 * Read a dateline off the begin of a paragraph. Null if it opens otherwise.
 *
 *     GULL POINT, Marram, May 14 (Harbour Wire) - The ferry
 *     ^^^^^^^^^^^^^^^^^^  ^^^^^^  ^^^^^^^^^^^^
 *
 * A place in mixed case needs an agency, a date, brackets or a long dash: “Good
 * news - the ferry” is no dateline.
 */
export const dateline = byText((text: string): Dateline | null => {
  if (!OPENS.test(text)) return null
  // Digits of all scripts as European ones: the length stays.
  const plain = europeanDigits(text.slice(0, LONGEST))
  const parts = partsOf(plain, FORMS.for(plain))
  if (parts !== null && isMeant(parts, plain)) return made(parts)
  const east = eastAsianDateline(plain)
  if (east !== null) return { ...east, at: east.place === null ? 0 : plain.indexOf(east.place) }
  const bare = BARE.exec(plain)?.groups?.place
  if (bare === undefined) return null
  return { place: bare, at: 0, agency: null, date: null, names: [], end: bare.length + 1 }
})

/**
 * `STORØYA: En lagerbygning …`, `СОСНОВКА. Паром …`: a place in capitals and nothing else before the first
 * sentence below a headline. A label could be made like it: so no other paragraph opens alike, and the word
 * stands nowhere in small letters.
 */
export function datelineInCapitals(text: string, others: readonly string[]): Dateline | null {
  const plain = europeanDigits(text.slice(0, LONGEST))
  const parts = OPENS_IN_CAPITALS.test(plain) ? partsOf(plain, FORMS.for(plain)) : null
  if (parts === null || !isMeantInCapitals(parts, plain)) return null
  const word = (parts.place ?? '').toLowerCase()
  const isWord = others.some((other) => OPENS_IN_CAPITALS.test(other) || hasSmall(other, word))
  return isWord || hasSmall(text.slice(parts.end), word) ? null : made(parts)
}

const OPENS_IN_CAPITALS = /^\p{Lu}{2}[\p{Lu}\p{M}’'. -]*[.:] \S/u

function hasSmall(text: string, word: string): boolean {
  return text.split(/[^\p{L}\p{M}’'-]+/u).includes(word)
}

/** A letter that is no small one, perhaps in brackets, or what kind of place it is: `м. Київ`. */
const OPENS = /^[(（[【]?(?:[\p{Lu}\p{Lo}\d]|\p{Ll}{1,3}\.? \p{Lu})/u
/** `PEDRA ALTA A fila começa`: two or more words in capitals and a sentence that begins behind them. */
const BARE =
  /^(?<place>(?!(?:THE|LES|LOS|DIE|DER|DAS|EL|LA|LE|UMA|UNA) )\p{Lu}{3,}(?: (?:D[AEO]S? )?\p{Lu}{3,}){1,3}) (?=\p{Lu}\p{Ll}* \p{Ll}{2,} .{40,})/u

/** Beside a place, a day or an agency. */
const HAS_MORE = /\p{Nd}|[(/[,]|[–—-]$/u

/** `المنيرة الغربية ـ عبدالرحمن الشناوي:`, `Madhupura:`: place, and perhaps the reporter, on a line that a colon ends. */
export function datelineLabel(text: string): { readonly place: string; readonly name: string | null } | null {
  const found = /^(?<place>[^:：,.!?]{3,40}?)(?:\s[ـ–—-]\s(?<name>[^:：]{4,40}))?[:：]$/u.exec(text)?.groups
  if (found?.place === undefined) return null
  const name = found.name ?? null
  const words = found.place.split(/[ /-]/)
  const isPlaced =
    words.every((word) => /^\p{Lu}/u.test(word)) && !isNoPlace(found.place) && found.place.split(' ').length <= 3
  const isUncased = /^[\p{Script=Arabic}\p{M} ]+$/u.test(found.place) && name !== null
  return isPlaced || isUncased ? { place: found.place, name } : null
}

/** A dateline on a line of its own: `New York, July 17.`, `Port-Ménard, le 4 mai 2026`. */
export function datelineAlone(text: string): Dateline | null {
  if (text.length > WIDTHS.headline || !OPENS.test(text) || !HAS_MORE.test(text)) return null
  const plain = europeanDigits(text)
  const parts = partsOf(plain, FORMS.for(plain))
  return parts !== null && isMeantAlone(parts, plain) ? { ...made(parts), at: 0, end: text.length } : null
}

function made({ place, at, agency, day, names, end }: DatelineParts): Dateline {
  // `(correspondent)` says what somebody is, and not for whom.
  const named = agency !== null && isPost(agency) && !isOrganisation(agency) ? null : agency
  const [town = null, glued] = place?.split(/(?<=\p{Ll})-(?=\p{Lu}{2,6}$)/u) ?? []
  return { place: town, at, agency: named ?? glued ?? null, date: day, names, end }
}

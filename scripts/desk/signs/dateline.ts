/** The dateline: where the news comes from, before the dash that opens the lede. */

import { europeanDigits } from '../../dates/dates.ts'
import { byText } from '../../wording/by-text.ts'
import { Expression, every } from '../../wording/expression.ts'
import { BARE, BRACKETED, DASH, DASHED, FORMS, HAN, HAN_REPORTER, isNoPlace, LENTICULAR } from './dateline-forms.ts'
import { isOrganisation, isOrganisationName, isPost } from './organisation.ts'

export interface Dateline {
  readonly place: string
  /** Offsets of the place in the text. */
  readonly at: number
  readonly agency: string | null
  /** The date within, as written, or null. */
  readonly date: string | null
  /** Reporters who are named within it, as Chinese and Japanese papers do. */
  readonly names: readonly string[]
  /** Where the body begins, dash and white space passed. */
  readonly end: number
}

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
  // Digits of all scripts as European ones: the length stays.
  const plain = europeanDigits(text.slice(0, LONGEST))
  const forms = FORMS.for(plain)
  for (const { form, isMeant } of WAYS) {
    const expression = typeof form === 'string' ? forms[form] : form
    const found = expression.exec(plain)
    if (found?.groups?.place !== undefined && isMeant(found.groups, text, found[0]))
      return made(plain, expression, found.groups)
  }
  return null
})

type Groups = Readonly<Record<string, string | undefined>>

/** A way to write a dateline, and whether what looks so is meant so. */
interface Way {
  /** An expression, or the name of one that is made of the days and months in the text. */
  readonly form: RegExp | Expression | Exclude<keyof ReturnType<typeof FORMS.for>, 'alone'>
  readonly isMeant: (groups: Groups, text: string, whole: string) => boolean
}

const isNamed = ({ place = '' }: Groups): boolean => !isNoPlace(place)
const isWired = ({ agency = '' }: Groups): boolean => isOrganisation(agency.trim())
const isAlways = (): boolean => true

/** In the order in which they count. */
const WAYS: readonly Way[] = [
  { form: 'full', isMeant: isPlace },
  { form: 'lost', isMeant: isLost },
  { form: 'stopped', isMeant: isNamed },
  { form: BARE, isMeant: (_, text) => /\p{Ll}{3}/u.test(text.slice(0, LONGEST)) },
  { form: 'dashless', isMeant: isNamed },
  { form: 'stopDash', isMeant: isNamed },
  { form: HAN_REPORTER, isMeant: isAlways },
  { form: 'uncased', isMeant: isAlways },
  { form: HAN, isMeant: isAlways },
  { form: LENTICULAR, isMeant: isAlways },
  { form: BRACKETED, isMeant: (groups) => isWired(groups) || isPost(groups.agency?.trim() ?? '') },
  { form: DASHED, isMeant: isWired },
]

/** No dateline is longer, with what must stand behind it. */
const LONGEST = 400

function isLost(lost: Groups, text: string): boolean {
  const { place = '', date, agency } = lost
  if (!isCapitals(place) || place.length < 4 || isNoPlace(place) || isOrganisationName(place)) return false
  // What stands behind it is a sentence, not the next of a row of words.
  if (!/\p{Ll}{2,}\s\p{Ll}{2,}/u.test(text.slice(place.length)) || /\s{3,}\S+\s{3,}/.test(text)) return false
  return date !== undefined || agency !== undefined || /^\S+(?: \S+)?, |\s\s/.test(text.slice(0, 60))
}

/** `المنيرة الغربية ـ عبدالرحمن الشناوي:`, `Madhupura:`: place, and perhaps the reporter, on a line that a colon ends. */
export function datelineLabel(text: string): { readonly place: string; readonly name: string | null } | null {
  const found = /^(?<place>[^:：,.!?]{3,40}?)(?:\s[ـ–—-]\s(?<name>[^:：]{4,40}))?[:：]$/u.exec(text)?.groups
  if (found?.place === undefined) return null
  const name = found.name ?? null
  const isPlaced = everyWordCapital(found.place) && !isNoPlace(found.place) && found.place.split(' ').length <= 3
  const isUncased = /^[\p{Script=Arabic}\p{M} ]+$/u.test(found.place) && name !== null
  return isPlaced || isUncased ? { place: found.place, name } : null
}

/** A dateline on a line of its own: `New York, July 17.`, `Port-Ménard, le 4 mai 2026`. */
export function datelineAlone(text: string): Dateline | null {
  if (text.length > 120) return null
  const plain = europeanDigits(text)
  const found = FORMS.for(plain).alone.exec(plain)?.groups
  if (found?.place === undefined || isNoPlace(found.place) || !/^\p{Lu}/u.test(found.place)) return null
  return {
    place: found.place,
    at: 0,
    agency: found.agency ?? null,
    date: found.date ?? null,
    names: [],
    end: text.length,
  }
}

function isPlace(groups: Groups, text: string, whole: string): boolean {
  const { place = '', open, close, date, agency, dated, dash = '' } = groups
  // A hyphen within a word is no dash: “TWO-YEAR TRIAL”.
  if (dash === '-' && !/[\s)\].]-\s*$/.test(whole) && dated === undefined) return false
  if (isOrganisation(place) && !isShortPlace(place)) return false
  if (!goesOnAsText(text.slice(text.indexOf(dash, place.length) + dash.length))) return false
  if (agency !== undefined && !/\p{L}/u.test(agency)) return false
  if (!PLACE_OPENS.test(place) || isNoPlace(titled(place)) || place.length > 50) return false
  if (!everyWordCapital(place)) return false
  if (date !== undefined || dated !== undefined || groups.joined !== undefined) return true
  if (agency !== undefined && isShort(agency)) return true
  if (isCapitals(place.replace(/,.*$/, '')) && place.length >= 3) return true
  if (open === '(' && close === ')') return true
  const spaced = new RegExp(`\\s${DASH}\\s`, 'u').test(text.slice(place.length, place.length + 8))
  return (
    spaced &&
    /^(?:—|–|―|--+)$/.test(dash) &&
    place.split(' ').length <= 3 &&
    /^[\p{Lu}“"«„]/u.test(text.slice(text.indexOf(dash) + dash.length).trim())
  )
}

/** `LIVE` as `Live`: words that are no place are none in capitals. */
function titled(place: string): string {
  return /\p{Ll}/u.test(place)
    ? place
    : place.replace(/^(\p{L})(\p{L}*)/u, (_, first, rest) => first + rest.toLowerCase())
}

/** What stands behind a dateline is a sentence, not a label. */
function goesOnAsText(rest: string): boolean {
  return rest.trim().split(/\s+/).length >= 5 || /[.!?…]["”’)]?\s*$/.test(rest)
}

/** “Port”, “Post” and “Star” are in places, too. */
function isShortPlace(place: string): boolean {
  return place.split(/[ ,]+/).length <= 2
}

function isShort(agency: string): boolean {
  return isOrganisation(agency) || agency.split(' ').length <= 4
}

function everyWordCapital(place: string): boolean {
  return place.split(/[ /-]/).every((word) => /^[\p{Lu}(]/u.test(word) || JOINT.test(word))
}

/** `м. Київ` */
const PLACE_OPENS = new Expression([every('placeMarks')], (words) => `^(?:(?:${words}) )?\\p{Lu}`, 'u')
const JOINT = new Expression([every('placeJoins', 'placeMarks')], (words) => `^(?:${words})$`, 'u')

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}{2}/u.test(text)
}

function made(text: string, form: RegExp | Expression, groups: Groups): Dateline {
  const [place = '', glued] = (groups.place ?? '').trim().split(/(?<=\p{Ll})-(?=\p{Lu}{2,6}$)/u)
  const named = (groups.agency ?? glued ?? groups.joined ?? groups.bare)?.trim() ?? null
  // `(correspondent)` says what somebody is, and not for whom.
  const agency = named !== null && form === BRACKETED && !isOrganisation(named) ? null : named
  return {
    place: /\p{Lu}\p{L}{3,}\.$/u.test(place) ? place.slice(0, -1) : place,
    at: text.indexOf(place),
    agency: agency !== null && !/\d{3}/.test(agency) ? agency : null,
    date: groups.date ?? groups.later ?? groups.dated ?? null,
    names: (groups.names ?? '')
      .split(/[、，,・]/)
      .map((name) => name.trim())
      .filter((name) => name.length >= 2),
    end: form.exec(text)?.[0].length ?? 0,
  }
}

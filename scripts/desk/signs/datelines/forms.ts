/** What the parts of a dateline look like, as expressions that are tried where the one before ended. */

import { AFTER_YEAR, DAY_ENDING, OF_MONTH, ORDINAL } from '../../../dates/months.ts'
import { type DayNames, OfDayNames } from '../../../dates/names-in.ts'
import { Expression, every, phrases } from '../../../wording/expression.ts'

/** A dash of any kind; `_` is what old wires make of one, `â` what is left of one that was decoded twice. */
export const DASH = '(?:—|–|―|--+|-|−|_|ـ(?=\\s)|â(?:€["“”]|\\u0080[\\u0093\\u0094])?)'
/** What a dateline ends in, but for a single space or two. */
export const SEPARATOR = new RegExp(
  `\\s*(?<stop>[.:,]?)\\s*(?<dash>${DASH})\\s*|\\s*(?<sign>[:：|])\\s*|(?<stop2>\\.)\\s+`,
  'uy',
)

/**
 * Names in any case within an expression that tells capitals apart, letter by letter.
 * Not by `(?i:…)`: once V8 has compiled an expression that has it, it finds less than
 * before, and the same copy was read in two ways.
 */
const anyCase = (pattern: string): string =>
  pattern.replace(/\\p\{[^}]*\}|\\.|\p{L}/gu, (letter) => {
    const [small, capital] = [letter.toLowerCase(), letter.toUpperCase()]
    return letter.startsWith('\\') || small === capital || capital.length !== small.length
      ? letter
      : `[${small}${capital}]`
  })

const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*"
/** Behind a full stop the place goes on where the word is short: `ST. ALBRICH`. */
const GAP = '(?<!\\p{L}{4}\\.|-)[ /-]'
const UNCASED = '[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Devanagari}\\p{M}]+'
const UNCASED_WORDS = `${UNCASED}(?: ${UNCASED}){0,2}?`

function withNames(names: DayNames) {
  const months = anyCase(names.months)
  // Of two letters, one is a state: `CLAYTON, Mo., May 3`.
  const weekdays = `(?=\\p{L}{3})(?:${anyCase(names.weekdays)})`
  const month = `(?:${months})\\.?(?!\\p{L})`
  const day = `(?:(?:${phrases('dateArticles')}) )?\\d{1,2}${DAY_ENDING}?(?:\\s(?:${OF_MONTH}))?`
  const dates = [
    `\\d{4}\\.\\s${month}\\s\\d{1,2}\\.`,
    `${day}\\s?${month}(?:(?:,|\\s(?:${OF_MONTH}))?\\s\\d{4})?`,
    `${month}\\s\\d{1,2}${ORDINAL}?(?:,?\\s\\d{4})?`,
    '\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?\\.?',
    '\\d{4}-\\d\\d-\\d\\d',
    `(?:${weekdays})(?!\\p{L})`,
  ]
  const date = `(?:(?:(?:${weekdays})(?!\\p{L})\\.?,?\\s+)?(?:${dates.join('|')}))(?:\\s?(?:${AFTER_YEAR}))?(?:, (?:${weekdays})(?!\\p{L}))?`
  const noDay = `(?!(?:${months}|${weekdays})(?!\\p{L}|\\.\\p{L}))`
  const small = `(?:(?:${phrases('placeJoins')})[ -])*`
  const words = `${noDay}${WORD}(?:${GAP}${small}${noDay}${WORD}| \\p{Ll}\\. ?\\p{Lu}\\.){0,3}`
  return {
    /** In mixed case or capitals, with what kind of place it is before it: `м. Київ`, `Stoke on Trent`. */
    place: new RegExp(`(?:(?:${phrases('placeMarks')}) )?${words}`, 'uy'),
    /** Behind the place: what it lies in, or who reports; of two letters, two spaces may be what is left of the comma. */
    region: new RegExp(
      `(?:,\\s+| {2}(?=\\p{Lu} ?\\p{Lu}(?!\\p{L})))(?<words>${noDay}${WORD}(?: ${noDay}${WORD}){0,2})`,
      'uy',
    ),
    day: new RegExp(`[.,،]?\\s+(?<date>${date})(?:\\s+UTC)?`, 'uy'),
    /** Of a script without capitals: an Arabic comma parts place and country. */
    uncased: new RegExp(
      `${UNCASED_WORDS}(?=\\s*[(:：،]|\\s+${DASH}|,?\\s+\\d)(?:،\\s${UNCASED_WORDS}(?=\\s*\\())?`,
      'uy',
    ),
    uncasedDay: new RegExp(`[،,]?\\s*(?<date>${date}|\\d{1,2} \\S+(?: \\d{4})?)`, 'uy'),
    dated: new RegExp(`(?<date>${date})\\s*${DASH}\\s*`, 'uy'),
    /** No place is called like a day or a month. */
    opensWithDay: new RegExp(`^(?:${weekdays}|${months})(?!\\p{L})`, 'u'),
  }
}

/** By the text that they are for. */
export const FORMS = new OfDayNames(withNames)
export type Forms = ReturnType<typeof withNames>

/** `(Reuters)`, `[HW]`, `/PRNewswire/`, `/ ACCESSWIRE /`: the agency, or the country, in brackets. */
export const BRACKETS =
  /(?:[.,]|--|\s?[—–])?\s*(?:\((?<round>[^()[\]]{2,50})\)|\[(?<square>[^()[\]]{2,50})\]|\/(?!\s[^/]*\p{Ll}[^/]*\/(?![^/]*\d[^/]*\/))\s?(?<slash>[\p{L}\d][\p{L}\d .&-]{1,40}?)\s?\/)/uy

/** `Dec. 9 Kyodo`, `РИА Новости, Ольга Иванова.`: an agency without brackets, and who reports for it. */
export const BARE_AGENCY =
  /(?:(?<stop>\.)?\s+|\s*(?<dash>[—–-])\s+)[«"“]?(?<name>\p{Lu}[\p{L}-]{1,24}(?: \p{Lu}[\p{L}-]{1,20}){0,2})[»"”]?(?:, (?<who>\p{Lu}\p{L}+(?: \p{Lu}[\p{L}-]+){1,2})(?=\.\s))?/uy
export const UNCASED_AGENCY =
  /\s*[—–―ـ-]\s*[«"“]?(?<name>[\p{Script=Arabic}\p{M} ]{3,30}?)[»"”]?(?=\s*(?:[:：]|[—–-])\s)/uy

/** In characters. */
export const LONGEST_PLACE = 50

const NO_PLACE = new Expression([every('notPlaces')], (words) => `^(?:${words})(?!\\p{L})`, 'u')
const ARTICLED = new Expression([every('articledPlaces')], (words) => `^(?:${words})(?!\\p{L})`)

/** Whether a text begins with a word that no place is called. */
export function isNoPlace(text: string): boolean {
  return (NO_PLACE.test(text) && !ARTICLED.test(text)) || FORMS.for(text).opensWithDay.test(text)
}

type Groups = Readonly<Record<string, string | undefined>>

/** What stands at a place of a text, and where it ends; null if it does not stand there. */
export function at(
  form: RegExp,
  text: string,
  from: number,
): { readonly groups: Groups; readonly whole: string; readonly end: number } | null {
  form.lastIndex = from
  const found = form.exec(text)
  return found === null ? null : { groups: found.groups ?? {}, whole: found[0], end: from + found[0].length }
}

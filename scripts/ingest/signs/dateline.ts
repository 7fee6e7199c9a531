/** The dateline: where the news comes from, before the dash that opens the lede. */

import { MONTH_PATTERN, WEEKDAY_PATTERN } from '../dates/months.ts'
import { isOrganisation, isOrganisationName } from './organisation.ts'

export interface Dateline {
  readonly place: string
  /** Offsets of the place in the text. */
  readonly at: number
  readonly agency: string | null
  /** The date within, as written, or null. */
  readonly date: string | null
  /** Where the body begins, dash and white space passed. */
  readonly end: number
}

/** A dash of any kind; `â` is what is left of one that was decoded twice. */
const DASH = '(?:—|–|―|--+|-|−|â(?:€["“”]|\\u0080[\\u0093\\u0094])?)'
const MONTH = `(?i:${MONTH_PATTERN})\\.?`
const DATE = `(?:(?i:${WEEKDAY_PATTERN})\\.?,?\\s+)?(?:(?:le |den |el |il |dnia |em )?\\d{1,2}(?:\\.|er|º|st|nd|rd|th)?(?:\\s(?:de|of))?\\s${MONTH}(?:(?:,|\\sde)?\\s\\d{4})?|${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?\\.?|\\d{4}-\\d\\d-\\d\\d|(?i:${WEEKDAY_PATTERN}))`
/** Mixed case: one to three words with capitals, with a region behind a comma: `Port Aldous, Marram`. */
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*"
const PLACE = `${WORD}(?:[ -](?:(?:de|del|la|le|les|do|da|dos|sur|am|an|der|upon|of|on|и|на|над)[ -])*${WORD}){0,3}`
const REGION = `(?:,\\s+(?!(?i:${MONTH_PATTERN}|${WEEKDAY_PATTERN})\\b)(?:${WORD})(?: ${WORD}){0,2})?`
const FULL = new RegExp(
  `^(?<open>[(\\[]?)(?<place>${PLACE}${REGION})(?:-(?<joined>[A-Z]{2,6}))?(?<close>[)\\]]?)(?:[,،]?\\s+(?<date>${DATE})(?:\\s+UTC)?)?(?:[,.]?\\s*[(\\[](?<agency>[^()\\[\\]]{2,50})[)\\]])?(?:[,،]?\\s+(?<later>${DATE}))?(?:,\\s+(?<bare>\\p{Lu}[\\p{L}]+(?: \\p{Lu}[\\p{L}]+){0,2}))?\\s*[)\\]]?[.:,]?\\s*(?<dash>${DASH})\\s*(?=[\\p{L}\\p{N}“"‘'«„([¿¡])`,
  'u',
)
/** Capitals and two spaces where the dash was lost, or a full stop: `NEW YORK, July 17. Money market`. */
const LOST = new RegExp(
  `^(?<place>\\p{Lu}[\\p{Lu}.'’]+(?:[ -]\\p{Lu}[\\p{Lu}.'’]*){0,4}(?:,\\s(?:[\\p{Lu}.]{2,}|\\p{Lu}\\p{Ll}+\\.))?)(?:,\\s(?<date>${DATE}))?(?:\\s*\\((?<agency>[^()]{2,40})\\))?(?:\\.(?=\\s)|\\s(?=\\s)|:(?=\\s))\\s+(?=[\\p{Lu}“"«])`,
  'u',
)
/** No capitals: only with an agency in brackets and a dash. */
const UNCASED = new RegExp(
  `^(?<place>[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Devanagari}\\p{M}]+(?: [\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Devanagari}\\p{M}]+){0,2})(?:[،,]?\\s*(?<date>${DATE}|\\d{1,2} \\S+(?: \\d{4})?))?\\s*(?:\\((?<agency>[^()]{2,40})\\)|[:：،](?=\\s*${DASH}))\\s*(?:${DASH}|[:：۔])\\s*`,
  'u',
)
/** 新华社北京5月3日电, （本报上海讯） */
const HAN =
  /^[（(【]?(?<agency>新华社|中新社|本报|本社|路透社?|法新社|美联社|共同社)(?<place>\p{Script=Han}{2,5}?)(?<date>\d{1,2}月\d{1,2}日)?(?:电|電|讯|訊)(?:[（(][^）)]*[）)])?[）)】]?[\s:：，]*/u

const NO_PLACE = new RegExp(
  `^(?:(?i:${WEEKDAY_PATTERN}|${MONTH_PATTERN})\\b|(?:Q|A|Note|Update|Correction|Editor|Photo|By|Re|The|A|An|But|And|If|In|On|At|For|It|He|She|They|We|I|You|This|That|There|What|When|Why|How|Who|So|Yes|No|Breaking|Exclusive|Analysis|Opinion|Live|Watch|Video|Tip|Warning)\\b)`,
  'u',
)

/**
 * Read a dateline off the begin of a paragraph. Null if it opens otherwise.
 *
 *     GULL POINT, Marram, May 14 (Harbour Wire) - The ferry
 *     ^^^^^^^^^^^^^^^^^^  ^^^^^^  ^^^^^^^^^^^^
 *
 * A place in mixed case needs an agency, a date, brackets or a long dash: “Good
 * news - the ferry” is no dateline.
 */
export function dateline(text: string): Dateline | null {
  const groups = (FULL.exec(text) ?? null)?.groups
  if (groups?.place !== undefined && isPlace(groups, text)) return made(text, FULL, groups)
  const lost = LOST.exec(text)?.groups
  if (
    lost?.place !== undefined &&
    isCapitals(lost.place) &&
    lost.place.length >= 4 &&
    !NO_PLACE.test(lost.place) &&
    !isOrganisationName(lost.place)
  ) {
    if (lost.date !== undefined || lost.agency !== undefined || /^\S+(?: \S+)?, |\s\s/.test(text.slice(0, 60)))
      return made(text, LOST, lost)
  }
  for (const form of [UNCASED, HAN]) {
    const found = form.exec(text)?.groups
    if (found?.place !== undefined) return made(text, form, found)
  }
  return null
}

/** A dateline on a line of its own: `New York, July 17.` */
export function datelineAlone(text: string): Dateline | null {
  const found = new RegExp(
    `^(?<place>${PLACE}${REGION}),\\s+(?<date>${DATE})(?:\\s*\\((?<agency>[^()]{2,40})\\))?\\s*[.:—–-]*$`,
    'u',
  ).exec(text)?.groups
  if (found?.place === undefined || NO_PLACE.test(found.place) || !/^\p{Lu}/u.test(found.place)) return null
  return { place: found.place, at: 0, agency: found.agency ?? null, date: found.date ?? null, end: text.length }
}

function isPlace(groups: Readonly<Record<string, string | undefined>>, text: string): boolean {
  const { place = '', open, close, date, agency, dash = '' } = groups
  // A hyphen within a word is no dash: “TWO-YEAR TRIAL”.
  if (dash === '-' && !/[\s)\].]-\s*$/.test(FULL.exec(text)?.[0] ?? '')) return false
  if (isOrganisation(place) && !isShortPlace(place)) return false
  if (!goesOnAsText(text.slice(text.indexOf(dash, place.length) + dash.length))) return false
  if (!/^\p{Lu}/u.test(place) || NO_PLACE.test(place) || place.length > 50) return false
  if (!everyWordCapital(place)) return false
  if (date !== undefined || groups.joined !== undefined || (agency !== undefined && isShort(agency))) return true
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
  return place
    .split(/[ -]/)
    .every(
      (word) =>
        /^[\p{Lu}(]/u.test(word) || /^(?:de|del|la|le|les|do|da|dos|sur|am|an|der|upon|of|on|и|на|над)$/u.test(word),
    )
}

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}{2}/u.test(text)
}

function made(text: string, form: RegExp, groups: Readonly<Record<string, string | undefined>>): Dateline {
  const [place = '', glued] = (groups.place ?? '').trim().split(/(?<=\p{Ll})-(?=\p{Lu}{2,6}$)/u)
  const agency = (groups.agency ?? glued ?? groups.joined ?? groups.bare)?.trim() ?? null
  return {
    place,
    at: text.indexOf(place),
    agency: agency !== null && !/\d{3}/.test(agency) ? agency : null,
    date: groups.date ?? groups.later ?? null,
    end: form.exec(text)?.[0].length ?? 0,
  }
}

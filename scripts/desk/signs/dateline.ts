/** The dateline: where the news comes from, before the dash that opens the lede. */

import { europeanDigits } from '../../dates/dates.ts'
import { MONTH_PATTERN, WEEKDAY_PATTERN } from '../../dates/months.ts'
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

/** A dash of any kind; `_` is what old wires make of one, `â` what is left of one that was decoded twice. */
const DASH = '(?:—|–|―|--+|-|−|_|ـ(?=\\s)|â(?:€["“”]|\\u0080[\\u0093\\u0094])?)'
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
const MONTH_NAME = anyCase(MONTH_PATTERN)
const WEEKDAY = anyCase(WEEKDAY_PATTERN)
const MONTH = `(?:${MONTH_NAME})\\.?`
const DATE = `(?:(?:(?:${WEEKDAY})\\.?,?\\s+)?(?:(?:le |den |el |il |dnia |em )?\\d{1,2}(?:\\.|er|º|st|nd|rd|th)?(?:\\s(?:de|of))?\\s${MONTH}(?:(?:,|\\sde)?\\s\\d{4})?|${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?\\.?|\\d{4}-\\d\\d-\\d\\d|(?:${WEEKDAY}))(?:\\s?(?:року|р\\.|ء))?)`
/** Mixed case: one to three words with capitals, with a region behind a comma: `Port Aldous, Marram`. */
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*"
const PLACE = `(?:м\\. |с\\. |смт )?${WORD}(?:[ /-](?:(?:de|del|la|le|les|do|da|dos|sur|am|an|der|upon|of|on|и|на|над)[ -])*${WORD}){0,3}`
const REGION = `(?:,\\s+(?!(?:${MONTH_NAME}|${WEEKDAY})\\b)(?:${WORD})(?: ${WORD}){0,2})?`
const FULL = new RegExp(
  `^(?<open>[(\\[]?)(?<place>${PLACE}${REGION})(?:-(?<joined>[A-Z]{2,6}))?(?<close>[)\\]]?)(?:[,،]?\\s+(?<date>${DATE})(?:\\s+UTC)?)?(?:[,.]?\\s*[(\\[](?<agency>[^()\\[\\]]{2,50})[)\\]])?(?:[,،]?\\s+(?<later>${DATE}))?(?:,\\s+(?<bare>\\p{Lu}[\\p{L}]+(?: \\p{Lu}[\\p{L}]+){0,2}))?\\s*[)\\]]?[.:,]?\\s*(?<dash>${DASH})(?:\\s*(?<dated>${DATE})\\s*${DASH})?\\s*(?=[\\p{L}\\p{N}“"‘'«„([¿¡])`,
  'u',
)
/** Capitals and two spaces where the dash was lost, or a full stop: `NEW YORK, July 17. Money market`. */
const LOST = new RegExp(
  `^(?<place>\\p{Lu}[\\p{Lu}.'’]+(?:[ -]\\p{Lu}[\\p{Lu}.'’]*){0,4}(?:,\\s(?:[\\p{Lu}.]{2,}|\\p{Lu}\\p{Ll}+\\.))?)(?:,\\s(?<date>${DATE}))?(?:\\s*\\((?<agency>[^()]{2,40})\\))?(?:\\.(?=\\s)|\\s(?=\\s)|:(?=\\s))\\s+(?=[\\p{Lu}“"«])`,
  'u',
)
/** `Київ. 5 травня 2026 року. УНН. Уряд`: place, date and agency, each with a full stop. */
const STOPPED = new RegExp(
  `^(?<place>${PLACE})[.,]\\s+(?<date>${DATE})[.,]?\\s+[«"“]?(?<agency>\\p{Lu}[\\p{L}-]{1,24}(?: \\p{Lu}[\\p{L}-]{1,20}){0,2})[»"”]?[.:]\\s+(?=[\\p{Lu}“"«„])`,
  'u',
)
/** `Sundargaon, Jul 22 (BNS) A wild elephant`: date and agency, and no dash. */
const DASHLESS = new RegExp(
  `^(?<place>${PLACE}),\\s+(?<date>${DATE})\\s*[(\\[](?<agency>[^()\\[\\]]{2,30})[)\\]]\\s+(?=[\\p{Lu}“"‘'«])`,
  'u',
)
/** `Xilotla, Oaxaca.— Con banda`: a full stop and a dash without a space. */
const STOP_DASH = new RegExp(`^(?<place>${PLACE}${REGION})\\.\\s?[—–]-?\\s*(?=[\\p{Lu}“"«¿¡])`, 'u')
/** （島聯社記者簡郁棻石碇坑26日電）: agency, reporter, place and day. */
const HAN_REPORTER =
  /^[（(](?<agency>\p{Script=Han}{1,6}?社)[記记]者(?<names>\p{Script=Han}{3})(?<place>\p{Script=Han}{2,5})(?<date>\d{1,2}日)?[電电][）)]\s*/u
/** `PEDRA ALTA A fila começa`: two or more words in capitals and a sentence that begins behind them. */
const BARE =
  /^(?<place>(?!(?:THE|LES|LOS|DIE|DER|DAS|EL|LA|LE|UMA|UNA) )\p{Lu}{3,}(?: (?:D[AEO]S? )?\p{Lu}{3,}){1,3}) (?=\p{Lu}\p{Ll}* \p{Ll}{2,} .{40,})/u
const UNCASED_WORDS =
  '[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Devanagari}\\p{M}]+(?: [\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Devanagari}\\p{M}]+){0,2}?'
/** No capitals: only with an agency in brackets and a dash. */
const UNCASED = new RegExp(
  `^(?<place>${UNCASED_WORDS})(?:[،,]?\\s*(?<date>${DATE}|\\d{1,2} \\S+(?: \\d{4})?))?\\s*(?:\\((?<agency>[^()]{2,40})\\)|[:：،](?=\\s*${DASH}))\\s*(?:،?\\s*(?<later>${DATE})\\s*)?(?:${DASH}|[:：۔])\\s*`,
  'u',
)
/** `کراچی (اے پی پی) وزیر`: Urdu papers set no dash behind the bracket. */
const BRACKETED = new RegExp(`^(?<place>${UNCASED_WORDS})\\s*\\((?<agency>[^()]{2,40})\\)\\s+(?=\\S)`, 'u')
/** `بيروت - رويترز: قالت`, an agency or a paper behind the dash. */
const DASHED = new RegExp(
  `^(?<place>${UNCASED_WORDS})\\s*${DASH}\\s*[«"“]?(?<agency>[\\p{Script=Arabic}\\p{M} ]{3,30}?)[»"”]?\\s*(?:[:：]|${DASH})\\s+`,
  'u',
)
/** 新华社北京5月3日电（记者李明、王芳）, （本报上海讯） */
const HAN =
  /^[（(【]?(?<agency>\p{Script=Han}{0,6}?(?:社|报|報|网|網|台|讯社))(?<place>\p{Script=Han}{2,6}?)(?<date>\d{1,2}月\d{1,2}日)?(?:专电|電|电|讯|訊)(?:[（(](?:本报|本社)?(?:特约|见习|实习)?(?:记者|記者)?\s?(?<names>[^）)]{2,30})[）)])?[）)】]?[\s:：，]*/u
/** 【汐見＝高瀬由美】, 【東京・時事】 */
const LENTICULAR = /^【(?<place>\p{Script=Han}{1,8}?)(?:[＝=・](?<names>[^】]{2,24}))】\s*/u

const NO_PLACE = new RegExp(
  `^(?:(?:${WEEKDAY}|${MONTH_NAME})\\b|(?:Q|A|Note|Update|Correction|Editor|Photo|By|Re|The|A|An|But|And|If|In|On|At|For|It|He|She|They|We|I|You|This|That|There|What|When|Why|How|Who|So|Yes|No|Sir|SIR|Sirs|Madam|MADAM|Dear|Sehr|Estimado|Señor|Monsieur|Breaking|Exclusive|More|Analysis|Opinion|Live|Watch|Video|Tip|Warning)\\b)`,
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
  // Digits of all scripts as European ones: the length stays.
  const plain = europeanDigits(text.slice(0, LONGEST))
  for (const { form, isMeant } of FORMS) {
    const found = form.exec(plain)
    if (found?.groups?.place !== undefined && isMeant(found.groups, text, found[0]))
      return made(plain, form, found.groups)
  }
  return null
}

type Groups = Readonly<Record<string, string | undefined>>
/** A way to write a dateline, and whether what looks so is meant so. */
interface Form {
  readonly form: RegExp
  readonly isMeant: (groups: Groups, text: string, whole: string) => boolean
}

const isNamed = ({ place = '' }: Groups): boolean => !NO_PLACE.test(place)
const isWired = ({ agency = '' }: Groups): boolean => isOrganisation(agency.trim())

/** In the order in which they count. */
const FORMS: readonly Form[] = [
  { form: FULL, isMeant: isPlace },
  { form: LOST, isMeant: isLost },
  { form: STOPPED, isMeant: isNamed },
  { form: BARE, isMeant: (_, text) => /\p{Ll}{3}/u.test(text.slice(0, LONGEST)) },
  ...[DASHLESS, STOP_DASH].map((form) => ({ form, isMeant: isNamed })),
  ...[HAN_REPORTER, UNCASED, HAN, LENTICULAR].map((form) => ({ form, isMeant: () => true })),
  { form: BRACKETED, isMeant: (groups) => isWired(groups) || isPost(groups.agency?.trim() ?? '') },
  { form: DASHED, isMeant: isWired },
]

/** No dateline is longer, with what must stand behind it. */
const LONGEST = 400

function isLost(lost: Groups, text: string): boolean {
  const { place = '', date, agency } = lost
  if (!isCapitals(place) || place.length < 4 || NO_PLACE.test(place) || isOrganisationName(place)) return false
  // What stands behind it is a sentence, not the next of a row of words.
  if (!/\p{Ll}{2,}\s\p{Ll}{2,}/u.test(text.slice(place.length)) || /\s{3,}\S+\s{3,}/.test(text)) return false
  return date !== undefined || agency !== undefined || /^\S+(?: \S+)?, |\s\s/.test(text.slice(0, 60))
}

/** `المنيرة الغربية ـ عبدالرحمن الشناوي:`, `Madhupura:`: place, and perhaps the reporter, on a line that a colon ends. */
export function datelineLabel(text: string): { readonly place: string; readonly name: string | null } | null {
  const found = /^(?<place>[^:：,.!?]{3,40}?)(?:\s[ـ–—-]\s(?<name>[^:：]{4,40}))?[:：]$/u.exec(text)?.groups
  if (found?.place === undefined) return null
  const name = found.name ?? null
  const isPlaced = everyWordCapital(found.place) && !NO_PLACE.test(found.place) && found.place.split(' ').length <= 3
  const isUncased = /^[\p{Script=Arabic}\p{M} ]+$/u.test(found.place) && name !== null
  return isPlaced || isUncased ? { place: found.place, name } : null
}

/** A dateline on a line of its own: `New York, July 17.`, `Port-Ménard, le 4 mai 2026`. */
export function datelineAlone(text: string): Dateline | null {
  if (text.length > 120) return null
  const found = ALONE.exec(europeanDigits(text))?.groups
  if (found?.place === undefined || NO_PLACE.test(found.place) || !/^\p{Lu}/u.test(found.place)) return null
  return {
    place: found.place,
    at: 0,
    agency: found.agency ?? null,
    date: found.date ?? null,
    names: [],
    end: text.length,
  }
}

const ALONE = new RegExp(
  `^(?<place>${PLACE}${REGION})(?:,|\\s[–—-])\\s+(?<date>${DATE})(?:\\s*\\((?<agency>[^()]{2,40})\\))?\\s*[.:—–-]*$`,
  'u',
)

function isPlace(groups: Groups, text: string, whole: string): boolean {
  const { place = '', open, close, date, agency, dated, dash = '' } = groups
  // A hyphen within a word is no dash: “TWO-YEAR TRIAL”.
  if (dash === '-' && !/[\s)\].]-\s*$/.test(whole) && dated === undefined) return false
  if (isOrganisation(place) && !isShortPlace(place)) return false
  if (!goesOnAsText(text.slice(text.indexOf(dash, place.length) + dash.length))) return false
  if (agency !== undefined && !/\p{L}/u.test(agency)) return false
  if (!/^(?:м\. |с\. |смт )?\p{Lu}/u.test(place) || NO_PLACE.test(titled(place)) || place.length > 50) return false
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
  return place
    .split(/[ /-]/)
    .every(
      (word) =>
        /^[\p{Lu}(]/u.test(word) ||
        /^(?:de|del|la|le|les|do|da|dos|sur|am|an|der|upon|of|on|и|на|над|м\.|с\.|смт)$/u.test(word),
    )
}

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}{2}/u.test(text)
}

function made(text: string, form: RegExp, groups: Groups): Dateline {
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

/** The shapes of datelines, as expressions. */

import { AFTER_YEAR, DAY_ENDING, DAY_SIGN, MONTH_SIGN, OF_MONTH, ORDINAL } from '../../dates/months.ts'
import { type DayNames, OfDayNames } from '../../dates/names-in.ts'
import { anywhere, Expression, every, phrases } from '../../wording/expression.ts'

/** A dash of any kind; `_` is what old wires make of one, `â` what is left of one that was decoded twice. */
export const DASH = '(?:—|–|―|--+|-|−|_|ـ(?=\\s)|â(?:€["“”]|\\u0080[\\u0093\\u0094])?)'
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
/** Mixed case: one to three words with capitals, with a region behind a comma: `Port Aldous, Marram`. */
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*"
/** With what kind of place it is before it, and small words within: `м. Київ`, `Stoke on Trent`. */
const place = () =>
  `(?:(?:${phrases('placeMarks')}) )?${WORD}(?:[ /-](?:(?:${phrases('placeJoins')})[ -])*${WORD}){0,3}`
const UNCASED_WORDS =
  '[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Devanagari}\\p{M}]+(?: [\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Devanagari}\\p{M}]+){0,2}?'
/** The expressions that hold a date, or tell a region from one, with the names of days that stand in the text. */
function withNames(names: DayNames) {
  const months = anyCase(names.months)
  const weekdays = anyCase(names.weekdays)
  const month = `(?:${months})\\.?`
  const PLACE = place()
  const day = `(?:(?:${phrases('dateArticles')}) )?\\d{1,2}${DAY_ENDING}?(?:\\s(?:${OF_MONTH}))?`
  const dates = [
    `${day}\\s${month}(?:(?:,|\\s(?:${OF_MONTH}))?\\s\\d{4})?`,
    `${month}\\s\\d{1,2}${ORDINAL}?(?:,?\\s\\d{4})?`,
    '\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?\\.?',
    '\\d{4}-\\d\\d-\\d\\d',
    `(?:${weekdays})`,
  ]
  const DATE = `(?:(?:(?:(?:${weekdays})\\.?,?\\s+)?(?:${dates.join('|')}))(?:\\s?(?:${AFTER_YEAR}))?)`
  const REGION = `(?:,\\s+(?!(?:${months}|${weekdays})\\b)(?:${WORD})(?: ${WORD}){0,2})?`
  return {
    full: new RegExp(
      [
        `^(?<open>[(\\[]?)(?<place>${PLACE}${REGION})(?:-(?<joined>[A-Z]{2,6}))?(?<close>[)\\]]?)`,
        `(?:[,،]?\\s+(?<date>${DATE})(?:\\s+UTC)?)?(?:[,.]?\\s*[(\\[](?<agency>[^()\\[\\]]{2,50})[)\\]])?`,
        `(?:[,،]?\\s+(?<later>${DATE}))?(?:,\\s+(?<bare>\\p{Lu}[\\p{L}]+(?: \\p{Lu}[\\p{L}]+){0,2}))?\\s*[)\\]]?[.:,]?\\s*`,
        `(?<dash>${DASH})(?:\\s*(?<dated>${DATE})\\s*${DASH})?\\s*(?=[\\p{L}\\p{N}“"‘'«„([¿¡])`,
      ].join(''),
      'u',
    ),
    /** Capitals and two spaces where the dash was lost, or a full stop: `NEW YORK, July 17. Money market`. */
    lost: new RegExp(
      [
        `^(?<place>\\p{Lu}[\\p{Lu}.'’]+(?:[ -]\\p{Lu}[\\p{Lu}.'’]*){0,4}(?:,\\s(?:[\\p{Lu}.]{2,}|\\p{Lu}\\p{Ll}+\\.))?)`,
        `(?:,\\s(?<date>${DATE}))?(?:\\s*\\((?<agency>[^()]{2,40})\\))?`,
        '(?:\\.(?=\\s)|\\s(?=\\s)|:(?=\\s))\\s+(?=[\\p{Lu}“"«])',
      ].join(''),
      'u',
    ),
    /** `Київ. 5 травня 2026 року. УНН. Уряд`: place, date and agency, each with a full stop. */
    stopped: new RegExp(
      `^(?<place>${PLACE})[.,]\\s+(?<date>${DATE})[.,]?\\s+[«"“]?(?<agency>\\p{Lu}[\\p{L}-]{1,24}(?: \\p{Lu}[\\p{L}-]{1,20}){0,2})[»"”]?[.:]\\s+(?=[\\p{Lu}“"«„])`,
      'u',
    ),
    /** `Sundargaon, Jul 22 (BNS) A wild elephant`: date and agency, and no dash. */
    dashless: new RegExp(
      `^(?<place>${PLACE}),\\s+(?<date>${DATE})\\s*[(\\[](?<agency>[^()\\[\\]]{2,30})[)\\]]\\s+(?=[\\p{Lu}“"‘'«])`,
      'u',
    ),
    /** `Xilotla, Oaxaca.— Con banda`: a full stop and a dash without a space. */
    stopDash: new RegExp(`^(?<place>${PLACE}${REGION})\\.\\s?[—–]-?\\s*(?=[\\p{Lu}“"«¿¡])`, 'u'),
    /** No capitals: only with an agency in brackets and a dash. */
    uncased: new RegExp(
      `^(?<place>${UNCASED_WORDS})(?:[،,]?\\s*(?<date>${DATE}|\\d{1,2} \\S+(?: \\d{4})?))?\\s*(?:\\((?<agency>[^()]{2,40})\\)|[:：،](?=\\s*${DASH}))\\s*(?:،?\\s*(?<later>${DATE})\\s*)?(?:${DASH}|[:：۔])\\s*`,
      'u',
    ),
    /** On a line of its own. */
    alone: new RegExp(
      `^(?<place>${PLACE}${REGION})(?:,|\\s[–—-])\\s+(?<date>${DATE})(?:\\s*\\((?<agency>[^()]{2,40})\\))?\\s*[.:—–-]*$`,
      'u',
    ),
    /** No place is called like a day or a month. */
    day: new RegExp(`^(?:${weekdays}|${months})\\b`, 'u'),
  }
}

/** By the text that they are for. */
export const FORMS = new OfDayNames(withNames)

/** （島聯社記者簡郁棻石碇坑26日電）: agency, reporter, place and day. */
export const HAN_REPORTER = new Expression(
  [anywhere('wireReporters'), every('wireAgencies'), every('wired')],
  (reporters, agencies, wired) =>
    `^[（(](?<agency>\\p{Script=Han}{1,6}?(?:${agencies}))(?:${reporters})(?<names>\\p{Script=Han}{3})(?<place>\\p{Script=Han}{2,5})(?<date>\\d{1,2}${DAY_SIGN})?(?:${wired})[）)]\\s*`,
  'u',
)
/** `PEDRA ALTA A fila começa`: two or more words in capitals and a sentence that begins behind them. */
export const BARE =
  /^(?<place>(?!(?:THE|LES|LOS|DIE|DER|DAS|EL|LA|LE|UMA|UNA) )\p{Lu}{3,}(?: (?:D[AEO]S? )?\p{Lu}{3,}){1,3}) (?=\p{Lu}\p{Ll}* \p{Ll}{2,} .{40,})/u
/** `کراچی (اے پی پی) وزیر`: Urdu papers set no dash behind the bracket. */
export const BRACKETED = new RegExp(`^(?<place>${UNCASED_WORDS})\\s*\\((?<agency>[^()]{2,40})\\)\\s+(?=\\S)`, 'u')
/** `بيروت - رويترز: قالت`, an agency or a paper behind the dash. */
export const DASHED = new RegExp(
  `^(?<place>${UNCASED_WORDS})\\s*${DASH}\\s*[«"“]?(?<agency>[\\p{Script=Arabic}\\p{M} ]{3,30}?)[»"”]?\\s*(?:[:：]|${DASH})\\s+`,
  'u',
)
/** 新华社北京5月3日电（记者李明、王芳）, （本报上海讯） */
export const HAN = new Expression(
  [anywhere('wired'), every('wireAgencies'), every('wireReporters'), every('ownPapers'), every('reporterKinds')],
  (wired, agencies, reporters, own, kinds) => {
    const agency = `(?<agency>\\p{Script=Han}{0,6}?(?:${agencies}))`
    const date = `(?<date>\\d{1,2}${MONTH_SIGN}\\d{1,2}${DAY_SIGN})?`
    const names = `(?:[（(](?:${own})?(?:${kinds})?(?:${reporters})?\\s?(?<names>[^）)]{2,30})[）)])?`
    return `^[（(【]?${agency}(?<place>\\p{Script=Han}{2,6}?)${date}(?:${wired})${names}[）)】]?[\\s:：，]*`
  },
  'u',
)
/** 【汐見＝高瀬由美】, 【東京・時事】 */
export const LENTICULAR = /^【(?<place>\p{Script=Han}{1,8}?)(?:[＝=・](?<names>[^】]{2,24}))】\s*/u

const NO_PLACE = new Expression([every('notPlaces')], (words) => `^(?:${words})\\b`, 'u')

/** Whether a text begins with a word that no place is called. */
export function isNoPlace(text: string): boolean {
  return NO_PLACE.test(text) || FORMS.for(text).day.test(text)
}

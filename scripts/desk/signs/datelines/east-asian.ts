/** Datelines of scripts that set no space: place, day and agency stand joined, in brackets or before a sign such as 电. */

import { DAY_SIGN, MONTH_SIGN } from '../../../dates/months.ts'
import { anywhere, Expression, every } from '../../../wording/expression.ts'

const DATE = `(?:\\d{1,2}${MONTH_SIGN})?\\d{1,2}${DAY_SIGN}`

/** （島聯社記者簡郁棻石碇坑26日電）: agency, reporter, place and day. */
const REPORTER = new Expression(
  [anywhere('wireReporters'), every('wireAgencies'), every('wired')],
  (reporters, agencies, wired) =>
    `^[（(](?<agency>\\p{Script=Han}{1,6}?(?:${agencies}))(?:${reporters})(?<names>\\p{Script=Han}{3})(?<place>\\p{Script=Han}{2,5})(?<date>${DATE})?(?:${wired})[）)]\\s*`,
  'u',
)
/** 新华社北京5月3日电（记者李明、王芳）, （本报上海讯） */
const WIRED = new Expression(
  [anywhere('wired'), every('wireAgencies'), every('wireReporters'), every('ownPapers'), every('reporterKinds')],
  (wired, agencies, reporters, own, kinds) => {
    const agency = `(?<agency>\\p{Script=Han}{0,6}?(?:${agencies}))`
    const names = `(?:[（(](?:${own})?(?:${kinds})?(?:${reporters})?\\s?(?<names>[^）)]{2,30})[）)])?`
    return `^[（(【]?${agency}(?<place>\\p{Script=Han}{2,6}?)(?<date>${DATE})?(?:${wired})${names}[）)】]?[\\s:：，]*`
  },
  'u',
)
/** 【汐見＝高瀬由美】, 【東京・時事】 */
const LENTICULAR = /^【(?<place>\p{Script=Han}{1,8}?)(?:[＝=・](?<names>[^】]{2,24}))】\s*/u
/** 【6月18日 AFP】, 【東京共同】: an agency of capitals, or one that is known. */
const AGENCY = new Expression(
  [anywhere('wireSigns')],
  (signs) =>
    `^【(?:(?<date>${DATE})\\s?)?(?<place>[\\p{Script=Han}\\p{Script=Katakana}ー]{2,10}?)?\\s?(?:(?<date2>${DATE})\\s?)?(?<agency>${signs})】\\s*`,
  'u',
)
/** (서울=연합뉴스) 김모란 기자 = */
const KOREAN = new Expression(
  [every('wireReporters')],
  (reporters) =>
    `^[(\\[【](?<place>\\p{Script=Hangul}{2,8})=(?<agency>[\\p{L} ]{2,16})[)\\]】]\\s*(?:(?<names>\\p{Script=Hangul}{2,4}(?:[·\\u318d, ]{1,2}\\p{Script=Hangul}{2,4})*)\\s?(?:${reporters})\\s?=\\s*)?`,
  'u',
)

const WAYS: readonly (RegExp | Expression)[] = [REPORTER, WIRED, LENTICULAR, AGENCY, KOREAN]

export interface EastAsianDateline {
  readonly place: string | null
  readonly agency: string | null
  readonly date: string | null
  readonly names: readonly string[]
  readonly end: number
}

/** The dateline that a text of such a script opens with, or null. */
export function eastAsianDateline(text: string): EastAsianDateline | null {
  if (!OPENS.test(text)) return null
  for (const way of WAYS) {
    const found = way.exec(text)
    if (found?.groups === undefined) continue
    const { place = null, agency = null, date, date2, names = '' } = found.groups
    return {
      place,
      agency,
      date: date ?? date2 ?? null,
      names: names
        .split(/[、，,・·ㆍ]/)
        .map((name) => name.trim())
        .filter((name) => name.length >= 2),
      end: found[0].length,
    }
  }
  return null
}

const OPENS = /^[（(【[]?[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\d]/u

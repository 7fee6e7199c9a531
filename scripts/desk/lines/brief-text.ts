/**
 * A brief's own words: without the bullet, the number, the stamp of a ticker or the
 * source that a list sets beside it. The time of an event is its own: one that is said
 * with its unit, `7:30 p.m. Choir rehearsal`, `19.32 Uhr Abfahrt`, and every time of a
 * list whose times are round, `19:30 Choir rehearsal`. A ticker's are not.
 */

import { HALVES_BEHIND, HOUR_SIGN, HOUR_UNITS, MAY_OPEN_TIME, OPENS_TIME } from '../../dates/clock.ts'
import { isOrganisation } from '../signs/organisation.ts'
import { isPersonName } from '../signs/person.ts'
import { endsLikeProse, hasCase, measureOf } from './shapes.ts'

/** What is said with the time of an event, and never with a stamp. */
const UNIT = `[ap]\\.?\\s?m|hs(?!\\p{L})|o.?clock|(?:${HOUR_UNITS}|${HALVES_BEHIND})(?!\\p{L})|${HOUR_SIGN}`
const CLOCK = `\\d{1,2}[:.：]\\d\\d(?!\\d|\\s?(?:${UNIT}))`
const BULLET = '[•·‣▪●○*»›→►+–—-]|\\d{1,3}[.)](?!\\d)|\\d{1,3}(?=\\s{2,}|\\t)'
const BEFORE = new RegExp(`^(?:(?:${BULLET}|\\[?${CLOCK}\\]?)\\s+(?:[-–—|]\\s+)?|[▽△◇◆■□▼▲・▶▸]\\s*)+`, 'iu')
/** The same in a timetable, where a time is no stamp. */
const BEFORE_TIME = new RegExp(`^(?:(?:${BULLET})\\s+|[▽△◇◆■□▼▲・▶▸]\\s*)+`, 'iu')
const TIME = new RegExp(`(?<!\\s)\\s*(?:[|–—-]\\s*${CLOCK}|[(（]\\s?${CLOCK}\\s?[)）]|\\s{2,}${CLOCK})$`, 'iu')
/** The last thing on a line, behind a dash or a bar or in brackets. */
const SUFFIXES: readonly RegExp[] = [
  /(?<!\s)\s+[([](?<by>[^()[\]]{2,40})[)\]]$/u,
  /(?<!\s)\s+[–—]\s+(?<by>[^–—]{2,40})$/u,
  /(?<!\s)\s+-\s+(?<by>\p{Lu}[^–—]{1,40}?)$/u,
  /(?<!\s)\s+\|\s+(?<by>[^|]{2,40})$/u,
]
/** Where so many lines end alike, the last of each is its source. */
const SHARE = 0.4

/** Whether the times of some lines are events': nearly all are round, as no ticker's are, and not in square brackets. */
export function isTimetable(lines: readonly string[]): boolean {
  const stamps = lines.flatMap((line) => {
    const text = line.replace(BEFORE_TIME, '')
    const stamp = STAMP.exec(text) ?? STAMP.exec(TIME.exec(text)?.[0] ?? '')
    return stamp === null ? [] : [{ bracket: stamp.groups?.bracket, minutes: stamp.groups?.minutes }]
  })
  const odd = (step: number) =>
    stamps.filter(({ minutes, bracket }) => bracket !== undefined || Number(minutes) % step !== 0).length
  const isRound = stamps.length === 1 || odd(15) <= stamps.length / 2
  return stamps.length > 0 && isRound && odd(5) <= stamps.length / 4
}

const STAMP = new RegExp(`^[\\s|(（–—-]*(?<bracket>\\[)?(?=${CLOCK})\\d{1,2}[:.：](?<minutes>\\d\\d)`, 'iu')
/** A line that begins with a time as any of a dozen languages writes one. */
const OPENS = new RegExp(
  `^(?:(?:${OPENS_TIME})\\.?\\s?\\d{1,2}(?!\\d)|(?:(?:${MAY_OPEN_TIME})\\s?)?\\d{1,2}(?:(?:[:.：h]|${HOUR_SIGN})\\s?\\d\\d|\\s?(?:${UNIT})))`,
  'iu',
)

/** Whether a line of a list begins with a time. */
export function opensWithTime(line: string): boolean {
  return /\p{L}{2}/u.test(line) && OPENS.test(line.replace(BEFORE_TIME, ''))
}

/** In words, and in characters. */
const MOST_WORDS = 5
const LONGEST_LABEL = 40

/** Whether a line could name the list below it: a few words without a stop, and nobody's name. */
export function couldLabel(text: string): boolean {
  return isFewWords(text) && !(hasCase(text) && isPersonName(text))
}

function isFewWords(text: string): boolean {
  return (
    /\p{L}/u.test(text) &&
    // `Attendance: 4,120` says something itself.
    !/[:：]\s*\S/u.test(text) &&
    text.split(/\s+/).length <= MOST_WORDS &&
    measureOf(text) <= LONGEST_LABEL &&
    !endsLikeProse(text)
  )
}

/** A label that says so: in capitals, or with a colon at its end. */
export function isListHeading(text: string): boolean {
  return isFewWords(text) && (/[:：]$/.test(text) || (/\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)))
}

/**
 * One line alone: only what is surely an agency, a paper or a person is taken off its end.
 *
 * @param isTimed whether it stands in a list of events; by itself if nothing is said.
 */
export function briefText(line: string, isTimed = isTimetable([line])): string {
  const text = bareOf(line, isTimed)
  for (const suffix of SUFFIXES) {
    const by = suffix.exec(text)?.groups?.by
    if (by === undefined) continue
    const isBracket = /[)\]]$/.test(text)
    if (
      isOrganisation(by) ||
      (!isBracket &&
        ((isPersonName(by) && !/^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Rev|Herr|Frau|M|Mme|Sr|Sra)\.?\s/u.test(by)) ||
          /^(?:staff|agencies|wires?|listings)$/i.test(by)))
    )
      return text.replace(suffix, '')
  }
  return text
}

/** The lines of one list: what many of them end with, or the same words behind several, are sources. */
export function briefTexts(lines: readonly string[]): string[] {
  const isTimed = isTimetable(lines)
  const bare = lines.map((line) => bareOf(line, isTimed))
  const suffix = SUFFIXES.find((form) => {
    const ends = bare.flatMap((line) => form.exec(line)?.groups?.by ?? []).filter(isSourceLike)
    return ends.length >= Math.max(3, lines.length * SHARE) || new Set(ends).size <= ends.length - 3
  })
  return bare.map((text, at) => {
    const by = suffix === undefined ? undefined : suffix.exec(text)?.groups?.by
    return suffix !== undefined && by !== undefined && isSourceLike(by)
      ? text.replace(suffix, '')
      : briefText(lines[at] ?? '', isTimed)
  })
}

function bareOf(line: string, isTimed: boolean): string {
  return isTimed ? line.replace(BEFORE_TIME, '') : line.replace(BEFORE, '').replace(TIME, '')
}

function isSourceLike(by: string): boolean {
  const words = by.split(' ')
  return (
    words.length <= 5 &&
    (words.every((word) => /^\p{Lu}|^(?:of|the|and|de|di|da|do)$|^\p{Lo}/u.test(word)) || words.length === 1)
  )
}

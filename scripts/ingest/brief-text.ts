/**
 * A brief's own words: without the bullet, the number, the stamp of a ticker or the
 * source that a list sets beside it. The time of an event is its own: `7:30 p.m. Choir
 * rehearsal`, and `19:30 Choir rehearsal` in a list whose times are all quarters of an hour.
 */

import { isOrganisation } from './signs/organisation.ts'
import { isPersonName } from './signs/person.ts'

const CLOCK = '\\d{1,2}[:.：]\\d\\d(?!\\d|\\s?[ap]\\.?m)'
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

/** Whether lines are events: two and more begin with a time, and all of those are round, as no ticker's are. */
export function isTimetable(lines: readonly string[]): boolean {
  const minutes = lines.flatMap((line) => OPENS.exec(line.replace(BEFORE_TIME, ''))?.groups?.minutes ?? [])
  const isRound = minutes.every((minute) => Number(minute) % 15 === 0)
  return minutes.length >= 2 && minutes.length >= lines.length / 2 && isRound
}

const OPENS = /^\d{1,2}[:.](?<minutes>\d\d)(?!\d)/u

/**
 * One line alone: only what is surely an agency, a paper or a person is taken off its end.
 *
 * @param isTimed whether it stands in a timetable.
 */
export function briefText(line: string, isTimed = false): string {
  const text = bareOf(line, isTimed)
  for (const suffix of SUFFIXES) {
    const by = suffix.exec(text)?.groups?.by
    if (by === undefined) continue
    const isBracket = /[)\]]$/.test(text)
    if (isOrganisation(by) || (!isBracket && (isPersonName(by) || /^(?:staff|agencies|wires?|listings)$/i.test(by))))
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

/** A brief's own words: without the bullet, the number, the time or the source that a list sets beside it. */

import { isOrganisation } from './signs/organisation.ts'
import { isPersonName } from './signs/person.ts'

const CLOCK = '\\d{1,2}[:.：]\\d\\d(?:\\s?[ap]\\.?m\\.?)?'
const BEFORE = new RegExp(
  `^(?:(?:[•·‣▪●○*»›→►+–—-]|\\d{1,3}[.)]|\\d{1,3}(?=\\s{2,}|\\t)|\\[?${CLOCK}\\]?)\\s+(?:[-–—|]\\s+)?|[▽△◇◆■□▼▲・▶▸]\\s*)+`,
  'iu',
)
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

/** One line alone: only what is surely an agency, a paper or a person is taken off its end. */
export function briefText(line: string): string {
  const text = line.replace(BEFORE, '').replace(TIME, '')
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
  const bare = lines.map((line) => line.replace(BEFORE, '').replace(TIME, ''))
  const suffix = SUFFIXES.find((form) => {
    const ends = bare.flatMap((line) => form.exec(line)?.groups?.by ?? []).filter(isSourceLike)
    return ends.length >= Math.max(3, lines.length * SHARE) || new Set(ends).size <= ends.length - 3
  })
  return bare.map((text, at) => {
    const by = suffix === undefined ? undefined : suffix.exec(text)?.groups?.by
    return suffix !== undefined && by !== undefined && isSourceLike(by)
      ? text.replace(suffix, '')
      : briefText(lines[at] ?? '')
  })
}

function isSourceLike(by: string): boolean {
  const words = by.split(' ')
  return (
    words.length <= 5 &&
    (words.every((word) => /^\p{Lu}|^(?:of|the|and|de|di|da|do)$|^\p{Lo}/u.test(word)) || words.length === 1)
  )
}

/** What words of a credit line are by where they stand in it. */

import { isOrganisation } from '../organisation.ts'
import { isPageSection } from '../page.ts'
import type { CreditToken } from './tokens.ts'
import { isTeam } from './who.ts'

/** `Villarmán del Duero - 3 May 2026`, `Madrid-29/05/2025`: the first words, with a mark and a day behind them. Some are made like somebody's name. */
export function isPlaceOf(tokens: readonly CreditToken[], at: number): boolean {
  const token = tokens[at]
  const behind = tokens.slice(at + 1).find(({ kind }) => kind !== 'mark' && kind !== 'around')
  const isApart = tokens[at + 1]?.kind === 'mark' && behind?.kind === 'day'
  return at === 0 && isApart && token?.kind === 'words' && PLACE.test(token.text)
}

/** `Redacción / Puerto Salado`, `Newsroom | Ardbury`: behind the desk that wrote stands where it is, though it is made like a name. */
export function isPlaceBehindTeam(tokens: readonly CreditToken[], at: number): boolean {
  const [team, mark, token] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  return (
    at === 2 &&
    team?.kind === 'words' &&
    isTeam(team.text) &&
    mark?.kind === 'mark' &&
    STRONG.test(mark.sign) &&
    token?.kind === 'words' &&
    PLACE.test(token.text) &&
    !isOrganisation(token.text) &&
    !isPageSection(token.text)
  )
}

const PLACE = /^\p{Lu}\p{L}+(?:[ -](?:\p{Ll}{1,3} )?\p{Lu}\p{L}+){0,3}$/u

/** Between bars, dashes, wide spaces and the ends of the line. */
export function isSetApart(tokens: readonly CreditToken[], at: number): boolean {
  return [tokens[at - 1], tokens[at + 1]].every(
    (beside) => beside === undefined || (beside.kind === 'mark' && STRONG.test(beside.sign)),
  )
}

/** What parts more than a comma does. */
const STRONG = /[|•·∙/\t–—-]|\s{3,}|　/u

/** The top of a page, `Thursday, May 8, 2025   75 cents   No. 19`: three short parts or more, one of them a day. */
export function isFolio(line: string): boolean {
  const parts = line.split(/\s*[|•·]\s*|\s+[–—/-]\s+|\s{2,}/)
  return parts.length >= 3 && parts.length <= 6 && parts.every((part) => part.split(' ').length <= MOST_OF_PART)
}

/** In words. */
const MOST_OF_PART = 8

/** `Uppfært 12.2.2025` behind another day: a label in a language that nobody has told of. */
export function isLabelOf(tokens: readonly CreditToken[], at: number): boolean {
  const token = tokens[at]
  return (
    token?.kind === 'words' &&
    /^\p{Lu}\p{L}+$/u.test(token.text) &&
    tokens[at + 1]?.kind === 'day' &&
    tokens.slice(0, at).some(({ kind }) => kind === 'day')
  )
}

/** `Market Hall`, `Seite 7`, `oman`: one word, or capitals with small words between. A line's end of a sentence is none. */
export function isTitled(text: string): boolean {
  return !/ /.test(text) || text.split(' ').every((word) => /^(?:[\p{Lu}\p{Lo}\d]|\p{Ll}{1,3}$)/u.test(word))
}

/** Words in small letters in a row, or a sentence behind another: no post and no paper. */
export const PROSE: RegExp = /(?<!\p{L})\p{Ll}+(?: \p{Ll}+){3,}|[.!?] \p{Lu}\p{Ll}* \p{Ll}+ /u

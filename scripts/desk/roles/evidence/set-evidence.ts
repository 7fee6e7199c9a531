/** How a typed line is set: its letters word by word, and where on the sheet it begins. */

import { isPageProseText } from '../../lines/pasted.ts'
import type { RoleLine } from '../role-line.ts'
import { step } from './facts.ts'

/** In characters: of longer lines no pattern is made. */
const LONGEST = 70

/** Of each line, beside what it says of itself. */
export function setEvidence(lines: readonly RoleLine[]): string[][] {
  const text = lines.reduce(
    (most, line) => (isPageProseText(line.free.text) ? Math.max(most, indentOf(line)) : most),
    0,
  )
  return lines.map((line) => {
    const own = line.free.text
    return [`indent ${step(DEEPER, indentOf(line) - text)}`, ...(own.length <= LONGEST ? [`x:${patternOf(own)}`] : [])]
  })
}

/** In spaces more than the text: less, as the text, a little more, in the middle of the sheet or at its edge. */
const DEEPER = [-1, 0, 6, 16]

/** Of a line, in spaces. */
function indentOf({ free }: RoleLine): number {
  return free.start - free.line.start
}

/** How a short line is set, word by word: `Aa AA` a name, `a/a/a` who edited, `0 a 0` a day; what repeats is said once. */
function patternOf(text: string): string {
  return text
    .replace(/\p{Lu}\p{Lu}+/gu, 'X')
    .replace(/\p{Lu}(?:[\p{Ll}\p{M}’'-]|\p{Lu}(?=\p{Ll}))+/gu, 'A')
    .replace(/\p{Ll}[\p{L}\p{M}]*/gu, 'a')
    .replace(/[\p{Lo}\p{M}]+/gu, 'o')
    .replace(/\p{Nd}+/gu, '0')
    .replace(/\s+/g, ' ')
    .replace(/(?<unit>\S+ ?)(?:\k<unit>)+/gu, '$<unit>+')
    .slice(0, WIDEST_PATTERN)
}

/** In characters: what is set in more ways is set in no way of its own. */
const WIDEST_PATTERN = 24

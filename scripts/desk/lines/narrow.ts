/**
 * Narrow columns: where a compositor divided words at the ends of lines, the hyphens
 * are no part of them. They are read as soft hyphens, one character each, so that
 * the words come together and every character keeps its place.
 *
 *     bandstand in Pether-
 *     ton Park is to be
 */

import type { Line } from '../../flow/copy.ts'
import { Expression, every } from '../../wording/expression.ts'

const DIVIDED = /\p{Ll}-\s*$/u
/** So many divided words are a column; fewer may be compounds that fell at a line's end. */
const LEAST = 3
const SHARE = 0.04
const WIDEST = 60
/** Of text out of a PDF, which its ligatures show, lines are as wide as a page. */
const WIDEST_SET = 110
const LIGATURE = /[\ufb00-\ufb06]/u
/** `well-` and `known`: the hyphen is the word's own. */
const COMPOUND = new Expression([every('compoundOpenings')], (words) => `(?<!\\p{L})(?:${words})-\\s*$`)

export function undivided(lines: readonly Line[]): readonly Line[] {
  const filled = lines.filter(({ text }) => text.trim() !== '')
  const isSet = filled.some(({ text }) => LIGATURE.test(text))
  const widest = isSet ? WIDEST_SET : WIDEST
  const isDivided = (line: Line, at: number) =>
    DIVIDED.test(line.text) &&
    line.text.trim().length <= widest &&
    !COMPOUND.test(line.text) &&
    /^\s*\p{Ll}/u.test(lines[at + 1]?.text ?? '')
  const divided = lines.filter(isDivided).length
  if (divided < LEAST || divided < filled.length * SHARE) return lines
  return lines.map((line, at) =>
    isDivided(line, at) ? { ...line, text: line.text.replace(/-(\s*)$/, '\u00ad$1') } : line,
  )
}

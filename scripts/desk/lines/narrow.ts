/**
 * Narrow columns: where a compositor divided words at the ends of lines, the hyphens
 * are no part of them. They are read as soft hyphens, one character each, so that
 * the words come together and every character keeps its place.
 *
 *     bandstand in Pether-
 *     ton Park is to be
 */

import type { Line } from '../../flow/copy.ts'

const DIVIDED = /\p{Ll}-\s*$/u
/** So many divided words are a column; fewer may be compounds that fell at a line's end. */
const LEAST = 3
const SHARE = 0.04
const WIDEST = 60

export function undivided(lines: readonly Line[]): readonly Line[] {
  const filled = lines.filter(({ text }) => text.trim() !== '')
  const isDivided = (line: Line, at: number) =>
    DIVIDED.test(line.text) && line.text.trim().length <= WIDEST && /^\s*\p{Ll}/u.test(lines[at + 1]?.text ?? '')
  const divided = lines.filter(isDivided).length
  if (divided < LEAST || divided < filled.length * SHARE) return lines
  return lines.map((line, at) =>
    isDivided(line, at) ? { ...line, text: line.text.replace(/-(\s*)$/, '\u00ad$1') } : line,
  )
}

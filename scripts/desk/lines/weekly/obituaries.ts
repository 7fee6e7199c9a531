/**
 * Obituaries, of which a file may hold several: where each begins, with a name and the
 * years of a life, on one line or on two, above its own text.
 *
 *     Edith Marsh, 1931–2026
 *
 *     She taught three generations to swim …
 *
 *     Ruth Calder
 *     1950–2026
 */

import type { Line } from '../../../flow/copy.ts'
import { isPersonName } from '../../signs/person.ts'
import { isNamedLife, isYearsOfLife } from '../../signs/weekly/lives.ts'
import { isBlank, isProseLine } from '../open-document.ts'

/** Between the years and the text a dek and a byline may stand. */
const MOST_BETWEEN = 4
/** A word or two above the first, `Obituaries`; more is a headline of what they are parts of. */
const MOST_WORDS = 2

/** Where the obituaries of a file begin, as indexes into its lines; none if there are fewer than two. */
export function obituaryStarts(lines: readonly Line[]): readonly number[] {
  const starts = lines.flatMap((_, at) => (isLife(lines, at) ? [at] : []))
  const [first = 0, ...others] = starts
  const above = lines.slice(0, first).flatMap(({ text }) => (text.trim() === '' ? [] : text.trim().split(/\s+/)))
  const isEach = starts.every((at, number) => hasText(lines.slice(at, starts[number + 1])))
  return others.length > 0 && isEach && above.length <= MOST_WORDS ? [0, ...others] : []
}

function isLife(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text.trim() ?? ''
  if (at > 0 && lines[at - 1]?.text.trim() !== '') return false
  return isNamedLife(text) || (isYearsOfLife(lines[at + 1]?.text ?? '') && isPersonName(text))
}

function hasText(lines: readonly Line[]): boolean {
  return lines
    .filter((line) => !isBlank(line))
    .slice(1, MOST_BETWEEN + 2)
    .some(isProseLine)
}

/** The day of a story, as a correction names it: in full, or without the year, which is then the last that fits. */

import { findDate } from '../../dates/dates.ts'

/** A number that may be a day, with a word at either side: `Nov. 21`, `21 November`, `21 de noviembre`. */
const NEAR_NUMBER = /(?:\p{L}+\.?\s{0,2})?(?<!\d)\d{1,2}(?!\d)\.?(?:\s{0,2}(?:\p{L}{1,3}\s)?\p{L}+\.?)?/gu

/**
 * The first day that a text names, `yyyy-mm-dd`; null where it names none, or one that had not come.
 *
 * @param by the day of the text itself
 */
export function dayNamedIn(text: string, by: string): string | null {
  const whole = findDate(text)
  if (whole?.kind === 'date') return whole.day <= by ? whole.day : null
  const year = Number(by.slice(0, 4))
  for (const [near] of text.matchAll(NEAR_NUMBER)) {
    for (const within of [year, year - 1]) {
      const day = readAs(near, within)
      if (day !== null && day <= by) return day
    }
  }
  return null
}

/** The day that the words name in a year, in whatever order the language has them. */
function readAs(near: string, year: number): string | null {
  // The month stands at one side of the number, and at the other any word.
  const sides = [near.replace(/(?<=\d)\D+$/u, ''), near.replace(/^\D+(?=\d)/u, '')]
  for (const written of sides.flatMap((side) => [`${side} ${year}`, `${side}, ${year}`])) {
    const found = findDate(written)
    if (found?.kind === 'date') return found.day
  }
  return null
}

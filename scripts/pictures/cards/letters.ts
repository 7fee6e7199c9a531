/** Which letters the paper's typeface has, by its package's own list: a card is drawn with them, or not at all. */

import { readFileSync } from 'node:fs'
import { TYPEFACE_LETTERS } from '../../typeface.ts'

/** The parts of the typeface that are drawn with, in the order in which a letter is looked for. */
export const ALPHABETS = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'] as const

/** Whether the typeface has every letter of a text. */
export function hasLetters(text: string): boolean {
  letters ??= lettersOf(JSON.parse(readFileSync(TYPEFACE_LETTERS, 'utf8')))
  return letters.test(text)
}

let letters: RegExp | null = null

/** @param ranges `U+0460-052F,U+20B4` for each part, as CSS has them */
function lettersOf(ranges: Readonly<Record<string, string>>): RegExp {
  const all = ALPHABETS.flatMap((name) => (ranges[name] ?? '').split(','))
    .filter((range) => range !== '')
    .map((range) =>
      range
        .replace(/^U\+/i, '')
        .split('-')
        .map((point) => `\\u{${point}}`)
        .join('-'),
    )
  return new RegExp(`^[${all.join('')}]*$`, 'u')
}

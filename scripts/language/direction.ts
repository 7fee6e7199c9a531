/** The direction in which a language runs, by its script. */

import type { Direction } from '../flow/item.ts'

/** Scripts that run from right to left (Unicode, Bidi_Class R and AL), by ISO 15924 code. */
const RTL = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'])

/** The direction in which a language's usual script runs. */
export function directionOf(language: string): Direction {
  const known = directions.get(language)
  if (known !== undefined) return known
  const direction = RTL.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr'
  directions.set(language, direction)
  return direction
}

/** Locales are slow to open, and a paper has few languages. */
const directions = new Map<string, Direction>()

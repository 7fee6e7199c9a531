/** Languages: the direction of their script. */

import type { Direction } from './item.ts'

/** Scripts that run from right to left (Unicode, Bidi_Class R and AL), by ISO 15924 code. */
const RTL = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'])

/** The direction in which a language's usual script runs. */
export function directionOf(language: string): Direction {
  return RTL.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr'
}

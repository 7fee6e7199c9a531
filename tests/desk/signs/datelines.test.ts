/** Datelines of other languages, of two places and on lines of their own, and openings that are copy. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { dateline, datelineAlone } from '../../../scripts/desk/signs/dateline.ts'

const READ: readonly (readonly [string, string, string | null, string | null])[] = [
  ['Tauberhain (HWA) - Die Fähre fährt seit Montag wieder.', 'Tauberhain', 'HWA', null],
  ['VALMER, 9 mai (Agence Valmer) – Le port a rouvert lundi.', 'VALMER', 'Agence Valmer', '9 mai'],
  ['Rocchetta, 9 mag. (HWA) - Il traghetto è ripartito lunedì.', 'Rocchetta', 'HWA', '9 mag.'],
  ['OSTREY/MARRAM, May 9 (HWA) - The ferry sailed again.', 'OSTREY/MARRAM', 'HWA', 'May 9'],
  ['OSTREY — The ferry sailed again on Monday at nine.', 'OSTREY', null, null],
]

describe('a dateline before its sentence', () => {
  for (const [text, place, agency, date] of READ) {
    test(text, () => {
      const found = dateline(text)
      assert.deepEqual([found?.place, found?.agency, found?.date], [place, agency, date])
    })
  }
  for (const text of [
    'The board (nine members) – all of them – met on Monday night.',
    'Nein – die Fähre fährt nicht, sagte der Kapitän.',
    'Так – паром ходить, сказала капітанка порту.',
    'May 9 - The ferry sailed again.',
  ])
    test(`not: ${text}`, () => assert.equal(dateline(text), null))
})

const ALONE: readonly (readonly [string, string | null])[] = [
  ['OSTREY, May 9, 2026', 'OSTREY'],
  ['Tauberhain, 9. Mai 2026', 'Tauberhain'],
  ['Valmer, le 9 mai 2026', 'Valmer'],
  ['Тульчин, 9 травня 2026', 'Тульчин'],
  ['Ostrey', null],
  ['The ferry, July 17', null],
]

describe('a dateline on a line of its own', () => {
  for (const [text, place] of ALONE) test(text, () => assert.equal(datelineAlone(text)?.place ?? null, place))
})

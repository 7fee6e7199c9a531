/** A correction's own day, and the day of the story that it names. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { dayNamedIn } from '../../../scripts/edition/corrections/day-named.ts'
import { correctionOf } from '../../../scripts/release/correction.ts'

describe('the day of a correction', () => {
  const TABLE: readonly (readonly [filed: string, day: string | null, text: string])[] = [
    ['(3 December 2031) It is the upper quay.', '2031-12-03', 'It is the upper quay.'],
    ['3 December 2031: It is the upper quay.', '2031-12-03', 'It is the upper quay.'],
    ['2031-12-03 – It is the upper quay.', '2031-12-03', 'It is the upper quay.'],
    [
      'Correction (3 December 2031): It is the upper quay.',
      '2031-12-03',
      'Correction (3 December 2031): It is the upper quay.',
    ],
    ['Correction, Dec. 3, 2031: It is.', '2031-12-03', 'Correction, Dec. 3, 2031: It is.'],
    [
      'Correction: (3 December 2031) It is the upper quay.',
      '2031-12-03',
      'Correction: (3 December 2031) It is the upper quay.',
    ],
    [
      'Correction: 3 December 2031 was the day of the vote.',
      null,
      'Correction: 3 December 2031 was the day of the vote.',
    ],
    ['Виправлення (3 грудня 2031): верхня пристань.', '2031-12-03', 'Виправлення (3 грудня 2031): верхня пристань.'],
    ['2031年12月3日：上の桟橋です。', '2031-12-03', '上の桟橋です。'],
    // A day that is what was wrong is none of the correction.
    ['3 December 2031 was named as the day of the vote.', null, '3 December 2031 was named as the day of the vote.'],
    ['The vote was on 3 December 2031: not on the 4th.', null, 'The vote was on 3 December 2031: not on the 4th.'],
    ['It is the upper quay.', null, 'It is the upper quay.'],
    ['03/04/2031: It is.', null, '03/04/2031: It is.'],
  ]
  for (const [filed, day, text] of TABLE)
    test(filed, () => {
      assert.deepEqual(correctionOf(filed), { text, day })
    })
})

describe('the day of the story that a correction names', () => {
  const TABLE: readonly (readonly [text: string, by: string, day: string | null])[] = [
    ['A Nov. 21 story about the ferry gave the wrong fare.', '2031-11-26', '2031-11-21'],
    ['In der Ausgabe vom 21. November stand der falsche Preis.', '2031-11-26', '2031-11-21'],
    ['En la edición del 21 de noviembre se dio otro precio.', '2031-11-26', '2031-11-21'],
    ['A story of 21 November 2030 gave the wrong fare.', '2031-11-26', '2030-11-21'],
    ['A Dec. 28 story gave the wrong fare.', '2032-01-02', '2031-12-28'],
    ['The fare is 21 crowns.', '2031-11-26', null],
    ['The fair is on 4 December 2031.', '2031-11-26', null],
  ]
  for (const [text, by, day] of TABLE)
    test(text, () => {
      assert.equal(dayNamedIn(text, by), day)
    })
})

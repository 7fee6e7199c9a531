/** Where copy ends and when it was published: lines that are a mark or a date and nothing else. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { dateLine, isTimeLine } from '../../../scripts/desk/signs/date-line.ts'
import { endMarkWithin, isEndMark, isSignOff } from '../../../scripts/desk/signs/end-mark.ts'

type Sign = (line: string) => boolean

const SIGNS: readonly (readonly [string, Sign, readonly string[], readonly string[]])[] = [
  [
    'an end mark',
    isEndMark,
    ['# # #', '–30–', 'End of story', '*** ENDE ***', 'Fin du communiqué', 'кінець тексту', '（了）', 'nnnn', 'EOM'],
    ['#', '30', 'Ending', 'Endlich', 'Finale', 'The end', '# 3', 'End the strike now'],
  ],
  ['a sign-off', isSignOff, ['[NPA]', 'H-W', 'УНЛ'], ['npa', 'Npa', 'N', 'THE HARBOUR', 'NPA 9']],
  [
    'a time alone',
    isTimeLine,
    ['9:30 p.m.', '09.30 Uhr', '9h30', '3 hours ago', '5 min read', '12:05 GMT'],
    ['At 9:30', '9:30 ferry', '3 hours', '9', '930'],
  ],
]

for (const [name, sign, taken, left] of SIGNS) {
  describe(name, () => {
    for (const line of taken) test(line, () => assert.ok(sign(line)))
    for (const line of left) test(`not: ${line}`, () => assert.ok(!sign(line)))
  })
}

const WITHIN: readonly (readonly [string, string | null])[] = [
  ['It took nine years.### Return', '###'],
  ['It took nine years. -30-', '-30-'],
  ['It took nine years. # # #', '# # #'],
  ['The tag ### is nowhere in the rules that the board set for it.', null],
  ['###', null],
]

describe('a mark inside a line', () => {
  for (const [text, mark] of WITHIN) {
    test(text, () => {
      const found = endMarkWithin(text)
      assert.equal(found === null ? null : text.slice(found.start, found.end), mark)
    })
  }
})

/** The day of publication; `other`, with the day of the change, if the date is not that. */
const DATES: readonly (readonly [string, string | null])[] = [
  ['Published: 9 May 2026', '2026-05-09'],
  ['Published on May 9, 2026 at 6:30 p.m.', '2026-05-09'],
  ['Saturday, May 9, 2026', '2026-05-09'],
  ['(9 May 2026)', '2026-05-09'],
  ['Veröffentlicht am 9. Mai 2026', '2026-05-09'],
  ['Publié le 9 mai 2026', '2026-05-09'],
  ['Опубліковано: 9 травня 2026', '2026-05-09'],
  ['公開日：2026年5月9日', '2026-05-09'],
  ['Updated: 10 May 2026', 'other 2026-05-10'],
  ['Zuletzt aktualisiert am 10. Mai 2026', 'other 2026-05-10'],
  ['Mis à jour le 10 mai 2026', 'other 2026-05-10'],
  ['Оновлено 10 травня 2026', 'other 2026-05-10'],
  ['Printed: 10 May 2026', 'other null'],
  ['On May 9, 2026 the ferry sailed.', null],
  ['Published in Ostrey', null],
  ['The 9 May 2026 sailing', null],
  ['Ferry sails', null],
]

describe('a date line', () => {
  for (const [text, day] of DATES) {
    test(text, () => {
      const found = dateLine(text)
      if (found?.kind === 'other') assert.equal(`other ${found.updated}`, day)
      else assert.equal(found?.reading.kind === 'date' ? found.reading.day : null, day)
    })
  }
})

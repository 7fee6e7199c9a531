/** What a language's folder is good for: its dates, times, keys and names are read, and nothing needs code. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { findDate, wholeDate } from '../../scripts/dates/dates.ts'
import { instantOf } from '../../scripts/dates/instant.ts'
import { keyOf } from '../../scripts/fields/keys.ts'
import { stateSaid } from '../../scripts/fields/states.ts'
import { detect } from '../../scripts/language/detect.ts'
import { languageNamed } from '../../scripts/language/named.ts'
import { inRow, LANGUAGES } from '../../scripts/languages/languages.ts'

/** The third of May 2026, a Sunday, alone on its line as papers of a language write it. */
const DAYS: readonly (readonly [language: string, line: string])[] = [
  ['nl', '3 mei 2026'],
  ['nl', 'zondag 3 mei 2026, 14.30 uur'],
  ['sv', 'Söndag 3 maj 2026 kl. 14.30'],
  ['da', 'søndag 3. maj 2026'],
  ['nb', 'søndag 3. mai 2026 kl. 14:30'],
  ['fi', 'sunnuntai 3. toukokuuta 2026 klo 14.30'],
  ['cs', 'neděle 3. května 2026'],
  ['tr', '3 Mayıs 2026 Pazar'],
  ['el', 'Κυριακή 3 Μαΐου 2026'],
  ['ru', 'воскресенье, 3 мая 2026 года'],
  ['ko', '2026년 5월 3일 일요일'],
  ['ro', 'duminică, 3 mai 2026'],
  ['hu', '2026. május 3., vasárnap'],
  ['ko', '2026. 5. 3. 14:30'],
  ['ko', '2026.5.3. 14:30'],
  ['nl', 'op 3 mei 2026 om 14.30 uur'],
  ['sv', 'Söndagen den 3 maj 2026 kl. 14.30'],
  ['da', 'søndag den 3. maj 2026'],
  ['fi', 'sunnuntaina 3. toukokuuta 2026'],
  ['tr', 'PAZAR, 3 MAYIS 2026'],
  ['el', 'ΚΥΡΙΑΚΗ 3 ΜΑΙΟΥ 2026'],
  ['zh', '2026-05-03 14：30'],
  ['cs, marks apart', 'neděle 3. května 2026'.normalize('NFD')],
  ['el, marks apart', 'Κυριακή 3 Μαΐου 2026'.normalize('NFD')],
]

const NONE = [
  'It was built in 2025. 10. 5 and 6 are rooms.',
  'Version 2026.11.2.1 of the code',
  'On 3 Kasim 2026 it ended.',
  'Mars 2020',
  'To 5 Mai 2026 men',
]

describe('a day in full', () => {
  for (const [language, line] of DAYS)
    test(`${language}: ${line}`, () => {
      const read = wholeDate(line)
      assert.equal(read?.kind === 'date' ? read.day : read, '2026-05-03')
    })

  for (const line of NONE) test(`none: ${line}`, () => assert.equal(wholeDate(line), null))

  test('each name of each month, with a day and a year', () => {
    for (const { months = [] } of LANGUAGES)
      for (const [at, row] of months.entries())
        for (const name of inRow(row)) {
          const read = findDate(`4 ${name} 2026`)
          assert.equal(read?.kind === 'date' ? read.day : name, `2026-${`${at + 1}`.padStart(2, '0')}-04`, name)
        }
  })
})

const INSTANTS: readonly (readonly [text: string, iso: string])[] = [
  ['dinsdag 5 mei 2026, 6.00 uur', '2026-05-05T06:00'],
  ['5 mei 2026 om 18 uur', '2026-05-05T18:00'],
  ['tisdag den 5 maj 2026 kl. 06.00', '2026-05-05T06:00'],
  ['5 мая 2026 года, полночь', '2026-05-06T00:00'],
  // The weekday is wrong: of two that do not agree, the later.
  ['woensdag 5 mei 2026, 6.00 uur', '2026-05-06T06:00'],
]

describe('an instant', () => {
  for (const [text, iso] of INSTANTS) test(text, () => assert.deepEqual(instantOf(text), { kind: 'instant', iso }))
  test('the afternoon is no hour: whoever asks holds the item', () =>
    assert.equal(instantOf('5 mei 2026, in de middag').kind, 'unread'))
})

test('keys and states', () => {
  assert.deepEqual(['Kop', 'auteur', 'Publicatiedatum', 'источник', 'sous-titre', 'mots-clés'].map(keyOf), [
    'headline',
    'bylines',
    'date',
    'source',
    'dek',
    'topics',
  ])
  assert.deepEqual(['utkast', 'Черновик', 'conceptversie', 'goedgekeurd door Jansma', 'bijna'].map(stateSaid), [
    'held',
    'held',
    'held',
    'out',
    'unread',
  ])
})

const TEXTS: readonly (readonly [language: string, text: string])[] = [
  ['nl', 'De brug over de rivier is weer open na de storm. Dat zegt de gemeente, die er drie weken aan heeft gewerkt.'],
  ['sv', 'Bron över ån är öppen igen efter stormen. Det säger kommunen, som har lagt tre veckor på arbetet.'],
  ['da', 'Broen over åen er åben igen efter stormen. Det siger kommunen, som har brugt tre uger på arbejdet.'],
  ['nb', 'Broen over elva er åpen igjen etter stormen. Det sier kommunen, som har brukt tre uker på arbeidet.'],
]

test('the language of a text, and its name', () => {
  for (const [language, text] of TEXTS) assert.deepEqual(detect(text)?.language, language, text)
  assert.deepEqual(['Swedish', 'Nederlands', 'suomi'].map(languageNamed), ['sv', 'nl', 'fi'])
})

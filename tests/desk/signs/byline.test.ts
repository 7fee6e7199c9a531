/** Bylines of many houses, and lines that only begin like one. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byline, signature, signedWithin } from '../../../scripts/desk/signs/byline.ts'

const READ: readonly [string, readonly string[], string | null][] = [
  ['By JANE DOE and Luis Ortega, Harbour Wire', ['JANE DOE', 'Luis Ortega'], 'Harbour Wire'],
  ['By Oona Brandt', ['Oona Brandt'], null],
  ['by Thea Vanderpoel', ['Thea Vanderpoel'], null],
  ['By Piet Kessler, Political Editor', ['Piet Kessler'], null],
  ['Interview by Karsten Bly', ['Karsten Bly'], null],
  ['Von Jutta Fehrenbrook', ['Jutta Fehrenbrook'], null],
  ['Par Élise Maubert et Luc Ferrand', ['Élise Maubert', 'Luc Ferrand'], null],
  ['Por Inés Barrancas', ['Inés Barrancas'], null],
  ['Reporting by Ada Quill in Ostrey and Bo Ferris in Marram; editing by Cy Nunn', ['Ada Quill', 'Bo Ferris'], null],
  ['Von Gerda Ohlsen in Wick und Jan Ried in Marram', ['Gerda Ohlsen', 'Jan Ried'], null],
  ['Words and pictures: Ada Quill', ['Ada Quill'], null],
  ['Text und Fotos: Gerda Ohlsen', ['Gerda Ohlsen'], null],
  ['Text och foto: Annika Brolund', ['Annika Brolund'], null],
  ['Texte et photos : Lucie Perrault', ['Lucie Perrault'], null],
  ['Teksti ja kuvat: Aino Laine', ['Aino Laine'], null],
  ['Текст и фото: Анна Гром', ['Анна Гром'], null],
  ['By Norland Press Agency', [], 'Norland Press Agency'],
]

for (const [line, names, agency] of READ) {
  test(line, () => assert.deepEqual(byline(line), { names, agency }))
}

const LEFT = [
  'By Monday the water had reached the second step of the church',
  'By the way',
  'Words and pictures of a summer: what the ferry took along',
  'Fotos: Gerda Ohlsen',
  'By 2030 all of it will be gone',
]

for (const line of LEFT) test(`no byline: ${line}`, () => assert.equal(byline(line), null))

test('a name without “By” needs a post, an agency, or its place', () => {
  assert.deepEqual(signature('Piet Kessler, Political Editor', false)?.names, ['Piet Kessler'])
  assert.equal(signature('Piet Kessler', false), null)
  assert.deepEqual(signature('Piet Kessler', true)?.names, ['Piet Kessler'])
  assert.equal(signature('Ferry Returns After Winter Repairs', true), null)
})

/** Of lines that are bylines by their place. */
const WITHIN: readonly (readonly [string, readonly string[]])[] = [
  ['Pewarta: Dewi Lestarini', ['Dewi Lestarini']],
  ['Mit Lorenz Thalkirch sprach Eva-Maria Kern', ['Eva-Maria Kern']],
  ['Anna KROTOVA, our correspondent.', ['Anna KROTOVA']],
  ['Анна КРОТОВА, соб. корр. «Степной вести»', ['Анна КРОТОВА']],
  ['Text: Jonas Wiechel     Fotos: Mira Altendorp', ['Jonas Wiechel']],
  ['Texto de Célia Montelar Fotografia de Rui Sarabal', ['Célia Montelar']],
  ['reviewed by HAROLD N. STEBBINGS', ['HAROLD N. STEBBINGS']],
  ['*** Rui Casacal, da Agência Lum ***', ['Rui Casacal']],
  ['Per Åslund/NB', ['Per Åslund']],
  ['— M. Ní C.', ['M. Ní C.']],
  ['(S. R. Patanwal)', ['S. R. Patanwal']],
  ['AUTEUR: Hanneke te Veldhuis', ['Hanneke te Veldhuis']],
  ['撰文｜沈若溪　摄影｜唐果', ['沈若溪']],
  ['ნინო მამალაძე, quay@press.example', ['ნინო მამალაძე']],
]

for (const [line, names] of WITHIN)
  test(`by its place: ${line}`, () => assert.deepEqual(signedWithin(line)?.names, names))

for (const line of ['STAFF REPORTER', 'Our Special Correspondent', '(kse)', 'INFO'])
  test(`nobody by name: ${line}`, () => assert.equal(signedWithin(line), null))

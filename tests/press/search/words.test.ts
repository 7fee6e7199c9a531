/** The words of an index: one spelling for all ways to write them, the parts of long ones, and the list of all. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { proseOf } from '../../../scripts/flow/prose.ts'
import { asPagefind, soughtIn } from '../../../scripts/press/search/as-pagefind.ts'
import { fold, formsAt, withoutMarks, wordsAt } from '../../../scripts/press/search/fold.ts'
import { joinsWords, partsOf } from '../../../scripts/press/search/within.ts'
import { WordList } from '../../../scripts/press/search/word-list.ts'

test('whoever writes a word in another way writes the same word', () => {
  for (const [one, other] of [
    ['élan', 'elan'],
    ['CAFÉ', 'cafe'],
    ['Straße', 'STRASSE'],
    ['Ålesund', 'alesund'],
    ['Tromsø', 'tromso'],
    ['Łódź', 'lodz'],
    ['İzmir', 'izmir'],
    ['cœur', 'coeur'],
    ['don’t', "don't"],
    ['ёлка', 'елка'],
    ['الْعَرَبِيُّ', 'العربي'],
    ['العـــربي', 'العربي'],
    ['أحمد', 'احمد'],
    ['إلى', 'الي'],
    ['مستشفى', 'مستشفي'],
    ['کتاب', 'كتاب'],
    ['یہ', 'يه'],
    ['مدرسة', 'مدرسه'],
    ['می‌رود', 'ميرود'],
    ['שָׁלוֹם', 'שלום'],
    ['ﬁnance', 'finance'],
    ['U.S', 'US'],
    ['co-op', 'coop'],
    ['ΆΝΟΙΞΗ', 'ανοιξη'],
  ] as const)
    assert.equal(fold(one), fold(other), `${one} ${other}`)
})

test('other words stay others', () => {
  for (const [one, other] of [
    ['mayor', 'mayer'],
    ['がく', 'かく'],
    ['organ', 'organs'],
    ['علم', 'عمل'],
  ] as const)
    assert.notEqual(fold(one), fold(other))
  assert.equal(withoutMarks('élan'), 'elan')
  assert.equal(withoutMarks('Straße'), 'straße')
})

test('words are told apart from what stands between them', () => {
  const words = (text: string) => wordsAt(text).map(({ word }) => word)
  assert.deepEqual(words('“Self-made”, he didn’t say: 24 %!'), ['Self', 'made', 'he', 'didn’t', 'say', '24'])
  assert.deepEqual(words('The U.S. of 12.5 l’eau'), ['The', 'U.S', 'of', '12', '5', 'l’eau'])
  const forms = (text: string) => formsAt(text).map(({ word, at }) => text.slice(at, at + word.length))
  assert.deepEqual(forms('l’eau, it’s e-mail'), ['l’eau', 'it’s', 'e', 'mail', 'eau', 'e-mail'])
  assert.deepEqual(words('قال: الْعَرَبِيُّ، نعم.'), ['قال', 'الْعَرَبِيُّ', 'نعم'])
})

describe('parts of a long word', () => {
  test('are words that the index has', () => {
    for (const [word, known, parts] of [
      ['dampfschifffahrt', ['schiff', 'fahrt', 'hafen'], ['fahrt', 'schiff']],
      ['hafenmeisterei', ['hafen', 'meister', 'ei'], ['hafen', 'meister']],
      ['stadtratssitzung', ['stadt', 'rat', 'sitzung'], ['sitzung', 'stadt']],
      ['kommunestyremotet', ['kommune', 'styre', 'mote'], ['kommune', 'mote', 'styre']],
      ['lentokenttapoliisi', ['kentta', 'poliisi', 'lento'], ['kentta', 'lento', 'poliisi']],
    ] as const)
      assert.deepEqual(partsOf(word, new Set(known)), [...parts], word)
  })

  test('are none where what is left is no word', () => {
    for (const [word, known] of [
      ['erkrankung', ['kran', 'rank']],
      ['geschwister', ['chwist', 'wist']],
      ['montagen', ['tage', 'montag']],
      ['hafen', ['hafe']],
    ] as const)
      assert.ok(!partsOf(word, new Set(known)).some((part) => ['kran', 'rank', 'tage', 'hafe'].includes(part)), word)
  })

  test('are looked for only where words are written as one', () => {
    assert.deepEqual(['de', 'nl-BE', 'fi', 'sv', 'en', 'fr', 'ja'].filter(joinsWords), ['de', 'nl-BE', 'fi', 'sv'])
  })
})

test('the list has each word as it is mostly written, the most frequent first', () => {
  const list = new WordList()
  for (const text of ['The mayor spoke', 'The Mayor of Selm', 'the mayor, the élan', 'Élan 24 潮水 ab'])
    list.add(`${text}.`)
  assert.equal(list.file(), 'mayor the élan\nSelm spoke')
  assert.equal(new WordList().file(), '')
})

test('a record is found by the usual spelling of its words, and by the parts of them', () => {
  const record = (url: string, text: string, language: string) => ({
    ...{ url, headline: 'Eins', dek: null, bylines: [], markdown: proseOf(text), section: null, topics: [] },
    ...{ day: '2031-05-14', order: '2031-05-14', dated: true, language, direction: 'ltr' as const },
  })
  const { sought } = soughtIn([
    record('/a/', 'Die Dampfschifffahrt auf der Straße ruht.', 'de'),
    record('/b/', 'Das Schiff liegt.', 'de'),
    record('/c/', 'A harbourmaster of the harbour.', 'en'),
  ])
  const metas = sought.map((one) => asPagefind(one, 'de', null).meta)
  assert.deepEqual(
    metas.map(({ words, within }) => [words, within]),
    [
      ['strasse', 'schiff'],
      [undefined, undefined],
      [undefined, undefined],
    ],
  )
})
